import { Field, InputType, ObjectType } from 'type-graphql';
import { Decimal } from '../../graphql/scalars.js';
import { UserError } from '../../graphql/user-error.type.js';
import { FigureInput, TrialInput } from './trial.input.js';

@InputType({ description: '敏感性。Each input alone, up and down by a share of itself.' })
export class SensitivityInput {
  @Field(() => TrialInput, { description: '情景或试算。The scenario or trial.' })
  trial!: TrialInput;

  @Field(() => FigureInput, { description: '所看的指标。The figure looked at.' })
  figure!: FigureInput;

  @Field(() => Decimal, { description: '幅度，如 "0.1"。Share up and down, such as "0.1".' })
  range!: string;

  @Field(() => [String], {
    nullable: true,
    description: '输入的路径，省略为全部自由变量。Paths of inputs; left out, every free one.',
  })
  paths?: string[] | null;
}

@ObjectType({ description: '一端。One end of a bar.', simpleResolvers: true })
export class SensitivityEnd {
  @Field(() => Decimal, { description: '输入值。The input.' })
  input!: string;

  @Field(() => Decimal, {
    nullable: true,
    description: '指标值，不能计算为空。The figure; null where it cannot be computed.',
  })
  value!: string | null;

  @Field(() => Decimal, {
    nullable: true,
    description: '首次跳变处的输入值。Input at which the figure first leaps.',
  })
  leapsAt!: string | null;
}

@ObjectType({ description: '一个输入的影响。What one input does.', simpleResolvers: true })
export class SensitivityBar {
  @Field(() => String, { description: '路径。Path of the input.' })
  path!: string;

  @Field(() => String, { description: '名称。What the path names.' })
  label!: string;

  @Field(() => SensitivityEnd, { description: '低端。The lower end.' })
  low!: SensitivityEnd;

  @Field(() => SensitivityEnd, { description: '高端。The upper end.' })
  high!: SensitivityEnd;

  @Field(() => Decimal, { description: '摆幅。From the least to the greatest value.' })
  swing!: string;
}

@ObjectType({ description: '敏感性结果。Result of sensitivity.', simpleResolvers: true })
export class SensitivityPayload {
  @Field(() => Decimal, { nullable: true, description: '现值。The figure as it stands.' })
  now!: string | null;

  @Field(() => Boolean, {
    description: '指标是否被锁定方式固定。True where the lock mode ties the figure to the pool.',
  })
  isFixed!: boolean;

  @Field(() => [SensitivityBar], { description: '各输入，摆幅大者在前。The widest swing first.' })
  bars!: SensitivityBar[];

  @Field(() => [UserError], { description: '可改正的错误。Empty when computed.' })
  userErrors!: UserError[];
}
