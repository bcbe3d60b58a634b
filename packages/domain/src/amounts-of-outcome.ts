import { invariant } from './kernel/invariant.js';
import { roundHalfUp, type Decimal } from './kernel/money.js';
import type { Outcome } from './outcome.js';
import type { PersonYear } from './person-outcome.js';
import type { MonthAmounts, PeopleAmounts, PersonAmounts, YearAmounts } from './year-amounts.js';

/** What an outcome pays, written down as amounts: the same figures without their explanations. */
export function amountsOfOutcome(outcome: Outcome): YearAmounts {
  const { college } = outcome;
  return { ...amountsOfUnits(outcome), people: college && amountsOfEverybody(college.people) };
}

const MONTHS = 12;

/** Empty columns for so many people. */
export function createMonths(people: number): MonthAmounts {
  const column = (): Float64Array => new Float64Array(MONTHS * people);
  return {
    grossLivingAllowance: column(),
    grossPostAllowance: column(),
    grossInstalment: column(),
    livingAllowance: column(),
    postAllowance: column(),
    instalment: column(),
    heldPostAllowance: column(),
    heldInstalment: column(),
    paid: column(),
  };
}

export function createYears(people: number): PersonAmounts {
  const column = (): Float64Array => new Float64Array(people);
  return {
    entitlement: column(),
    scheduled: column(),
    yearEndSettlement: column(),
    forfeited: column(),
    overpaid: column(),
    basePay: column(),
    outstanding: column(),
    total: column(),
  };
}

type FiguresOfUnits = Pick<
  Outcome,
  'departments' | 'offices' | 'teachingPool' | 'averageTeachingAllowance' | 'officeBase'
>;

export function amountsOfUnits(outcome: FiguresOfUnits): Omit<YearAmounts, 'people'> {
  const { departments, offices, teachingPool, averageTeachingAllowance, officeBase } = outcome;
  return {
    codes: departments.map(({ code }) => code),
    allocations: Float64Array.from(departments, ({ allocation }) => whole(allocation.value, FEN)),
    offices: {
      codes: offices.map(({ code }) => code),
      allocations: Float64Array.from(offices, ({ allocation }) =>
        allocation === null ? NaN : whole(allocation.value, FEN),
      ),
    },
    teachingPool: whole(teachingPool.value, FEN),
    averageTeachingAllowance: whole(averageTeachingAllowance.value, RATE),
    officeBase: officeBase && whole(officeBase.value, RATE),
  };
}

function amountsOfEverybody(people: readonly PersonYear[]): PeopleAmounts {
  const months = createMonths(people.length);
  const years = createYears(people.length);
  const alreadyPaid = new Map<number, number>();
  people.forEach((person, index) => {
    writePerson(index, person, { months, years });
    person.months.forEach((month, place) => {
      if (month.alreadyPaid === null) return;
      alreadyPaid.set(MONTHS * index + place, whole(month.alreadyPaid.value, FEN));
    });
  });
  const places = people.map(({ employeeNumber, department, scheme, months: all }) => {
    const departments = all.map((month) => (month.isEmployed ? month.department : null));
    return { employeeNumber, department, scheme, departments };
  });
  return { places, months, years, alreadyPaid };
}

/** Puts a person's amounts where they belong. */
export function writePerson(
  index: number,
  person: PersonYear,
  { months, years }: Pick<PeopleAmounts, 'months' | 'years'>,
): void {
  for (const name of Object.keys(months) as (keyof MonthAmounts)[]) {
    person.months.forEach((month, place) => {
      months[name][MONTHS * index + place] = whole(month[name].value, FEN);
    });
  }
  for (const name of Object.keys(years) as (keyof PersonAmounts)[]) {
    const figure = person[name];
    years[name][index] = figure === null ? NaN : whole(figure.value, FEN);
  }
}

/** Decimal places. */
const FEN = 2;
const RATE = 4;

/** A figure of so many places as a whole number. */
function whole(value: Decimal, places: number): number {
  const scaled = roundHalfUp(value, places)
    .times(10 ** places)
    .toNumber();
  invariant(Number.isSafeInteger(scaled), 'amounts stay below ninety billion yuan');
  return scaled;
}
