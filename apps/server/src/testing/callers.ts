import type { Database, EntityManager } from '../database/database.js';
import { COMPUTE_ROLE, REQUEST_ROLE, SIGN_IN_ROLE } from '../database/policies.js';
import type { Principal } from '../modules/access/principal.js';
import { SCOPES } from '../modules/access/role.js';
import {
  actingAs,
  boundTo,
  keeping,
  withScopes,
  type SmallInstitution,
} from './two-institutions.js';

type Fork = (database: Database, own: SmallInstitution) => EntityManager;

const as =
  (principalOf: (own: SmallInstitution) => Principal): Fork =>
  (database, own) =>
    database.forkFor(principalOf(own));

/** The role alone, as a statement that came around `forkFor` would have it. */
const bare =
  (role: string): Fork =>
  (database, own) => {
    const em = database.forkForComputation(own.id);
    em.clearSessionContext();
    em.setSessionContext({ role });
    return em;
  };

/** Everybody who asks the database: each role, each kind of fact, each scope, and no context at all. */
export const CALLERS: Readonly<Record<string, Fork>> = {
  leadership: as((own) => actingAs(own, 'LEADERSHIP')),
  personnel: as((own) => actingAs(own, 'PERSONNEL')),
  auditor: as((own) => actingAs(own, 'AUDITOR')),
  secretary: as((own) => actingAs(own, 'DEPARTMENT_SECRETARY')),
  employee: as((own) => actingAs(own, 'EMPLOYEE')),
  head: as((own) => actingAs(own, 'DEPARTMENT_HEAD')),
  finance: as((own) => actingAs(own, 'FINANCE')),
  students: as((own) => keeping(own, 'STUDENTS')),
  scores: as((own) => keeping(own, 'SCORES')),
  research: as((own) => keeping(own, 'RESEARCH')),
  posts: as((own) => keeping(own, 'POSTS')),
  system: as((own) => actingAs(own, 'SYSTEM_ADMINISTRATOR')),
  security: as((own) => actingAs(own, 'SECURITY_ADMINISTRATOR')),
  'token reference': as((own) => withScopes(own, 'reference:read')),
  'token allocations': as((own) => withScopes(own, 'allocations:read')),
  'token scenarios': as((own) => withScopes(own, 'scenarios:read')),
  'token employees': as((own) => withScopes(own, 'employees:read')),
  'token facts': as((own) => withScopes(own, 'facts:write')),
  'token payslips': as((own) => withScopes(own, 'payslips:read')),
  'token bound': as((own) => boundTo(own.collegeId, withScopes(own, ...SCOPES))),
  'token none': as((own) => withScopes(own)),
  computation: (database, own) => database.forkForComputation(own.id),
  'sign-in': (database, own) => database.forkForSignIn(own.id),
  'request without variables': bare(REQUEST_ROLE),
  'computation without variables': bare(COMPUTE_ROLE),
  'sign-in without variables': bare(SIGN_IN_ROLE),
};
