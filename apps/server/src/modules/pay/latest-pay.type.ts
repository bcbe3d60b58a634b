import { Field, ObjectType } from 'type-graphql';
import { Money } from '../../graphql/scalars.js';

@ObjectType({
  description:
    '一个人最近的数。A person’s latest figures, for lists; the year itself explains them.',
  simpleResolvers: true,
})
export class LatestPay {
  @Field(() => String, { description: '月份。Month of the base pay.' })
  month!: string;

  @Field(() => Money, { nullable: true, description: '当月基础性绩效。Base pay of the month.' })
  basePay!: string | null;

  @Field(() => Money, { nullable: true, description: '当月预发。Instalment of the month.' })
  instalment!: string | null;

  @Field(() => Money, {
    nullable: true,
    description: '本年度奖励性绩效。Reward of the year, where it is found by person.',
  })
  reward!: string | null;

  @Field(() => Boolean, { description: '是否为暂定。True until the year is published.' })
  isProvisional!: boolean;
}
