import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { DateOnly, Decimal, Money } from '../../graphql/scalars.js';
import { UserError } from '../../graphql/user-error.type.js';
import { InstitutionYear } from './institution-year.type.js';

@InputType({ description: '开启年度。Opens a year with its base scenario.' })
export class InstitutionYearOpenInput {
  @Field(() => String, { description: '年度。Pay year, such as 2026.' })
  period!: string;

  @Field(() => DateOnly, { description: '统计日。Count date.' })
  countDate!: string;

  @Field(() => Money, { description: '一般业绩总量。General pool in yuan.' })
  generalPool!: string;

  @Field(() => String, { description: '幂等键，保留 48 小时。Idempotency key, kept 48 hours.' })
  idempotencyKey!: string;
}

@ObjectType({ description: '开启结果。Result of institutionYearOpen.', simpleResolvers: true })
export class InstitutionYearOpenPayload {
  @Field(() => InstitutionYear, { nullable: true, description: '年度。The year.' })
  institutionYear!: InstitutionYear | null;

  @Field(() => [UserError], { description: '可改正的错误。Empty when done.' })
  userErrors!: UserError[];
}

@InputType({ description: '学期。A semester, both days included.' })
export class SemesterInput {
  @Field(() => DateOnly, { description: '起。First day.' })
  from!: string;

  @Field(() => DateOnly, { description: '止。Last day.' })
  to!: string;
}

@InputType({ description: '对附件空白格的决定。A decision on a blank cell of the annex.' })
export class AnnexOverrideInput {
  @Field(() => String, { description: '格，如 management3.upTo9。Row and column.' })
  cell!: string;

  @Field(() => Money, { description: '每月金额。Yuan a month.' })
  amount!: string;

  @Field(() => String, { description: '依据。Why it was decided.' })
  reason!: string;
}

@InputType({
  description:
    '登记年度的公共事实，未列出的保持不变。Facts of a year that belong to nobody in particular; fields left out stay as they are.',
})
export class InstitutionYearSetInput {
  @Field(() => String, { description: '年度。Pay year.' })
  period!: string;

  @Field(() => String, { nullable: true, description: '统计月份。Month at whose end heads count.' })
  countMonth?: string | null;

  @Field(() => [SemesterInput], { nullable: true, description: '学期。Semesters of the year.' })
  semesters?: SemesterInput[] | null;

  @Field(() => String, { nullable: true, description: '学年起始月，如 09。Month, such as 09.' })
  academicYearFrom?: string | null;

  @Field(() => Money, { nullable: true, description: '核定总量（第七条）。Approved total.' })
  approvedTotal?: string | null;

  @Field(() => Money, { nullable: true, description: '预留。Kept back from the pool.' })
  reserves?: string | null;

  @Field(() => Decimal, { nullable: true, description: '上年分配基数 M。Last year’s office base.' })
  previousOfficeBase?: string | null;

  @Field(() => Decimal, { nullable: true, description: '暂定分配基数。Provisional base.' })
  provisionalOfficeBase?: string | null;

  @Field(() => Decimal, {
    nullable: true,
    description: '最近冻结年度的分配基数。Last frozen base.',
  })
  lastFrozenOfficeBase?: string | null;

  @Field(() => String, {
    nullable: true,
    description: '上年基数可用的首月。First month in which last year’s base is known.',
  })
  previousFrozenIn?: string | null;

  @Field(() => String, { nullable: true, description: '年终结算月份。Month of the settlement.' })
  settlementMonth?: string | null;

  @Field(() => [AnnexOverrideInput], {
    nullable: true,
    description: '对附件空白格的决定。Decisions on blank cells of the annex.',
  })
  annexOverrides?: AnnexOverrideInput[] | null;

  @Field(() => Int, {
    nullable: true,
    description:
      '异议答复期限，工作日，1–60；空为通常的 15。Working days to answer an objection; null for 15.',
  })
  objectionDays?: number | null;
}

@ObjectType({ description: '登记结果。Result of institutionYearSet.', simpleResolvers: true })
export class InstitutionYearSetPayload {
  @Field(() => InstitutionYear, { nullable: true, description: '年度。The year.' })
  institutionYear!: InstitutionYear | null;

  @Field(() => [UserError], { description: '可改正的错误。Empty when done.' })
  userErrors!: UserError[];
}

@InputType({ description: '设定年度步骤。Sets when a step is due, or that it is done.' })
export class InstitutionYearStepSetInput {
  @Field(() => String, { description: '年度。Pay year.' })
  period!: string;

  @Field(() => String, { description: '步骤。Key of the step.' })
  key!: string;

  @Field(() => DateOnly, {
    nullable: true,
    description: '期限，空为撤去，省略为不变。Due day; null takes it away, left out it stays.',
  })
  dueOn?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: '是否完成，限由人标记的步骤。Whether it is done, where no fact tells it.',
  })
  isDone?: boolean | null;
}

@ObjectType({ description: '设定结果。Result of institutionYearStepSet.', simpleResolvers: true })
export class InstitutionYearStepSetPayload {
  @Field(() => InstitutionYear, { nullable: true, description: '年度。The year.' })
  institutionYear!: InstitutionYear | null;

  @Field(() => [UserError], { description: '可改正的错误。Empty when done.' })
  userErrors!: UserError[];
}

@InputType({ description: '公布年度结果。Publishes the frozen scenario of a year.' })
export class InstitutionYearPublishInput {
  @Field(() => String, { description: '年度。Pay year.' })
  period!: string;

  @Field(() => String, { description: '冻结结果的摘要。Summary hash of the frozen scenario.' })
  expectedSummaryHash!: string;
}

@ObjectType({ description: '公布结果。Result of institutionYearPublish.', simpleResolvers: true })
export class InstitutionYearPublishPayload {
  @Field(() => InstitutionYear, { nullable: true, description: '年度。The year.' })
  institutionYear!: InstitutionYear | null;

  @Field(() => [UserError], { description: '可改正的错误。Empty when done.' })
  userErrors!: UserError[];
}
