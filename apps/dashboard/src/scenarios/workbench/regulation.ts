import { groundOf, REGULATIONS } from '@hebo/domain';
import type { CoefficientTable, Ground, Reading } from '@hebo/domain';

/** The regulation that this page previews; the list has one entry. */
export const [regulation] = REGULATIONS;

/** What override paths are read against in an edition of it. */
export function groundIn(editionId: string): Ground {
  return groundOf(regulation, editionNamed(editionId));
}

export function editionNamed(id: string) {
  return knownEdition(id).edition;
}

/** The coefficient tables of an edition, as printed. */
export function tablesOf(id: string): readonly CoefficientTable[] {
  return knownEdition(id).tables;
}

function knownEdition(id: string) {
  const known = regulation.editions.find((one) => one.id === id);
  if (!known) throw new Error(`this page does not know the edition ${id}`);
  return known;
}

export const readings: readonly Reading[] = regulation.readings;

const READING = 'decision.readings.';

/** An option in words where a path names a reading; null for every other path. */
export function optionWords(path: string, option: string, locale: 'zh' | 'en'): string | null {
  if (!path.startsWith(READING)) return null;
  const reading = readings.find(({ code }) => code === path.slice(READING.length));
  return reading?.options.find(({ code }) => code === option)?.label[locale] ?? null;
}
