import type { Principal } from '../access/principal.js';
import type { YearInputs } from './year.service.js';

/** Finance has to find the money before it is published; it sees no draft. */
const SEES_UNPUBLISHED = ['LEADERSHIP', 'PERSONNEL', 'FINANCE', 'AUDITOR'];

/**
 * Before K1, K2, M and the list of Z are published, no secretary, employee or token sees them; afterwards
 * they see what was published and nothing that was tried beside it.
 */
export function maySeeResult(
  principal: Principal,
  { isPublished, isInForce }: Pick<YearInputs, 'isPublished' | 'isInForce'>,
): boolean {
  return (isPublished && isInForce) || seesAllDepartments(principal);
}

/** A whole outcome is of every department, so a system that is bound to some has none. */
export function maySeeOutcome(principal: Principal, inputs: YearInputs): boolean {
  const isBound = principal.kind === 'token' && principal.departmentIds.length > 0;
  return !isBound && maySeeResult(principal, inputs);
}

export function seesAllDepartments(principal: Principal): boolean {
  return principal.kind === 'account' && SEES_UNPUBLISHED.includes(principal.actingAs);
}
