import { Field, Int, ObjectType } from 'type-graphql';
import { Problem } from '../../graphql/problem.type.js';
import { Decimal, Money } from '../../graphql/scalars.js';

@ObjectType({
  description: '首次使用的步骤。What an empty year still needs.',
  simpleResolvers: true,
})
export class SetupStep {
  @Field(() => String, { description: '步骤。Key of the step.' })
  key!: string;

  @Field(() => Boolean, { description: '是否完成。Whether it is done.' })
  isDone!: boolean;

  @Field(() => Int, { description: '尚缺项数。How many are missing.' })
  missing!: number;
}

@ObjectType({ description: '领导首页。The year in a few figures.', simpleResolvers: true })
export class BudgetSummary {
  @Field(() => String, { description: '年度。Pay year.' })
  period!: string;

  @Field(() => Money, { nullable: true, description: '一般业绩总量。General pool.' })
  generalPool!: string | null;

  @Field(() => Money, {
    nullable: true,
    description: '学院（部）已核拨。Allocated to departments.',
  })
  allocated!: string | null;

  @Field(() => Money, { nullable: true, description: '平衡差额。Teaching pool less allocated.' })
  balance!: string | null;

  @Field(() => Money, {
    nullable: true,
    description: '机关、直属单位总额。Offices and affiliated units.',
  })
  officeTotal!: string | null;

  @Field(() => Decimal, {
    nullable: true,
    description: '机关与学院平均水平之比。Ratio before assessment.',
  })
  officeRatio!: string | null;

  @Field(() => Money, { nullable: true, description: '学院（部）人均 P。Average of colleges.' })
  averageTeachingAllowance!: string | null;

  @Field(() => Money, { nullable: true, description: '机关、直属单位人均。Average of offices.' })
  officeAverage!: string | null;

  @Field(() => Decimal, {
    nullable: true,
    description: '考核后之比。Ratio after the coefficients of Article 20.',
  })
  ratioAfterAssessment!: string | null;

  @Field(() => Boolean, { description: '是否为暂定。Whether the figures are provisional.' })
  isProvisional!: boolean;

  @Field(() => Int, { description: '草稿情景数。Scenarios in draft.' })
  draftScenarios!: number;

  @Field(() => Int, { description: '未选定的口径数。Readings that rest on their default.' })
  readingsWithoutChoice!: number;

  @Field(() => [Problem], { description: '问题。What stands in the way.' })
  problems!: Problem[];

  @Field(() => [SetupStep], { description: '首次使用的步骤。What an empty year still needs.' })
  steps!: SetupStep[];
}
