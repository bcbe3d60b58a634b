import type { BenchPeople } from '../person.ts';
import { OFFICE_COEFFICIENTS } from '../offices.ts';

/** People and results as columns; months with leave stand in columns of their own. */
export interface Columns {
  readonly count: number;
  readonly post: Uint8Array;
  readonly officeCoefficient: Uint8Array;
  readonly workStarted: Int32Array;
  readonly appointed: Int32Array;
  readonly isQualified: Uint8Array;
  /** Where a person's months with leave begin; the next person's beginning is the end. */
  readonly absencesFrom: Int32Array;
  readonly month: Uint8Array;
  readonly sick: Uint8Array;
  readonly personal: Uint8Array;
  readonly absent: Uint8Array;
  /** Results, fen. */
  readonly paid: Int32Array;
  readonly settlements: Int32Array;
  readonly forfeited: Int32Array;
}

/** A quarter of the people have at most four months with leave. */
const MOST_ABSENCES = 4;

export function pack(people: BenchPeople): Columns {
  const { count } = people;
  const size = MOST_ABSENCES * count;
  const month = new Uint8Array(size);
  const sick = new Uint8Array(size);
  const personal = new Uint8Array(size);
  const absent = new Uint8Array(size);
  const columns = {
    count,
    post: new Uint8Array(count),
    officeCoefficient: new Uint8Array(count),
    workStarted: new Int32Array(count),
    appointed: new Int32Array(count),
    isQualified: new Uint8Array(count),
    absencesFrom: new Int32Array(count + 1),
    paid: new Int32Array(12 * count),
    settlements: new Int32Array(count),
    forfeited: new Int32Array(count),
  };
  let next = 0;
  for (const person of people.draw()) {
    columns.post[person.index] = person.post;
    columns.officeCoefficient[person.index] = OFFICE_COEFFICIENTS[person.office]!;
    columns.workStarted[person.index] = person.workStarted;
    columns.appointed[person.index] = person.appointed;
    columns.isQualified[person.index] = person.isQualified ? 1 : 0;
    for (const absence of person.absences) {
      month[next] = absence.month;
      sick[next] = absence.sick;
      personal[next] = absence.personal;
      absent[next] = absence.absent;
      next += 1;
    }
    columns.absencesFrom[person.index + 1] = next;
  }
  return {
    ...columns,
    month: month.slice(0, next),
    sick: sick.slice(0, next),
    personal: personal.slice(0, next),
    absent: absent.slice(0, next),
  };
}
