import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { connectionOf } from '../../graphql/connection.type.js';
import { enumOf } from '../../graphql/enums.js';
import { Node } from '../../graphql/node.type.js';
import { DateOnly, DateTime } from '../../graphql/scalars.js';
import { Role } from '../viewer/viewer.type.js';

export const FactGroup = enumOf('FactGroup', '数据类别。Kind of fact of a data owner.', {
  STUDENTS: '学生与公共课（教务）。Students and shares.',
  SCORES: '考核得分（质管）。Scores.',
  RESEARCH: '科研（科技）。Research.',
  POSTS: '岗位与职称（组织）。Posts and titles.',
});
export type FactGroup = keyof typeof FactGroup;

@ObjectType({
  description: '授权。A role that an account holds from a day on, and who gave it.',
  simpleResolvers: true,
})
export class RoleGrant {
  @Field(() => ID, { description: '标识。Opaque id.' })
  id!: string;

  @Field(() => Role, { description: '角色。The role.' })
  role!: Role;

  readonly departmentKey!: string | null;

  @Field(() => FactGroup, {
    nullable: true,
    description: '数据类别，仅数据提供部门。Kind of fact, of a data owner alone.',
  })
  factGroup!: FactGroup | null;

  @Field(() => DateOnly, { description: '首日。First day.' })
  validFrom!: string;

  @Field(() => DateOnly, {
    nullable: true,
    description: '自此日起不再有效。No longer from this day on.',
  })
  validTo!: string | null;

  @Field(() => Boolean, { description: '今日是否有效。Whether it holds today.' })
  isInForce!: boolean;

  @Field(() => String, { nullable: true, description: '授予人。Who gave it.' })
  grantedByName!: string | null;

  @Field(() => DateTime, { description: '授予时间。When it was given.' })
  grantedAt!: string;

  @Field(() => String, { nullable: true, description: '授予理由。Why it was given.' })
  reason!: string | null;

  @Field(() => String, { nullable: true, description: '终止人。Who ended it.' })
  endedByName!: string | null;

  @Field(() => DateTime, { nullable: true, description: '终止办理时间。When it was ended.' })
  endedAt!: string | null;

  @Field(() => String, { nullable: true, description: '终止理由。Why it was ended.' })
  endReason!: string | null;
}

@ObjectType({
  implements: Node,
  description: '账号，不含任何口令。An account, without any secret of it.',
  simpleResolvers: true,
})
export class Account extends Node {
  readonly __typename!: 'Account';
  readonly key!: string;

  @Field(() => String, { description: '账号。Name to sign in with.' })
  accountName!: string;

  @Field(() => String, { description: '姓名。Name shown.' })
  displayName!: string;

  @Field(() => String, { nullable: true, description: '绑定的工号。Employee number bound to it.' })
  employeeNumber!: string | null;

  @Field(() => Boolean, { description: '是否停用。Whether it is disabled.' })
  isDisabled!: boolean;

  @Field(() => Boolean, {
    description: '是否因 90 天未使用而关闭。Whether it is closed, unused for 90 days.',
  })
  isDormant!: boolean;

  @Field(() => Boolean, {
    description: '是否已绑定统一身份认证。Whether the identity provider knows it.',
  })
  isBoundToIdentityProvider!: boolean;

  @Field(() => Boolean, { description: '是否为读者本人。Whether it is the reader’s own.' })
  isMine!: boolean;

  @Field(() => DateTime, { description: '建立时间。When it was made.' })
  createdAt!: string;

  @Field(() => DateTime, { nullable: true, description: '上次登录。Last sign-in.' })
  lastSignInAt!: string | null;
}

export const AccountConnection = connectionOf('Account', () => Account, '账号');

@InputType({ description: '账号筛选，条件同时成立。Fields combine with AND, lists mean IN.' })
export class AccountFilter {
  @Field(() => String, {
    nullable: true,
    description: '账号、姓名或工号。Account, name or number.',
  })
  search?: string | null;

  @Field(() => [Role], { nullable: true, description: '今日持有的角色。Roles held today.' })
  roles?: Role[] | null;

  @Field(() => Boolean, { nullable: true, description: '是否停用。Whether disabled.' })
  isDisabled?: boolean | null;
}
