import { Field, ObjectType } from 'type-graphql';
import { Node } from '../../graphql/node.type.js';
import { DateTime } from '../../graphql/scalars.js';
import { Department } from '../department/department.type.js';
import type { Scope as ScopeName } from '../access/role.js';
import { Scope } from './scope.type.js';

@ObjectType({
  implements: Node,
  description: '访问令牌。Lets another system in; its secret is shown once, when it is made.',
  simpleResolvers: true,
})
export class ClientToken extends Node {
  readonly __typename!: 'ClientToken';

  @Field(() => String, { description: '名称，写入的数据以此署名。Name; what it writes bears it.' })
  name!: string;

  @Field(() => [Scope], { description: '范围。What it opens.' })
  scopes!: readonly ScopeName[];

  @Field(() => [Department], { description: '限定单位，空为全部。Departments; none means all.' })
  departments!: Department[];

  @Field(() => [String], {
    description:
      '允许的网段（CIDR），空为不限。Networks it may come from, in CIDR; none means any.',
  })
  addresses!: readonly string[];

  @Field(() => DateTime, { description: '创建时间。When it was made.' })
  createdAt!: string;

  @Field(() => String, { nullable: true, description: '创建人。Who made it.' })
  createdByName!: string | null;

  @Field(() => DateTime, { description: '到期时间。When it ends.' })
  expiresAt!: string;

  @Field(() => DateTime, { nullable: true, description: '吊销时间。When it was revoked.' })
  revokedAt!: string | null;

  @Field(() => String, { nullable: true, description: '吊销人。Who revoked it.' })
  revokedByName!: string | null;

  @Field(() => DateTime, {
    nullable: true,
    description: '最近使用，精确到分钟。Last use, to the minute.',
  })
  lastUsedAt!: string | null;
}
