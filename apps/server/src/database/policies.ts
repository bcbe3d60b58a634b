import type { PolicyDef } from '@mikro-orm/core';
import { ACTING_INSTITUTION, SIGNING_IN } from './settings.js';

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

/** Whoever may see the person: the rows of `employee` within reach decide, so the rule stands once. */
export const seesPerson = (table: string): string =>
  `exists (select 1 from employee e where e.institution_id = ${table}.institution_id and e.id = ${table}.employee_id)`;

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
