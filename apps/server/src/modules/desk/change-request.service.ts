import type { FilterQuery } from '@mikro-orm/core';
import DataLoader from 'dataloader';
import type { Context } from '../../context.js';
import {
  ChangeRequest as RequestRow,
  Employee as EmployeeRow,
  type RequestedChange,
} from '../../database/entities/index.js';
import type { Connection, PageArgs } from '../../graphql/connection.type.js';
import { rowKey, toGlobalId } from '../../graphql/global-id.js';
import { escapeLike } from '../../graphql/like.js';
import { checkPageArgs, pageOf } from '../../graphql/paging.js';
import { perRequest } from '../../graphql/per-request.js';
import { rowLoader } from '../../graphql/row-loader.js';
import { listDepartments } from '../department/department.service.js';
import { groundsOf } from './change-ground.js';
import { employeeNumberOf, payloadOf, type ChangePayload } from './change-payload.js';
import type { ChangeRequest, ChangeRequestFilter } from './change-request.type.js';
import { requestedChanges } from './requested-changes.js';

type Where = FilterQuery<RequestRow>;

export function toChangeRequest(row: RequestRow): ChangeRequest {
  const payload = payloadOf(row);
  return {
    __typename: 'ChangeRequest',
    id: toGlobalId('ChangeRequest', row.id),
    departmentKey: row.departmentId,
    employeeKey: row.employeeId,
    requestedBy: row.requestedBy,
    payload,
    stored: row.changes,
    kind: row.kind,
    employeeNumber: employeeNumberOf(payload),
    period: row.period,
    reason: row.reason,
    status: row.status,
    requestedByName: row.requestedByName,
    requestedAt: row.requestedAt.toISOString(),
    decidedByName: row.decidedByName,
    decidedAt: row.decidedAt?.toISOString() ?? null,
    comment: row.comment,
    importId: row.importId === null ? null : toGlobalId('Import', row.importId),
    objectionId: row.objectionId === null ? null : toGlobalId('Objection', row.objectionId),
    version: row.version,
  };
}

/** The newest first. */
export async function listChangeRequests(
  context: Context,
  page: PageArgs,
  filter?: ChangeRequestFilter | null,
): Promise<Connection<ChangeRequest>> {
  checkPageArgs(page, context.principal.kind === 'account');
  const where = await conditions(context, filter ?? {});
  const orderBy = { requestedAt: 'desc', id: 'asc' } as const;
  return pageOf(page, {
    find: async (offset, limit) =>
      (await context.em.find(RequestRow, where, { orderBy, offset, limit })).map(toChangeRequest),
    count: () => context.em.count(RequestRow, where),
  });
}

const rows = rowLoader(RequestRow);

export async function changeRequestByKey(
  context: Context,
  key: string,
): Promise<ChangeRequest | null> {
  const row = await rows(context).load(key);
  return row === null ? null : toChangeRequest(row);
}

export function changeRequestById(context: Context, id: string): Promise<ChangeRequest | null> {
  const key = rowKey('ChangeRequest', id);
  return key === null ? Promise.resolve(null) : changeRequestByKey(context, key);
}

/** A filter of the API as conditions on rows; lists, counts and exports share it. */
async function conditions(context: Context, filter: ChangeRequestFilter): Promise<Where> {
  const parts: Where[] = [];
  const { status, kind, departments, period, search, isOwn } = filter;
  if (status != null) parts.push({ status: { $in: status } });
  if (kind != null) parts.push({ kind: { $in: kind } });
  if (period != null) parts.push({ period });
  if (departments != null) {
    const keys = departments.flatMap((id) => rowKey('Department', id) ?? []);
    parts.push({ departmentId: { $in: keys } });
  }
  if (filter.import != null) parts.push({ importId: rowKey('Import', filter.import) ?? NOTHING });
  if (filter.objection != null) {
    parts.push({ objectionId: rowKey('Objection', filter.objection) ?? NOTHING });
  }
  if (isOwn === true) {
    const { principal } = context;
    parts.push({ requestedBy: principal.kind === 'account' ? principal.accountId : NOTHING });
  }
  const text = search?.trim() ?? '';
  if (text !== '') parts.push({ employeeId: { $in: await peopleFound(context, text) } });
  return parts.length === 0 ? {} : { $and: parts };
}

/** What no row has. */
const NOTHING = '00000000-0000-0000-0000-000000000000';
const MOST_FOUND = 1_000;

async function peopleFound(context: Context, text: string): Promise<string[]> {
  const like = escapeLike(text);
  const found = await context.em.find(
    EmployeeRow,
    {
      $or: [
        { employeeNumber: { $ilike: `${like}%` } },
        { name: { $like: `%${like}%` } },
        { pinyinInitials: { $like: `${like.toLowerCase()}%` } },
      ],
    },
    { fields: ['id'], limit: MOST_FOUND },
  );
  return found.map(({ id }) => id);
}

/** What stands now of all that the requests shown are about, read together. */
const standing = perRequest(
  (context) =>
    new DataLoader<ChangePayload, RequestedChange[]>(async (payloads) => {
      const departments = await listDepartments(context);
      const groundOf = await groundsOf(context.em, payloads, departments);
      return payloads.map((payload) => requestedChanges(payload, groundOf(payload)));
    }),
);

/** The same as if it were asked for today; null for what is settled. */
export async function standingChanges(
  context: Context,
  { status, payload }: ChangeRequest,
): Promise<readonly RequestedChange[] | null> {
  return status === 'OPEN' ? standing(context).load(payload) : null;
}
