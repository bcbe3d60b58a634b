import { parseYear, type YearInputs } from '../compute-from.js';
import { inYuan, sum, ZERO, type Decimal } from '../kernel/money.js';
import type { Parsed, Problem } from '../kernel/problem.js';
import type { Reading, Regulation } from '../regulation.js';
import type { PeopleAmounts, YearAmounts } from '../year-amounts.js';

/** What an option would cost (positive) or save against the decision as it is. */
export interface OptionCost {
  readonly option: string;
  readonly isChosen: boolean;
  /** Null where the year cannot be computed with this option; the problems say why. */
  readonly total: Decimal | null;
  /** Departments whose money changes, in order of code. */
  readonly departments: readonly DepartmentCost[];
  readonly problems: readonly Problem[];
}

export interface DepartmentCost {
  readonly code: string;
  readonly change: Decimal;
  /** People of the department, and for how many of them the year comes to another amount. */
  readonly people: number;
  readonly moved: number;
}

export interface ReadingCost {
  readonly code: string;
  readonly options: readonly OptionCost[];
}

/**
 * For a college and a year, what every option of every reading would cost. Null where the year itself
 * cannot be computed. Each reading moves alone; what two would do together is a scenario of its own.
 */
export function costOfReadings<Facts, Decision, Edition>(
  regulation: Regulation<Facts, Decision, Edition>,
  edition: Edition,
  inputs: YearInputs,
  readings: readonly Reading[] = regulation.readings,
): readonly ReadingCost[] | null {
  const parsed = parseYear(regulation, edition, inputs);
  if (!parsed.ok) return null;
  const { facts, edition: amended } = parsed.value;
  const paidWith = (chosen: Readonly<Record<string, string>>): Parsed<YearAmounts> => {
    const { decision } = inputs;
    const other = { ...decision, readings: { ...decision.readings, ...chosen } };
    const decided = regulation.parseDecision(other);
    return decided.ok ? regulation.amounts(facts, amended, decided.value) : decided;
  };
  const before = paidWith({});
  if (!before.ok) return null;
  return readings.map(({ code, recommended, options }) => {
    const chosen = inputs.decision.readings?.[code] ?? recommended;
    const costs = options.map(({ code: option }): OptionCost => {
      if (option === chosen) return { option, isChosen: true, ...NO_CHANGE };
      const after = paidWith({ [code]: option });
      const isChosen = false;
      if (!after.ok)
        return { option, isChosen, ...NO_CHANGE, total: null, problems: after.problems };
      return { option, isChosen, problems: [], ...difference(before.value, after.value) };
    });
    return { code, options: costs };
  });
}

const NO_CHANGE = { total: ZERO, departments: [], problems: [] } as const;

/** Fen by department. */
type Paid = ReadonlyMap<string, number>;

function difference(
  before: YearAmounts,
  after: YearAmounts,
): Pick<OptionCost, 'total' | 'departments'> {
  const paidBefore = paidByDepartment(before);
  const paidAfter = paidByDepartment(after);
  const countOf = peopleByDepartment(before.people, after.people);
  const codes = [...new Set([...paidBefore.keys(), ...paidAfter.keys()])].toSorted();
  const departments = codes.flatMap((code) => {
    const change = (paidAfter.get(code) ?? 0) - (paidBefore.get(code) ?? 0);
    return change === 0 ? [] : [{ code, change: inYuan(change), ...countOf(code) }];
  });
  return { departments, total: sum(departments.map(({ change }) => change)) };
}

type PeopleCount = Pick<DepartmentCost, 'people' | 'moved'>;

/** The same people stand in the same order whatever the readings. */
function peopleByDepartment(
  before: PeopleAmounts | null,
  after: PeopleAmounts | null,
): (code: string) => PeopleCount {
  const counts = new Map<string, { people: number; moved: number }>();
  before?.places.forEach(({ department }, person) => {
    if (department === null) return;
    const count = counts.get(department) ?? { people: 0, moved: 0 };
    count.people += 1;
    if (before.years.total[person] !== after?.years.total[person]) count.moved += 1;
    counts.set(department, count);
  });
  return (code) => counts.get(code) ?? { people: 0, moved: 0 };
}

/**
 * What the school pays for a department, in fen: a college's allocation, an office's people or, where
 * nobody is on record, its allocation, and everybody's base pay. What a college's own people get is
 * part of its allocation; of their months only what is deducted counts.
 */
export function paidByDepartment({ codes, allocations, offices, people }: YearAmounts): Paid {
  const paid = new Map<string, number>();
  const add = (code: string, amount: number): void => {
    paid.set(code, (paid.get(code) ?? 0) + amount);
  };
  codes.forEach((code, index) => add(code, allocations[index] ?? 0));
  const staffed = new Set(people?.places.flatMap(({ departments }) => departments));
  offices?.codes.forEach((code, index) => {
    if (!staffed.has(code)) add(code, offices.allocations[index] || 0);
  });
  if (people !== null) addPeople(people, add);
  return paid;
}

function addPeople(
  { places, months, years }: PeopleAmounts,
  add: (code: string, amount: number) => void,
): void {
  places.forEach(({ department, departments, scheme }, person) => {
    const isUnitPaid = scheme === 'UNIT_PLAN' || scheme === 'UNIT_DECIDES';
    let rest = (years.total[person] ?? 0) - (years.outstanding[person] ?? 0);
    departments.forEach((code, month) => {
      if (code === null) return;
      const at = departments.length * person + month;
      const paid = months.paid[at] ?? 0;
      rest -= paid;
      add(code, paid - (isUnitPaid ? (months.grossInstalment[at] ?? 0) : 0));
    });
    // Left are the settlement, which a unit pays from its allocation, and withheld money repaid.
    const own = isUnitPaid ? (years.yearEndSettlement[person] ?? 0) : 0;
    if (department !== null) add(department, rest - own);
  });
}
