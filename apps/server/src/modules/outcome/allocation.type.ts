import type { AnyExplained } from '@hebo/domain';
import { Field, Int, ObjectType } from 'type-graphql';
import type { BrokenRule } from '../../graphql/problems.js';
import { Decimal, Money } from '../../graphql/scalars.js';
import { Department } from '../department/department.type.js';
import type { Run } from './compute.js';

@ObjectType({
  description:
    '第十四条核拨结果及全部中间量。The allocation of one department; figures are null where problems say why.',
})
export class Allocation {
  readonly run!: Run;
  /** What `explanation` opens; null where the amount may not be seen or is not there. */
  readonly root!: AnyExplained | null;
  readonly brokenRules!: readonly BrokenRule[];

  @Field(() => Department, { description: '单位。The department.', simple: true })
  department!: Department;

  @Field(() => String, { description: '年度。Pay year.', simple: true })
  period!: string;

  @Field(() => Decimal, { nullable: true, description: '教职工数 T。Heads counted.', simple: true })
  headcount!: string | null;

  @Field(() => Decimal, {
    nullable: true,
    description: '岗位编制数 B。Approved posts.',
    simple: true,
  })
  establishment!: string | null;

  @Field(() => Decimal, {
    nullable: true,
    description: '超缺编率 q。A fraction, not per cent.',
    simple: true,
  })
  staffingVariance!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: '超缺编第几年。Which year in a row.',
    simple: true,
  })
  varianceYear!: number | null;

  @Field(() => Decimal, {
    nullable: true,
    description: '编制调节系数 Q。Adjustment.',
    simple: true,
  })
  staffingAdjustment!: string | null;

  @Field(() => Decimal, {
    nullable: true,
    description: '平均职称系数 Y1。Mean title coefficient.',
    simple: true,
  })
  averageTitleCoefficient!: string | null;

  @Field(() => Decimal, {
    nullable: true,
    description: '本单位学生数 S1。Students of the college.',
    simple: true,
  })
  students!: string | null;

  @Field(() => Decimal, {
    nullable: true,
    description: '全院学生数 S2。Students of the institution.',
    simple: true,
  })
  institutionStudents!: string | null;

  @Field(() => Decimal, {
    nullable: true,
    description: '公共基础课学时比例 N。A fraction.',
    simple: true,
  })
  commonCourseShare!: string | null;

  @Field(() => Decimal, { nullable: true, description: '年度考核得分。Score.', simple: true })
  score!: string | null;

  @Field(() => Int, { nullable: true, description: '考核名次。Rank by score.', simple: true })
  rank!: number | null;

  @Field(() => Decimal, {
    nullable: true,
    description: '年度考核系数 Y2。Assessment coefficient.',
    simple: true,
  })
  assessmentCoefficient!: string | null;

  @Field(() => Decimal, {
    nullable: true,
    description: '人员基数。T·Y1 − Q·|T − B|.',
    simple: true,
  })
  staffUnits!: string | null;

  @Field(() => Decimal, { nullable: true, description: '学生基数。S1, or S2·N.', simple: true })
  studentUnits!: string | null;

  @Field(() => Decimal, {
    nullable: true,
    description: '教师划拨基数 K1。Yuan per unit of staff.',
    simple: true,
  })
  staffRate!: string | null;

  @Field(() => Decimal, {
    nullable: true,
    description: '学生划拨基数 K2。Yuan per student.',
    simple: true,
  })
  studentRate!: string | null;

  @Field(() => Money, {
    nullable: true,
    description: '教职工部分。Part of Z that follows staff.',
    simple: true,
  })
  staffPart!: string | null;

  @Field(() => Money, {
    nullable: true,
    description: '学生部分。Part of Z that follows students.',
    simple: true,
  })
  studentPart!: string | null;

  @Field(() => Money, {
    nullable: true,
    description: '单位核拨额 Z。The allocation, a year.',
    simple: true,
  })
  amount!: string | null;

  @Field(() => Money, { nullable: true, description: '人均。Allocation per head.', simple: true })
  perHead!: string | null;
}

@ObjectType({
  description:
    '第十六至二十条结果。An office or affiliated unit; figures are null where problems say why.',
})
export class OfficeAllocation {
  readonly run!: Run;
  readonly root!: AnyExplained | null;
  readonly brokenRules!: readonly BrokenRule[];

  @Field(() => Department, { description: '单位。The department.', simple: true })
  department!: Department;

  @Field(() => String, { description: '年度。Pay year.', simple: true })
  period!: string;

  @Field(() => Boolean, {
    description: '是否在范围内。False where it keeps its own accounts.',
    simple: true,
  })
  isInScope!: boolean;

  @Field(() => Decimal, { nullable: true, description: '人数。Heads.', simple: true })
  headcount!: string | null;

  @Field(() => Decimal, {
    nullable: true,
    description: '岗位系数之和 Σxy。Post coefficients.',
    simple: true,
  })
  coefficients!: string | null;

  @Field(() => Decimal, { nullable: true, description: '年度考核得分。Score.', simple: true })
  score!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: '名次。Rank in a list of their own.',
    simple: true,
  })
  rank!: number | null;

  @Field(() => Decimal, {
    nullable: true,
    description: '年度考核系数。Assessment coefficient.',
    simple: true,
  })
  assessmentCoefficient!: string | null;

  @Field(() => Money, {
    nullable: true,
    description: '管理服务津贴。The unit’s allowance, a year.',
    simple: true,
  })
  amount!: string | null;

  @Field(() => Money, { nullable: true, description: '人均。Per head.', simple: true })
  perHead!: string | null;
}
