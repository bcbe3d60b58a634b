import { Arg, Authorized, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { departmentByKey } from '../department/department.service.js';
import { Department } from '../department/department.type.js';
import {
  RoleGrantInput,
  RoleGrantPayload,
  RoleRevokeInput,
  RoleRevokePayload,
  type AccountPayload,
} from './account.input.js';
import { RoleGrant } from './account.type.js';
import { grantRole } from './role-grant.service.js';
import { revokeRole } from './role-revoke.service.js';

@Resolver(() => RoleGrant)
export class RoleGrantResolver {
  @FieldResolver(() => Department, {
    nullable: true,
    description: '单位，仅秘书和负责人。The department of a secretary or head.',
  })
  department(
    @Ctx() context: Context,
    @Root() { departmentKey }: RoleGrant,
  ): Promise<Department | null> | null {
    return departmentKey === null ? null : departmentByKey(context, departmentKey);
  }

  @Authorized()
  @Mutation(() => RoleGrantPayload, { nullable: true, description: '授予角色。Gives a role.' })
  roleGrant(
    @Ctx() context: Context,
    @Arg('input', () => RoleGrantInput, { description: '输入。The input.' })
    input: RoleGrantInput,
  ): Promise<AccountPayload> {
    return grantRole(context, input);
  }

  @Authorized()
  @Mutation(() => RoleRevokePayload, { nullable: true, description: '终止授权。Ends a role.' })
  roleRevoke(
    @Ctx() context: Context,
    @Arg('input', () => RoleRevokeInput, { description: '输入。The input.' })
    input: RoleRevokeInput,
  ): Promise<AccountPayload> {
    return revokeRole(context, input);
  }
}
