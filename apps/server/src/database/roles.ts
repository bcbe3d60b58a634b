import { COMPUTE_ROLE, REQUEST_ROLE, SIGN_IN_ROLE } from './policies.js';

export const LOGIN_ROLE = 'hebo_login';
export const OWNER_ROLE = 'hebo_owner';
/** The roles that the login may become; none of them can sign in by itself. */
export const ASSUMED_ROLES = [REQUEST_ROLE, SIGN_IN_ROLE, COMPUTE_ROLE];
