import type { EntityName } from '@mikro-orm/core';
import DataLoader from 'dataloader';
import type { Context } from '../../context.js';
import {
  EmployeeEvent as EventRow,
  EmployeeFact as FactRow,
  EmployeePayment as PaymentRow,
  EmployeeYear as YearRow,
  EmployeeYearMoney as MoneyRow,
} from '../../database/entities/index.js';
import type { YEAR_MONEY } from '../../database/people-rows.js';
import { readOfPeople, type OfPerson, type Slice } from '../../database/rows-of-people.js';
import { perRequest } from '../../graphql/per-request.js';
import { rowLoader } from '../../graphql/row-loader.js';
import { storedMoney } from '../outcome/figures.js';
import { LASTING } from './employee-event-label.js';
import type { EmployeeEvent } from './employee-event.type.js';
import { factLabels } from './employee-fact-label.js';
import type { EmployeeFact } from './employee-fact.type.js';
import { toEvent, toFact, toPayment, toYear } from './employee-record-view.js';
import type { Employee } from './employee.type.js';
import type { EmployeePayment, EmployeeYear } from './employee-year.type.js';

interface Key {
  readonly employee: string;
  readonly slice: Slice;
}

/** Rows of all the people asked for together with one question are read with one statement. */
function rowsOfPeople<E extends OfPerson>(entity: EntityName<E>, order: string) {
  const questionOf = ({ slice: { knownAt, isHistory } }: Key): string =>
    `${knownAt ?? 'now'} ${isHistory ?? false}`;
  const cacheKeyOf = (key: Key): string => `${key.employee} ${questionOf(key)}`;
  return perRequest(
    (context) =>
      new DataLoader<Key, E[], string>(
        async (keys) => {
          const answers = new Map(keys.map((key) => [cacheKeyOf(key), [] as E[]]));
          for (const [question, { slice }] of new Map(keys.map((key) => [questionOf(key), key]))) {
            const asked = keys.filter((key) => questionOf(key) === question);
            const people = asked.map(({ employee }) => employee);
            for (const row of await readOfPeople(context.em, entity, { people, slice, order })) {
              answers.get(`${row.employeeId} ${question}`)?.push(row);
            }
          }
          return keys.map((key) => answers.get(cacheKeyOf(key)) ?? []);
        },
        { cacheKeyFn: cacheKeyOf },
      ),
  );
}

const factRows = rowsOfPeople(FactRow, 'kind, valid_from, recorded_from');
const eventRows = rowsOfPeople(EventRow, 'starts, recorded_from, id');
const yearRows = rowsOfPeople(YearRow, 'period desc, version desc');
const paymentRows = rowsOfPeople(PaymentRow, 'month, component');
const moneyRows = rowLoader(MoneyRow);

export async function employeeFacts(
  context: Context,
  { key }: Employee,
  { asOf, ...slice }: Slice & { readonly asOf?: string | null | undefined },
): Promise<EmployeeFact[]> {
  const rows = await factRows(context).load({ employee: key, slice });
  const labelOf = await factLabels(context);
  return rows
    .filter(({ validFrom, validTo }) => asOf == null || holds(asOf, validFrom, validTo))
    .map((row) => toFact(row, labelOf));
}

const holds = (month: string, from: string, to: string | null): boolean =>
  from <= month && (to === null || month < to);

export async function employeeEvents(
  context: Context,
  { key }: Employee,
  { period, ...slice }: Slice & { readonly period?: string | null | undefined },
): Promise<EmployeeEvent[]> {
  const rows = await eventRows(context).load({ employee: key, slice });
  return rows
    .filter((row) => period == null || touches(period, row))
    .map((row) => toEvent(row, context.locale));
}

/** A state that has not ended reaches into every later year; what happens once stays in its own. */
function touches(period: string, { type, starts, ends }: EventRow): boolean {
  if (starts.slice(0, 4) > period) return false;
  return ends === null
    ? LASTING.has(type) || starts.startsWith(period)
    : ends.slice(0, 4) >= period;
}

export async function employeeYears(
  context: Context,
  { key }: Employee,
  slice: Slice,
): Promise<EmployeeYear[]> {
  const rows = await yearRows(context).load({ employee: key, slice });
  return rows.map(toYear);
}

/** An amount of a year; null for whoever may not see it, exactly as where nothing was recorded. */
export async function yearMoney(
  context: Context,
  { key }: EmployeeYear,
  amount: (typeof YEAR_MONEY)[number],
): Promise<string | null> {
  return storedMoney((await moneyRows(context).load(key))?.[amount]);
}

export async function employeePayments(
  context: Context,
  { key }: Employee,
  period?: string | null,
): Promise<EmployeePayment[]> {
  const rows = await paymentRows(context).load({ employee: key, slice: {} });
  return rows.filter(({ month }) => period == null || month.startsWith(period)).map(toPayment);
}

const facts = rowLoader(FactRow);
const events = rowLoader(EventRow);
const years = rowLoader(YearRow);
const payments = rowLoader(PaymentRow);

export async function employeeFactById(
  context: Context,
  key: string,
): Promise<EmployeeFact | null> {
  const row = await facts(context).load(key);
  return row === null ? null : toFact(row, await factLabels(context));
}

export async function employeeEventById(
  context: Context,
  key: string,
): Promise<EmployeeEvent | null> {
  const row = await events(context).load(key);
  return row === null ? null : toEvent(row, context.locale);
}

export async function employeeYearById(
  context: Context,
  key: string,
): Promise<EmployeeYear | null> {
  const row = await years(context).load(key);
  return row === null ? null : toYear(row);
}

export async function employeePaymentById(
  context: Context,
  key: string,
): Promise<EmployeePayment | null> {
  const row = await payments(context).load(key);
  return row === null ? null : toPayment(row);
}
