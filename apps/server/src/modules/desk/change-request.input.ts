import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { UserError } from '../../graphql/user-error.type.js';
import { DepartmentYearSetInput } from '../department/department.input.js';
import {
  EmployeeEventSetInput,
  EmployeeFactSetInput,
  EmployeeUpsertInput,
} from '../employee/employee-record.input.js';
import { EmployeeYearSetInput } from '../employee/employee-year.input.js';
import { ChangeRequest } from './change-request.type.js';

@InputType({
  description:
    '提请一处更改，五种之中恰给一种。Asks for one change: exactly one of the five inputs, as the mutation takes it.',
})
export class ChangeRequestCreateInput {
  @Field(() => EmployeeUpsertInput, { nullable: true, description: '人员。A person.' })
  employee?: EmployeeUpsertInput | null;

  @Field(() => EmployeeFactSetInput, { nullable: true, description: '事实。A dated fact.' })
  fact?: EmployeeFactSetInput | null;

  @Field(() => EmployeeEventSetInput, { nullable: true, description: '事件。An event.' })
  event?: EmployeeEventSetInput | null;

  @Field(() => EmployeeYearSetInput, { nullable: true, description: '个人年度。A person’s year.' })
  year?: EmployeeYearSetInput | null;

  @Field(() => DepartmentYearSetInput, {
    nullable: true,
    description: '单位年度。The department’s year.',
  })
  departmentYear?: DepartmentYearSetInput | null;

  @Field(() => ID, { nullable: true, description: '所答复的异议。The objection that it answers.' })
  objection?: string | null;

  @Field(() => String, { description: '幂等键，保留 48 小时。Idempotency key, kept 48 hours.' })
  idempotencyKey!: string;
}

@ObjectType({ description: '提请结果。Result of asking.', simpleResolvers: true })
export class ChangeRequestPayload {
  @Field(() => ChangeRequest, { nullable: true, description: '请求。The request.' })
  changeRequest!: ChangeRequest | null;

  @Field(() => [UserError], { description: '可改正的错误。Empty when done.' })
  userErrors!: UserError[];
}

@InputType({ description: '所见的一项请求。A request as it was seen.' })
export class SeenRequest {
  @Field(() => ID, { description: '标识。Its id.' })
  id!: string;

  @Field(() => Int, { description: '所见版本。Version last read.' })
  expectedVersion!: number;
}

@InputType({ description: '办理一项或多项请求。Decides one request or several.' })
export class ChangeRequestDecideInput {
  @Field(() => [SeenRequest], { description: '请求，最多 100 项。Requests, at most 100.' })
  requests!: SeenRequest[];

  @Field(() => Boolean, { description: '是否采纳，否则退回。True to accept, false to reject.' })
  isAccepted!: boolean;

  @Field(() => String, {
    nullable: true,
    description: '意见，退回时必填。Comment; needed to reject.',
  })
  comment?: string | null;
}

@ObjectType({
  description:
    '办理结果；每项请求单独办结，未办结的各有错误。Each request is settled by itself; those that are not have an error each.',
  simpleResolvers: true,
})
export class ChangeRequestDecidePayload {
  @Field(() => [ChangeRequest], { description: '已办结的请求。Those that were settled.' })
  changeRequests!: ChangeRequest[];

  @Field(() => [UserError], {
    description:
      '未办结的原因，field 指出第几项。Why others were not; the field says which of the input.',
  })
  userErrors!: UserError[];
}

@InputType({ description: '撤回请求。Takes a request back.' })
export class ChangeRequestWithdrawInput {
  @Field(() => ID, { description: '标识。Its id.' })
  id!: string;

  @Field(() => Int, { description: '所见版本。Version last read.' })
  expectedVersion!: number;
}
