import { amountsFrom, inYuan, type PeopleAmounts } from '@hebo/domain';
import { monthOf } from '../../common/campus-time.js';
import type { Context } from '../../context.js';
import { readPay } from '../audit/request-audit.js';
import { regulation } from '../edition/edition-in-force.js';
import type { Employee } from '../employee/employee.type.js';
import { moneyText } from '../outcome/figures.js';
import { peopleInputs, type YearInputs } from '../outcome/year.service.js';
import type { LatestPay } from './latest-pay.type.js';
import { paySightOf } from './sight.js';

interface Columns {
  readonly people: PeopleAmounts;
  readonly places: ReadonlyMap<string, number>;
}

/** A year of everybody in bulk: found once for as long as no fact changes. */
const found = new WeakMap<YearInputs, Columns | null>();

function columnsOf(inputs: YearInputs): Columns | null {
  const known = found.get(inputs);
  if (known !== undefined) return known;
  const columns = compute(inputs);
  found.set(inputs, columns);
  return columns;
}

function compute({ edition, facts, decision, amendments }: YearInputs): Columns | null {
  if (decision === null) return null;
  const amounts = amountsFrom(regulation, edition.edition, { facts, decision, amendments });
  const people = amounts.ok ? amounts.value.people : null;
  if (people === null) return null;
  const places = people.places.map(({ employeeNumber }, at): [string, number] => [
    employeeNumber,
    at,
  ]);
  return { people, places: new Map(places) };
}

/** The figures of a list, for whoever may see them; a hundred rows rest on one computation. */
export async function latestPay(context: Context, employee: Employee): Promise<LatestPay | null> {
  const { employeeNumber, key } = employee;
  const sight = paySightOf(context, employeeNumber);
  if (sight === 'none') return null;
  const month = monthOf(context.now);
  const inputs = await peopleInputs(context, month.slice(0, 4), null);
  if (inputs === null) return null;
  const isFinal = inputs.isPublished && inputs.isInForce;
  if (sight === 'own' && !isFinal) return null;
  const columns = columnsOf(inputs);
  const person = columns?.places.get(employeeNumber);
  if (columns === null || person === undefined) return null;
  return readPay(context, key, {
    ...figures(columns.people, person, month),
    isProvisional: !isFinal,
  });
}

const MONTHS = 12;

function figures({ months, years }: PeopleAmounts, person: number, month: string) {
  const at = MONTHS * person + Number(month.slice(5)) - 1;
  const inMonth = (column: Float64Array): number => column[at] ?? NaN;
  return {
    month,
    basePay: yuan(inMonth(months.livingAllowance) + inMonth(months.postAllowance)),
    instalment: yuan(inMonth(months.instalment)),
    reward: yuan(years.entitlement[person] ?? NaN),
  };
}

/** Whole fen; a figure that is not there is NaN. */
const yuan = (fen: number): string | null => (Number.isNaN(fen) ? null : moneyText(inYuan(fen)));
