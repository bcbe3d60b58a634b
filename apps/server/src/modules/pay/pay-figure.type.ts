import type { AnyExplained } from '@hebo/domain';
import { Field, ObjectType } from 'type-graphql';
import { Decimal } from '../../graphql/scalars.js';
import type { Explainable } from '../outcome/explainable.js';

@ObjectType({
  description: '带计算过程的一个数。A figure that explains itself.',
  simpleResolvers: true,
})
export class PayFigure {
  /** What `explanation` opens, and how far this reader may see into it. */
  readonly root!: AnyExplained;
  readonly within!: Explainable;

  @Field(() => String, { description: '键。Key of the figure, read as a path.' })
  key!: string;

  @Field(() => String, { description: '名称。Term of the figure.' })
  label!: string;

  @Field(() => String, { nullable: true, description: '符号。Letter in the regulation.' })
  symbol!: string | null;

  @Field(() => String, { nullable: true, description: '单位。Unit of the value.' })
  unit!: string | null;

  @Field(() => Decimal, { description: '值；金额为两位小数。The value; money has two decimals.' })
  value!: string;
}
