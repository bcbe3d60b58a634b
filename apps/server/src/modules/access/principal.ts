import type { FactGroup, Role, Scope } from './role.js';

/** A person who is signed in and acts in one role. Read from the database at every request. */
export interface AccountPrincipal {
  readonly kind: 'account';
  readonly institutionId: string;
  readonly accountId: string;
  readonly accountName: string;
  readonly displayName: string;
  readonly roles: readonly Role[];
  readonly actingAs: Role;
  /** The departments that the acting role has today; only a secretary's and a head's role has any. */
  readonly departmentIds: readonly string[];
  /** The kinds of fact of a data owner today. */
  readonly factGroups: readonly FactGroup[];
  /** Whose own record this is, where the account is bound to an employee. */
  readonly employeeNumber: string | null;
}

/** Another system, by its token. */
export interface TokenPrincipal {
  readonly kind: 'token';
  readonly institutionId: string;
  readonly tokenId: string;
  readonly displayName: string;
  readonly scopes: readonly Scope[];
  /** Which departments it is cut to; none, all of them. */
  readonly departmentIds: readonly string[];
  /** From where it may be used, in CIDR; none, from everywhere. */
  readonly addresses: readonly string[];
}

export type Principal = AccountPrincipal | TokenPrincipal;
