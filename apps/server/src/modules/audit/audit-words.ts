/** What somebody did, for the log and its filter. */
export const AUDIT_ACTIONS = [
  'CHANGE',
  'SIGN_IN',
  'SIGN_OUT',
  'ROLE_SWITCH',
  'READ_PAY',
  'EXPORT',
  'REFUSED',
  'IMPORT',
  'TOKEN',
] as const;
export type AuditAction = (typeof AUDIT_ACTIONS)[number];
