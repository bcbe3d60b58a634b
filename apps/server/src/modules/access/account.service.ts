import { randomUUID } from 'node:crypto';
import { dayOf } from '../../common/campus-time.js';
import type { EntityManager } from '../../database/database.js';
import { Account, AccountRole, Institution } from '../../database/entities/index.js';
import { hashOfPassword } from './password.js';
import type { Role } from './role.js';

export interface NewAccount {
  readonly id?: string;
  readonly accountName: string;
  readonly displayName: string;
  readonly password: string;
  readonly role: Role;
  readonly departmentIds?: readonly string[];
  readonly employeeNumber?: string | null;
}

/** Stages an account with its one role; the caller flushes. */
export async function addAccount(
  em: EntityManager,
  institutionId: string,
  account: NewAccount,
  now: Date,
): Promise<string> {
  const { id = randomUUID(), accountName, displayName, password, role } = account;
  em.create(Account, {
    institutionId,
    id,
    accountName,
    displayName,
    passwordHash: await hashOfPassword(password),
    employeeNumber: account.employeeNumber ?? null,
    isDisabled: false,
    createdAt: now,
  });
  for (const departmentId of account.departmentIds ?? [null]) {
    em.create(AccountRole, {
      institutionId,
      accountId: id,
      role,
      departmentId,
      factGroup: null,
      validFrom: dayOf(now),
      validTo: null,
      grantedBy: null,
      grantedByName: null,
      grantedAt: now,
    });
  }
  return id;
}

export function addInstitution(
  em: EntityManager,
  { id, name, isDemo, now }: { id: string; name: string; isDemo: boolean; now: Date },
): void {
  em.create(Institution, { id, name, isDemo, createdAt: now });
}
