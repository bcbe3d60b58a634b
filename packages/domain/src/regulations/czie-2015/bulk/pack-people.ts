import { yearOf, type Month } from '../../../kernel/calendar.js';
import type { PersonPlace } from '../../../year-amounts.js';
import type { PersonPosts } from '../people/roster.js';
import type { PackedEvent } from './pack-events.js';
import { packPerson, type PackContext, type PackedPerson, type Stretch } from './pack-person.js';
import { UNASSESSED, type PeopleColumns } from './people-columns.js';
import { placeOf } from './planned.js';
import type { TurningPosts } from './posts-by-turns.js';

const NOBODY: PackedPerson = {
  stretches: [],
  events: [],
  planned: NaN,
  isForfeited: false,
  outstanding: 0,
};

/** Everybody as columns, and by index those whom whole numbers do not cover. */
export interface PackedPeople {
  readonly columns: PeopleColumns;
  readonly others: ReadonlyMap<number, PersonPosts>;
}

/**
 * Everybody as columns, in order of employee number. People come one after another, so that none of
 * them need be kept. Problems stand with the context's reader.
 */
export function packPeople(people: Iterable<TurningPosts>, context: PackContext): PackedPeople {
  const places: PersonPlace[] = [];
  const rows: PackedPerson[] = [];
  const alreadyPaid = new Map<number, number>();
  const others = new Map<number, PersonPosts>();
  for (const one of people) {
    const packed = packPerson(one, context);
    if (packed === null) others.set(rows.length, one);
    addPayments(alreadyPaid, one, rows.length, context.context.period);
    places.push(placeOf(one, context.context));
    rows.push(packed ?? NOBODY);
  }
  const isExplained = Uint8Array.from(rows, (row) => (row === NOBODY ? 1 : 0));
  return { columns: { places, ...columnsOfRows(rows), alreadyPaid, isExplained }, others };
}

function columnsOfRows(
  rows: readonly PackedPerson[],
): Omit<PeopleColumns, 'places' | 'alreadyPaid' | 'isExplained'> {
  const units = new Units();
  const stretches = rows.flatMap((row) => row.stretches);
  const events = rows.flatMap((row) => row.events);
  const small = (read: (event: PackedEvent) => number): Uint8Array => Uint8Array.from(events, read);
  const fen = (read: (stretch: Stretch) => number): Float64Array =>
    Float64Array.from(stretches, read);
  return {
    stretches: {
      from: beginnings(rows, (row) => row.stretches.length),
      firstMonth: Uint8Array.from(stretches, (one) => one.firstMonth),
      endMonth: Uint8Array.from(stretches, (one) => one.endMonth),
      livingAllowance: fen((one) => one.livingAllowance),
      postAllowance: fen((one) => one.postAllowance),
      instalment: fen((one) => one.instalment),
      coefficient: Int32Array.from(stretches, (one) => one.coefficient),
      unit: Uint16Array.from(stretches, (one) => units.indexOf(one.unit)),
    },
    events: {
      from: beginnings(rows, (row) => row.events.length),
      month: small((one) => one.month),
      stops: small((one) => one.stops),
      sick: small((one) => one.sick),
      sickBefore: Uint16Array.from(events, (one) => one.sickBefore),
      personal: small((one) => one.personal),
      personalBefore: Uint16Array.from(events, (one) => one.personalBefore),
      absent: small((one) => one.absent),
      cut: Float64Array.from(events, (one) => one.cut),
    },
    planned: Float64Array.from(rows, (row) => row.planned),
    isForfeited: Uint8Array.from(rows, (row) => (row.isForfeited ? 1 : 0)),
    outstanding: Float64Array.from(rows, (row) => row.outstanding),
    units: units.codes,
  };
}

/** Where each one's rows begin, and where the last ones end. */
function beginnings(
  rows: readonly PackedPerson[],
  count: (row: PackedPerson) => number,
): Int32Array {
  const from = new Int32Array(rows.length + 1);
  rows.forEach((row, index) => (from[index + 1] = (from[index] ?? 0) + count(row)));
  return from;
}

/** Numbers for units in the order in which they are met. */
class Units {
  readonly codes: string[] = [];
  readonly #indices = new Map<string | null, number>([[null, UNASSESSED]]);

  indexOf(code: string | null): number {
    const known = this.#indices.get(code);
    if (known !== undefined) return known;
    const index = this.#indices.size;
    this.#indices.set(code, index);
    if (code !== null) this.codes.push(code);
    return index;
  }
}

function addPayments(
  paid: Map<number, number>,
  { person }: PersonPosts,
  index: number,
  period: string,
): void {
  for (const { month, amount } of person.payments) {
    if (yearOf(month) !== period) continue;
    const at = 12 * index + monthIndex(month);
    paid.set(at, (paid.get(at) ?? 0) + amount.times(100).toNumber());
  }
}

const monthIndex = (month: Month): number => Number(month.slice(5)) - 1;
