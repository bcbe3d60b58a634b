import { ROLES, type FactGroup, type Role } from '../modules/access/role.js';

/**
 * What a policy asks the session. A pooled connection answers '' and not null once a variable was used,
 * so every read goes through nullif, and a cast refuses what is not an id.
 */
const setting = (name: string): string => `nullif(current_setting('hebo.${name}', true), '')`;

export const ACTING_INSTITUTION = `${setting('institution')}::uuid`;
export const ACTING_ACCOUNT = `${setting('account')}::uuid`;
/** Several, separated by commas. */
export const ACTING_DEPARTMENTS = `string_to_array(${setting('departments')}, ',')::uuid[]`;
export const ACTING_TOKEN = `${setting('token')}::uuid`;
/** Who is remembered for what was written: a person's account or a system's token. */
export const ACTOR = `coalesce(${ACTING_ACCOUNT}, ${ACTING_TOKEN})`;
/** The same as they stand in a list of texts; nobody's is the empty list. */
export const ACTING_DEPARTMENT_NAMES = `coalesce(string_to_array(${setting('departments')}, ','), array[]::text[])`;
export const ACTING_ROLE = setting('role');
/** The kinds of fact of a data owner. */
export const ACTING_FACT_GROUPS = `string_to_array(${setting('fact_groups')}, ',')`;
export const ACTING_EMPLOYEE = setting('employee');

const list = (words: readonly string[]): string =>
  words.map((word) => `'${word}'::text`).join(', ');

/** Said by the sign-in fork alone, so that the bare role without variables sees no row either. */
export const SIGN_IN_PURPOSE = 'sign-in';
export const SIGNING_IN = `${setting('purpose')} = '${SIGN_IN_PURPOSE}'::text`;

export const actsAs = (...roles: Role[]): string =>
  `${setting('role')} = any (array[${list(roles)}])`;

/** A data owner to whom one of these kinds of fact is given. */
export const keepsFacts = (...groups: FactGroup[]): string =>
  `${actsAs('DATA_OWNER')} and string_to_array(${setting('fact_groups')}, ',') && array[${list(groups)}]`;

export const holdsScope = (...scopes: string[]): string =>
  `string_to_array(${setting('scopes')}, ',') && array[${list(scopes)}]`;

/** Said inside one transaction, by which a person that an import made by mistake is taken out of sight. */
export const WITHDRAWAL_PURPOSE = 'withdraw';
export const WITHDRAWING = `${setting('purpose')} = '${WITHDRAWAL_PURPOSE}'::text`;

/** What whoever is signed in may read, and systems by either scope that rests on it. */
export const READS_REFERENCE = `${actsAs(...ROLES)} or ${holdsScope('reference:read', 'allocations:read')}`;
