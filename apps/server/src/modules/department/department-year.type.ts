import { Field, Int, ObjectType } from 'type-graphql';
import { Node } from '../../graphql/node.type.js';
import { DateTime, Decimal, Money } from '../../graphql/scalars.js';

@ObjectType({
  description: '分职称人数。Heads by title class; means of months may have fractions.',
  simpleResolvers: true,
})
export class TitleHeadcount {
  @Field(() => Decimal, { description: '正高。Senior.' })
  senior!: string;

  @Field(() => Decimal, { description: '副高。Associate.' })
  associate!: string;

  @Field(() => Decimal, { description: '中级。Intermediate.' })
  intermediate!: string;

  @Field(() => Decimal, { description: '初级。Junior.' })
  junior!: string;

  @Field(() => Decimal, { description: '未定职称博士。Doctors without title.' })
  untitledDoctor!: string;

  @Field(() => Decimal, { description: '未定职称硕士。Masters without title.' })
  untitledMaster!: string;

  @Field(() => Decimal, { description: '其他未定职称。Others without title.' })
  untitledOther!: string;
}

@ObjectType({
  description: '考核指标。What a score is made of, the mean of results by weight.',
  simpleResolvers: true,
})
export class ScoreIndicator {
  @Field(() => String, { description: '名称。Name.' })
  name!: string;

  @Field(() => Decimal, { description: '权重。Weight.' })
  weight!: string;

  @Field(() => Decimal, { description: '得分。Result.' })
  result!: string;

  @Field(() => String, { nullable: true, description: '目标。Target.' })
  target!: string | null;

  @Field(() => String, { nullable: true, description: '依据。Evidence.' })
  evidence!: string | null;
}

@ObjectType({
  implements: Node,
  description: '单位年度事实。The facts of one department in one year as known at one time.',
  simpleResolvers: true,
})
export class DepartmentYear extends Node {
  readonly __typename!: 'DepartmentYear';
  readonly departmentKey!: string;

  @Field(() => String, { description: '年度。Pay year, such as 2026.' })
  period!: string;

  @Field(() => DateTime, { description: '登记时间。Since when it is known.' })
  recordedAt!: string;

  @Field(() => String, { nullable: true, description: '登记人。Who recorded it.' })
  recordedBy!: string | null;

  @Field(() => String, { nullable: true, description: '修改原因。Why this version was recorded.' })
  reason!: string | null;

  @Field(() => Int, { description: '版本号。Number of this version, for expectedVersion.' })
  version!: number;

  @Field(() => TitleHeadcount, {
    nullable: true,
    description: '教职工数 T，分职称。Heads by title class.',
  })
  headcount!: TitleHeadcount | null;

  @Field(() => TitleHeadcount, {
    nullable: true,
    description: '其中人事代理。Of whom agency staff (D30).',
  })
  agencyHeadcount!: TitleHeadcount | null;

  @Field(() => TitleHeadcount, {
    nullable: true,
    description: '其中非领导职务干部。Of whom non-leading cadres (D37).',
  })
  cadreHeadcount!: TitleHeadcount | null;

  @Field(() => TitleHeadcount, {
    nullable: true,
    description: '其中第十五条不参与者。Of whom excluded by Article 15 (D10).',
  })
  excludedHeadcount!: TitleHeadcount | null;

  @Field(() => TitleHeadcount, {
    nullable: true,
    description: '十二个月末平均人数。Mean of the twelve month-ends (D34).',
  })
  monthMeanHeadcount!: TitleHeadcount | null;

  @Field(() => Decimal, {
    nullable: true,
    description: '非领导职务干部岗位系数之和。Sum of post coefficients of those cadres.',
  })
  cadreCoefficients!: string | null;

  @Field(() => Decimal, { nullable: true, description: '岗位编制数 B。Approved posts.' })
  establishment!: string | null;

  @Field(() => Int, { nullable: true, description: '超缺编第几年。Which year in a row.' })
  varianceYear!: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      '第几年（不分方向）。The same count where a change of direction does not reset it (D4).',
  })
  varianceYearAnyDirection!: number | null;

  @Field(() => Decimal, {
    nullable: true,
    description: '本单位学生数 S1。Students of the college.',
  })
  students!: string | null;

  @Field(() => Decimal, {
    nullable: true,
    description: '公共基础课学时比例 N。Share of common course hours, a fraction.',
  })
  commonCourseShare!: string | null;

  @Field(() => Decimal, {
    nullable: true,
    description: '年度考核得分。Score of the yearly assessment.',
  })
  score!: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: '考核是否合格。Whether the assessment was passed.',
  })
  isQualified!: boolean | null;

  @Field(() => Int, {
    nullable: true,
    description: '同分次序。Order by hand among equal scores (D7).',
  })
  tieOrder!: number | null;

  @Field(() => Decimal, { nullable: true, description: '机关、直属单位人数。Heads of an office.' })
  officeHeadcount!: string | null;

  @Field(() => Decimal, {
    nullable: true,
    description: '岗位系数之和 Σxy。Sum of post coefficients.',
  })
  coefficients!: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: '是否独立核算。Whether it keeps its own accounts.',
  })
  hasOwnAccounts!: boolean | null;

  @Field(() => Money, { nullable: true, description: '单位创收（第六条）。Income of the unit.' })
  unitIncome!: string | null;

  @Field(() => Money, { nullable: true, description: '上年核拨额。Allocation of the year before.' })
  previousAllocation!: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      '岗位津贴停发期间是否同停奖励（第二十九条）。Whether the reward stops in the months the post allowance stops.',
  })
  isRewardStopped!: boolean | null;

  @Field(() => [ScoreIndicator], {
    nullable: true,
    description: '考核指标，只有总分时为空。Indicators; null where there is a bare total.',
  })
  indicators!: ScoreIndicator[] | null;
}
