import { yearOf, type Month } from '../../../kernel/calendar.js';
import { packPerson, type PackContext, type PackedPerson } from './pack-person.js';
import { UNASSESSED, type PeopleColumns } from './people-columns.js';
import type { TurningPosts } from './posts-by-turns.js';

const NOBODY: PackedPerson = {
  stretches: [],
  events: [],
  planned: NaN,
  isForfeited: false,
  outstanding: 0,
};

/** Everybody as columns, in order of employee number. Problems stand with the context's reader. */
export function packPeople(people: readonly TurningPosts[], context: PackContext): PeopleColumns {
  const packed = people.map((one) => packPerson(one, context));
  const rows = packed.map((one) => one ?? NOBODY);
  const units = new Units();
  const stretches = rows.flatMap((row) => row.stretches);
  const events = rows.flatMap((row) => row.events);
  return {
    employeeNumbers: people.map(({ person }) => person.employeeNumber),
    stretches: {
      from: beginnings(rows.map((row) => row.stretches.length)),
      firstMonth: Uint8Array.from(stretches, (one) => one.firstMonth),
      endMonth: Uint8Array.from(stretches, (one) => one.endMonth),
      livingAllowance: Int32Array.from(stretches, (one) => one.livingAllowance),
      postAllowance: Int32Array.from(stretches, (one) => one.postAllowance),
      instalment: Int32Array.from(stretches, (one) => one.instalment),
      coefficient: Int32Array.from(stretches, (one) => one.coefficient),
      unit: Uint16Array.from(stretches, (one) => units.indexOf(one.unit)),
    },
    events: {
      from: beginnings(rows.map((row) => row.events.length)),
      month: Uint8Array.from(events, (one) => one.month),
      stops: Uint8Array.from(events, (one) => one.stops),
      sick: Uint8Array.from(events, (one) => one.sick),
      sickBefore: Uint16Array.from(events, (one) => one.sickBefore),
      personal: Uint8Array.from(events, (one) => one.personal),
      personalBefore: Uint16Array.from(events, (one) => one.personalBefore),
      absent: Uint8Array.from(events, (one) => one.absent),
      cut: Int32Array.from(events, (one) => one.cut),
    },
    planned: Float64Array.from(rows, (row) => row.planned),
    isForfeited: Uint8Array.from(rows, (row) => (row.isForfeited ? 1 : 0)),
    outstanding: Float64Array.from(rows, (row) => row.outstanding),
    units: units.codes,
    alreadyPaid: alreadyPaid(people, context.context.period),
    others: new Map(
      people.flatMap((one, index) => (packed[index] === null ? [[index, one] as const] : [])),
    ),
  };
}

/** Where each one's rows begin, and where the last ones end. */
function beginnings(counts: readonly number[]): Int32Array {
  const from = new Int32Array(counts.length + 1);
  counts.forEach((count, index) => (from[index + 1] = (from[index] ?? 0) + count));
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

function alreadyPaid(people: readonly TurningPosts[], period: string): ReadonlyMap<number, number> {
  const paid = new Map<number, number>();
  people.forEach(({ person }, index) => {
    for (const { month, amount } of person.payments) {
      if (yearOf(month) !== period) continue;
      const at = placeOf(index, month);
      paid.set(at, (paid.get(at) ?? 0) + amount.times(100).toNumber());
    }
  });
  return paid;
}

const placeOf = (person: number, month: Month): number => 12 * person + Number(month.slice(5)) - 1;
