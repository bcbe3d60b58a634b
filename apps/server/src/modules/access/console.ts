import type { Principal } from './principal.js';
import type { Role } from './role.js';

/** `console:use`: who may ask in words of their own. The rights are those of the role all the same. */
const CONSOLE_ROLES: readonly Role[] = ['PERSONNEL', 'AUDITOR', 'SYSTEM_ADMINISTRATOR'];

export const mayUseConsole = (principal: Principal): boolean =>
  principal.kind === 'account' && CONSOLE_ROLES.includes(principal.actingAs);
