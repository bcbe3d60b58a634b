import { type ClassType, Field, ID, InputType, ObjectType } from 'type-graphql';
import { DateOnly } from '../../graphql/scalars.js';
import { UserError } from '../../graphql/user-error.type.js';
import { Role } from '../viewer/viewer.type.js';
import { Account, FactGroup } from './account.type.js';

@InputType({ description: '新建账号。Makes an account; it has no role yet.' })
export class AccountCreateInput {
  @Field(() => String, { description: '账号。Name to sign in with.' })
  accountName!: string;

  @Field(() => String, { description: '姓名。Name shown.' })
  displayName!: string;

  @Field(() => String, { nullable: true, description: '绑定的工号。Employee number to bind.' })
  employeeNumber?: string | null;

  @Field(() => String, { description: '幂等键，保留 48 小时。Idempotency key, kept 48 hours.' })
  idempotencyKey!: string;
}

@InputType({ description: '更改账号；省略者不变。Changes an account; what is left out stays.' })
export class AccountUpdateInput {
  @Field(() => ID, { description: '账号。The account.' })
  id!: string;

  @Field(() => String, { nullable: true, description: '姓名。Name shown.' })
  displayName?: string | null;

  @Field(() => String, {
    nullable: true,
    description: '工号，空字符串为解除绑定。Employee number; empty unbinds.',
  })
  employeeNumber?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: '停用或启用；启用重新计未使用天数。Disables, or enables and counts the days anew.',
  })
  isDisabled?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: '解除统一身份认证的绑定。Unbinds it from the identity provider.',
  })
  unbindsProvider?: boolean | null;
}

@InputType({ description: '重置密码。Gives a password that has to be changed at once.' })
export class AccountPasswordResetInput {
  @Field(() => ID, { description: '账号。The account.' })
  id!: string;
}

@InputType({ description: '确认密码。Confirms the password that another administrator gave.' })
export class AccountPasswordConfirmInput {
  @Field(() => ID, { description: '账号。The account.' })
  id!: string;
}

@InputType({ description: '解除登录等待。Lets somebody try to sign in again at once.' })
export class AccountUnlockInput {
  @Field(() => String, { description: '账号。Name to sign in with.' })
  accountName!: string;
}

@InputType({ description: '授予角色。Gives a role to somebody else.' })
export class RoleGrantInput {
  @Field(() => ID, { description: '账号。The account.' })
  account!: string;

  @Field(() => Role, { description: '角色。The role.' })
  role!: Role;

  @Field(() => String, {
    nullable: true,
    description: '单位代码，秘书和负责人必填。Code of the department of a secretary or head.',
  })
  department?: string | null;

  @Field(() => FactGroup, {
    nullable: true,
    description: '数据类别，数据提供部门必填。Kind of fact of a data owner.',
  })
  factGroup?: FactGroup | null;

  @Field(() => DateOnly, { description: '首日，今天或以后。First day, today or later.' })
  validFrom!: string;

  @Field(() => DateOnly, {
    nullable: true,
    description: '自此日起失效。No longer from this day on.',
  })
  validTo?: string | null;

  @Field(() => String, { description: '理由。Why.' })
  reason!: string;

  @Field(() => String, { description: '幂等键，保留 48 小时。Idempotency key, kept 48 hours.' })
  idempotencyKey!: string;
}

@InputType({ description: '终止授权。Ends a role of somebody else.' })
export class RoleRevokeInput {
  @Field(() => ID, { description: '授权。The grant.' })
  id!: string;

  @Field(() => DateOnly, {
    description: '自此日起失效，今天为立即。No longer from this day on; today is at once.',
  })
  on!: string;

  @Field(() => String, { description: '理由。Why.' })
  reason!: string;
}

export interface AccountPayload {
  account: Account | null;
  firstPassword?: string | null;
  userErrors: UserError[];
}

function payloadOf(mutation: string): ClassType<AccountPayload> {
  @ObjectType(`${mutation[0]?.toUpperCase()}${mutation.slice(1)}Payload`, {
    description: `账号结果。Result of ${mutation}.`,
    simpleResolvers: true,
  })
  class Payload {
    @Field(() => Account, {
      nullable: true,
      description: '账号，限有权查看者。The account, for those who may see it.',
    })
    account!: Account | null;

    @Field(() => [UserError], { description: '可改正的错误。Empty when done.' })
    userErrors!: UserError[];
  }
  return Payload;
}

/** A payload that also shows a password, once. */
function secretPayloadOf(mutation: string): ClassType<AccountPayload> {
  @ObjectType(`${mutation[0]?.toUpperCase()}${mutation.slice(1)}Payload`, {
    description: `账号与初始密码。Result of ${mutation}, with the first password.`,
    simpleResolvers: true,
  })
  class Payload {
    @Field(() => Account, { nullable: true, description: '账号。The account.' })
    account!: Account | null;

    @Field(() => String, {
      nullable: true,
      description: '初始密码，只显示这一次。First password, shown this once and never again.',
    })
    firstPassword!: string | null;

    @Field(() => [UserError], { description: '可改正的错误。Empty when done.' })
    userErrors!: UserError[];
  }
  return Payload;
}

export const AccountCreatePayload = secretPayloadOf('accountCreate');
export const AccountPasswordResetPayload = secretPayloadOf('accountPasswordReset');
export const AccountPasswordConfirmPayload = payloadOf('accountPasswordConfirm');
export const AccountUpdatePayload = payloadOf('accountUpdate');
export const AccountUnlockPayload = payloadOf('accountUnlock');
export const RoleGrantPayload = payloadOf('roleGrant');
export const RoleRevokePayload = payloadOf('roleRevoke');
