import type { LedgerEntry as DomainEntry, RewardScheme as Scheme } from '@hebo/domain';
import { Field, Int, ObjectType } from 'type-graphql';
import { Citation } from '../../graphql/citation.type.js';
import { Problem } from '../../graphql/problem.type.js';
import { Money } from '../../graphql/scalars.js';
import { Department } from '../department/department.type.js';
import { Employee } from '../employee/employee.type.js';
import { Notice } from '../outcome/outcome.type.js';
import { ChosenReading } from '../reading/chosen-reading.type.js';
import { PayFigure } from './pay-figure.type.js';
import { PayMonth } from './pay-month.type.js';
import { LedgerKind, LedgerStatus, RewardScheme } from './pay-year.enums.js';

@ObjectType({
  description: '一笔未了款项。Conditional money: what it waits for and when it is due.',
  simpleResolvers: true,
})
export class LedgerEntry {
  @Field(() => String, { description: '键。Key of the entry.' })
  key!: string;

  @Field(() => Employee, { nullable: true, description: '人员。The person, where it is of one.' })
  employee!: Employee | null;

  @Field(() => Department, { nullable: true, description: '单位。The department.' })
  department!: Department | null;

  @Field(() => LedgerKind, { description: '类别。Kind.' })
  kind!: DomainEntry['kind'];

  @Field(() => LedgerStatus, { description: '状态。State.' })
  status!: DomainEntry['status'];

  @Field(() => Citation, { description: '出处。Article behind it.' })
  citation!: Citation;

  @Field(() => Money, { description: '金额。Amount.' })
  amount!: string;

  @Field(() => String, { description: '条件。What releases it, or releases it no more.' })
  condition!: string;

  @Field(() => String, { nullable: true, description: '到期月份。Month in which it is due.' })
  dueOn!: string | null;

  @Field(() => PayFigure, { description: '同一金额，可展开。The same amount, explained.' })
  figure!: PayFigure;
}

@ObjectType({
  description:
    '一个人的年度，逐月。One person’s year, month by month; where figures are missing, problems say why.',
  simpleResolvers: true,
})
export class PayYear {
  @Field(() => Employee, { description: '教职工。The person.' })
  employee!: Employee;

  @Field(() => String, { description: '年度。Pay year.' })
  period!: string;

  @Field(() => Boolean, { description: '是否为暂定。True until the year is published.' })
  isProvisional!: boolean;

  @Field(() => RewardScheme, { nullable: true, description: '核定方式。How the reward is found.' })
  scheme!: Scheme | null;

  @Field(() => [PayMonth], {
    description: '各月；不能计算时为空。Months; none where there are problems.',
  })
  months!: PayMonth[];

  @Field(() => Int, { nullable: true, description: '科研岗档次。Research tier.' })
  researchTier!: number | null;

  @Field(() => PayFigure, { nullable: true, description: '科研岗系数。Research coefficient.' })
  researchCoefficient!: PayFigure | null;

  @Field(() => PayFigure, {
    nullable: true,
    description:
      '计入学院分配的授课学时。Teaching hours that take part in a college’s distribution.',
  })
  countedTeachingHours!: PayFigure | null;

  @Field(() => PayFigure, {
    nullable: true,
    description: '临近退休减免比例。Relief of workload near retirement.',
  })
  workloadRelief!: PayFigure | null;

  @Field(() => PayFigure, { nullable: true, description: '年度奖励应得。Reward of the year.' })
  entitlement!: PayFigure | null;

  @Field(() => PayFigure, {
    nullable: true,
    description: '应预发合计。Sum of the gross instalments.',
  })
  scheduled!: PayFigure | null;

  @Field(() => PayFigure, { nullable: true, description: '年终结算。Year-end settlement.' })
  yearEndSettlement!: PayFigure | null;

  @Field(() => PayFigure, { nullable: true, description: '不予兑现。Forfeited.' })
  forfeited!: PayFigure | null;

  @Field(() => PayFigure, {
    nullable: true,
    description: '多预发。Paid on account beyond the reward.',
  })
  overpaid!: PayFigure | null;

  @Field(() => PayFigure, { nullable: true, description: '基础性绩效。Base pay of the year.' })
  basePay!: PayFigure | null;

  @Field(() => PayFigure, { nullable: true, description: '突出业绩奖励。Outstanding results.' })
  outstanding!: PayFigure | null;

  @Field(() => PayFigure, { nullable: true, description: '全年合计。Total of the year.' })
  total!: PayFigure | null;

  @Field(() => [LedgerEntry], { description: '未了款项。Conditional money.' })
  ledger!: LedgerEntry[];

  @Field(() => Citation, {
    nullable: true,
    description: '不参与教学工作津贴分配的依据。Why the person takes no part in the distribution.',
  })
  excluded!: Citation | null;

  @Field(() => [Notice], { description: '提示。What a reader should know.' })
  notices!: Notice[];

  @Field(() => [ChosenReading], { description: '所依据的口径。Readings relied on.' })
  readings!: ChosenReading[];

  @Field(() => [Problem], { description: '缺什么。Why figures are missing.' })
  problems!: Problem[];
}
