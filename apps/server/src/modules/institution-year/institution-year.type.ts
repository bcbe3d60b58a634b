import { Field, Int, ObjectType } from 'type-graphql';
import { Node } from '../../graphql/node.type.js';
import { DateOnly, DateTime, Decimal, Money } from '../../graphql/scalars.js';

@ObjectType({ description: '学期。A semester, both days included.', simpleResolvers: true })
export class Semester {
  @Field(() => DateOnly, { description: '起。First day.' })
  from!: string;

  @Field(() => DateOnly, { description: '止。Last day.' })
  to!: string;
}

@ObjectType({
  description: '对附件空白格的决定（D49）。A post allowance decided for a blank cell of the annex.',
  simpleResolvers: true,
})
export class AnnexOverride {
  @Field(() => String, { description: '格，如 management3.upTo9。Row and column.' })
  cell!: string;

  @Field(() => Money, { description: '每月金额。Yuan a month.' })
  amount!: string;

  @Field(() => String, { description: '依据。Why it was decided.' })
  reason!: string;
}

@ObjectType({
  implements: Node,
  description: '年度。The frame of a year: pools, totals and how far the cycle has come.',
  simpleResolvers: true,
})
export class InstitutionYear extends Node {
  readonly __typename!: 'InstitutionYear';
  readonly baseScenarioKey!: string | null;
  readonly publishedScenarioKey!: string | null;

  @Field(() => String, { description: '年度。Pay year.' })
  period!: string;

  @Field(() => DateOnly, { description: '统计日。Day on which heads and students are counted.' })
  countDate!: string;

  @Field(() => Boolean, { description: '是否已公布。Whether the result is published.' })
  isPublished!: boolean;

  @Field(() => Money, { nullable: true, description: '一般业绩总量（第十七条）。General pool.' })
  generalPool!: string | null;

  @Field(() => Decimal, {
    nullable: true,
    description: '专职科研岗人数。Heads on full-time research.',
  })
  researchHeadcount!: string | null;

  @Field(() => Decimal, {
    nullable: true,
    description: '科研系数之和。Sum of research coefficients.',
  })
  researchCoefficients!: string | null;

  @Field(() => String, { nullable: true, description: '统计月份。Month at whose end heads count.' })
  countMonth!: string | null;

  @Field(() => [Semester], { nullable: true, description: '学期。Semesters of the year.' })
  semesters!: Semester[] | null;

  @Field(() => String, {
    nullable: true,
    description: '学年起始月，如 09。Month in which an academic year begins.',
  })
  academicYearFrom!: string | null;

  @Field(() => Money, { nullable: true, description: '核定总量（第七条）。Approved total.' })
  approvedTotal!: string | null;

  @Field(() => Money, { nullable: true, description: '预留。Kept back from the pool.' })
  reserves!: string | null;

  @Field(() => Decimal, { nullable: true, description: '上年分配基数 M。Last year’s office base.' })
  previousOfficeBase!: string | null;

  @Field(() => Decimal, {
    nullable: true,
    description: '暂定分配基数。Provisional base set by decision.',
  })
  provisionalOfficeBase!: string | null;

  @Field(() => Decimal, {
    nullable: true,
    description: '最近冻结年度的分配基数。Base of the last frozen year.',
  })
  lastFrozenOfficeBase!: string | null;

  @Field(() => String, {
    nullable: true,
    description: '上年基数可用的首月。First month in which last year’s base is known.',
  })
  previousFrozenIn!: string | null;

  @Field(() => String, { nullable: true, description: '年终结算月份。Month of the settlement.' })
  settlementMonth!: string | null;

  @Field(() => [AnnexOverride], {
    nullable: true,
    description: '对附件空白格的决定。Decisions on blank cells of the annex.',
  })
  annexOverrides!: AnnexOverride[] | null;

  @Field(() => Int, {
    description: '异议答复期限，工作日。Working days in which an objection is answered.',
  })
  objectionDays!: number;

  @Field(() => DateTime, { nullable: true, description: '公布时间。When it was published.' })
  publishedAt!: string | null;

  @Field(() => String, { nullable: true, description: '公布人。Who published it.' })
  publishedByName!: string | null;
}
