import { computeFrom } from '../compute-from.js';
import type { AnyExplained } from '../kernel/explained.js';
import { invariant } from '../kernel/invariant.js';
import type { Outcome } from '../outcome.js';
import type { DecisionInput, DepartmentYearInput, FactsInput } from '../regulation.js';
import { CZIE_2015 } from '../regulations/czie-2015/index.js';
import { EDITION_2015_01 } from '../regulations/czie-2015/edition-2015-01/index.js';

export function compute(facts: FactsInput, decision: DecisionInput) {
  return computeFrom(CZIE_2015, EDITION_2015_01, { facts, decision });
}

export function outcomeOf(facts: FactsInput, decision: DecisionInput): Outcome {
  const computed = compute(facts, decision);
  invariant(computed.ok, computed.ok ? '' : JSON.stringify(computed.problems));
  return computed.outcome;
}

/** Codes and paths of what is refused, in order. */
export function refusals(facts: FactsInput, decision: DecisionInput): readonly string[] {
  const computed = compute(facts, decision);
  return computed.ok ? [] : computed.problems.map(({ code, path }) => `${path}: ${code}`);
}

const isNode = (value: unknown): value is AnyExplained =>
  typeof value === 'object' && value !== null && 'origin' in value && 'parts' in value;

/** Every figure that an outcome names. */
export function rootsOf(outcome: Outcome): readonly AnyExplained[] {
  return [
    ...Object.values(outcome).filter(isNode),
    ...outcome.departments.flatMap((one) => Object.values(one).filter(isNode)),
    ...outcome.offices.flatMap((one) => Object.values(one).filter(isNode)),
    ...outcome.residuals.map((one) => one.amount),
  ];
}

export function departmentOf(outcome: Outcome, code: string) {
  const found = outcome.departments.find((one) => one.code === code);
  invariant(found !== undefined, `no department ${code}`);
  return found;
}

export function officeOf(outcome: Outcome, code: string) {
  const found = outcome.offices.find((one) => one.code === code);
  invariant(found !== undefined, `no office ${code}`);
  return found;
}

/** A college with nothing special about it; tests name what they change. */
export function college(change: Partial<DepartmentYearInput> = {}): DepartmentYearInput {
  return {
    kind: 'COLLEGE',
    headcount: { senior: '5', associate: '20', intermediate: '25', junior: '10' },
    establishment: '60',
    varianceYear: '1',
    students: '1800',
    score: '95',
    ...change,
  };
}

export function teachingDepartment(change: Partial<DepartmentYearInput> = {}): DepartmentYearInput {
  return {
    kind: 'TEACHING_DEPARTMENT',
    headcount: { senior: '3', associate: '10', intermediate: '12', junior: '5' },
    establishment: '32',
    varianceYear: '1',
    commonCourseShare: '0.24',
    score: '80',
    ...change,
  };
}

export function office(change: Partial<DepartmentYearInput> = {}): DepartmentYearInput {
  return { kind: 'OFFICE', officeHeadcount: '60', coefficients: '80', score: '90', ...change };
}

export function factsOf(departments: Record<string, DepartmentYearInput>): FactsInput {
  return { period: '2015', departments };
}

/** The small school of the worked examples, with two offices. */
export const SMALL_SCHOOL: FactsInput = factsOf({
  A: college(),
  B: college({
    headcount: { senior: '4', associate: '15', intermediate: '20', junior: '6' },
    establishment: '50',
    students: '1500',
    score: '90',
  }),
  C: college({
    headcount: { senior: '2', associate: '12', intermediate: '28', junior: '14' },
    establishment: '48',
    varianceYear: '2',
    students: '1100',
    score: '85',
  }),
  G: teachingDepartment(),
  O1: office(),
  O2: office({ officeHeadcount: '40', coefficients: '55.2', score: '85' }),
});

/** The same numbers under other keys or in another order give one text. */
export function amountsOf(outcome: Outcome): Readonly<Record<string, string>> {
  return Object.fromEntries(
    outcome.departments.map((one) => [one.code, one.allocation.value.toString()]),
  );
}

/** Every figure of people, units and the college. */
export function rootsOfPeople({ college }: Outcome): readonly AnyExplained[] {
  const found: AnyExplained[] = [];
  const collect = (value: unknown): void => {
    if (isNode(value)) found.push(value);
    else if (Array.isArray(value)) value.forEach(collect);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(collect);
  };
  collect(college);
  return found;
}
