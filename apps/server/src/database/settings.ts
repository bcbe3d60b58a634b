import { ROLES, type Role } from '../modules/access/role.js';

/**
 * What a policy asks the session. A pooled connection answers '' and not null once a variable was used,
 * so every read goes through nullif, and a cast refuses what is not an id.
 */
const setting = (name: string): string => `nullif(current_setting('hebo.${name}', true), '')`;

export const ACTING_INSTITUTION = `${setting('institution')}::uuid`;
export const ACTING_ACCOUNT = `${setting('account')}::uuid`;
/** Several, separated by commas. */
export const ACTING_DEPARTMENTS = `string_to_array(${setting('departments')}, ',')::uuid[]`;
export const ACTING_EMPLOYEE = setting('employee');

const list = (words: readonly string[]): string =>
  words.map((word) => `'${word}'::text`).join(', ');

/** Said by the sign-in fork alone, so that the bare role without variables sees no row either. */
export const SIGN_IN_PURPOSE = 'sign-in';
export const SIGNING_IN = `${setting('purpose')} = '${SIGN_IN_PURPOSE}'::text`;

export const actsAs = (...roles: Role[]): string =>
  `${setting('role')} = any (array[${list(roles)}])`;

export const holdsScope = (...scopes: string[]): string =>
  `string_to_array(${setting('scopes')}, ',') && array[${list(scopes)}]`;

/** What whoever is signed in may read, and systems by either scope that rests on it. */
export const READS_REFERENCE = `${actsAs(...ROLES)} or ${holdsScope('reference:read', 'allocations:read')}`;
