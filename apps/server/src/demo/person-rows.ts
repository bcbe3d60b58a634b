import { randomUUID } from 'node:crypto';
import { PERSON_TIMELINES, type PersonEventInput, type PersonInput } from '@hebo/domain';
import { FACT_KINDS } from '../database/entities/index.js';
import { employeeRow } from './employee-row.js';
import { HANDED_IN, RECORDED_BY } from './handed-in.js';
import type { Ids } from './ids.js';
import { withdrawnEvents, withHistory } from './late-facts.js';
import type { DemoLoad } from './records.js';

/** Whose row it is and since when it is known. */
interface Place {
  readonly institutionId: string;
  readonly employeeId: string;
  readonly recordedFrom: Date;
}

const known = { recordedTo: null as Date | null, recordedBy: RECORDED_BY };
const row = (place: Place) => ({ ...place, id: randomUUID() });

function factRows(person: PersonInput, place: Place) {
  return PERSON_TIMELINES.flatMap((timeline, index) =>
    (person[timeline] ?? []).map(({ value, from, to }) => ({
      ...row(place),
      kind: FACT_KINDS[index] ?? FACT_KINDS[0],
      value,
      validFrom: from,
      validTo: to ?? null,
      ...known,
      reason: null as string | null,
    })),
  );
}

function eventRow(event: PersonEventInput, place: Place) {
  return {
    ...row(place),
    type: event.type,
    starts: event.from,
    ends: event.to ?? null,
    days: event.days ?? null,
    amount: event.amount ?? null,
    isWorkRelated: event.isWorkRelated ?? null,
    sickPayShare: event.sickPayShare ?? null,
    resolution: event.resolution ?? null,
    resolvedIn: event.resolvedIn ?? null,
    ...known,
    reason: event.reason ?? null,
  };
}

/** A year and, under the same id, its amounts. */
function yearRows(person: PersonInput, place: Place) {
  return Object.entries(person.years ?? {}).map(([period, year]) => {
    const { distribution, distributionInstalment, previousReward, failingYears, ...facts } = year;
    const own = row(place);
    const { institutionId, employeeId, id } = own;
    const amounts = {
      distribution: distribution ?? null,
      distributionInstalment: distributionInstalment ?? null,
      previousReward: previousReward ?? null,
    };
    return {
      year: {
        ...own,
        period,
        version: 1,
        ...facts,
        failingYears: failingYears == null ? null : Number(failingYears),
        ...known,
        reason: null,
      },
      money: { institutionId, employeeId, id, ...amounts },
    };
  });
}

const paymentRows = (person: PersonInput, place: Place) =>
  (person.payments ?? []).map((payment) => ({ ...row(place), ...payment }));

/** Everybody of the demo, and everything that is known of them, table by table. */
export function personRows(load: DemoLoad, departmentIds: Ids) {
  const { college, institutionId, recordedAt } = load;
  const month = recordedAt.toISOString().slice(0, 'YYYY-MM'.length);
  const recordedFrom = new Date(recordedAt.getTime() - HANDED_IN);
  const staff = Object.entries(college.people).map(([employeeNumber, person]) => {
    const place = { institutionId, employeeId: randomUUID(), recordedFrom };
    const employee = employeeRow(person, month, departmentIds);
    return { person, place, employee: { institutionId, employeeNumber, ...employee } };
  });
  const years = staff.flatMap(({ person, place }) => yearRows(person, place));
  return {
    employees: staff.map(({ employee, place }) => ({ ...employee, id: place.employeeId })),
    employeeFacts: staff.flatMap(({ employee, person, place }) =>
      withHistory(employee.employeeNumber, factRows(person, place), recordedAt),
    ),
    employeeEvents: staff.flatMap(({ employee, person, place }) => [
      ...(person.events ?? []).map((event) => eventRow(event, place)),
      ...withdrawnEvents(employee.employeeNumber, recordedAt).map(({ event, recordedTo }) => ({
        ...eventRow(event, place),
        recordedTo,
      })),
    ]),
    employeeYears: years.map(({ year }) => year),
    employeeYearMoney: years.map(({ money }) => money),
    employeePayments: staff.flatMap(({ person, place }) => paymentRows(person, place)),
  };
}
