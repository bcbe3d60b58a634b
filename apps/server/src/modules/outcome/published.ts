import type { Principal } from '../access/principal.js';
import type { YearInputs } from './year.service.js';

const SEES_UNPUBLISHED = ['LEADERSHIP', 'PERSONNEL', 'AUDITOR'];

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

export function seesAllDepartments(principal: Principal): boolean {
  return principal.kind === 'account' && SEES_UNPUBLISHED.includes(principal.actingAs);
}
