import { Field, Int, ObjectType } from 'type-graphql';
import { enumOf } from '../../graphql/enums.js';
import { Node } from '../../graphql/node.type.js';
import { DateTime, Decimal, Money } from '../../graphql/scalars.js';

export const AssessmentResult = enumOf(
  'AssessmentResult',
  '年度考核结果。Result of the yearly assessment.',
  {
    EXCELLENT: '优秀。Excellent.',
    QUALIFIED: '合格。Qualified.',
    BASICALLY_QUALIFIED: '基本合格。Basically qualified.',
    UNQUALIFIED: '不合格。Unqualified.',
    ABSENT: '无故不参加考核。Absent without reason.',
    EXEMPT: '不参加考核。A year without assessment.',
  },
);
export type AssessmentResult = keyof typeof AssessmentResult;

export const PayComponent = enumOf('PayComponent', '发放项目。A component of monthly pay.', {
  LIVING_ALLOWANCE: '生活补贴。Living allowance.',
  POST_ALLOWANCE: '岗位津贴。Post allowance.',
  INSTALMENT: '奖励性绩效预发。Monthly instalment of the reward.',
});
export type PayComponent = keyof typeof PayComponent;

@ObjectType({
  implements: Node,
  description: '一个人的年度事实。What is known of a person for one pay year.',
  simpleResolvers: true,
})
export class EmployeeYear extends Node {
  readonly __typename!: 'EmployeeYear';
  readonly key!: string;
  /** Whose it is, for the audit. */
  readonly employeeKey!: string;

  @Field(() => String, { description: '年度。Pay year.' })
  period!: string;

  @Field(() => AssessmentResult, { nullable: true, description: '年度考核结果。Assessment.' })
  assessment!: AssessmentResult | null;

  @Field(() => String, {
    nullable: true,
    description: '考核结果下达月份。Month in which the result was formally issued.',
  })
  assessmentIssued!: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: '教学质量是否合格。Whether teaching quality passed.',
  })
  isTeachingQualified!: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: '是否完成基本教学工作量。Whether the basic teaching load was done.',
  })
  isTeachingWorkloadMet!: boolean | null;

  @Field(() => Decimal, { nullable: true, description: '授课学时。Hours taught.' })
  teachingHours!: string | null;

  @Field(() => Decimal, { nullable: true, description: '基本学时。Own basic load in hours.' })
  basicTeachingHours!: string | null;

  @Field(() => Decimal, { nullable: true, description: '科研工作量。Research workload.' })
  researchWorkload!: string | null;

  @Field(() => Decimal, {
    nullable: true,
    description: '合同要求的科研工作量。Workload that the contract asks for.',
  })
  requiredWorkload!: string | null;

  @Field(() => Decimal, { nullable: true, description: '中文核心论文篇数。Core papers.' })
  corePapers!: string | null;

  @Field(() => Boolean, { nullable: true, description: '指标一：项目。Indicator 1, a project.' })
  hasProject!: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: '指标二：影响因子。Indicator 2, impact factor.',
  })
  hasImpact!: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: '指标三：成果转化。Indicator 3, transfer of results.',
  })
  hasTransfer!: boolean | null;

  @Field(() => Boolean, { nullable: true, description: '指标四：获奖。Indicator 4, a prize.' })
  hasPrize!: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: '指标五：发明专利。Indicator 5, an invention patent.',
  })
  hasPatent!: boolean | null;

  @Field(() => Int, {
    nullable: true,
    description: '连续未达八成的年数。Years in a row under 80 per cent.',
  })
  failingYears!: number | null;

  @Field(() => Int, { description: '版本。Version, 1 for the first.' })
  version!: number;

  @Field(() => DateTime, { description: '登记时间。When it was recorded.' })
  recordedFrom!: string;

  @Field(() => DateTime, {
    nullable: true,
    description: '被取代的时间，空为有效。When the next version took its place.',
  })
  recordedTo!: string | null;

  @Field(() => String, { nullable: true, description: '登记人。Who recorded it.' })
  recordedBy!: string | null;

  @Field(() => String, { nullable: true, description: '原因。Why it was recorded.' })
  reason!: string | null;
}

@ObjectType({
  implements: Node,
  description: '已发金额。An amount already paid for a month.',
  simpleResolvers: true,
})
export class EmployeePayment extends Node {
  readonly __typename!: 'EmployeePayment';
  /** Whose it is, for the audit. */
  readonly employeeKey!: string;

  @Field(() => String, { description: '月份。Month.' })
  month!: string;

  @Field(() => PayComponent, { description: '项目。Component.' })
  component!: PayComponent;

  @Field(() => Money, { description: '金额。Amount.' })
  amount!: string;
}
