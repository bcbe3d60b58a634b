import type { Month } from '../../../kernel/calendar.js';
import type { Spell } from './person.js';

/** What a timeline says of a month. */
export function spellIn<T>(spells: readonly Spell<T>[], month: Month): Spell<T> | null {
  for (const spell of spells) {
    if (spell.from <= month && (spell.to === null || month < spell.to)) return spell;
  }
  return null;
}

/** Since when a value has held without a break, though it may be recorded in several spells. */
export function heldSince<T>(spells: readonly Spell<T>[], spell: Spell<T>): Spell<T> {
  const before = spells.find(({ to, value }) => to === spell.from && value === spell.value);
  return before === undefined ? spell : heldSince(spells, before);
}

/** The last value that held in some month of a year. */
export function lastSpellOf<T>(spells: readonly Spell<T>[], period: string): Spell<T> | null {
  const inYear = ({ from, to }: Spell<T>): boolean =>
    from <= `${period}-12` && (to === null || to > `${period}-01`);
  return spells.findLast(inYear) ?? null;
}
