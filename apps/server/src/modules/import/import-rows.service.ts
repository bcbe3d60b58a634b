import type { Context } from '../../context.js';
import { ImportRow as RowRow } from '../../database/entities/index.js';
import type { Connection, PageArgs } from '../../graphql/connection.type.js';
import { checkPageArgs, pageOf } from '../../graphql/paging.js';
import { perRequest } from '../../graphql/per-request.js';
import type { ImportKind, ImportOutcome } from './import.enums.js';
import type { ImportRow } from './import.type.js';
import { toRow } from './import-view.js';
import { KINDS } from './kinds/index.js';
import { wordsFor } from './reading/words.js';

const words = perRequest((context) => wordsFor(context, true));

interface Asked {
  readonly key: string;
  readonly kind: ImportKind;
  readonly outcome: readonly ImportOutcome[] | null;
}

export async function listImportRows(
  context: Context,
  { key, kind, outcome }: Asked,
  page: PageArgs,
): Promise<Connection<ImportRow>> {
  checkPageArgs(page, context.principal.kind === 'account');
  const where = { importId: key, ...(outcome !== null && { outcome: { $in: [...outcome] } }) };
  const view = { kind: KINDS[kind], locale: context.locale, words: await words(context) };
  return pageOf(page, {
    find: async (offset, limit) =>
      (await context.em.find(RowRow, where, { orderBy: { number: 'asc' }, offset, limit })).map(
        (row) => toRow(row, view),
      ),
    count: () => context.em.count(RowRow, where),
  });
}
