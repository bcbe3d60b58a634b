import { canonical, type FactsInput, type PersonInput, type Plain } from '@hebo/domain';
import { sha256 } from '../../common/sha256.js';
import type { Context } from '../../context.js';
import { liveYear } from '../outcome/year.service.js';

/** What other offices hand in or what is money is not for the department to confirm. */
const NOT_CONFIRMED: ReadonlySet<string> = new Set([
  'name',
  'score',
  'isQualified',
  'tieOrder',
  'indicators',
  'previousAllocation',
]);
const MONEY: ReadonlySet<string> = new Set([
  'amount',
  'distribution',
  'distributionInstalment',
  'previousReward',
]);

const remembered = new WeakMap<FactsInput, ReadonlyMap<string, string>>();

/**
 * One hash a department over what it confirms of a year: its own facts, and those of everybody who was
 * in it for a month of the year, without any amount. Null where the year is not open.
 */
export async function factsHashes(
  context: Context,
  period: string,
): Promise<ReadonlyMap<string, string> | null> {
  const live = await liveYear(context, period, null);
  if (live === null) return null;
  const { facts } = live.withPeople;
  const known = remembered.get(facts) ?? hashesOf(facts);
  remembered.set(facts, known);
  return known;
}

function hashesOf({ period, departments, people = {} }: FactsInput): ReadonlyMap<string, string> {
  const members = new Map<string, [string, Plain][]>();
  for (const [number, person] of Object.entries(people)) {
    const confirmed = personFacts(person, period);
    for (const code of departmentsOf(person, period)) {
      const own = members.get(code) ?? [];
      own.push([number, confirmed]);
      members.set(code, own);
    }
  }
  return new Map(
    Object.entries(departments).map(([code, year]) => {
      const text = canonical([
        without(year, NOT_CONFIRMED),
        Object.fromEntries(members.get(code) ?? []),
      ]);
      return [code, sha256(text)];
    }),
  );
}

/** Spells are half-open months, so one that ends in January did not reach into the year. */
function departmentsOf({ department = [] }: PersonInput, period: string): ReadonlySet<string> {
  const touching = department.filter(
    ({ from, to }) => from <= `${period}-12` && (to == null || to > `${period}-01`),
  );
  return new Set(touching.map(({ value }) => value));
}

function personFacts(person: PersonInput, period: string): Plain {
  const { years, events, payments: _, ...timelines } = person;
  const year = years?.[period];
  return {
    ...timelines,
    year: year == null ? null : without(year, MONEY),
    events: (events ?? [])
      .filter(({ from, to }) => from <= `${period}-12-31` && (to == null || to >= `${period}-01`))
      .map((event) => without(event, MONEY)),
  } as unknown as Plain;
}

const without = (record: object, left: ReadonlySet<string>): Plain =>
  Object.fromEntries(Object.entries(record).filter(([field]) => !left.has(field))) as Plain;
