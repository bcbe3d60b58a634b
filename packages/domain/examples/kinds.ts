import {
  computeFrom,
  CZIE_2015,
  EDITION_2015_01,
  type Computed,
  type DecisionInput,
  type DepartmentYearInput,
  type Explained,
  type Outcome,
  type TitleHeadcountInput,
} from '@hebo/domain';
import { fieldsOf, textOf, type Fields, type Value } from './read-examples.ts';

/** How a kind of example is computed, and how the names of the examples stand in the domain. */
export interface Kind {
  compute(given: Fields): Computed;
  /** The examples' path of a problem. */
  pathOf(problemPath: string): string;
  figures(outcome: Outcome): Figures;
}

export interface Figures {
  readonly [name: string]: Explained | Figures | null;
}

/** Exact optional fields: what was not written is left out. */
function written<T>(fields: Readonly<Record<string, unknown>>): T {
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as T;
}

function readingsOf(given: Fields): Record<string, string> {
  const entries = Object.entries(fieldsOf(given['readings']));
  return Object.fromEntries(entries.map(([code, option]) => [code, textOf(option) ?? '']));
}

const run = (
  departments: Record<string, DepartmentYearInput>,
  decision: DecisionInput,
  research?: Record<string, string>,
): Computed => {
  const facts = { period: '2015', departments, ...(research ? { research } : {}) };
  return computeFrom(CZIE_2015, EDITION_2015_01, { facts, decision });
};

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

const DECISION_PATHS: Readonly<Record<string, string>> = {
  'decision.teachingPool': 'pool',
  'decision.generalPool': 'pool',
  'decision.staffRate': 'K1',
  'decision.studentRate': 'K2',
  'decision.staffShare': 'staffShare',
};

const allocation: Kind = {
  compute(given) {
    const entries = Object.entries(fieldsOf(given['departments']));
    const departments = entries.map(([code, year]) => [code, departmentOf(fieldsOf(year))]);
    const isGiven = textOf(given['K1']) !== undefined || textOf(given['K2']) !== undefined;
    const isBefore = textOf(given['assessmentInPool']) === 'false';
    return run(
      Object.fromEntries(departments) as Record<string, DepartmentYearInput>,
      written<DecisionInput>({
        lockMode: isGiven ? 'RATES' : 'POOL',
        teachingPool: textOf(given['pool']),
        staffShare: textOf(given['staffShare']),
        staffRate: textOf(given['K1']),
        studentRate: textOf(given['K2']),
        readings: { ...(isBefore ? { D2: 'beforeAssessment' } : {}), ...readingsOf(given) },
      }),
    );
  },
  pathOf: (path) =>
    DECISION_PATHS[path] ?? path.replace(/^decision\./, '').replace(/\.isQualified$/, '.qualified'),
  figures: (outcome) => ({
    K1: outcome.staffRate,
    K2: outcome.studentRate,
    S2: outcome.institutionStudents,
    total: outcome.allocated,
    residual: outcome.balance,
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
  }),
};

const OFFICE_PATHS: Readonly<Record<string, string>> = {
  'decision.generalPool': 'generalPool',
  'decision.teachingPool': 'generalPool',
  'departments.offices.officeHeadcount': 'officeHeadcount',
  'departments.offices.coefficients': 'weightedCoefficients',
  'departments.colleges.headcount': 'collegeHeadcount',
  'departments.colleges.headcount.junior': 'collegeHeadcount',
  'research.coefficients': 'researchCoefficients',
  'research.headcount': 'researchHeadcount',
};

/** Art. 17 alone: one college holds all the college heads, one office all the office posts. */
const officeBase: Kind = {
  compute(given) {
    const heads = textOf(given['collegeHeadcount']);
    const college = written<DepartmentYearInput>({
      kind: 'COLLEGE',
      headcount: heads === undefined ? null : { junior: heads },
      establishment: '1',
      varianceYear: '1',
      students: '1',
      score: '1',
    });
    const office = written<DepartmentYearInput>({
      kind: 'OFFICE',
      officeHeadcount: textOf(given['officeHeadcount']),
      coefficients: textOf(given['weightedCoefficients']),
      score: '1',
    });
    const research = written<Record<string, string>>({
      coefficients: textOf(given['researchCoefficients']),
      headcount: textOf(given['researchHeadcount']),
    });
    const isInside = textOf(given['researchInPool']) === 'true';
    return run(
      { colleges: college, offices: office },
      written<DecisionInput>({
        lockMode: 'POOL',
        generalPool: textOf(given['generalPool']),
        officeRatio: textOf(given['officeRatio']),
        readings: { ...(isInside ? { D11: 'insidePool' } : {}), ...readingsOf(given) },
      }),
      research,
    );
  },
  pathOf: (path) => OFFICE_PATHS[path] ?? path.replace(/^decision\./, ''),
  figures: (outcome) => ({ P: outcome.averageTeachingAllowance, M: outcome.officeBase }),
};

export const KINDS: ReadonlyMap<string, Kind> = new Map([
  ['allocation', allocation],
  ['officeBase', officeBase],
]);
