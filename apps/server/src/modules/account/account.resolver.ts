import {
  Arg,
  Args,
  Authorized,
  Ctx,
  FieldResolver,
  ID,
  Mutation,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import type { Context } from '../../context.js';
import { PageArgs } from '../../graphql/connection.type.js';
import { createAccount } from './account-create.service.js';
import {
  AccountCreateInput,
  AccountCreatePayload,
  AccountPasswordConfirmInput,
  AccountPasswordConfirmPayload,
  AccountPasswordResetInput,
  AccountPasswordResetPayload,
  AccountUnlockInput,
  AccountUnlockPayload,
  AccountUpdateInput,
  AccountUpdatePayload,
  type AccountPayload,
} from './account.input.js';
import { confirmPassword, giveFirstPassword } from './account-password.service.js';
import {
  accountById,
  grantsOf,
  hasTemporaryPassword,
  isPasswordAwaiting,
  listAccounts,
} from './account.service.js';
import { unlockAccount, updateAccount } from './account-update.service.js';
import { Account, AccountConnection, AccountFilter, RoleGrant } from './account.type.js';

@Resolver(() => Account)
export class AccountResolver {
  @Authorized()
  @Query(() => AccountConnection, { nullable: true, description: '账号。All accounts.' })
  accounts(
    @Ctx() context: Context,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => AccountFilter, { nullable: true, description: '筛选。Filter.' })
    filter?: AccountFilter | null,
  ) {
    return listAccounts(context, page, filter);
  }

  @Authorized()
  @Query(() => Account, { nullable: true, description: '一个账号。One account.' })
  account(
    @Ctx() context: Context,
    @Arg('id', () => ID, { description: '标识。Its id.' }) id: string,
  ): Promise<Account | null> {
    return accountById(context, id);
  }

  @FieldResolver(() => [RoleGrant], { description: '授权，新的在前。Roles given, latest first.' })
  grants(@Ctx() context: Context, @Root() account: Account): Promise<RoleGrant[]> {
    return grantsOf(context, account);
  }

  @FieldResolver(() => Boolean, {
    description:
      '是否仍为初始密码，须先修改。Whether the password was given and has to be changed first.',
  })
  hasTemporaryPassword(@Ctx() context: Context, @Root() account: Account): Promise<boolean> {
    return hasTemporaryPassword(context, account);
  }

  @FieldResolver(() => Boolean, {
    description:
      '密码是否待另一位管理员确认，此前不能登录。Whether another administrator has to confirm the password before it opens anything.',
  })
  isPasswordAwaiting(@Ctx() context: Context, @Root() account: Account): Promise<boolean> {
    return isPasswordAwaiting(context, account);
  }

  @Authorized()
  @Mutation(() => AccountCreatePayload, { nullable: true, description: '新建账号。Makes one.' })
  accountCreate(
    @Ctx() context: Context,
    @Arg('input', () => AccountCreateInput, { description: '输入。The input.' })
    input: AccountCreateInput,
  ): Promise<AccountPayload> {
    return createAccount(context, input);
  }

  @Authorized()
  @Mutation(() => AccountUpdatePayload, { nullable: true, description: '更改账号。Changes one.' })
  accountUpdate(
    @Ctx() context: Context,
    @Arg('input', () => AccountUpdateInput, { description: '输入。The input.' })
    input: AccountUpdateInput,
  ): Promise<AccountPayload> {
    return updateAccount(context, input);
  }

  @Authorized()
  @Mutation(() => AccountPasswordResetPayload, {
    nullable: true,
    description: '重置密码。Gives a new first password.',
  })
  accountPasswordReset(
    @Ctx() context: Context,
    @Arg('input', () => AccountPasswordResetInput, { description: '输入。The input.' })
    input: AccountPasswordResetInput,
  ): Promise<AccountPayload> {
    return giveFirstPassword(context, input);
  }

  @Authorized()
  @Mutation(() => AccountPasswordConfirmPayload, {
    nullable: true,
    description: '确认密码。Confirms, as a second person, the password that was given.',
  })
  accountPasswordConfirm(
    @Ctx() context: Context,
    @Arg('input', () => AccountPasswordConfirmInput, { description: '输入。The input.' })
    input: AccountPasswordConfirmInput,
  ): Promise<AccountPayload> {
    return confirmPassword(context, input);
  }

  @Authorized()
  @Mutation(() => AccountUnlockPayload, {
    nullable: true,
    description: '解除登录等待。Ends the wait after wrong passwords.',
  })
  accountUnlock(
    @Ctx() context: Context,
    @Arg('input', () => AccountUnlockInput, { description: '输入。The input.' })
    input: AccountUnlockInput,
  ): Promise<AccountPayload> {
    return unlockAccount(context, input);
  }
}
