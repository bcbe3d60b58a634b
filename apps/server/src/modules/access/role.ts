/** The roles of graphql.md 6. Step 1 gives out the five that `rights.ts` has a column for. */
export const ROLES = [
  'LEADERSHIP',
  'PERSONNEL',
  'FINANCE',
  'DEPARTMENT_SECRETARY',
  'DEPARTMENT_HEAD',
  'DATA_OWNER',
  'EMPLOYEE',
  'AUDITOR',
  'SYSTEM_ADMINISTRATOR',
  'SECURITY_ADMINISTRATOR',
] as const;
export type Role = (typeof ROLES)[number];

export const SCOPES = ['reference:read', 'allocations:read'] as const;
export type Scope = (typeof SCOPES)[number];
