import type { FilterQuery, QueryOrderMap } from '@mikro-orm/core';
import type { Context } from '../../context.js';
import { Scenario as ScenarioRow } from '../../database/entities/index.js';
import type { Connection, PageArgs } from '../../graphql/connection.type.js';
import { rowKey, toGlobalId } from '../../graphql/global-id.js';
import { escapeLike } from '../../graphql/like.js';
import { checkPageArgs, pageOf } from '../../graphql/paging.js';
import { rowLoader } from '../../graphql/row-loader.js';
import type { Scenario, ScenarioFilter } from './scenario.type.js';

export function toScenario(row: ScenarioRow): Scenario {
  return {
    __typename: 'Scenario',
    id: toGlobalId('Scenario', row.id),
    key: row.id,
    baseKey: row.baseId,
    ownerKey: row.ownerId,
    submittedByKey: row.submittedBy,
    supersededByKey: row.supersededById,
    name: row.name,
    status: row.status,
    period: row.period,
    isBase: row.isBase,
    lockMode: row.lockMode,
    version: row.version,
    ownerName: row.ownerName,
    updatedAt: row.updatedAt.toISOString(),
    documentNumber: row.documentNumber,
    submittedAt: row.submittedAt?.toISOString() ?? null,
    submittedByName: row.submittedByName,
    approvedAt: row.approvedAt?.toISOString() ?? null,
    approvedByName: row.approvedByName,
    frozenAt: row.frozenAt?.toISOString() ?? null,
    comment: row.comment,
  };
}

const rows = rowLoader(ScenarioRow);

/** A scenario's row as far as the principal may see it. */
export function scenarioRow(context: Context, key: string): Promise<ScenarioRow | null> {
  return rows(context).load(key);
}

/** After a write the row read before is no longer the one in force. */
export function forgetScenario(context: Context, key: string): void {
  rows(context).clear(key);
}

export function visibleScenario(context: Context, id: string): Promise<ScenarioRow | null> {
  const key = rowKey('Scenario', id);
  return key === null ? Promise.resolve(null) : scenarioRow(context, key);
}

export async function scenarioByKey(
  context: Context,
  key: string | null,
): Promise<Scenario | null> {
  const row = key === null ? null : await scenarioRow(context, key);
  return row === null ? null : toScenario(row);
}

export async function scenarioById(context: Context, id: string): Promise<Scenario | null> {
  return scenarioByKey(context, rowKey('Scenario', id));
}

export async function listScenarios(
  context: Context,
  page: PageArgs,
  filter?: ScenarioFilter | null,
): Promise<Connection<Scenario>> {
  checkPageArgs(page, context.principal.kind === 'account');
  const where = conditions(filter);
  const orderBy: QueryOrderMap<ScenarioRow>[] = [{ updatedAt: 'desc' }, { id: 'asc' }];
  return pageOf(page, {
    find: async (offset, limit) =>
      (await context.em.find(ScenarioRow, where, { orderBy, offset, limit })).map(toScenario),
    count: () => context.em.count(ScenarioRow, where),
  });
}

function conditions(filter?: ScenarioFilter | null): FilterQuery<ScenarioRow> {
  const search = filter?.search?.trim() ?? '';
  return {
    ...(filter?.period == null ? {} : { period: filter.period }),
    ...(filter?.status == null ? {} : { status: { $in: filter.status } }),
    ...(search === '' ? {} : { name: { $ilike: `%${escapeLike(search)}%` } }),
  };
}

export async function countDrafts(context: Context, period: string): Promise<number> {
  return context.em.count(ScenarioRow, { period, status: 'DRAFT', isBase: false });
}
