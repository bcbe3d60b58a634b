import { randomUUID } from 'node:crypto';
import { dayOf } from '../../common/campus-time.js';
import type { EntityManager } from '../../database/database.js';
import { Account, AccountRole, Institution } from '../../database/entities/index.js';
import { stagePassword } from './account-password.service.js';
import type { FactGroup, Role } from './role.js';

export interface NewRole {
  readonly role: Role;
  readonly departmentId?: string | null;
  readonly factGroup?: FactGroup | null;
}

interface NewAccount {
  readonly id?: string;
  readonly accountName: string;
  readonly displayName: string;
  readonly password: string;
  readonly roles: readonly NewRole[];
  readonly employeeNumber?: string | null;
}

/** Stages an account with roles from today on, before anybody is there who could grant them. */
export async function addAccount(
  em: EntityManager,
  institutionId: string,
  given: NewAccount,
  now: Date,
): Promise<string> {
  const { id = randomUUID(), accountName, displayName, password, roles } = given;
  const account = em.create(Account, {
    institutionId,
    id,
    accountName,
    displayName,
    employeeNumber: given.employeeNumber ?? null,
    isDisabled: false,
    createdAt: now,
    enabledAt: now,
  });
  await stagePassword(em, { account, password, now });
  for (const { role, departmentId = null, factGroup = null } of roles) {
    em.create(AccountRole, {
      institutionId,
      accountId: id,
      role,
      departmentId,
      factGroup,
      validFrom: dayOf(now),
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
