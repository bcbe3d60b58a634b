/** The roles, in the order in which a person acts in them after signing in. */
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

/** The kinds of fact that a data owner may be given: 教务, 质管, 科技, 组织. */
export const FACT_GROUPS = ['STUDENTS', 'SCORES', 'RESEARCH', 'POSTS'] as const;
export type FactGroup = (typeof FACT_GROUPS)[number];

/** What another system may be given. Reference data goes with every one of them. */
export const SCOPES = [
  'reference:read',
  'allocations:read',
  'scenarios:read',
  'employees:read',
  'facts:write',
  'payslips:read',
] as const;
export type Scope = (typeof SCOPES)[number];

/** Which identity provider told who a session belongs to. */
export const SIGNED_IN_BY = ['PASSWORD', 'PROVIDER'] as const;
export type SignedInBy = (typeof SIGNED_IN_BY)[number];
