import { REGULATIONS } from '@hebo/domain';

/** The list is a constant with one entry: a second institution adds its own regulation there. */
export const [regulation] = REGULATIONS;

export type Edition = (typeof regulation.editions)[number];

/** The edition in force for a pay year: the last one that had begun by then. */
export function editionFor(period: string): Edition {
  const begun = regulation.editions.filter(({ inForceFrom }) => inForceFrom.slice(0, 4) <= period);
  const edition = begun.at(-1) ?? regulation.editions[0];
  if (edition === undefined) throw new Error('a regulation has at least one edition');
  return edition;
}

/** The edition named; left out, the latest; null where there is none of that name. */
export function editionNamed(id?: string | null): Edition | null {
  if (id == null) return regulation.editions.at(-1) ?? null;
  return regulation.editions.find((edition) => edition.id === id) ?? null;
}
