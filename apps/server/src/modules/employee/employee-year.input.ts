import { Field, InputType, Int } from 'type-graphql';
import { Decimal, Money } from '../../graphql/scalars.js';
import { AssessmentResult } from './employee-year.type.js';

@InputType({
  description:
    '登记或更正一个人的年度事实，未列出的保持不变。Appends a version; fields left out stay as they are.',
})
export class EmployeeYearSetInput {
  @Field(() => String, { description: '工号。Employee number.' })
  employeeNumber!: string;

  @Field(() => String, { description: '年度。Pay year.' })
  period!: string;

  @Field(() => Int, {
    nullable: true,
    description: '所见版本；首次登记时省略。Version last read; left out for the first.',
  })
  expectedVersion?: number | null;

  @Field(() => AssessmentResult, { nullable: true, description: '年度考核结果。Assessment.' })
  assessment?: AssessmentResult | null;

  @Field(() => String, { nullable: true, description: '考核结果下达月份。Month it was issued.' })
  assessmentIssued?: string | null;

  @Field(() => Boolean, { nullable: true, description: '教学质量是否合格。Teaching passed.' })
  isTeachingQualified?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: '是否完成基本教学工作量。Basic teaching load done.',
  })
  isTeachingWorkloadMet?: boolean | null;

  @Field(() => Decimal, { nullable: true, description: '授课学时。Hours taught.' })
  teachingHours?: string | null;

  @Field(() => Decimal, { nullable: true, description: '基本学时。Own basic load in hours.' })
  basicTeachingHours?: string | null;

  @Field(() => Decimal, { nullable: true, description: '科研工作量。Research workload.' })
  researchWorkload?: string | null;

  @Field(() => Decimal, { nullable: true, description: '合同要求的科研工作量。By contract.' })
  requiredWorkload?: string | null;

  @Field(() => Decimal, { nullable: true, description: '中文核心论文篇数。Core papers.' })
  corePapers?: string | null;

  @Field(() => Boolean, { nullable: true, description: '指标一：项目。Indicator 1, a project.' })
  hasProject?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: '指标二：影响因子。Indicator 2, impact.' })
  hasImpact?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: '指标三：成果转化。Indicator 3, transfer.' })
  hasTransfer?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: '指标四：获奖。Indicator 4, a prize.' })
  hasPrize?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: '指标五：发明专利。Indicator 5, a patent.' })
  hasPatent?: boolean | null;

  @Field(() => Int, { nullable: true, description: '连续未达八成的年数。Failing years in a row.' })
  failingYears?: number | null;

  @Field(() => Money, {
    nullable: true,
    description: '单位方案核定的年度奖励。Reward of the year by the unit’s own plan.',
  })
  distribution?: string | null;

  @Field(() => Money, { nullable: true, description: '其每月预发数。Its monthly part.' })
  distributionInstalment?: string | null;

  @Field(() => Money, { nullable: true, description: '上年奖励。Reward of the year before.' })
  previousReward?: string | null;

  @Field(() => String, { description: '原因。Why it is recorded.' })
  reason!: string;
}
