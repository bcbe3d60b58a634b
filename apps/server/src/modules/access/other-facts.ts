import { POST_FACTS } from './fact-group-fields.js';
import type { Principal } from './principal.js';
import { rightTo } from './right-to.js';

export const isDataOwner = (principal: Principal): boolean =>
  principal.kind === 'account' && principal.actingAs === 'DATA_OWNER';

/** Of the fields that an input names, those that belong to another kind of fact than the writer's. */
export function otherFacts(
  principal: Principal,
  type: 'DepartmentYear' | 'EmployeeYear',
  named: readonly string[],
): readonly string[] {
  if (!isDataOwner(principal)) return [];
  return named.filter((field) => rightTo(principal, `${type}.${field}`) === 'none');
}

/** A data owner keeps the posts, and no other timeline of a person. */
export const isOtherTimeline = (principal: Principal, kind: string): boolean =>
  isDataOwner(principal) && !POST_FACTS.some((own) => own === kind);
