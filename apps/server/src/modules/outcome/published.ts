import type { Principal } from '../access/principal.js';

const SEES_UNPUBLISHED = ['LEADERSHIP', 'PERSONNEL', 'AUDITOR'];

/** Before K1, K2, M and the list of Z are published, no secretary, employee or token sees them. */
export function maySeeResult(principal: Principal, isPublished: boolean): boolean {
  return isPublished || seesAllDepartments(principal);
}

export function seesAllDepartments(principal: Principal): boolean {
  return principal.kind === 'account' && SEES_UNPUBLISHED.includes(principal.actingAs);
}
