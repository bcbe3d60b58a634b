import type { PersonInput } from '@hebo/domain';
import type { EntityManager } from '../../database/database.js';
import {
  Employee,
  EmployeeEvent,
  EmployeeFact,
  EmployeePayment,
  EmployeeYear,
  EmployeeYearMoney,
  FACT_KINDS,
} from '../../database/entities/index.js';
import { toGlobalId } from '../../graphql/global-id.js';
import { known } from '../department/department-year.service.js';
import {
  personInput,
  timelineOf,
  YEAR_FACTS,
  YEAR_MONEY,
  type PersonRows,
} from './person-input.js';

/** Everybody on record by employee number, without names, and where each fact is stored, by path. */
export interface PeopleFacts {
  readonly people: Readonly<Record<string, PersonInput>>;
  readonly holders: ReadonlyMap<string, string>;
}

/** What a computation may read of an employee: its columns are granted one by one. */
const GRANTED = ['institutionId', 'id', 'employeeNumber', 'workStarted', 'retirementYear'] as const;

/** Facts of everybody who has some, as known at a time, with the payments of one year. */
export async function peopleFacts(
  em: EntityManager,
  period: string,
  knownAt: string | null,
): Promise<PeopleFacts> {
  const read = await readRows(em, period, knownAt);
  const people: Record<string, PersonInput> = {};
  const holders = new Map<string, string>();
  for (const employee of read.employees) {
    const rows: StoredRows = {
      employee,
      facts: read.facts.get(employee.id) ?? [],
      events: read.events.get(employee.id) ?? [],
      years: read.years.get(employee.id) ?? [],
      payments: read.payments.get(employee.id) ?? [],
    };
    if (rows.facts.length === 0) continue;
    people[employee.employeeNumber] = personInput(rows);
    for (const [path, id] of holdersOf(rows)) holders.set(path, id);
  }
  return { people, holders };
}

interface StoredRows extends PersonRows {
  readonly employee: Pick<Employee, (typeof GRANTED)[number]>;
  readonly facts: readonly EmployeeFact[];
  readonly events: readonly EmployeeEvent[];
  readonly years: readonly ReturnType<typeof yearWithMoney>[];
  readonly payments: readonly EmployeePayment[];
}

/** Nothing read here is written again, so nothing is kept to be compared at the end. */
const READ_ONLY = { disableIdentityMap: true } as const;

async function readRows(em: EntityManager, period: string, knownAt: string | null) {
  const isKnown = known(knownAt);
  const isPaidInYear = {
    month: { $gte: `${period}-01`, $lte: `${period}-12` },
    ...(knownAt !== null && { recordedFrom: { $lte: new Date(knownAt) } }),
  };
  const years = await em.find(EmployeeYear, isKnown, READ_ONLY);
  const money = new Map(
    (await em.find(EmployeeYearMoney, {}, READ_ONLY)).map((row) => [row.id, row]),
  );
  return {
    employees: await em.find(
      Employee,
      {},
      { ...READ_ONLY, fields: GRANTED, orderBy: { employeeNumber: 'asc' } },
    ),
    facts: byEmployee(
      await em.find(EmployeeFact, isKnown, {
        ...READ_ONLY,
        orderBy: { validFrom: 'asc', recordedFrom: 'asc' },
      }),
    ),
    events: byEmployee(
      await em.find(EmployeeEvent, isKnown, {
        ...READ_ONLY,
        orderBy: { starts: 'asc', recordedFrom: 'asc', id: 'asc' },
      }),
    ),
    years: byEmployee(years.map((year) => yearWithMoney(year, money.get(year.id)))),
    payments: byEmployee(
      await em.find(EmployeePayment, isPaidInYear, {
        ...READ_ONLY,
        orderBy: { month: 'asc', component: 'asc', recordedFrom: 'asc', id: 'asc' },
      }),
    ),
  };
}

function yearWithMoney(year: EmployeeYear, money: EmployeeYearMoney | undefined) {
  return {
    ...pick(year, ['id', 'employeeId', 'period', ...YEAR_FACTS]),
    ...(money && pick(money, YEAR_MONEY)),
  };
}

function pick<T extends object, K extends keyof T>(row: T, fields: readonly K[]): Pick<T, K> {
  return Object.fromEntries(fields.map((field) => [field, row[field]])) as Pick<T, K>;
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
