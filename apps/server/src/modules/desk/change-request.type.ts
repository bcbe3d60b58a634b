import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../graphql/connection.type.js';
import { enumOf } from '../../graphql/enums.js';
import { Node } from '../../graphql/node.type.js';
import { DateTime } from '../../graphql/scalars.js';
import type { ChangePayload } from './change-payload.js';
import type { RequestedChange as StoredChange } from '../../database/entities/index.js';

export const ChangeRequestKind = enumOf(
  'ChangeRequestKind',
  '请求更改的内容。What a request is about; one mutation of the personnel office each.',
  {
    EMPLOYEE: '新增人员或姓名等。A new person, or a name and the like.',
    EMPLOYEE_FACT: '有起止月份的事实。A dated fact.',
    EMPLOYEE_EVENT: '事件。An event.',
    EMPLOYEE_YEAR: '个人年度事实。Facts of a person’s year.',
    DEPARTMENT_YEAR: '单位年度事实。Facts of the department’s year.',
  },
);
export type ChangeRequestKind = keyof typeof ChangeRequestKind;

export const ChangeRequestStatus = enumOf(
  'ChangeRequestStatus',
  '请求状态。How a request stands.',
  {
    OPEN: '待办理。Waits for the personnel office.',
    ACCEPTED: '已采纳。Accepted and written.',
    REJECTED: '已退回。Rejected, with a comment.',
    WITHDRAWN: '已撤回。Taken back by whoever asked.',
  },
);
export type ChangeRequestStatus = keyof typeof ChangeRequestStatus;

@ObjectType({
  description: '一处更改。One field of a request.',
  simpleResolvers: true,
})
export class RequestedChange {
  @Field(() => String, { description: '字段。Which field.' })
  field!: string;

  @Field(() => String, { description: '名称。What the field is called.' })
  label!: string;

  @Field(() => String, { nullable: true, description: '提出时的值。The value when it was asked.' })
  old!: string | null;

  @Field(() => String, { nullable: true, description: '请求的值。The value asked for.' })
  new!: string | null;

  @Field(() => String, {
    nullable: true,
    description: '现在的值，办结后为空。What stands now; null once the request is settled.',
  })
  now!: string | null;
}

@ObjectType({
  implements: Node,
  description: '更改请求，由单位提出、人事处办理。A change that a department asks for.',
})
export class ChangeRequest extends Node {
  readonly __typename!: 'ChangeRequest';
  readonly departmentKey!: string;
  readonly employeeKey!: string | null;
  readonly requestedBy!: string;
  readonly payload!: ChangePayload;
  readonly stored!: readonly StoredChange[];

  @Field(() => ChangeRequestKind, { description: '内容。What it is about.', simple: true })
  kind!: ChangeRequestKind;

  @Field(() => String, { nullable: true, description: '工号。Employee number.', simple: true })
  employeeNumber!: string | null;

  @Field(() => String, { nullable: true, description: '年度。Pay year.', simple: true })
  period!: string | null;

  @Field(() => String, { description: '原因。Why it is asked for.', simple: true })
  reason!: string;

  @Field(() => ChangeRequestStatus, { description: '状态。How it stands.', simple: true })
  status!: ChangeRequestStatus;

  @Field(() => String, { description: '提出人。Who asked.', simple: true })
  requestedByName!: string;

  @Field(() => DateTime, { description: '提出时间。When it was asked.', simple: true })
  requestedAt!: string;

  @Field(() => String, { nullable: true, description: '办理人。Who decided.', simple: true })
  decidedByName!: string | null;

  @Field(() => DateTime, { nullable: true, description: '办结时间。When it ended.', simple: true })
  decidedAt!: string | null;

  @Field(() => String, { nullable: true, description: '办理意见。What was said.', simple: true })
  comment!: string | null;

  @Field(() => ID, {
    nullable: true,
    description: '所出自的导入。The import that it came out of.',
    simple: true,
  })
  importId!: string | null;

  @Field(() => ID, {
    nullable: true,
    description: '所出自的异议。The objection that it came out of.',
    simple: true,
  })
  objectionId!: string | null;

  @Field(() => Int, { description: '版本。Version, for writing.', simple: true })
  version!: number;
}

export const ChangeRequestConnection = connectionOf(
  'ChangeRequest',
  () => ChangeRequest,
  '更改请求',
);

@InputType({ description: '请求筛选，条件同时成立。Fields combine with AND, lists mean IN.' })
export class ChangeRequestFilter {
  @Field(() => [ChangeRequestStatus], { nullable: true, description: '状态。States.' })
  status?: ChangeRequestStatus[] | null;

  @Field(() => [ChangeRequestKind], { nullable: true, description: '内容。Kinds.' })
  kind?: ChangeRequestKind[] | null;

  @Field(() => [ID], { nullable: true, description: '单位。Ids of departments.' })
  departments?: string[] | null;

  @Field(() => String, { nullable: true, description: '年度。Pay year.' })
  period?: string | null;

  @Field(() => ID, { nullable: true, description: '所出自的导入。The import they came out of.' })
  import?: string | null;

  @Field(() => ID, { nullable: true, description: '所出自的异议。The objection they answer.' })
  objection?: string | null;

  @Field(() => String, {
    nullable: true,
    description: '姓名、工号或拼音首字母。Name, number or pinyin initials of the person.',
  })
  search?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: '只列本人提出的。Only those that the reader asked for.',
  })
  isOwn?: boolean | null;
}
