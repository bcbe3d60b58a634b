import { Decimal, roundToFen, sum, ZERO } from '../kernel/money.js';
import type { Outcome } from '../outcome.js';
import type { CollegeYear, PersonYear, UnitCash } from '../person-outcome.js';
import { isUnitPaid } from './impact-people.js';

export const CASH_REMARKS = [
  /** More goes on account than the share that the regulation pays on account of the new year. */
  'instalments_exceed_share',
  /** Last year's allocation, or who is in the office, is not on record: all of it waits. */
  'instalments_unknown',
  /** More went on account than the year comes to: nothing is paid, and the excess is reported. */
  'settlement_negative',
] as const;

export interface CashRemark {
  readonly code: (typeof CASH_REMARKS)[number];
  readonly department: string;
  /** Yuan on account and of the year, as text; null where they are not known. */
  readonly scheduled: string | null;
  readonly entitlement: string | null;
  /** Yuan above the share, or above the year. */
  readonly excess: string | null;
  /** Of how many people; null where it is the unit's own money. */
  readonly people: number | null;
}

/** Art. 28(2): units by their allocations, offices by what their people are entitled to together. */
export function remarksOf(
  { offices }: Outcome,
  { people, units }: CollegeYear,
  share: Decimal,
): readonly CashRemark[] {
  const members = new Map<string, PersonYear[]>();
  for (const person of people) {
    if (isUnitPaid(person) || person.department === null) continue;
    const list = members.get(person.department);
    if (list === undefined) members.set(person.department, [person]);
    else list.push(person);
  }
  const staffed = new Set(people.flatMap(({ months }) => months.map((one) => one.department)));
  return [
    ...units.flatMap((unit) => ofUnit(unit, share)),
    ...[...members]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([code, own]) => ofPeople(code, own, share)),
    ...offices.flatMap(({ code, allocation }) =>
      allocation === null || staffed.has(code) ? [] : [unknown(code, allocation.value.toString())],
    ),
  ];
}

const unknown = (department: string, entitlement: string | null): CashRemark => ({
  code: 'instalments_unknown',
  department,
  scheduled: null,
  entitlement,
  excess: null,
  people: null,
});

const MONTHS = 12;
/** Twelve instalments rounded to the fen may together be so much above their share without being more. */
const ROUNDED = '0.06';

function ofUnit(
  { department, allocation, instalment }: UnitCash,
  share: Decimal,
): readonly CashRemark[] {
  if (allocation === null) return [];
  if (instalment === null) return [unknown(department, allocation.value.toString())];
  const scheduled = instalment.value.times(MONTHS);
  const money = { department, scheduled, entitlement: allocation.value };
  return [
    ...exceeding('instalments_exceed_share', money, allocation.value.times(share).plus(ROUNDED)),
    ...exceeding('settlement_negative', money, allocation.value),
  ];
}

/** A negative rest is a matter of each person; the share is looked at for the whole office. */
function ofPeople(
  department: string,
  people: readonly PersonYear[],
  share: Decimal,
): readonly CashRemark[] {
  const known = people.filter(({ entitlement }) => entitlement !== null);
  const moneyOf = (of: readonly PersonYear[]): Money => ({
    department,
    scheduled: sum(of.map((one) => one.scheduled.value)),
    entitlement: sum(of.map((one) => one.entitlement?.value ?? ZERO)),
  });
  const all = moneyOf(known);
  const overpaid = known.filter((one) => one.overpaid.value.greaterThan(0));
  const over = moneyOf(overpaid);
  const limit = all.entitlement.times(share).plus(new Decimal(ROUNDED).times(known.length));
  return [
    ...exceeding('instalments_exceed_share', all, limit, known.length),
    ...exceeding('settlement_negative', over, over.entitlement, overpaid.length),
  ];
}

interface Money {
  readonly department: string;
  readonly scheduled: Decimal;
  readonly entitlement: Decimal;
}

function exceeding(
  code: CashRemark['code'],
  { department, scheduled, entitlement }: Money,
  limit: Decimal,
  people: number | null = null,
): readonly CashRemark[] {
  if (scheduled.lessThanOrEqualTo(limit)) return [];
  return [
    {
      code,
      department,
      scheduled: scheduled.toString(),
      entitlement: entitlement.toString(),
      excess: roundToFen(scheduled.minus(limit)).toString(),
      people,
    },
  ];
}
