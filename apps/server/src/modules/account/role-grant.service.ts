import { DriverException } from '@mikro-orm/core';
import { dayOf } from '../../common/campus-time.js';
import type { Context } from '../../context.js';
import { type Account as AccountRow, AccountRole } from '../../database/entities/index.js';
import { createOnce, type Once } from '../../graphql/idempotency.js';
import { brokenRule, type BrokenRule } from '../../graphql/problems.js';
import { departmentByCode } from '../department/department.service.js';
import { actingAccount } from '../viewer/account.js';
import { reasonProblem, refused } from './account-problems.js';
import type { AccountPayload, RoleGrantInput } from './account.input.js';
import { accountByKey, accountRow } from './account.service.js';
import { hasDepartment, isHeldAlready, mixesPowers, type HeldRole } from './role-rules.js';

/** Gives a role; it acts at the next request of whoever has it, in open sessions too. */
export async function grantRole(context: Context, input: RoleGrantInput): Promise<AccountPayload> {
  const account = await accountRow(context, input.account);
  if (account === null) return refused(context, [brokenRule('account_not_found', 'account')]);
  const department =
    input.department == null ? null : await departmentByCode(context, input.department);
  const problems = [
    ...(department === null && input.department != null ? [unknown(input.department)] : []),
    ...problemsOf(context, account, input),
  ];
  if (problems.length > 0) return refused(context, problems);
  const next: HeldRole = {
    role: input.role,
    departmentId: department?.key ?? null,
    factGroup: input.factGroup ?? null,
    validFrom: input.validFrom,
    validTo: input.validTo ?? null,
  };
  const made = await give(context, { account, input, next });
  if (!made.ok) return refused(context, [made.problem]);
  return { account: await accountByKey(context, account.id), userErrors: [] };
}

async function give(
  context: Context,
  { account, input, next }: { account: AccountRow; input: RoleGrantInput; next: HeldRole },
): Promise<Once> {
  const { accountId, displayName, institutionId } = actingAccount(context);
  const { idempotencyKey, ...given } = input;
  try {
    return await createOnce(context, {
      operation: 'roleGrant',
      idempotencyKey,
      input: given,
      refuse: () => standsInTheWay(context, account.id, next),
      create: (em, id) => {
        em.create(AccountRole, {
          institutionId,
          id,
          accountId: account.id,
          role: next.role,
          departmentId: next.departmentId,
          factGroup: input.factGroup ?? null,
          validFrom: next.validFrom,
          validTo: next.validTo,
          grantedBy: accountId,
          grantedByName: displayName,
          grantedAt: context.now,
          reason: input.reason.trim(),
        });
      },
    });
  } catch (error) {
    if (!isRefusedByTrigger(error)) throw error;
    return { ok: false, problem: brokenRule('powers_apart', 'role') };
  }
}

/** Another administrator has granted between our look and our write. */
const isRefusedByTrigger = (error: unknown): boolean =>
  error instanceof DriverException && error.code === '23001';

async function standsInTheWay(
  context: Context,
  accountId: string,
  next: HeldRole,
): Promise<BrokenRule | null> {
  const held = await context.em.find(AccountRole, { accountId });
  if (mixesPowers(held, next)) return brokenRule('powers_apart', 'role');
  return isHeldAlready(held, next) ? brokenRule('role_held_already', 'role') : null;
}

function problemsOf(context: Context, account: AccountRow, input: RoleGrantInput): BrokenRule[] {
  const { role, department, factGroup, validFrom, validTo, reason } = input;
  const today = dayOf(context.now);
  return [
    account.id === actingAccount(context).accountId && brokenRule('not_for_oneself', 'account'),
    hasDepartment(role) && department == null && brokenRule('role_needs_department', 'department'),
    !hasDepartment(role) &&
      department != null &&
      brokenRule('role_has_no_department', 'department'),
    role === 'DATA_OWNER' && factGroup == null && brokenRule('role_needs_fact_group', 'factGroup'),
    role !== 'DATA_OWNER' && factGroup != null && brokenRule('role_has_no_fact_group', 'factGroup'),
    role === 'EMPLOYEE' &&
      account.employeeNumber === null &&
      brokenRule('role_needs_employee', 'role'),
    validFrom < today && brokenRule('day_has_passed', 'validFrom', { today }),
    validTo != null && validTo <= validFrom && brokenRule('ends_before_it_starts', 'validTo'),
    reasonProblem(reason),
  ].filter((problem) => problem !== false && problem !== null);
}

const unknown = (department: string): BrokenRule =>
  brokenRule('unknown_department', 'department', { department });
