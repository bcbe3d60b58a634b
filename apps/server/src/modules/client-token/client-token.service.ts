import type { Context } from '../../context.js';
import { ApiToken } from '../../database/entities/index.js';
import { toGlobalId } from '../../graphql/global-id.js';
import { SCOPES } from '../access/role.js';
import { departmentByKey } from '../department/department.service.js';
import type { ClientToken } from './client-token.type.js';

async function toClientToken(context: Context, row: ApiToken): Promise<ClientToken> {
  const departments = await Promise.all(
    row.departmentIds.map((key) => departmentByKey(context, key)),
  );
  return {
    __typename: 'ClientToken',
    id: toGlobalId('ClientToken', row.id),
    name: row.name,
    scopes: SCOPES.filter((scope) => row.scopes.includes(scope)),
    departments: departments.filter((department) => department !== null),
    addresses: row.addresses,
    createdAt: row.createdAt.toISOString(),
    createdByName: row.createdByName,
    expiresAt: row.expiresAt.toISOString(),
    revokedAt: row.revokedAt?.toISOString() ?? null,
    revokedByName: row.revokedByName,
    lastUsedAt: row.lastUsedAt?.toISOString() ?? null,
  };
}

export async function listClientTokens(context: Context): Promise<ClientToken[]> {
  const orderBy = { createdAt: 'desc', id: 'asc' } as const;
  const rows = await context.em.find(ApiToken, {}, { orderBy });
  return Promise.all(rows.map((row) => toClientToken(context, row)));
}

export async function clientTokenByKey(context: Context, key: string): Promise<ClientToken | null> {
  const row = await context.em.findOne(ApiToken, { id: key });
  return row === null ? null : toClientToken(context, row);
}
