import type { Principal } from '../modules/access/principal.js';
import type { EntityManager } from './database.js';

export const AUDIT_SOURCES = ['PAGE', 'IMPORT', 'API', 'SYSTEM'] as const;
export type AuditSource = (typeof AUDIT_SOURCES)[number];

/** What the audit writes beside every change of a transaction: by which operation and from where. */
export interface Occasion {
  /** Of the request that the answer and the log share. */
  readonly request?: string;
  readonly operation?: string;
  readonly address?: string;
  readonly source?: AuditSource;
  /** Who acts, where the entity manager is not a principal's own. */
  readonly principal?: Principal;
}

/** One variable, so that a short transaction costs no more for it. */
export function occasionVariable(
  principal: Principal | null,
  { principal: behind, ...where }: Occasion = {},
): Record<string, string> {
  const who = principal ?? behind ?? null;
  const told = { ...(who !== null && actorOf(who)), ...where };
  return { 'hebo.occasion': JSON.stringify(told) };
}

const actorOf = (principal: Principal): Record<string, string> =>
  principal.kind === 'token'
    ? { actor: principal.displayName, token: principal.tokenId }
    : {
        actor: principal.displayName,
        account: principal.accountId,
        accountName: principal.accountName,
        actingAs: principal.actingAs,
      };

/** What is known only later, such as the operation, for the transactions that begin from now on. */
export function setOccasion(em: EntityManager, principal: Principal, occasion: Occasion): void {
  em.setSessionContext({ variables: occasionVariable(principal, occasion) });
}
