import type { MikroORM } from '@mikro-orm/core';
import type { SqlEntityManager } from '@mikro-orm/sql';
import type { Principal } from '../modules/access/principal.js';
import { occasionVariable, type Occasion } from './occasion.js';
import { COMPUTE_ROLE, REQUEST_ROLE, SIGN_IN_ROLE } from './policies.js';
import { SIGN_IN_PURPOSE } from './settings.js';

export type EntityManager = SqlEntityManager;

/**
 * The only way to an entity manager. Role and variables are set by one statement at the start of every
 * transaction, and each query outside of one gets a short transaction of its own.
 *
 * On PGlite there is one connection: inside `em.transactional` never await another fork.
 */
export interface Database {
  readonly engine: 'pglite' | 'postgresql';
  /** What this principal may read and write. */
  forkFor(principal: Principal, occasion?: Occasion): EntityManager;
  /** The whole college's facts, years and scenarios, no person; the result is cut before it leaves. */
  forkForComputation(institutionId: string): EntityManager;
  /** Accounts, sessions, tokens and the limiter, before a principal is known. */
  forkForSignIn(institutionId: string | null, occasion?: Occasion): EntityManager;
  close(): Promise<void>;
}

export function databaseOn(orm: MikroORM, engine: Database['engine']): Database {
  const fork = (role: string, variables: Record<string, string>): EntityManager =>
    orm.em.fork({ session: { variables: { role, ...variables } } }) as EntityManager;
  return {
    engine,
    forkFor: (principal, occasion) =>
      fork(REQUEST_ROLE, { ...variablesOf(principal), ...occasionVariable(principal, occasion) }),
    forkForComputation: (institutionId) =>
      fork(COMPUTE_ROLE, { ...NOBODY, 'hebo.institution': institutionId }),
    forkForSignIn: (institutionId, occasion) =>
      fork(SIGN_IN_ROLE, {
        ...NOBODY,
        ...occasionVariable(null, occasion),
        'hebo.institution': institutionId ?? '',
        'hebo.purpose': SIGN_IN_PURPOSE,
      }),
    close: () => orm.close(),
  };
}

const NOBODY = {
  'hebo.institution': '',
  'hebo.account': '',
  'hebo.token': '',
  'hebo.role': '',
  'hebo.departments': '',
  'hebo.fact_groups': '',
  'hebo.employee': '',
  'hebo.scopes': '',
  'hebo.purpose': '',
  'hebo.occasion': '',
};

function variablesOf(principal: Principal): Record<string, string> {
  if (principal.kind === 'token') {
    return {
      ...NOBODY,
      'hebo.institution': principal.institutionId,
      'hebo.token': principal.tokenId,
      'hebo.scopes': principal.scopes.join(','),
      'hebo.departments': principal.departmentIds.join(','),
    };
  }
  return {
    ...NOBODY,
    'hebo.institution': principal.institutionId,
    'hebo.account': principal.accountId,
    'hebo.role': principal.actingAs,
    'hebo.departments': principal.departmentIds.join(','),
    'hebo.fact_groups': principal.factGroups.join(','),
    'hebo.employee': principal.employeeNumber ?? '',
  };
}
