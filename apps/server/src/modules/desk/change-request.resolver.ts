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
import { existingDepartment } from '../department/department.service.js';
import { Department } from '../department/department.type.js';
import { Employee } from '../employee/employee.type.js';
import { askForChange } from './change-request-ask.service.js';
import { decideChangeRequests } from './change-request-decide.service.js';
import {
  ChangeRequestCreateInput,
  ChangeRequestDecideInput,
  ChangeRequestDecidePayload,
  ChangeRequestPayload,
  ChangeRequestWithdrawInput,
} from './change-request.input.js';
import { changeRequestById, listChangeRequests } from './change-request.service.js';
import {
  ChangeRequest,
  ChangeRequestConnection,
  ChangeRequestFilter,
  RequestedChange,
} from './change-request.type.js';
import { changesOf, employeeOf, isMoved, isOwn, nameOf } from './change-request-view.service.js';
import { withdrawChangeRequest } from './change-request-withdraw.service.js';

const INPUT = '输入。The input.';

@Resolver(() => ChangeRequest)
export class ChangeRequestResolver {
  @Authorized()
  @Query(() => ChangeRequestConnection, {
    nullable: true,
    description: '更改请求，新的在前，限于可见范围。Requests within sight, the newest first.',
  })
  changeRequests(
    @Ctx() context: Context,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => ChangeRequestFilter, { nullable: true, description: '筛选。Filter.' })
    filter?: ChangeRequestFilter | null,
  ) {
    return listChangeRequests(context, page, filter);
  }

  @Authorized()
  @Query(() => ChangeRequest, { nullable: true, description: '一项更改请求。One request.' })
  changeRequest(
    @Ctx() context: Context,
    @Arg('id', () => ID, { description: '标识。Its id.' }) id: string,
  ): Promise<ChangeRequest | null> {
    return changeRequestById(context, id);
  }

  @FieldResolver(() => Department, { description: '单位。The department that asks.' })
  department(@Ctx() context: Context, @Root() request: ChangeRequest): Promise<Department> {
    return existingDepartment(context, { key: request.departmentKey });
  }

  @FieldResolver(() => Employee, {
    nullable: true,
    description: '教职工，尚未入册者为空。The person; null for one not on record yet.',
  })
  employee(@Ctx() context: Context, @Root() request: ChangeRequest): Promise<Employee | null> {
    return employeeOf(context, request);
  }

  @FieldResolver(() => String, { nullable: true, description: '姓名。The name of the person.' })
  employeeName(@Ctx() context: Context, @Root() request: ChangeRequest): Promise<string | null> {
    return nameOf(context, request);
  }

  @FieldResolver(() => [RequestedChange], { description: '逐项更改。What is to change.' })
  changes(@Ctx() context: Context, @Root() request: ChangeRequest): Promise<RequestedChange[]> {
    return changesOf(context, request);
  }

  @FieldResolver(() => Boolean, {
    description: '提出之后所涉内容是否已变。Whether what it changes has changed since.',
  })
  isMoved(@Ctx() context: Context, @Root() request: ChangeRequest): Promise<boolean> {
    return isMoved(context, request);
  }

  @FieldResolver(() => Boolean, { description: '是否本人提出。Whether the reader asked for it.' })
  isOwn(@Ctx() context: Context, @Root() request: ChangeRequest): boolean {
    return isOwn(context, request);
  }

  @Authorized()
  @Mutation(() => ChangeRequestPayload, {
    nullable: true,
    description: '提请更改。Asks the personnel office for a change.',
  })
  changeRequestCreate(
    @Ctx() context: Context,
    @Arg('input', () => ChangeRequestCreateInput, { description: INPUT })
    input: ChangeRequestCreateInput,
  ): Promise<ChangeRequestPayload> {
    return askForChange(context, input);
  }

  @Authorized()
  @Mutation(() => ChangeRequestDecidePayload, {
    nullable: true,
    description: '采纳或退回请求。Accepts or rejects requests.',
  })
  changeRequestDecide(
    @Ctx() context: Context,
    @Arg('input', () => ChangeRequestDecideInput, { description: INPUT })
    input: ChangeRequestDecideInput,
  ): Promise<ChangeRequestDecidePayload> {
    return decideChangeRequests(context, input);
  }

  @Authorized()
  @Mutation(() => ChangeRequestPayload, {
    nullable: true,
    description: '撤回请求。Takes a request back.',
  })
  changeRequestWithdraw(
    @Ctx() context: Context,
    @Arg('input', () => ChangeRequestWithdrawInput, { description: INPUT })
    input: ChangeRequestWithdrawInput,
  ): Promise<ChangeRequestPayload> {
    return withdrawChangeRequest(context, input);
  }
}
