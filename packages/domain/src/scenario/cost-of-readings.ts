import { computeFrom, type YearInputs } from '../compute-from.js';
import { sum, ZERO, type Decimal } from '../kernel/money.js';
import type { Problem } from '../kernel/problem.js';
import type { Outcome } from '../outcome.js';
import type { PersonMonth, PersonYear } from '../person-outcome.js';
import type { Reading, Regulation } from '../regulation.js';

/** What an option would cost (positive) or save against the decision as it is. */
export interface OptionCost {
  readonly option: string;
  readonly isChosen: boolean;
  /** Null where the year cannot be computed with this option; the problems say why. */
  readonly total: Decimal | null;
  /** Departments whose money changes, in order of code. */
  readonly departments: readonly { readonly code: string; readonly change: Decimal }[];
  readonly problems: readonly Problem[];
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
  const base = computeFrom(regulation, edition, inputs);
  if (!base.ok) return null;
  const before = paidByDepartment(base.outcome);
  const relied = new Set(base.outcome.readings.map(({ code }) => code));
  return readings.map((reading) => {
    const chosen = inputs.decision.readings?.[reading.code] ?? reading.recommended;
    const options = reading.options.map(({ code: option }): OptionCost => {
      const isChosen = option === chosen;
      // A reading that no figure met cannot move one.
      if (isChosen || !relied.has(reading.code)) {
        return { option, isChosen, total: ZERO, departments: [], problems: [] };
      }
      const decision = {
        ...inputs.decision,
        readings: { ...inputs.decision.readings, [reading.code]: option },
      };
      const after = computeFrom(regulation, edition, { facts: inputs.facts, decision });
      return after.ok
        ? { option, isChosen, problems: [], ...difference(before, paidByDepartment(after.outcome)) }
        : { option, isChosen, total: null, departments: [], problems: after.problems };
    });
    return { code: reading.code, options };
  });
}

type Paid = ReadonlyMap<string, Decimal>;

function difference(before: Paid, after: Paid): Pick<OptionCost, 'total' | 'departments'> {
  const codes = [...new Set([...before.keys(), ...after.keys()])].toSorted();
  const departments = codes.flatMap((code) => {
    const change = (after.get(code) ?? ZERO).minus(before.get(code) ?? ZERO);
    return change.isZero() ? [] : [{ code, change }];
  });
  return { departments, total: sum(departments.map(({ change }) => change)) };
}

/**
 * What the school pays for a department: a college's allocation, an office's people or, where nobody is
 * on record, its allocation, and everybody's base pay. What a college's own people get is part of its
 * allocation; of their months only what is deducted counts.
 */
export function paidByDepartment({ departments, offices, college }: Outcome): Paid {
  const paid = new Map<string, Decimal>();
  const add = (code: string, amount: Decimal): void => {
    paid.set(code, (paid.get(code) ?? ZERO).plus(amount));
  };
  for (const { code, allocation } of departments) add(code, allocation.value);
  const people = college?.people ?? [];
  const staffed = new Set(people.flatMap((person) => officesOf(person)));
  for (const { code, allocation } of offices) {
    if (allocation && !staffed.has(code)) add(code, allocation.value);
  }
  for (const person of people) addPerson(person, add);
  return paid;
}

const isOffice = ({ departmentKind }: PersonMonth): boolean =>
  departmentKind === 'OFFICE' || departmentKind === 'AFFILIATED';

function officesOf({ months }: PersonYear): readonly string[] {
  return months.flatMap((month) => (isOffice(month) ? (month.department ?? []) : []));
}

function addPerson(person: PersonYear, add: (code: string, amount: Decimal) => void): void {
  const isUnitPaid = person.scheme === 'UNIT_PLAN' || person.scheme === 'UNIT_DECIDES';
  for (const month of person.months) {
    if (month.department === null || !month.isEmployed) continue;
    const base = month.livingAllowance.value.plus(month.postAllowance.value);
    const instalment = isUnitPaid
      ? month.instalment.value.minus(month.grossInstalment.value)
      : month.instalment.value;
    add(month.department, base.plus(instalment));
  }
  if (isUnitPaid || person.department === null) return;
  add(person.department, person.yearEndSettlement.value);
}
