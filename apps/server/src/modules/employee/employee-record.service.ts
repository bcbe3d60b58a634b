import type { EntityName, FilterQuery, QueryOrderMap } from '@mikro-orm/core';
import DataLoader from 'dataloader';
import type { Context } from '../../context.js';
import {
  EmployeeEvent as EventRow,
  EmployeeFact as FactRow,
  EmployeePayment as PaymentRow,
  EmployeeYear as YearRow,
  EmployeeYearMoney as MoneyRow,
} from '../../database/entities/index.js';
import { perRequest } from '../../graphql/per-request.js';
import { rowLoader } from '../../graphql/row-loader.js';
import { known } from '../department/department-year.service.js';
import { LASTING } from './employee-event-label.js';
import type { EmployeeEvent } from './employee-event.type.js';
import { factLabels } from './employee-fact-label.js';
import type { EmployeeFact } from './employee-fact.type.js';
import { toEvent, toFact, toPayment, toYear } from './employee-record-view.js';
import type { Employee } from './employee.type.js';
import type { EmployeePayment, EmployeeYear } from './employee-year.type.js';

interface Slice {
  readonly knownAt?: string | null | undefined;
  /** Superseded entries too. */
  readonly isHistory?: boolean | null | undefined;
}

interface OfPerson {
  readonly employeeId: string;
}
interface Key {
  readonly employee: string;
  readonly where: object;
}

/** Rows of all the people asked for together with one question are read with one statement. */
function rowsOfPeople<E extends OfPerson>(entity: EntityName<E>, orderBy: QueryOrderMap<E>) {
  const questionOf = ({ where }: Key): string => JSON.stringify(where);
  const cacheKeyOf = (key: Key): string => `${key.employee} ${questionOf(key)}`;
  return perRequest(
    (context) =>
      new DataLoader<Key, E[], string>(
        async (keys) => {
          const answers = new Map(keys.map((key) => [cacheKeyOf(key), [] as E[]]));
          for (const [question, { where }] of new Map(keys.map((key) => [questionOf(key), key]))) {
            const asked = keys.filter((key) => questionOf(key) === question);
            const employeeId = { $in: asked.map(({ employee }) => employee) };
            const condition = { $and: [{ employeeId }, where] } as unknown as FilterQuery<E>;
            const found = (await context.em.find(entity, condition, { orderBy })) as E[];
            for (const row of found) answers.get(`${row.employeeId} ${question}`)?.push(row);
          }
          return keys.map((key) => answers.get(cacheKeyOf(key)) ?? []);
        },
        { cacheKeyFn: cacheKeyOf },
      ),
  );
}

const factRows = rowsOfPeople(FactRow, { kind: 'asc', validFrom: 'asc', recordedFrom: 'asc' });
const eventRows = rowsOfPeople(EventRow, { starts: 'asc', recordedFrom: 'asc', id: 'asc' });
const yearRows = rowsOfPeople(YearRow, { period: 'desc', version: 'desc' });
const paymentRows = rowsOfPeople(PaymentRow, { month: 'asc', component: 'asc' });
const moneyRows = rowLoader(MoneyRow);

/** What was on record: one slice, or everything recorded up to then. */
function recordedBy({ knownAt = null, isHistory }: Slice): object {
  if (isHistory !== true) return known(knownAt);
  return knownAt === null ? {} : { recordedFrom: { $lte: new Date(knownAt) } };
}

export async function employeeFacts(
  context: Context,
  { key }: Employee,
  { asOf, ...slice }: Slice & { readonly asOf?: string | null | undefined },
): Promise<EmployeeFact[]> {
  const rows = await factRows(context).load({ employee: key, where: recordedBy(slice) });
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
  const rows = await eventRows(context).load({ employee: key, where: recordedBy(slice) });
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
  const rows = await yearRows(context).load({ employee: key, where: recordedBy(slice) });
  return yearsOf(context, rows);
}

/** The amounts are null for whoever may not see them, exactly as where nothing was recorded. */
async function yearsOf(context: Context, rows: readonly YearRow[]): Promise<EmployeeYear[]> {
  const money = await moneyRows(context).loadMany(rows.map(({ id }) => id));
  return rows.map((row, at) => {
    const found = money[at];
    if (found instanceof Error) throw found;
    return toYear(row, found ?? null);
  });
}

export async function employeePayments(
  context: Context,
  { key }: Employee,
  period?: string | null,
): Promise<EmployeePayment[]> {
  const rows = await paymentRows(context).load({ employee: key, where: { recordedTo: null } });
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
  return row === null ? null : ((await yearsOf(context, [row]))[0] ?? null);
}

export async function employeePaymentById(
  context: Context,
  key: string,
): Promise<EmployeePayment | null> {
  const row = await payments(context).load(key);
  return row === null ? null : toPayment(row);
}
