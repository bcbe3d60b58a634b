import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../graphql/connection.type.js';
import { enumOf } from '../../graphql/enums.js';
import { Node } from '../../graphql/node.type.js';
import { DateTime } from '../../graphql/scalars.js';
import { LockMode } from './lock-mode.type.js';

export const ScenarioStatus = enumOf('ScenarioStatus', '情景状态。State of a scenario.', {
  DRAFT: '草稿。Draft.',
  SUBMITTED: '已提交。Submitted.',
  APPROVED: '已批准。Approved.',
  REJECTED: '已驳回。Rejected.',
  FROZEN: '已冻结。Frozen.',
  SUPERSEDED: '已被取代。Superseded.',
});
export type ScenarioStatus = keyof typeof ScenarioStatus;

@ObjectType({
  description: '与基准的一处差异。One difference from the base.',
  simpleResolvers: true,
})
export class Override {
  @Field(() => String, { description: '路径，如 decision.generalPool。Path in facts or decision.' })
  path!: string;

  @Field(() => String, { description: '名称。What the path names.' })
  label!: string;

  @Field(() => String, { nullable: true, description: '符号。Letter in the regulation.' })
  symbol!: string | null;

  @Field(() => String, { nullable: true, description: '基准值。Value in the base.' })
  baseValue!: string | null;

  @Field(() => String, {
    nullable: true,
    description: '取值，空为撤去。The value; null takes it away.',
  })
  value!: string | null;

  @Field(() => String, { nullable: true, description: '理由。Why.' })
  reason!: string | null;

  @Field(() => Boolean, {
    description: '是否偏离制度。Whether it leaves a number of the regulation.',
  })
  leavesRegulation!: boolean;
}

@ObjectType({
  description: '试算输入。What the live preview starts from; no persons.',
  simpleResolvers: true,
})
export class PreviewInputs {
  @Field(() => String, { description: '版本。Edition of the regulation.' })
  edition!: string;

  @Field(() => String, { description: '事实，JSON 文本。Facts as JSON text.' })
  facts!: string;

  @Field(() => String, { description: '决定，JSON 文本。Decision as JSON text.' })
  decision!: string;

  @Field(() => String, {
    description: '对制度数字的修改，JSON 文本。Amended numbers of the edition as JSON text.',
  })
  amendments!: string;
}

@ObjectType({
  implements: Node,
  description: '情景。A named difference against a base, never a copy.',
  simpleResolvers: true,
})
export class Scenario extends Node {
  readonly __typename!: 'Scenario';
  /** The keys in the database, for loaders. */
  readonly key!: string;
  readonly baseKey!: string | null;
  readonly ownerKey!: string | null;
  readonly submittedByKey!: string | null;
  readonly supersededByKey!: string | null;

  @Field(() => String, { description: '名称。Name.' })
  name!: string;

  @Field(() => ScenarioStatus, { description: '状态。State.' })
  status!: ScenarioStatus;

  @Field(() => String, { description: '年度。Pay year.' })
  period!: string;

  @Field(() => Boolean, { description: '是否为年度基准。Whether it is the base of its year.' })
  isBase!: boolean;

  @Field(() => LockMode, { description: '锁定方式。Which quantities are given.' })
  lockMode!: LockMode;

  @Field(() => Int, { description: '版本号，供 expectedVersion。Version, for expectedVersion.' })
  version!: number;

  @Field(() => String, { description: '建立者。Who made it.' })
  ownerName!: string;

  @Field(() => DateTime, { description: '更新时间。Last change.' })
  updatedAt!: string;

  @Field(() => String, { nullable: true, description: '文号。Number of the minutes or document.' })
  documentNumber!: string | null;

  @Field(() => DateTime, { nullable: true, description: '提交时间。When it was handed in.' })
  submittedAt!: string | null;

  @Field(() => String, { nullable: true, description: '提交人。Who handed it in.' })
  submittedByName!: string | null;

  @Field(() => DateTime, { nullable: true, description: '通过时间。When it was approved.' })
  approvedAt!: string | null;

  @Field(() => String, { nullable: true, description: '通过人。Who approved it.' })
  approvedByName!: string | null;

  @Field(() => DateTime, { nullable: true, description: '冻结时间。When it was frozen.' })
  frozenAt!: string | null;

  @Field(() => String, {
    nullable: true,
    description: '退回或否决的意见。Comment of the last return or rejection.',
  })
  comment!: string | null;
}

export const ScenarioConnection = connectionOf('Scenario', () => Scenario, '情景');

@InputType({ description: '情景筛选，条件同时成立。Fields combine with AND, lists mean IN.' })
export class ScenarioFilter {
  @Field(() => String, { nullable: true, description: '年度。Pay year.' })
  period?: string | null;

  @Field(() => [ScenarioStatus], { nullable: true, description: '状态。States.' })
  status?: ScenarioStatus[] | null;

  @Field(() => String, { nullable: true, description: '名称包含。Part of the name.' })
  search?: string | null;
}
