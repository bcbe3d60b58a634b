import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { DecisionInput, DepartmentYearInput, FactsInput, Override } from '@hebo/domain';
import { parse } from 'yaml';

type Text = string | undefined;

interface GivenDepartment {
  readonly kind: 'college' | 'teachingDepartment';
  readonly headcount: Record<string, string>;
  readonly qualified?: string;
  readonly [field: string]: unknown;
}

export interface WorkedExample {
  readonly name: string;
  readonly kind: string;
  readonly given: Record<string, string> & {
    readonly departments?: Record<string, GivenDepartment>;
    readonly readings?: Record<string, string>;
  };
  readonly expect: Record<string, unknown>;
}

export interface Case {
  readonly facts: FactsInput;
  readonly decision: DecisionInput;
  readonly lockMode: DecisionInput['lockMode'];
  readonly overrides: readonly Override[];
}

/** The college's own cases beside the repository where they are there, and those of the domain. */
const FOLDERS = ['../../../packages/domain/examples', '../../../../shared/worked-examples'];
const KINDS = ['allocation', 'officeBase'];

/** Every file of examples: its name and its text. */
export function exampleFiles(): [name: string, text: string][] {
  const folders = FOLDERS.map((folder) => fileURLToPath(new URL(folder, import.meta.url)));
  return folders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder).map((name) => `${folder}/${name}`))
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => [basename(file), readFileSync(file, 'utf8')]);
}

export function workedExamples(): WorkedExample[] {
  const examples = exampleFiles().flatMap(
    ([, text]) => parse(text, asText, { schema: 'failsafe' }) as WorkedExample[],
  );
  return examples.filter(({ kind }) => KINDS.includes(kind));
}

/** Every scalar as it is written, so that no number passes through a float. */
const asText = (_: unknown, value: unknown): unknown => (value === 'null' ? null : value);

/** The case as stored facts under some decision, and the overrides that make it the case's own. */
export function caseOf({ kind, given }: WorkedExample, period: string): Case {
  return kind === 'allocation' ? allocationCase(given, period) : officeCase(given, period);
}

/** Codes are the case's own, so that the order of equal remainders stays that of the case. */
export const codeIn = (period: string, code: string): string => `E${period}-${code}`;

const override = (path: string, value: Text): Override[] =>
  value === undefined ? [] : [{ path: `decision.${path}`, value }];

function readingsOf({ readings = {}, ...given }: WorkedExample['given']): Override[] {
  return [
    ...Object.entries(readings).flatMap(([code, option]) => override(`readings.${code}`, option)),
    ...(given['assessmentInPool'] === 'false' ? override('readings.D2', 'beforeAssessment') : []),
    ...(given['researchInPool'] === 'true' ? override('readings.D11', 'insidePool') : []),
  ];
}

function allocationCase(given: WorkedExample['given'], period: string): Case {
  const departments = Object.entries(given.departments ?? {}).map(([code, year]) => {
    const { kind, qualified, ...facts } = year;
    return [
      codeIn(period, code),
      {
        varianceYear: '1',
        ...facts,
        kind: kind === 'college' ? 'COLLEGE' : 'TEACHING_DEPARTMENT',
        isQualified: qualified !== 'false',
      } as DepartmentYearInput,
    ] as const;
  });
  const isGiven = given['K1'] !== undefined || given['K2'] !== undefined;
  return {
    facts: {
      period,
      departments: { ...Object.fromEntries(departments), ...officeOf(given, period) },
    },
    decision: { lockMode: 'POOL', generalPool: '1000000.00' },
    lockMode: (given['lockMode'] as Case['lockMode'] | undefined) ?? (isGiven ? 'RATES' : 'POOL'),
    overrides: [
      { path: 'decision.generalPool', value: null },
      ...override('teachingPool', given['pool']),
      ...override('staffShare', given['staffShare']),
      ...override('staffRate', given['K1']),
      ...override('studentRate', given['K2']),
      ...readingsOf(given),
    ],
  };
}

/** Only the heads of offices count for what the pool of colleges needs (Art. 17). */
function officeOf(given: WorkedExample['given'], period: string): FactsInput['departments'] {
  const officeHeadcount = given['officeHeadcount'];
  if (officeHeadcount === undefined) return {};
  const office = { kind: 'OFFICE', officeHeadcount, coefficients: '1', score: '1' } as const;
  return { [codeIn(period, 'O')]: office };
}

/** Art. 17 alone: one college holds all the college heads, one office all the office posts. */
function officeCase(given: WorkedExample['given'], period: string): Case {
  const college: DepartmentYearInput = {
    kind: 'COLLEGE',
    headcount: { junior: given['collegeHeadcount'] ?? null },
    establishment: '1',
    varianceYear: '1',
    students: '1',
    score: '1',
  };
  const office: DepartmentYearInput = {
    kind: 'OFFICE',
    officeHeadcount: given['officeHeadcount'] ?? null,
    coefficients: given['weightedCoefficients'] ?? null,
    score: '1',
  };
  const research = {
    headcount: given['researchHeadcount'] ?? null,
    coefficients: given['researchCoefficients'] ?? null,
  };
  return {
    facts: {
      period,
      departments: { [codeIn(period, 'C')]: college, [codeIn(period, 'O')]: office },
      research,
    },
    decision: { lockMode: 'POOL', generalPool: '1000000.00' },
    lockMode: 'POOL',
    overrides: [
      ...override('generalPool', given['generalPool']),
      ...override('officeRatio', given['officeRatio']),
      ...readingsOf(given),
    ],
  };
}
