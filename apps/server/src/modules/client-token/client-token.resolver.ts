import { Arg, Authorized, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import {
  ClientTokenCreateInput,
  ClientTokenPayload,
  ClientTokenRevokeInput,
} from './client-token.input.js';
import { createClientToken } from './client-token-create.service.js';
import { revokeClientToken } from './client-token-revoke.service.js';
import { listClientTokens } from './client-token.service.js';
import { ClientToken } from './client-token.type.js';

@Resolver()
export class ClientTokenResolver {
  @Authorized()
  @Query(() => [ClientToken], {
    nullable: true,
    description: '访问令牌，新者在前。Tokens of other systems, the newest first.',
  })
  clientTokens(@Ctx() context: Context): Promise<ClientToken[]> {
    return listClientTokens(context);
  }

  @Authorized()
  @Mutation(() => ClientTokenPayload, {
    nullable: true,
    description: '创建令牌，密文只显示一次。Makes a token; its secret is shown once.',
  })
  clientTokenCreate(
    @Ctx() context: Context,
    @Arg('input', () => ClientTokenCreateInput, { description: '输入。The input.' })
    input: ClientTokenCreateInput,
  ): Promise<ClientTokenPayload> {
    return createClientToken(context, input);
  }

  @Authorized()
  @Mutation(() => ClientTokenPayload, {
    nullable: true,
    description: '吊销令牌，一秒内生效。Revokes a token, within a second.',
  })
  clientTokenRevoke(
    @Ctx() context: Context,
    @Arg('input', () => ClientTokenRevokeInput, { description: '输入。The input.' })
    input: ClientTokenRevokeInput,
  ): Promise<ClientTokenPayload> {
    return revokeClientToken(context, input);
  }
}
