import type { PersonInput } from '@hebo/domain';
import type { EntityManager } from '../../database/database.js';
import { FACT_KINDS } from '../../database/entities/index.js';
import { readPeople, type PeopleRow } from '../../database/people-rows.js';
import { toGlobalId } from '../../graphql/global-id.js';
import { personInput, timelineOf, type PersonRows } from './person-input.js';

/** Everybody on record by employee number, without names, and where each fact is stored, by path. */
export interface PeopleFacts {
  readonly people: Readonly<Record<string, PersonInput>>;
  readonly holders: ReadonlyMap<string, string>;
}

/** Facts of everybody who has some, as known at a time, with the payments of one year. */
export async function peopleFacts(
  em: EntityManager,
  period: string,
  knownAt: string | null,
): Promise<PeopleFacts> {
  const read = await readPeople(em, period, knownAt);
  const facts = byEmployee(read.facts);
  const events = byEmployee(read.events);
  const money = new Map(read.money.map((row) => [row.id, row]));
  const years = byEmployee(read.years.map((year) => ({ ...money.get(year.id), ...year })));
  const payments = byEmployee(read.payments);
  const people: Record<string, PersonInput> = {};
  const holders = new Map<string, string>();
  for (const employee of read.employees) {
    const rows: StoredRows = {
      employee,
      facts: facts.get(employee.id) ?? [],
      events: events.get(employee.id) ?? [],
      years: years.get(employee.id) ?? [],
      payments: payments.get(employee.id) ?? [],
    };
    if (rows.facts.length === 0) continue;
    people[employee.employeeNumber] = personInput(rows);
    for (const [path, id] of holdersOf(rows)) holders.set(path, id);
  }
  return { people, holders };
}

interface StoredRows extends PersonRows {
  readonly employee: PeopleRow<'employees'>;
  readonly facts: readonly PeopleRow<'facts'>[];
  readonly events: readonly PeopleRow<'events'>[];
  readonly years: readonly PeopleRow<'years'>[];
  readonly payments: readonly PeopleRow<'payments'>[];
}

function byEmployee<Row extends { employeeId: string }>(rows: readonly Row[]) {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.employeeId);
    if (group === undefined) groups.set(row.employeeId, [row]);
    else group.push(row);
  }
  return groups;
}

/** By the paths that the domain gives its leaves: a person, a year, a place in a list. */
function holdersOf({ employee, facts, years, events, payments }: StoredRows): [string, string][] {
  const person = `facts.people.${employee.employeeNumber}`;
  return [
    [person, toGlobalId('Employee', employee.id)],
    ...FACT_KINDS.flatMap((kind) => {
      const own = facts.filter((fact) => fact.kind === kind);
      return placesOf(`${person}.${timelineOf(kind)}`, 'EmployeeFact', own);
    }),
    ...years.map(({ period, id }): [string, string] => [
      `${person}.years.${period}`,
      toGlobalId('EmployeeYear', id),
    ]),
    ...placesOf(`${person}.events`, 'EmployeeEvent', events),
    ...placesOf(`${person}.payments`, 'EmployeePayment', payments),
  ];
}

const placesOf = (list: string, type: string, rows: readonly { id: string }[]) =>
  rows.map(({ id }, index): [string, string] => [`${list}.${index}`, toGlobalId(type, id)]);
