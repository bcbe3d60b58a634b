import { Field, Int, ObjectType } from 'type-graphql';
import { Problem } from '../../graphql/problem.type.js';
import { Money } from '../../graphql/scalars.js';
import { Notice } from '../outcome/outcome.type.js';

@ObjectType({ description: '一个月的支出。What one month costs.', simpleResolvers: true })
export class CashMonth {
  @Field(() => String, { description: '月份。Month.' })
  month!: string;

  @Field(() => Money, { description: '生活补贴。Living allowances.' })
  livingAllowance!: string;

  @Field(() => Money, { description: '岗位津贴。Post allowances.' })
  postAllowance!: string;

  @Field(() => Money, { description: '预发。Instalments of the reward.' })
  instalment!: string;

  @Field(() => Money, { description: '突出业绩。Outstanding results.' })
  outstanding!: string;

  @Field(() => Money, { description: '年终结算。Year-end settlement.' })
  settlement!: string;

  @Field(() => Money, { description: '发还的暂扣款。Withheld money repaid.' })
  released!: string;

  @Field(() => Money, { description: '合计。Total.' })
  total!: string;
}

@ObjectType({
  description: '附条件款项。Money that depends on a condition, by kind and article.',
  simpleResolvers: true,
})
export class ConditionalSum {
  @Field(() => String, { description: '类别代码。Code of its kind.' })
  kind!: string;

  @Field(() => String, { description: '类别。Its kind in words.' })
  label!: string;

  @Field(() => String, { description: '条款。Article.' })
  article!: string;

  @Field(() => Money, { description: '金额。Amount.' })
  amount!: string;

  @Field(() => Int, {
    nullable: true,
    description: '人数，不足五人时为空。People; null below five for whoever may see no person.',
  })
  count!: number | null;

  @Field(() => String, { nullable: true, description: '到期月份。Month due.' })
  dueIn!: string | null;

  @Field(() => String, { nullable: true, description: '条件。The condition.' })
  condition!: string | null;
}

@ObjectType({
  description:
    '现金流：十二个月与附条件款项。Twelve months of a scenario and its conditional money.',
  simpleResolvers: true,
})
export class CashFlow {
  @Field(() => String, { description: '年度。Pay year.' })
  period!: string;

  @Field(() => [CashMonth], { description: '各月。The months.' })
  months!: CashMonth[];

  @Field(() => Money, { description: '基础性绩效合计。Base pay in the year.' })
  basePay!: string;

  @Field(() => Money, { description: '预发合计。Instalments in the year.' })
  instalments!: string;

  @Field(() => Money, { description: '年终结算。Settlement of the year.' })
  settlement!: string;

  @Field(() => Money, { description: '合计。Total.' })
  total!: string;

  @Field(() => [ConditionalSum], { description: '附条件款项。Conditional money.' })
  conditional!: ConditionalSum[];

  @Field(() => [Notice], { description: '提示。What a reader should know.' })
  notes!: Notice[];

  @Field(() => [Problem], { description: '问题。What is wrong.' })
  problems!: Problem[];
}
