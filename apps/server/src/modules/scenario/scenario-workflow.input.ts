import { type ClassType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { UserError } from '../../graphql/user-error.type.js';
import { LockMode } from './lock-mode.type.js';
import { OverrideInput } from './scenario.input.js';
import { Scenario } from './scenario.type.js';

const ID_FIELD = { description: '情景。The scenario.' };
const VERSION = { description: '所见版本。Version last read.' };
const COMMENT = { description: '意见，必填。Why; it cannot be blank.' };
const CHECKED = {
  description: '浏览器算得的结果摘要。The summary hash that the caller has computed.',
};

@InputType({ description: '提交情景。Hands in a draft.' })
export class ScenarioSubmitInput {
  @Field(() => ID, ID_FIELD)
  id!: string;

  @Field(() => Int, VERSION)
  expectedVersion!: number;

  @Field(() => String, CHECKED)
  checkedSummaryHash!: string;
}

@InputType({ description: '撤回情景。Takes back what was handed in.' })
export class ScenarioWithdrawInput {
  @Field(() => ID, ID_FIELD)
  id!: string;

  @Field(() => Int, VERSION)
  expectedVersion!: number;
}

@InputType({ description: '退回情景。Sends a scenario back to its owner.' })
export class ScenarioReturnInput {
  @Field(() => ID, ID_FIELD)
  id!: string;

  @Field(() => Int, VERSION)
  expectedVersion!: number;

  @Field(() => String, COMMENT)
  comment!: string;
}

@InputType({ description: '否决情景。Rejects a scenario.' })
export class ScenarioRejectInput {
  @Field(() => ID, ID_FIELD)
  id!: string;

  @Field(() => Int, VERSION)
  expectedVersion!: number;

  @Field(() => String, COMMENT)
  comment!: string;
}

@InputType({ description: '通过情景，须由提交人以外的人。Approves what somebody else handed in.' })
export class ScenarioApproveInput {
  @Field(() => ID, ID_FIELD)
  id!: string;

  @Field(() => Int, VERSION)
  expectedVersion!: number;

  @Field(() => String, CHECKED)
  checkedSummaryHash!: string;

  @Field(() => String, { description: '会议纪要或文号。Number of the minutes or document.' })
  documentNumber!: string;

  @Field(() => [ID], { description: '决议，冻结前可补。Resolutions; more may follow at freezing.' })
  resolutions!: string[];
}

@InputType({ description: '冻结情景。Freezes an approved scenario by value.' })
export class ScenarioFreezeInput {
  @Field(() => ID, ID_FIELD)
  id!: string;

  @Field(() => Int, VERSION)
  expectedVersion!: number;

  @Field(() => String, CHECKED)
  checkedSummaryHash!: string;

  @Field(() => [ID], {
    nullable: true,
    description: '补充的决议。Resolutions beside those of the approval.',
  })
  resolutions?: string[] | null;
}

@InputType({ description: '另存分支。A new draft on the same base as its source.' })
export class ScenarioBranchInput {
  @Field(() => ID, { description: '来源情景。The scenario to branch from.' })
  id!: string;

  @Field(() => String, { description: '名称。Name.' })
  name!: string;

  @Field(() => LockMode, { description: '锁定方式。Which quantities are given.' })
  lockMode!: LockMode;

  @Field(() => [OverrideInput], { description: '差异。Differences from the base.' })
  overrides!: OverrideInput[];

  @Field(() => String, { description: '幂等键，保留 48 小时。Idempotency key, kept 48 hours.' })
  idempotencyKey!: string;
}

export interface ScenarioPayload {
  scenario: Scenario | null;
  userErrors: UserError[];
}

function payloadOf(mutation: string): ClassType<ScenarioPayload> {
  @ObjectType(`${mutation[0]?.toUpperCase()}${mutation.slice(1)}Payload`, {
    description: `操作结果。Result of ${mutation}.`,
    simpleResolvers: true,
  })
  class Payload {
    @Field(() => Scenario, {
      nullable: true,
      description: '情景；版本冲突时为现有内容。The scenario; the present one on a conflict.',
    })
    scenario!: Scenario | null;

    @Field(() => [UserError], { description: '可改正的错误。Empty when done.' })
    userErrors!: UserError[];
  }
  return Payload;
}

export const ScenarioSubmitPayload = payloadOf('scenarioSubmit');
export const ScenarioWithdrawPayload = payloadOf('scenarioWithdraw');
export const ScenarioReturnPayload = payloadOf('scenarioReturn');
export const ScenarioRejectPayload = payloadOf('scenarioReject');
export const ScenarioApprovePayload = payloadOf('scenarioApprove');
export const ScenarioFreezePayload = payloadOf('scenarioFreeze');
export const ScenarioBranchPayload = payloadOf('scenarioBranch');
