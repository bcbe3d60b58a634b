import type { Account } from '../../database/entities/index.js';
import type { SignedInBy } from './role.js';

/** Who somebody is, as far as a provider can tell. */
export type Identity =
  | { readonly kind: 'account'; readonly account: Account }
  | { readonly kind: 'wrong' }
  | { readonly kind: 'throttled'; readonly retryAfterMs: number }
  /** Too many wait already; nothing was looked at. */
  | { readonly kind: 'busy'; readonly retryAfterMs: number }
  | { readonly kind: 'unknown' };

/**
 * Tells who is there by a proof of its own kind: a password, or a code that the campus gave out. Whether
 * that account may come in is decided in one place for all of them, `enter`.
 */
export interface IdentityProvider<Proof> {
  readonly signedInBy: SignedInBy;
  identify(proof: Proof): Promise<Identity>;
}
