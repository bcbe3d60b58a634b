import type { EntityManager } from '../../../database/database.js';
import {
  Employee,
  EmployeeEvent,
  EmployeeFact,
  EmployeePayment,
  EmployeeYear,
} from '../../../database/entities/index.js';
import { EVENT, FACT, PAYMENT, YEAR_FACTS } from '../../../database/people-rows.js';
import { oneOf } from '../../../database/one-of.js';
import { readRows } from '../../../database/read-rows.js';
import { STANDING, type WorkingPerson } from './working-person.js';

const PERSON = [
  'id',
  'employeeNumber',
  'name',
  'workStarted',
  'retirementYear',
  'departmentId',
  'postKind',
  'titleClass',
] as const;
const YEAR = ['id', 'employeeId', 'period', 'version', ...YEAR_FACTS] as const;

/**
 * What stands of the people with these numbers, or of everybody, as far as the reader may see it. The
 * amounts of a year are no import's affair: they are carried from version to version unseen.
 */
export async function standingPeople(
  em: EntityManager,
  numbers: readonly string[] | null,
): Promise<ReadonlyMap<string, WorkingPerson>> {
  const employees = await readRows(em, Employee, {
    fields: PERSON,
    order: 'employee_number',
    ...(numbers === null ? {} : among('employee_number', numbers, 'text')),
  });
  const ids = among(
    'employee_id',
    employees.map(({ id }) => id),
    'uuid',
  );
  const open = { ...ids, where: `${ids.where} and recorded_to is null` };
  const facts = byPerson(
    await readRows(em, EmployeeFact, { ...open, fields: FACT, order: 'valid_from, recorded_from' }),
  );
  const events = byPerson(
    await readRows(em, EmployeeEvent, {
      ...open,
      fields: EVENT,
      order: 'starts, recorded_from, id',
    }),
  );
  const years = byPerson(
    await readRows(em, EmployeeYear, { ...open, fields: YEAR, order: 'period' }),
  );
  const payments = byPerson(
    await readRows(em, EmployeePayment, { ...open, fields: PAYMENT, order: 'month, component' }),
  );
  return new Map(
    employees.map(({ id, ...employee }) => [
      employee.employeeNumber,
      {
        id,
        isNew: false,
        ...employee,
        facts: facts.get(id) ?? [],
        events: events.get(id) ?? [],
        years: years.get(id) ?? [],
        payments: payments.get(id) ?? [],
        rows: [],
      },
    ]),
  );
}

/** One parameter for thousands of values. */
const among = (column: string, values: readonly string[], type: 'text' | 'uuid') => ({
  where: oneOf(column, type),
  parameters: [JSON.stringify(values)],
});

type Stored<Row> = Omit<Row, 'employeeId'> & typeof STANDING;

function byPerson<Row extends { employeeId: string }>(
  rows: readonly Row[],
): ReadonlyMap<string, Stored<Row>[]> {
  const groups = new Map<string, Stored<Row>[]>();
  for (const { employeeId, ...row } of rows) {
    const stored = { ...row, ...STANDING };
    const group = groups.get(employeeId);
    if (group === undefined) groups.set(employeeId, [stored]);
    else group.push(stored);
  }
  return groups;
}
