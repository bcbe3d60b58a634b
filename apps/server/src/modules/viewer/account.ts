import { forbidden } from '../../common/errors.js';
import type { Context } from '../../context.js';
import type { AccountPrincipal } from '../access/principal.js';

/** Who writes: what a system may not do by its token. */
export function actingAccount(context: Context): AccountPrincipal {
  const principal = context.principal;
  if (principal.kind !== 'account') throw forbidden(context.locale);
  return principal;
}
