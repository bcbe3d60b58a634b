import type { PolicyDef } from '@mikro-orm/core';
import {
  ACTING_DEPARTMENTS,
  ACTING_INSTITUTION,
  ACTING_TOKEN,
  SIGNING_IN,
  actsAs,
} from './settings.js';

/** The rights of a request. */
export const REQUEST_ROLE = 'hebo_rw';
/** Sign-in, before a principal is known: accounts, sessions, tokens, limiter and nothing else. */
export const SIGN_IN_ROLE = 'hebo_auth';
/** Reads the whole college's inputs for a computation, and no person. */
export const COMPUTE_ROLE = 'hebo_compute';

/**
 * Permissive policies are joined by OR, so one loose policy opens a table. This one is restrictive:
 * whatever the others allow, rows of another institution stay out of reach.
 */
export const institutionGuard = (table: string): PolicyDef => ({
  name: `${table}_institution`,
  type: 'restrictive',
  using: `institution_id = ${ACTING_INSTITUTION}`,
  check: `institution_id = ${ACTING_INSTITUTION}`,
});

export const mayRead = (table: string, using: string): PolicyDef => ({
  name: `${table}_read`,
  command: 'select',
  roles: [REQUEST_ROLE],
  using,
});

export const mayInsert = (table: string, check: string): PolicyDef => ({
  name: `${table}_insert`,
  command: 'insert',
  roles: [REQUEST_ROLE],
  check,
});

export const mayUpdate = (table: string, using: string): PolicyDef => ({
  name: `${table}_update`,
  command: 'update',
  roles: [REQUEST_ROLE],
  using,
  check: using,
});

export const mayDelete = (table: string, using: string): PolicyDef => ({
  name: `${table}_delete`,
  command: 'delete',
  roles: [REQUEST_ROLE],
  using,
});

/** What another system may do by the scopes of its token, beside what persons may by their roles. */
export const systemReads = (table: string, using: string): PolicyDef => ({
  ...mayRead(table, using),
  name: `${table}_system_read`,
});

export const systemInserts = (table: string, check: string): PolicyDef => ({
  ...mayInsert(table, check),
  name: `${table}_system_insert`,
});

export const systemUpdates = (table: string, using: string): PolicyDef => ({
  ...mayUpdate(table, using),
  name: `${table}_system_update`,
});

const WITHIN_TOKEN = `${ACTING_TOKEN} is null or ${ACTING_DEPARTMENTS} is null or department_id = any (${ACTING_DEPARTMENTS})`;

/** A token that names departments neither reads nor writes a row of another one, whatever its scopes. */
export const withinToken = (table: string): PolicyDef => ({
  name: `${table}_token`,
  type: 'restrictive',
  roles: [REQUEST_ROLE],
  using: WITHIN_TOKEN,
  check: WITHIN_TOKEN,
});

/** Whoever may see the person: the rows of `employee` within reach decide, so the rule stands once. */
export const seesPerson = (table: string): string =>
  `exists (select 1 from employee e where e.institution_id = ${table}.institution_id and e.id = ${table}.employee_id)`;

/** A data owner sees of a person what belongs to its own kinds of fact, and nothing else. */
export const noDataOwner = `(${actsAs('DATA_OWNER')}) is not true`;
export const unlessOtherFacts = (isOwn: string): string => `(${noDataOwner} or (${isOwn}))`;

export const computes = (table: string): PolicyDef => ({
  name: `${table}_compute`,
  command: 'select',
  roles: [COMPUTE_ROLE],
  using: 'true',
});

export const signsIn = (table: string): PolicyDef => ({
  name: `${table}_sign_in`,
  roles: [SIGN_IN_ROLE],
  using: SIGNING_IN,
  check: SIGNING_IN,
});

/** For the functions that write the audit: they run as the owner of the tables. */
export const actsAsOwner = (table: string): PolicyDef => ({
  name: `${table}_append`,
  using: 'acts_as_owner()',
  check: 'acts_as_owner()',
});
