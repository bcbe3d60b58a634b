import { unauthenticated } from '../../common/errors.js';
import type { Context } from '../../context.js';
import type { Principal } from '../access/principal.js';

/** The principal of a field that only those who are signed in can reach. */
export function signedIn(context: Context): Principal {
  if (context.principal === null) throw unauthenticated();
  return context.principal;
}
