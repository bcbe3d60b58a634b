import { randomUUID } from 'node:crypto';
import type { Context } from '../../context.js';
import type { Database } from '../../database/database.js';
import { Account, Department } from '../../database/entities/index.js';
import type { AccountPrincipal } from '../../modules/access/principal.js';
import { RequestAudit } from '../../modules/audit/request-audit.js';
import { DAY } from '../handed-in.js';

type Role = AccountPrincipal['actingAs'];

/** Who does something in the demo: an account by its name, or somebody of a department who has none. */
export interface Actor {
  readonly name: string;
  readonly role: Role;
  readonly department?: string;
}

/** What somebody did so many days ago, with the rights that the API would have given. */
export type Acting = (actor: Actor, daysAgo: number) => Context;

interface Stage {
  readonly database: Database;
  readonly institutionId: string;
  readonly now: Date;
}

/** Everybody who has an account acts by it; the secretaries and heads of other departments by a name. */
export async function actingIn({ database, institutionId, now }: Stage): Promise<Acting> {
  const accounts = await database.forkForSignIn(institutionId).find(Account, {});
  const departments = await database.forkForComputation(institutionId).find(Department, {});
  const keys = new Map(departments.map(({ code, id }) => [code, id]));

  function principalOf({ name, role, department }: Actor): AccountPrincipal {
    const account = accounts.find(({ accountName }) => accountName === name);
    const key = department === undefined ? undefined : keys.get(department);
    return {
      kind: 'account',
      institutionId,
      accountId: account?.id ?? randomUUID(),
      accountName: name,
      displayName: account?.displayName ?? name,
      roles: [role],
      actingAs: role,
      departmentIds: key === undefined ? [] : [key],
      factGroups: [],
      employeeNumber: account?.employeeNumber ?? null,
    };
  }

  return (actor, daysAgo) => {
    const principal = principalOf(actor);
    const occasion = { source: 'SYSTEM' } as const;
    return {
      requestId: 'demo',
      locale: 'zh',
      now: new Date(now.getTime() - daysAgo * DAY),
      principal,
      em: database.forkFor(principal, occasion),
      database,
      occasion,
      audit: new RequestAudit(),
      redactions: [],
    };
  };
}
