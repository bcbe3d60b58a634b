import type { Outcome as DomainOutcome } from '@hebo/domain';
import { Field, ObjectType } from 'type-graphql';
import { Decimal, Money } from '../../graphql/scalars.js';
import { Department } from '../department/department.type.js';
import { ChosenReading } from '../reading/chosen-reading.type.js';
import { LockMode } from '../scenario/lock-mode.type.js';
import type { Trial } from '../scenario/scenario-preview.service.js';
import type { Run } from './compute.js';

@ObjectType({
  description: '提示。Something to know though the outcome stands.',
  simpleResolvers: true,
})
export class Notice {
  @Field(() => String, { description: '代码。Code of the notice.' })
  code!: string;

  @Field(() => String, { description: '说明。In words.' })
  message!: string;

  @Field(() => String, { nullable: true, description: '所涉月份。Month concerned.' })
  month!: string | null;

  @Field(() => [Department], { description: '涉及的单位。Departments concerned.' })
  departments!: Department[];
}

@ObjectType({
  description: '差额。A named difference between a pool and what is paid from it.',
  simpleResolvers: true,
})
export class Residual {
  @Field(() => String, { description: '标识。Which difference.' })
  id!: string;

  @Field(() => String, { description: '名称。Its name.' })
  label!: string;

  @Field(() => Money, { description: '金额，正数为结余。Positive means money left.' })
  amount!: string;

  @Field(() => [ChosenReading], { description: '所依据的口径。Readings relied on.' })
  readings!: ChosenReading[];
}

@ObjectType({
  description: '结果。What the regulation gives for a year under one scenario.',
  simpleResolvers: true,
})
export class Outcome {
  readonly run!: Run;
  readonly computed!: DomainOutcome;
  /** What was tried, where it is a preview's. */
  readonly trial?: Trial;

  @Field(() => String, { description: '年度。Pay year.' })
  period!: string;

  @Field(() => String, { description: '版本。Edition of the regulation.' })
  edition!: string;

  @Field(() => Boolean, {
    description: '是否为暂定。True until a scenario is frozen and published.',
  })
  isProvisional!: boolean;

  @Field(() => LockMode, { description: '锁定方式。Which quantities are given.' })
  lockMode!: LockMode;

  @Field(() => Money, { nullable: true, description: '一般业绩总量 Z（第十七条）。General pool.' })
  generalPool!: string | null;

  @Field(() => Money, { nullable: true, description: '核定的一般业绩总量。The pool as approved.' })
  approvedGeneralPool!: string | null;

  @Field(() => Money, {
    description: '教学工作津贴总额。Pool of colleges and teaching departments.',
  })
  teachingPool!: string;

  @Field(() => Decimal, { description: '教职工所占比例。Share that follows staff.' })
  staffShare!: string;

  @Field(() => Decimal, { description: '机关与学院平均水平之比（第十七条）。Office ratio, 0.95.' })
  officeRatio!: string;

  @Field(() => Decimal, { description: '教师划拨基数 K1。Staff rate.' })
  staffRate!: string;

  @Field(() => Decimal, { description: '学生划拨基数 K2。Student rate.' })
  studentRate!: string;

  @Field(() => Decimal, {
    nullable: true,
    description: '教学工作津贴平均水平 P。Average teaching allowance.',
  })
  averageTeachingAllowance!: string | null;

  @Field(() => Decimal, { nullable: true, description: '分配基数 M。Office base.' })
  officeBase!: string | null;

  @Field(() => Decimal, { description: '全院学生数 S2。Students of the institution.' })
  institutionStudents!: string;

  @Field(() => Decimal, { description: '机关、直属单位人数 T1。Heads of offices.' })
  officeHeadcount!: string;

  @Field(() => Decimal, { description: '学院（部）人数 ΣT2。Heads of colleges.' })
  collegeHeadcount!: string;

  @Field(() => Decimal, { description: '岗位系数之和 Σxy。Weighted post coefficients.' })
  weightedCoefficients!: string;

  @Field(() => Decimal, { description: '科研系数之和。Research coefficients.' })
  researchCoefficients!: string;

  @Field(() => Money, { description: '已核拨 ΣZ。Allocated to departments.' })
  allocated!: string;

  @Field(() => Money, { description: '平衡差额。Teaching pool less what is allocated.' })
  balance!: string;

  @Field(() => [ChosenReading], { description: '所依据的口径。Readings relied on.' })
  readings!: ChosenReading[];
}
