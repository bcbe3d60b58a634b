import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { UserError } from '../../graphql/user-error.type.js';
import { Outcome } from '../outcome/outcome.type.js';
import { LockMode } from './lock-mode.type.js';
import { Scenario } from './scenario.type.js';

@InputType({ description: '一处差异。One difference from the base.' })
export class OverrideInput {
  @Field(() => String, { description: '路径，取自封闭清单。Path from a closed list.' })
  path!: string;

  @Field(() => String, {
    nullable: true,
    description:
      '小数文本、选项代码或 true/false，空为撤去。Decimal text, option code or true/false; null takes it away.',
  })
  value?: string | null;

  @Field(() => String, { nullable: true, description: '理由。Why.' })
  reason?: string | null;
}

@InputType({ description: '试算。What to compute without storing.' })
export class ScenarioPreviewInput {
  @Field(() => ID, { description: '基准情景。Scenario to start from.' })
  base!: string;

  @Field(() => LockMode, { description: '锁定方式。Which quantities are given.' })
  lockMode!: LockMode;

  @Field(() => [OverrideInput], { description: '差异。Differences from the base.' })
  overrides!: OverrideInput[];
}

@ObjectType({ description: '试算结果。Result of scenarioPreview.', simpleResolvers: true })
export class ScenarioPreviewPayload {
  @Field(() => Outcome, {
    nullable: true,
    description: '结果，无法计算时为空。Null where it cannot be computed.',
  })
  outcome!: Outcome | null;

  @Field(() => [UserError], { description: '可改正的错误。Empty when computed.' })
  userErrors!: UserError[];
}

@InputType({ description: '新建情景。A new draft.' })
export class ScenarioCreateInput {
  @Field(() => String, { description: '名称。Name.' })
  name!: string;

  @Field(() => ID, { description: '基准情景。Scenario to start from.' })
  base!: string;

  @Field(() => LockMode, { description: '锁定方式。Which quantities are given.' })
  lockMode!: LockMode;

  @Field(() => [OverrideInput], { description: '差异。Differences from the base.' })
  overrides!: OverrideInput[];

  @Field(() => String, { description: '幂等键，保留 48 小时。Idempotency key, kept 48 hours.' })
  idempotencyKey!: string;
}

@ObjectType({ description: '新建结果。Result of scenarioCreate.', simpleResolvers: true })
export class ScenarioCreatePayload {
  @Field(() => Scenario, { nullable: true, description: '情景。The scenario.' })
  scenario!: Scenario | null;

  @Field(() => [UserError], { description: '可改正的错误。Empty when done.' })
  userErrors!: UserError[];
}

@InputType({ description: '更改情景，未列出的保持不变。Fields left out stay as they are.' })
export class ScenarioUpdateInput {
  @Field(() => ID, { description: '情景。The scenario.' })
  id!: string;

  @Field(() => Int, { description: '所见版本。Version last read.' })
  expectedVersion!: number;

  @Field(() => String, { nullable: true, description: '名称。Name.' })
  name?: string | null;

  @Field(() => LockMode, { nullable: true, description: '锁定方式。Which quantities are given.' })
  lockMode?: LockMode | null;

  @Field(() => [OverrideInput], {
    nullable: true,
    description: '全部差异。All differences, in place of the old.',
  })
  overrides?: OverrideInput[] | null;
}

@ObjectType({ description: '更改结果。Result of scenarioUpdate.', simpleResolvers: true })
export class ScenarioUpdatePayload {
  @Field(() => Scenario, {
    nullable: true,
    description: '情景；版本冲突时为现有内容。The scenario; the present one on a conflict.',
  })
  scenario!: Scenario | null;

  @Field(() => [UserError], { description: '可改正的错误。Empty when done.' })
  userErrors!: UserError[];
}
