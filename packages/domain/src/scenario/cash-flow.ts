import { computeFrom, parseYear, type YearInputs } from '../compute-from.js';
import { addMonths, monthOf } from '../kernel/calendar.js';
import { Decimal, sum, ZERO } from '../kernel/money.js';
import type { Parsed } from '../kernel/problem.js';
import type { Outcome } from '../outcome.js';
import type { CollegeYear, PersonYear } from '../person-outcome.js';
import type { FactsInput, Regulation } from '../regulation.js';
import { conditionalOf, type ConditionalSum } from './cash-flow-conditional.js';
import { remarksOf, type CashRemark } from './cash-flow-remarks.js';
import { isUnitPaid } from './impact-people.js';

/**
 * 现金流: what the school pays of a year, month by month. Base pay and awards in their months; on account
 * seventy per cent of last year in twelve instalments (Art. 28(2), D25): to colleges by their last
 * allocation, to everybody else by coefficient; the rest in the month of settlement. What a college
 * pays its people comes out of its own instalments, so it is not counted again. Income of units is
 * their own cash and left out; so are research posts and cadres who were entered as numbers only.
 */
export interface CashFlow {
  readonly period: string;
  /** The twelve months, then those after them in which something of the year falls due. */
  readonly months: readonly CashMonth[];
  readonly year: CashColumns;
  readonly conditional: readonly ConditionalSum[];
  readonly remarks: readonly CashRemark[];
}

export const CASH_COLUMNS = [
  'livingAllowance',
  'postAllowance',
  'instalment',
  'outstanding',
  'settlement',
  /** Withheld money that was repaid. */
  'released',
] as const;
export type CashColumn = (typeof CASH_COLUMNS)[number];

/** Yuan, as text. */
export type CashColumns = Readonly<Record<CashColumn | 'total', string>>;

export interface CashMonth extends CashColumns {
  readonly month: string;
}

/** Without people on record there is no base pay, so they are missing. */
export function cashFlowOf<Facts, Decision, Edition>(
  regulation: Regulation<Facts, Decision, Edition>,
  edition: Edition,
  inputs: YearInputs,
): Parsed<CashFlow> {
  const computed = computeFrom(regulation, edition, inputs);
  if (!computed.ok) return computed;
  const { outcome } = computed;
  const { college, period } = outcome;
  if (college === null) {
    return { ok: false, problems: [{ code: 'missing', path: 'people', values: {} }] };
  }
  const flow = flowOf(outcome, college, inputs.facts);
  return {
    ok: true,
    value: {
      period,
      months: flow.months(),
      year: flow.year(),
      conditional: conditionalOf(college),
      remarks: remarksOf(outcome, college, instalmentShareOf(regulation, edition, inputs)),
    },
  };
}

function instalmentShareOf<Facts, Decision, Edition>(
  regulation: Regulation<Facts, Decision, Edition>,
  edition: Edition,
  inputs: YearInputs,
): Decimal {
  const parsed = parseYear(regulation, edition, inputs);
  const numbers = parsed.ok ? regulation.numbers(parsed.value.edition) : [];
  return new Decimal(numbers.find(({ key }) => key === 'instalmentShare')?.value ?? 1);
}

/** Amounts by month, added one after another. */
class Flow {
  readonly #months = new Map<string, Record<CashColumn, Decimal>>();

  constructor(months: readonly string[]) {
    for (const month of months) this.#of(month);
  }

  add(month: string, column: CashColumn, amount: Decimal): void {
    if (amount.isZero()) return;
    const of = this.#of(month);
    of[column] = of[column].plus(amount);
  }

  months(): readonly CashMonth[] {
    return [...this.#months]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([month, amounts]) => ({ month, ...written(amounts) }));
  }

  year(): CashColumns {
    const months = [...this.#months.values()];
    const total = (column: CashColumn): Decimal => sum(months.map((one) => one[column]));
    return written(byColumn(total));
  }

  #of(month: string): Record<CashColumn, Decimal> {
    const found = this.#months.get(month) ?? byColumn(() => ZERO);
    this.#months.set(month, found);
    return found;
  }
}

const byColumn = (read: (column: CashColumn) => Decimal): Record<CashColumn, Decimal> =>
  Object.fromEntries(CASH_COLUMNS.map((column) => [column, read(column)])) as Record<
    CashColumn,
    Decimal
  >;

function written(amounts: Readonly<Record<CashColumn, Decimal>>): CashColumns {
  const texts = CASH_COLUMNS.map((column) => [column, amounts[column].toString()] as const);
  const total = sum(CASH_COLUMNS.map((column) => amounts[column])).toString();
  return { ...(Object.fromEntries(texts) as Record<CashColumn, string>), total };
}

function flowOf(outcome: Outcome, college: CollegeYear, facts: FactsInput): Flow {
  const january = monthOf(`${facts.period}-01`);
  const months = Array.from({ length: 12 }, (_, index) => addMonths(january, index));
  const settlementMonth = facts.college?.settlementMonth ?? addMonths(january, 12);
  const flow = new Flow(months);
  for (const person of college.people) addPerson(flow, person, settlementMonth);
  addAwards(flow, facts);
  for (const { allocation, instalment, yearEndSettlement } of college.units) {
    for (const month of months) flow.add(month, 'instalment', instalment?.value ?? ZERO);
    const rest = yearEndSettlement ?? allocation;
    flow.add(settlementMonth, 'settlement', rest?.value ?? ZERO);
  }
  for (const allocation of unstaffedOffices(outcome, college)) {
    flow.add(settlementMonth, 'settlement', allocation);
  }
  return flow;
}

function addPerson(flow: Flow, person: PersonYear, settlementMonth: string): void {
  const isOwn = !isUnitPaid(person);
  for (const one of person.months) {
    flow.add(one.month, 'livingAllowance', one.livingAllowance.value);
    flow.add(one.month, 'postAllowance', one.postAllowance.value);
    if (isOwn) flow.add(one.month, 'instalment', one.instalment.value);
  }
  if (isOwn) flow.add(settlementMonth, 'settlement', person.yearEndSettlement.value);
  for (const { kind, status, amount, dueOn } of person.ledger) {
    if (kind !== 'WITHHELD' || status !== 'RELEASED') continue;
    flow.add(dueOn ?? settlementMonth, 'released', amount.value);
  }
}

function addAwards(flow: Flow, { people, period }: FactsInput): void {
  for (const { events } of Object.values(people ?? {})) {
    for (const { type, from, amount } of events ?? []) {
      if (type === 'AWARD' && from.startsWith(period)) {
        flow.add(from, 'outstanding', new Decimal(amount ?? 0));
      }
    }
  }
}

/** Offices whose people were entered as numbers: nobody knows what goes on account. */
function unstaffedOffices({ offices }: Outcome, { people }: CollegeYear): readonly Decimal[] {
  const staffed = new Set(people.flatMap(({ months }) => months.map((one) => one.department)));
  return offices.flatMap(({ code, allocation }) =>
    staffed.has(code) || allocation === null ? [] : [allocation.value],
  );
}
