import type { FactGroup, Role, SignedInBy } from '../modules/access/role.js';
import type { EntityManager } from './database.js';

export interface SessionRow {
  readonly id: string;
  readonly idleUntil: Date;
  readonly actingAs: Role;
  readonly signedInBy: SignedInBy;
  readonly institutionId: string;
  readonly accountId: string;
  readonly accountName: string;
  readonly displayName: string;
  readonly employeeNumber: string | null;
  /** Those that hold on the day that was asked for. */
  readonly roles: readonly HeldRole[];
  /** Given by an administrator, or older than `passwordsFrom`. */
  readonly isPasswordStale: boolean;
}

export interface HeldRole {
  readonly role: Role;
  readonly departmentId: string | null;
  readonly factGroup: FactGroup | null;
}

interface Asked {
  readonly tokenHash: string;
  readonly now: Date;
  readonly today: string;
  readonly passwordsFrom: Date;
}

/** Every request begins here, so session, account and roles come in one statement. */
export async function findSessionRow(
  em: EntityManager,
  { tokenHash, now, today, passwordsFrom }: Asked,
): Promise<SessionRow | null> {
  const [row] = await em.execute<(Omit<SessionRow, 'idleUntil'> & { idleUntil: string })[]>(
    `select s.id, s.idle_until as "idleUntil", s.acting_as as "actingAs",
       s.signed_in_by as "signedInBy",
       a.institution_id as "institutionId", a.id as "accountId",
       a.account_name as "accountName", a.display_name as "displayName",
       a.employee_number as "employeeNumber",
       (select json_agg(json_build_object('role', r.role, 'departmentId', r.department_id,
           'factGroup', r.fact_group))
        from account_role r
        where r.institution_id = a.institution_id and r.account_id = a.id
          and r.valid_from <= ? and (r.valid_to is null or r.valid_to > ?)) as roles,
       (select w.is_temporary or w.set_at < ? from account_password w
        where w.institution_id = a.institution_id and w.account_id = a.id
        order by w.version desc limit 1) as "isPasswordStale"
     from session s
     join account a on a.institution_id = s.institution_id and a.id = s.account_id
     where s.token_hash = ? and s.idle_until > ? and s.expires_at > ? and not a.is_disabled`,
    [today, today, passwordsFrom, tokenHash, now, now],
  );
  if (row === undefined) return null;
  return { ...row, idleUntil: new Date(row.idleUntil), roles: row.roles ?? [] };
}
