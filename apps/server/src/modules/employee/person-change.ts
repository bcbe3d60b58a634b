import { LockMode } from '@mikro-orm/core';
import type { DepartmentYearInput } from '@hebo/domain';
import type { Context } from '../../context.js';
import type { EntityManager } from '../../database/database.js';
import {
  Employee as EmployeeRow,
  EmployeeEvent as EventRow,
  EmployeeFact as FactRow,
  EmployeePayment as PaymentRow,
  EmployeeYear as YearRow,
  EmployeeYearMoney as MoneyRow,
} from '../../database/entities/index.js';
import { inInput } from '../../graphql/input-error.js';
import { createOnce } from '../../graphql/idempotency.js';
import { brokenRule, type BrokenRule } from '../../graphql/problems.js';
import { listDepartments } from '../department/department.service.js';
import type { Department } from '../department/department.type.js';
import { regulation } from '../edition/edition-in-force.js';
import type { EmployeePayload } from './employee-record.input.js';
import { employeeByNumber } from './employee.service.js';
import { personInput, type PersonRows } from './person-input.js';

/** What stands of one person now, row by row. */
export interface StoredPerson {
  readonly row: EmployeeRow;
  readonly facts: readonly FactRow[];
  readonly events: readonly EventRow[];
  readonly years: readonly (YearRow & Partial<MoneyRow>)[];
  readonly payments: readonly PaymentRow[];
}

/** Thrown inside a transaction, so that nothing of a refused change stays. */
export class RefusedChange extends Error {
  constructor(readonly problems: readonly BrokenRule[]) {
    super('the change was refused');
  }
}

interface Change {
  readonly operation: string;
  readonly employeeNumber: string;
  readonly idempotencyKey: string;
  readonly input: object;
  /** Writes the new entry under the key it is given, or throws `RefusedChange`. */
  write(em: EntityManager, key: string, departments: readonly Department[]): Promise<void>;
}

/** One change to one person: read under a lock, checked whole, written whole or not at all. */
export async function changePerson(context: Context, change: Change): Promise<EmployeePayload> {
  const { operation, employeeNumber, idempotencyKey, input, write } = change;
  const departments = await listDepartments(context);
  return answered(context, employeeNumber, async () => {
    const made = await createOnce(context, {
      operation,
      idempotencyKey,
      input,
      create: (em, key) => write(em, key, departments),
    });
    if (!made.ok) throw new RefusedChange([made.problem]);
  });
}

/** The person after a change, or what is wrong with the input. */
export async function answered(
  context: Context,
  employeeNumber: string,
  change: () => Promise<void>,
): Promise<EmployeePayload> {
  try {
    await change();
  } catch (error) {
    if (!(error instanceof RefusedChange)) throw error;
    const userErrors = error.problems.map((problem) => inInput(context, problem));
    return { employee: null, userErrors };
  }
  context.em.clear();
  return { employee: await employeeByNumber(context, employeeNumber), userErrors: [] };
}

/** Two changes to one person wait for each other, so that both are checked against what stands. */
export async function lockPerson(em: EntityManager, employeeNumber: string): Promise<StoredPerson> {
  const lockMode = LockMode.PESSIMISTIC_WRITE;
  const row = await em.findOne(EmployeeRow, { employeeNumber }, { lockMode });
  if (row === null) {
    throw new RefusedChange([
      brokenRule('unknown_employee', 'employeeNumber', { value: employeeNumber }),
    ]);
  }
  const [person] = await recordsOf(em, [row]);
  if (person === undefined) throw new Error('every row has its records');
  return person;
}

/** Those of the numbers that the reader may see, as they stand; nothing is locked. */
export async function standingPeople(
  em: EntityManager,
  numbers: readonly string[],
): Promise<ReadonlyMap<string, StoredPerson>> {
  const rows = await em.find(EmployeeRow, { employeeNumber: { $in: [...numbers] } });
  const people = await recordsOf(em, rows);
  return new Map(people.map((person) => [person.row.employeeNumber, person]));
}

/** Everything that stands of some people, read with one statement a table. */
async function recordsOf(
  em: EntityManager,
  people: readonly EmployeeRow[],
): Promise<StoredPerson[]> {
  const employeeId = { $in: people.map(({ id }) => id) };
  const open = { employeeId, recordedTo: null };
  const facts = await em.find(FactRow, open, {
    orderBy: { validFrom: 'asc', recordedFrom: 'asc' },
  });
  const events = await em.find(EventRow, open, { orderBy: { starts: 'asc', recordedFrom: 'asc' } });
  const years = await em.find(YearRow, open);
  const money = await em.find(MoneyRow, { employeeId });
  const payments = await em.find(PaymentRow, open, { orderBy: { month: 'asc' } });
  const amounts = new Map(money.map((each) => [each.id, each]));
  const paid = years.map((year) => Object.assign(year, moneyOf(amounts.get(year.id))));
  const [factsOf, eventsOf] = [byPerson(facts), byPerson(events)];
  const [yearsOf, paymentsOf] = [byPerson(paid), byPerson(payments)];
  return people.map((row) => ({
    row,
    facts: factsOf(row),
    events: eventsOf(row),
    years: yearsOf(row),
    payments: paymentsOf(row),
  }));
}

function byPerson<Row extends { readonly employeeId: string }>(
  rows: readonly Row[],
): (person: EmployeeRow) => readonly Row[] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(row.employeeId, [...(groups.get(row.employeeId) ?? []), row]);
  return ({ id }) => groups.get(id) ?? [];
}

function moneyOf(row: MoneyRow | undefined): Partial<MoneyRow> {
  if (row === undefined) return {};
  const { distribution, distributionInstalment, previousReward } = row;
  return { distribution, distributionInstalment, previousReward };
}

/** What the domain finds wrong with a person, at the paths of the person. */
export function problemsOf(
  { rows, employeeNumber, period }: Checked,
  departments: readonly Department[],
): BrokenRule[] {
  const units = Object.fromEntries(
    departments.map(({ code, kind }): [string, DepartmentYearInput] => [code, { kind }]),
  );
  const people = { [employeeNumber]: personInput(rows) };
  const parsed = regulation.parseFacts({ period, departments: units, people });
  if (parsed.ok) return [];
  const own = `people.${employeeNumber}.`;
  return parsed.problems
    .filter(({ path }) => path.startsWith(own))
    .map((problem) => ({ ...problem, path: problem.path.slice(own.length) }));
}

interface Checked {
  readonly rows: PersonRows;
  readonly employeeNumber: string;
  readonly period: string;
}
