import type { LedgerEntry as DomainEntry } from '@hebo/domain';
import { Field, Int, ObjectType } from 'type-graphql';
import { Problem } from '../../graphql/problem.type.js';
import { Money } from '../../graphql/scalars.js';
import type { PeopleRun } from './people-run.service.js';
import { PayFigure } from './pay-figure.type.js';
import { LedgerKind, LedgerStatus } from './pay-year.enums.js';

@ObjectType({
  description: '未了款项合计。Conditional money by article, kind and state.',
  simpleResolvers: true,
})
export class LedgerTotal {
  @Field(() => LedgerKind, { description: '类别。Kind.' })
  kind!: DomainEntry['kind'];

  @Field(() => LedgerStatus, { description: '状态。State.' })
  status!: DomainEntry['status'];

  @Field(() => String, { description: '条款。Article.' })
  article!: string;

  @Field(() => Money, { description: '金额合计。Sum.' })
  amount!: string;

  @Field(() => Int, { description: '笔数。How many entries.' })
  count!: number;
}

@ObjectType({
  description:
    '全校年度：总额、上限与余量、未了款项。The whole college against its cap, and its conditional money.',
  simpleResolvers: true,
})
export class CollegeYear {
  readonly found!: PeopleRun;

  @Field(() => String, { description: '年度。Pay year.' })
  period!: string;

  @Field(() => PayFigure, { nullable: true, description: '基础性绩效合计。Base pay.' })
  basePayTotal!: PayFigure | null;

  @Field(() => PayFigure, { nullable: true, description: '一般业绩合计。General reward.' })
  generalTotal!: PayFigure | null;

  @Field(() => PayFigure, { nullable: true, description: '突出业绩合计。Outstanding results.' })
  outstandingTotal!: PayFigure | null;

  @Field(() => PayFigure, { nullable: true, description: '单位创收合计。Income of units.' })
  unitIncomeTotal!: PayFigure | null;

  @Field(() => PayFigure, { nullable: true, description: '预留。Kept back from the pool.' })
  reserves!: PayFigure | null;

  @Field(() => PayFigure, { nullable: true, description: '全校合计。Altogether.' })
  grandTotal!: PayFigure | null;

  @Field(() => PayFigure, { nullable: true, description: '核定总量。Approved total.' })
  approvedTotal!: PayFigure | null;

  @Field(() => PayFigure, {
    nullable: true,
    description: '余量，负数为超出。Approved total less grand total; negative means exceeded.',
  })
  headroom!: PayFigure | null;

  @Field(() => Int, { nullable: true, description: '人数。How many people were computed.' })
  employeeCount!: number | null;

  @Field(() => [LedgerTotal], { description: '未了款项合计。Conditional money in sums.' })
  ledgerTotals!: LedgerTotal[];

  @Field(() => [Problem], { description: '缺什么。Why figures are missing.' })
  problems!: Problem[];
}
