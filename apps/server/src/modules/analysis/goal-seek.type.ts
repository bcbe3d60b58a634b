import { Field, InputType, ObjectType } from 'type-graphql';
import { Decimal } from '../../graphql/scalars.js';
import { UserError } from '../../graphql/user-error.type.js';
import { MarginOther } from './margin.type.js';
import { FigureInput, TrialInput } from './trial.input.js';

@InputType({ description: '目标求解。One input for one figure.' })
export class GoalSeekInput {
  @Field(() => TrialInput, { description: '情景或试算。The scenario or trial.' })
  trial!: TrialInput;

  @Field(() => FigureInput, { description: '目标指标。The figure sought.' })
  figure!: FigureInput;

  @Field(() => Decimal, { description: '目标值。What it should be.' })
  target!: string;

  @Field(() => String, { description: '所调整输入的路径。Path of the input to be moved.' })
  path!: string;

  @Field(() => Decimal, { description: '范围下限。From.' })
  from!: string;

  @Field(() => Decimal, { description: '范围上限。To.' })
  to!: string;

  @Field(() => Boolean, { nullable: true, description: '总额不变。The total stays as it is.' })
  keepsTotal?: boolean | null;

  @Field(() => Decimal, {
    nullable: true,
    description: '任一单位最大降幅，如 "0.03"。The largest share that any unit may lose.',
  })
  greatestLoss?: string | null;
}

@ObjectType({ description: '一次尝试。One input and what it gives.', simpleResolvers: true })
export class GoalTrial {
  @Field(() => Decimal, { description: '输入值。The input.' })
  input!: string;

  @Field(() => Decimal, { description: '所得指标值。The figure reached.' })
  reached!: string;
}

@ObjectType({
  description: '跳变：目标落在两个相邻输入之间。The figure leaps over the target.',
  simpleResolvers: true,
})
export class GoalJump {
  @Field(() => GoalTrial, { description: '跳变之前。Before the leap.' })
  below!: GoalTrial;

  @Field(() => GoalTrial, { description: '跳变之后。After the leap.' })
  above!: GoalTrial;
}

@ObjectType({ description: '求解结果。Result of goalSeek.', simpleResolvers: true })
export class GoalSeekPayload {
  @Field(() => Boolean, { description: '是否有解。Whether the target is reached.' })
  isSolved!: boolean;

  @Field(() => Decimal, { nullable: true, description: '所求输入值。The input found.' })
  input!: string | null;

  @Field(() => Decimal, { nullable: true, description: '所得指标值。The figure reached.' })
  reached!: string | null;

  @Field(() => Decimal, { nullable: true, description: '与目标之差。Reached less target.' })
  residual!: string | null;

  @Field(() => GoalTrial, {
    nullable: true,
    description: '无解时最接近者。The nearest, where there is no solution.',
  })
  nearest!: GoalTrial | null;

  @Field(() => [GoalJump], { description: '跳变之处。Where the figure leaps over the target.' })
  jumps!: GoalJump[];

  @Field(() => [MarginOther], {
    description: '对其他单位的影响，大者在前。What it does to the others, the largest first.',
  })
  sideEffects!: MarginOther[];

  @Field(() => Boolean, {
    description: '是否因约束而无解。True where the target is reached only against a constraint.',
  })
  breaksConstraint!: boolean;

  @Field(() => [UserError], { description: '可改正的错误。Empty when computed.' })
  userErrors!: UserError[];
}
