import type { Context } from '../../context.js';

/** Who writes: a person, or another system by its token. */
interface Actor {
  readonly id: string;
  readonly displayName: string;
  readonly institutionId: string;
}

/** For what persons and systems may both do; the table of rights has already let this one in. */
export function actorOf({ principal }: Context): Actor {
  const { displayName, institutionId } = principal;
  const id = principal.kind === 'token' ? principal.tokenId : principal.accountId;
  return { id, displayName, institutionId };
}
