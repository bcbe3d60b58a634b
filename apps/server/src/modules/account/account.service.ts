import type { FilterQuery } from '@mikro-orm/core';
import { dayOf } from '../../common/campus-time.js';
import type { Context } from '../../context.js';
import {
  Account as AccountRow,
  AccountPassword,
  AccountRole,
} from '../../database/entities/index.js';
import type { Connection, PageArgs } from '../../graphql/connection.type.js';
import { rowKey, toGlobalId } from '../../graphql/global-id.js';
import { escapeLike } from '../../graphql/like.js';
import { checkPageArgs, pageOf } from '../../graphql/paging.js';
import { groupLoader } from './group-loader.js';
import { awaitsSecondPerson } from '../access/second-person.js';
import { isDormant } from '../access/sign-in.service.js';
import type { Account, AccountFilter, RoleGrant } from './account.type.js';

function toAccount({ principal, now }: Context, row: AccountRow): Account {
  return {
    __typename: 'Account',
    id: toGlobalId('Account', row.id),
    key: row.id,
    accountName: row.accountName,
    displayName: row.displayName,
    employeeNumber: row.employeeNumber,
    isDisabled: row.isDisabled,
    isDormant: isDormant(row, now),
    isBoundToIdentityProvider: row.providerSubject !== null,
    isMine: principal.kind === 'account' && principal.accountId === row.id,
    createdAt: row.createdAt.toISOString(),
    lastSignInAt: row.lastSignInAt?.toISOString() ?? null,
  };
}

export async function listAccounts(
  context: Context,
  page: PageArgs,
  filter?: AccountFilter | null,
): Promise<Connection<Account>> {
  checkPageArgs(page, context.principal.kind === 'account');
  const where = await conditions(context, filter);
  const orderBy = { accountName: 'asc', id: 'asc' } as const;
  return pageOf(page, {
    find: async (offset, limit) =>
      (await context.em.find(AccountRow, where, { orderBy, offset, limit })).map((row) =>
        toAccount(context, row),
      ),
    count: () => context.em.count(AccountRow, where),
  });
}

async function conditions(
  context: Context,
  filter?: AccountFilter | null,
): Promise<FilterQuery<AccountRow>> {
  const { search, roles, isDisabled } = filter ?? {};
  const text = { $ilike: `%${escapeLike(search?.trim() ?? '')}%` };
  return {
    $and: [
      search == null || search.trim() === ''
        ? {}
        : { $or: [{ accountName: text }, { displayName: text }, { employeeNumber: text }] },
      isDisabled == null ? {} : { isDisabled },
      roles == null ? {} : { id: { $in: await holdersOf(context, roles) } },
    ],
  };
}

/** Who holds one of these roles today. */
async function holdersOf(context: Context, roles: readonly RoleGrant['role'][]): Promise<string[]> {
  const today = dayOf(context.now);
  const held = await context.em.find(AccountRole, {
    role: { $in: [...roles] },
    validFrom: { $lte: today },
    $or: [{ validTo: null }, { validTo: { $gt: today } }],
  });
  return [...new Set(held.map(({ accountId }) => accountId))];
}

export async function accountByKey(context: Context, key: string): Promise<Account | null> {
  const row = await context.em.findOne(AccountRow, { id: key }, { refresh: true });
  return row === null ? null : toAccount(context, row);
}

/** By the id of the API, for a change; null for whoever may not see it. */
export async function accountRow(context: Context, id: string): Promise<AccountRow | null> {
  const key = rowKey('Account', id);
  return key === null ? null : context.em.findOne(AccountRow, { id: key });
}

export async function accountById(context: Context, id: string): Promise<Account | null> {
  const key = rowKey('Account', id);
  return key === null ? null : accountByKey(context, key);
}

const roleRows = groupLoader((context, accountIds) =>
  context.em.find(
    AccountRole,
    { accountId: { $in: accountIds } },
    { orderBy: { validFrom: 'desc', grantedAt: 'desc', id: 'asc' } },
  ),
);

/** The latest first, those that have ended and those to come included. */
export async function grantsOf(context: Context, { key }: Account): Promise<RoleGrant[]> {
  const today = dayOf(context.now);
  return (await roleRows(context).load(key)).map((row) => ({
    id: toGlobalId('RoleGrant', row.id),
    role: row.role,
    departmentKey: row.departmentId,
    factGroup: row.factGroup,
    validFrom: row.validFrom,
    validTo: row.validTo,
    isInForce: row.validFrom <= today && (row.validTo === null || row.validTo > today),
    grantedByName: row.grantedByName,
    grantedAt: row.grantedAt.toISOString(),
    reason: row.reason,
    endedByName: row.endedByName,
    endedAt: row.endedAt?.toISOString() ?? null,
    endReason: row.endReason,
  }));
}

/** Requests cannot read passwords at all, so sign-in is asked, and only for when and by whom. */
const passwordRows = groupLoader((context, accountIds) =>
  context.database.forkForSignIn(context.principal.institutionId).find(
    AccountPassword,
    { accountId: { $in: accountIds } },
    {
      fields: ['accountId', 'version', 'isTemporary', 'givenBy', 'confirmedBy'],
      orderBy: { version: 'desc' },
    },
  ),
);

export async function hasTemporaryPassword(context: Context, { key }: Account): Promise<boolean> {
  return (await passwordRows(context).load(key))[0]?.isTemporary ?? false;
}

export async function isPasswordAwaiting(context: Context, { key }: Account): Promise<boolean> {
  const [[latest], roles] = await Promise.all([
    passwordRows(context).load(key),
    roleRows(context).load(key),
  ]);
  return awaitsSecondPerson(latest, roles, context.now);
}
