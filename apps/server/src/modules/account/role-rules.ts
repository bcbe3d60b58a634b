import type { Role } from '../access/role.js';

/** The days of a role: the first, and the one from which it holds no longer. */
export interface HeldRole {
  readonly role: Role;
  readonly departmentId: string | null;
  readonly factGroup: string | null;
  readonly validFrom: string;
  readonly validTo: string | null;
}

const ADMINISTRATORS: ReadonlySet<Role> = new Set([
  'SYSTEM_ADMINISTRATOR',
  'SECURITY_ADMINISTRATOR',
  'AUDITOR',
]);
const OF_DEPARTMENTS: ReadonlySet<Role> = new Set(['DEPARTMENT_SECRETARY', 'DEPARTMENT_HEAD']);

export const hasDepartment = (role: Role): boolean => OF_DEPARTMENTS.has(role);

/**
 * System, security and audit stand apart from each other and from every role that sees pay, on each single
 * day. A data owner sees none. The database refuses the same by a trigger.
 */
export function mixesPowers(held: readonly HeldRole[], next: HeldRole): boolean {
  return held.some(
    (one) =>
      one.role !== next.role &&
      seesMore(one.role) &&
      seesMore(next.role) &&
      (ADMINISTRATORS.has(one.role) || ADMINISTRATORS.has(next.role)) &&
      overlap(one, next),
  );
}

const seesMore = (role: Role): boolean => role !== 'DATA_OWNER';

export const isHeldAlready = (held: readonly HeldRole[], next: HeldRole): boolean =>
  held.some(
    (one) =>
      one.role === next.role &&
      one.departmentId === next.departmentId &&
      one.factGroup === next.factGroup &&
      overlap(one, next),
  );

const overlap = (one: HeldRole, other: HeldRole): boolean =>
  one.validFrom !== one.validTo &&
  (other.validTo === null || one.validFrom < other.validTo) &&
  (one.validTo === null || other.validFrom < one.validTo);
