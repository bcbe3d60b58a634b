import type { Context } from '../../context.js';
import { ApiToken } from '../../database/entities/index.js';
import { rowKey } from '../../graphql/global-id.js';
import { inInput } from '../../graphql/input-error.js';
import { brokenRule } from '../../graphql/problems.js';
import { actingAccount } from '../viewer/account.js';
import type { ClientTokenPayload, ClientTokenRevokeInput } from './client-token.input.js';
import { clientTokenByKey } from './client-token.service.js';

/** X10: it is refused within a second. Revoking twice changes nothing. */
export async function revokeClientToken(
  context: Context,
  input: ClientTokenRevokeInput,
): Promise<ClientTokenPayload> {
  const key = rowKey('ClientToken', input.id);
  const isThere = key !== null && (await context.em.count(ApiToken, { id: key })) > 0;
  if (!isThere) {
    const userErrors = [inInput(context, brokenRule('token_not_found', 'id'))];
    return { clientToken: null, secret: null, userErrors };
  }
  const { displayName } = actingAccount(context);
  const revoked = { revokedAt: context.now, revokedByName: displayName };
  await context.em.nativeUpdate(ApiToken, { id: key, revokedAt: null }, revoked);
  return { clientToken: await clientTokenByKey(context, key), secret: null, userErrors: [] };
}
