import type { Computed, Outcome } from '../outcome.js';
import type { DecisionInput, DepartmentYearInput, TitleHeadcountInput } from '../regulation.js';
import {
  fieldsOf,
  readingsOf,
  textOf,
  written,
  type ExampleKind,
  type Fields,
  type Figures,
  type Value,
} from './example.js';
import { computeYear, resultOf } from './year.js';

const KIND_NAMES: Readonly<Record<string, string>> = {
  college: 'COLLEGE',
  teachingDepartment: 'TEACHING_DEPARTMENT',
};

function headcountOf(value: Value): TitleHeadcountInput | null {
  if (value === undefined || value === null) return null;
  const entries = Object.entries(fieldsOf(value));
  return Object.fromEntries(entries.map(([title, heads]) => [title, textOf(heads) ?? null]));
}

function departmentOf(fields: Fields): DepartmentYearInput {
  const kind = textOf(fields['kind']) ?? '';
  return written<DepartmentYearInput>({
    kind: KIND_NAMES[kind] ?? kind,
    headcount: headcountOf(fields['headcount']),
    establishment: textOf(fields['establishment']),
    varianceYear: textOf(fields['varianceYear']) ?? '1',
    students: textOf(fields['students']),
    commonCourseShare: textOf(fields['commonCourseShare']),
    score: textOf(fields['score']),
    isQualified: fields['qualified'] ?? true,
  });
}

/** All the offices as one: only their heads take part in what the general pool needs (Art. 17). */
function officesOf(heads: string | undefined): readonly (readonly [string, DepartmentYearInput])[] {
  if (heads === undefined) return [];
  return [['offices', { kind: 'OFFICE', officeHeadcount: heads, coefficients: heads, score: '1' }]];
}

const DECISION_PATHS: Readonly<Record<string, string>> = {
  'decision.teachingPool': 'pool',
  'decision.generalPool': 'pool',
  'decision.staffRate': 'K1',
  'decision.studentRate': 'K2',
  'decision.staffShare': 'staffShare',
};

function compute(given: Fields): Computed {
  const entries = Object.entries(fieldsOf(given['departments']));
  const departments = [
    ...entries.map(([code, year]) => [code, departmentOf(fieldsOf(year))]),
    ...officesOf(textOf(given['officeHeadcount'])),
  ];
  const isGiven = textOf(given['K1']) !== undefined || textOf(given['K2']) !== undefined;
  const isBefore = textOf(given['assessmentInPool']) === 'false';
  return computeYear(
    Object.fromEntries(departments) as Record<string, DepartmentYearInput>,
    written<DecisionInput>({
      lockMode: textOf(given['lockMode']) ?? (isGiven ? 'RATES' : 'POOL'),
      teachingPool: textOf(given['pool']),
      staffShare: textOf(given['staffShare']),
      staffRate: textOf(given['K1']),
      studentRate: textOf(given['K2']),
      readings: { ...(isBefore ? { D2: 'beforeAssessment' } : {}), ...readingsOf(given) },
    }),
  );
}

const pathOf = (path: string): string =>
  DECISION_PATHS[path] ?? path.replace(/^decision\./, '').replace(/\.isQualified$/, '.qualified');

const figuresOf = (outcome: Outcome): Figures => ({
  K1: outcome.staffRate,
  K2: outcome.studentRate,
  S2: outcome.institutionStudents,
  total: outcome.allocated,
  residual: outcome.balance,
  staffShare: outcome.staffShare,
  pool: outcome.teachingPool,
  generalPool: outcome.generalPool,
  departments: Object.fromEntries(
    outcome.departments.map((one) => [
      one.code,
      {
        T: one.headcount,
        Y1: one.averageTitleCoefficient,
        q: one.staffingVariance,
        Q: one.staffingAdjustment,
        staffUnits: one.staffUnits,
        studentUnits: one.studentUnits,
        rank: one.rank,
        Y2: one.assessmentCoefficient,
        Z: one.allocation,
      },
    ]),
  ),
});

export const allocation: ExampleKind = (given) => resultOf(compute(given), pathOf, figuresOf);
