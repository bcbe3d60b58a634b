import { Field, ObjectType } from 'type-graphql';
import { Citation } from '../../graphql/citation.type.js';
import { enumOf } from '../../graphql/enums.js';
import { Problem } from '../../graphql/problem.type.js';
import { DateOnly, DateTime, Money } from '../../graphql/scalars.js';
import { Role } from '../viewer/viewer.type.js';

export const YearStage = enumOf('YearStage', '年度阶段。How far the cycle of a year has come.', {
  OPEN: '已开启。Opened.',
  CONFIRMING: '核对事实。Facts are being confirmed.',
  ASSESSED: '已考核。Facts and scores are complete.',
  DECIDED: '已决定。A scenario is frozen.',
  PUBLISHED: '已公布。The result is published.',
  SETTLED: '已结算。The year is settled.',
});
export type YearStage = keyof typeof YearStage;

@ObjectType({
  description: '年度步骤。One step of a year, who has to do it and what stands in its way.',
  simpleResolvers: true,
})
export class YearStep {
  @Field(() => String, { description: '标识。Key of the step.' })
  key!: string;

  @Field(() => String, { description: '名称。What is to be done.' })
  label!: string;

  @Field(() => Role, { description: '负责角色。Who has to do it.' })
  owner!: Role;

  @Field(() => String, { description: '负责方。Who has to do it, in words.' })
  ownerLabel!: string;

  @Field(() => DateOnly, { nullable: true, description: '期限。Day on which it is due.' })
  dueOn!: string | null;

  @Field(() => DateTime, { nullable: true, description: '完成时间。When it was done.' })
  doneAt!: string | null;

  @Field(() => String, { nullable: true, description: '完成人。Who did it.' })
  doneByName!: string | null;

  @Field(() => Boolean, { description: '是否完成。Whether it is done.' })
  isDone!: boolean;

  @Field(() => Boolean, { description: '是否逾期。Whether it is due and not done.' })
  isLate!: boolean;

  @Field(() => Boolean, {
    description: '是否由人标记完成。Whether a person says that it is done, not the facts.',
  })
  isSetByHand!: boolean;

  @Field(() => [Problem], { description: '受阻原因。What stands in its way.' })
  blockers!: Problem[];
}

@ObjectType({
  description: '总量由来的一步。One step from the approved total down to the general pool.',
  simpleResolvers: true,
})
export class PoolStep {
  @Field(() => String, { description: '标识。Key of the step.' })
  key!: string;

  @Field(() => String, { description: '名称。What it is.' })
  label!: string;

  @Field(() => Money, {
    nullable: true,
    description: '金额，未知为空。Null where it is not known.',
  })
  amount!: string | null;

  @Field(() => Boolean, { description: '是否扣减。Whether it is taken off.' })
  isDeduction!: boolean;

  @Field(() => String, { nullable: true, description: '来源。Where the amount comes from.' })
  source!: string | null;

  @Field(() => Citation, { nullable: true, description: '出处。The article behind it.' })
  citation!: Citation | null;
}
