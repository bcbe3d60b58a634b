import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { DateOnly } from '../../graphql/scalars.js';
import { UserError } from '../../graphql/user-error.type.js';
import type { Scope as ScopeName } from '../access/role.js';
import { ClientToken } from './client-token.type.js';
import { Scope } from './scope.type.js';

@InputType({ description: '创建令牌。Makes a token for another system.' })
export class ClientTokenCreateInput {
  @Field(() => String, { description: '名称，如“教务系统”。Name, such as “student registry”.' })
  name!: string;

  @Field(() => [Scope], { description: '范围，至少一个。What it opens, at least one.' })
  scopes!: ScopeName[];

  @Field(() => [String], {
    nullable: true,
    description: '限定单位的代码，省略为全部。Codes of its departments; left out, all of them.',
  })
  departments?: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description:
      '允许的地址或网段，如 10.1.0.0/16；省略为不限。Addresses or networks; left out, any.',
  })
  addresses?: string[] | null;

  @Field(() => DateOnly, { description: '最后有效日，一年以内。Last day of use, within a year.' })
  expiresOn!: string;

  @Field(() => String, { description: '幂等键，保留 48 小时。Idempotency key, kept 48 hours.' })
  idempotencyKey!: string;
}

@InputType({ description: '吊销令牌。Revokes a token at once.' })
export class ClientTokenRevokeInput {
  @Field(() => ID, { description: '令牌。The token.' })
  id!: string;
}

@ObjectType({
  description: '令牌更改的结果。Result of a change of a token.',
  simpleResolvers: true,
})
export class ClientTokenPayload {
  @Field(() => ClientToken, { nullable: true, description: '令牌。The token.' })
  clientToken!: ClientToken | null;

  @Field(() => String, {
    nullable: true,
    description: '密文，仅创建时给出一次。The secret, given once, when the token is made.',
  })
  secret!: string | null;

  @Field(() => [UserError], { description: '可改正的错误。Empty when done.' })
  userErrors!: UserError[];
}
