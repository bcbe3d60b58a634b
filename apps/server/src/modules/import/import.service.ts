import type { FilterQuery } from '@mikro-orm/core';
import type { Context } from '../../context.js';
import { Import as ImportRow } from '../../database/entities/index.js';
import type { Connection, PageArgs } from '../../graphql/connection.type.js';
import { rowKey } from '../../graphql/global-id.js';
import { checkPageArgs, pageOf } from '../../graphql/paging.js';
import type { Import, ImportFilter } from './import.type.js';
import { toImport } from './import-view.js';
import { settleAbandoned } from './import-alive.js';

export async function listImports(
  context: Context,
  page: PageArgs,
  filter?: ImportFilter | null,
): Promise<Connection<Import>> {
  checkPageArgs(page, context.principal.kind === 'account');
  await settleAbandoned(context);
  const where = conditions(filter);
  const orderBy = { createdAt: 'desc', id: 'asc' } as const;
  return pageOf(page, {
    find: async (offset, limit) =>
      (await context.em.find(ImportRow, where, { orderBy, offset, limit })).map((row) =>
        toImport(context, row),
      ),
    count: () => context.em.count(ImportRow, where),
  });
}

function conditions(filter?: ImportFilter | null): FilterQuery<ImportRow> {
  return {
    ...(filter?.kind != null && { kind: { $in: filter.kind } }),
    ...(filter?.status != null && { status: { $in: filter.status } }),
    ...(filter?.period != null && { period: filter.period }),
  };
}

/** An import's row as far as the reader may see it. */
export async function importRow(context: Context, id: string): Promise<ImportRow | null> {
  const key = rowKey('Import', id);
  if (key === null) return null;
  await settleAbandoned(context);
  return context.em.findOne(ImportRow, { id: key }, { refresh: true });
}

export async function importById(context: Context, id: string): Promise<Import | null> {
  const row = await importRow(context, id);
  return row === null ? null : toImport(context, row);
}

export async function importByKey(context: Context, key: string): Promise<Import | null> {
  const row = await context.em.findOne(ImportRow, { id: key }, { refresh: true });
  return row === null ? null : toImport(context, row);
}
