import type { Principal } from './principal.js';
import type { Right, Row } from './right-row.js';
import { OPERATIONS, RIGHTS } from './rights.js';
import type { FactGroup } from './role.js';

/** What is about the reader’s own person is for those who are on record as one. */
const OF_OWN_PERSON: ReadonlySet<string> = new Set(['Query.ownTableCells']);

/** A principal's rights are asked for at every guarded field of every row, so they are worked out once. */
const known = new WeakMap<Principal, Map<string, Right>>();

export function rightTo(principal: Principal, operation: string): Right {
  const rights = known.get(principal) ?? new Map<string, Right>();
  known.set(principal, rights);
  const right = rights.get(operation) ?? findRight(principal, operation);
  rights.set(operation, right);
  return right;
}

function findRight(principal: Principal, operation: string): Right {
  if (OF_OWN_PERSON.has(operation) && !isOnRecord(principal)) return 'none';
  const row = rowOf(operation);
  const cells =
    principal.kind === 'account'
      ? [row[principal.actingAs]]
      : principal.scopes.map((scope) => row[scope]);
  const rights = cells.map((cell): Right => {
    if (cell === undefined || typeof cell === 'string') return cell ?? 'none';
    return holdsOne(principal, cell) ? 'own' : 'none';
  });
  return rights.includes('all') ? 'all' : rights.includes('own') ? 'own' : 'none';
}

const rowOf = (operation: string): Row =>
  Object.hasOwn(RIGHTS, operation) ? (RIGHTS[operation] ?? {}) : {};

const holdsOne = (principal: Principal, groups: readonly FactGroup[]): boolean =>
  principal.kind === 'account' && groups.some((group) => principal.factGroups.includes(group));

const isOnRecord = (principal: Principal): boolean =>
  principal.kind === 'account' && principal.employeeNumber !== null;

/** Whether a field is one that the owner of another kind of fact keeps from this one. */
export const isOfOtherGroup = (principal: Principal, operation: string): boolean =>
  principal.kind === 'account' &&
  principal.actingAs === 'DATA_OWNER' &&
  Array.isArray(rowOf(operation).DATA_OWNER);

/** What the dashboard may offer: the operations this principal is not refused. */
export const rightsOf = (principal: Principal): string[] =>
  OPERATIONS.filter((operation) => rightTo(principal, operation) !== 'none');
