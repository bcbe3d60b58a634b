import type { AccountPrincipal } from '../access/principal.js';

const NOBODY = '00000000-0000-4000-8000-000000000000';

/** What runs without a person reads the audit with no more rights than an auditor has. */
export const auditorOf = (institutionId: string, name: string): AccountPrincipal => ({
  kind: 'account',
  institutionId,
  accountId: NOBODY,
  accountName: name,
  displayName: name,
  roles: ['AUDITOR'],
  actingAs: 'AUDITOR',
  departmentIds: [],
  factGroups: [],
  employeeNumber: null,
});
