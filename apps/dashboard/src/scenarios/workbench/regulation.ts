import { groundOf, REGULATIONS } from '@hebo/domain';
import type { Ground, Reading } from '@hebo/domain';

/** The regulation that this page previews; the list has one entry. */
export const [regulation] = REGULATIONS;

/** What override paths are read against in an edition of it. */
export function groundIn(editionId: string): Ground {
  return groundOf(regulation, editionNamed(editionId));
}

export function editionNamed(id: string) {
  const known = regulation.editions.find((one) => one.id === id);
  if (!known) throw new Error(`this page does not know the edition ${id}`);
  return known.edition;
}

export const readings: readonly Reading[] = regulation.readings;
