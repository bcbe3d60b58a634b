import type { Amendment } from '@hebo/domain';
import type { EntityManager } from '../../database/database.js';
import { EditionAmendment } from '../../database/entities/index.js';

/** The numbers of an edition that were decided otherwise and known by then, the earliest first. */
export async function publishedAmendments(
  em: EntityManager,
  edition: string,
  knownAt: string | null,
): Promise<Amendment[]> {
  const until = knownAt === null ? {} : { publishedAt: { $lte: new Date(knownAt) } };
  const rows = await em.find(
    EditionAmendment,
    { edition, status: 'PUBLISHED', ...until },
    { orderBy: { fromMonth: 'asc', publishedAt: 'asc', id: 'asc' } },
  );
  return rows.map(({ key, value, fromMonth }) => ({ key, value, from: fromMonth }));
}
