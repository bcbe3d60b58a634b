import type { Reader } from '../../../kernel/read.js';
import {
  DEGREES,
  EMPLOYMENT_KINDS,
  POST_KINDS,
  TITLES,
  type PersonInput,
  type PersonTimeline,
  type SpellInput,
} from '../../../person.js';
import { ANNEX } from '../edition-2015-01/annex-base-pay.js';
import { TABLE_4 } from '../edition-2015-01/table-4-management.js';
import { TABLE_5 } from '../edition-2015-01/table-5-worker.js';
import type { Spell } from './person.js';
import {
  entriesOf,
  isBlank,
  readMonth,
  refuseUnknown,
  requireMonth,
  requireOneOf,
} from './parse-person-values.js';

const SPELL_FIELDS = new Set(['value', 'from', 'to']);

/** Rows carry the same keys in every edition: an amendment changes numbers, not grades. */
const rowsOf = (table: { readonly rows: readonly { readonly key: string }[] }): string[] =>
  table.rows.map(({ key }) => key);

const MANAGEMENT_GRADES = rowsOf(TABLE_4);
const WORKER_GRADES = rowsOf(TABLE_5);
export const POST_GRADES = rowsOf(ANNEX).filter((key) => key !== 'livingAllowance');

const VALUES = {
  employment: EMPLOYMENT_KINDS,
  department: null,
  postKind: POST_KINDS,
  postGrade: POST_GRADES,
  title: TITLES,
  managementGrade: MANAGEMENT_GRADES,
  workerGrade: WORKER_GRADES,
  degree: DEGREES,
  nonLeading: ['true'],
  deputyInCharge: MANAGEMENT_GRADES,
} as const satisfies Readonly<Record<PersonTimeline, readonly string[] | null>>;

function readSpell(
  reader: Reader,
  spell: SpellInput,
  path: string,
  options: readonly string[],
  index: number,
): Spell<string> | undefined {
  refuseUnknown(reader, spell, path, SPELL_FIELDS);
  const value = requireOneOf(reader, spell.value, `${path}.value`, options);
  const from = requireMonth(reader, spell.from, `${path}.from`);
  const to = readMonth(reader, spell.to, `${path}.to`);
  if (value === undefined || from === undefined || to === undefined) return undefined;
  if (to !== null && to <= from) {
    reader.report('ends_before_it_starts', `${path}.to`, { from, to });
    return undefined;
  }
  return { value, from, to, index };
}

/**
 * One timeline of a person, in order. Two values for one month are told at the later of the two:
 * everybody holds one post, one title and one grade at a time (Art. 4).
 */
export function parseTimeline<T extends string>(
  reader: Reader,
  timeline: PersonTimeline,
  input: PersonInput,
  path: string,
  departments: readonly string[] | null,
): readonly Spell<T>[] {
  const at = `${path}.${timeline}`;
  const spells = entriesOf(reader, input[timeline], at).flatMap((spell, index) => {
    const options = VALUES[timeline] ?? departments ?? (isBlank(spell.value) ? [] : [spell.value]);
    return readSpell(reader, spell, `${at}.${index}`, options, index) ?? [];
  });
  spells.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : a.index - b.index));
  checkOverlaps(reader, spells, at);
  return spells.map((spell) => ({ ...spell, value: spell.value as T }));
}

/** Told at the later entry; the entry that lasts longest is what the next one meets. */
function checkOverlaps(reader: Reader, spells: readonly Spell<string>[], path: string): void {
  let latest: Spell<string> | undefined;
  for (const spell of spells) {
    if (latest !== undefined && (latest.to === null || spell.from < latest.to)) {
      const values = { value: spell.value, other: latest.value, month: spell.from };
      reader.report('two_at_once', `${path}.${spell.index}.from`, values);
    }
    const lasts = latest?.to === null || (latest && spell.to !== null && spell.to < latest.to);
    if (!lasts) latest = spell;
  }
}
