import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { Problem } from '../../graphql/problem.type.js';
import { Decimal, Money } from '../../graphql/scalars.js';
import { UserError } from '../../graphql/user-error.type.js';
import { Department } from '../department/department.type.js';
import { TrialInput } from './trial.input.js';

@InputType({ description: '多年展望的假设。What the next years rest on.' })
export class ProjectionInput {
  @Field(() => TrialInput, { description: '情景或试算。The scenario or trial.' })
  trial!: TrialInput;

  @Field(() => Int, { description: '年数，1–10。Years, 1 to 10.' })
  years!: number;

  @Field(() => [Decimal], {
    description:
      '总量逐年增长率，不足时沿用最后一个。Growth of the pool by year; the last one holds on.',
  })
  poolGrowth!: string[];

  @Field(() => [Decimal], {
    description: '学生数逐年增长率。Growth of students by year; the last one holds on.',
  })
  studentGrowth!: string[];

  @Field(() => [Decimal], {
    nullable: true,
    description: '编制逐年增长率，省略为不变。Growth of establishments; left out, none.',
  })
  establishmentGrowth?: string[] | null;

  @Field(() => Decimal, {
    nullable: true,
    description: '符合年限者晋升的比例。Share of those eligible who are promoted.',
  })
  promotionShare?: string | null;

  @Field(() => Decimal, {
    nullable: true,
    description: '退休岗位补充的比例。Share of retirements that are replaced.',
  })
  replacementShare?: string | null;
}

@ObjectType({ description: '一年中的一个单位。One department in one year.', simpleResolvers: true })
export class ProjectionDepartment {
  @Field(() => Department, { description: '单位。The department.' })
  department!: Department;

  @Field(() => Decimal, { description: '教职工数 T。Heads counted.' })
  headcount!: string;

  @Field(() => Decimal, { nullable: true, description: '岗位编制数 B。Approved posts.' })
  establishment!: string | null;

  @Field(() => Int, { nullable: true, description: '超缺编第几年。Which year in a row.' })
  varianceYear!: number | null;

  @Field(() => Decimal, { nullable: true, description: '编制调节系数 Q。Adjustment.' })
  staffingAdjustment!: string | null;

  @Field(() => Money, { nullable: true, description: '核拨额。Amount.' })
  amount!: string | null;

  @Field(() => Money, { nullable: true, description: '人均。Per head.' })
  perHead!: string | null;
}

@ObjectType({
  description: '可预见之事。Something that can be seen coming.',
  simpleResolvers: true,
})
export class ProjectionEvent {
  @Field(() => String, { description: '类别代码。Code of its kind.' })
  kind!: string;

  @Field(() => Department, { nullable: true, description: '单位。The department concerned.' })
  department!: Department | null;

  @Field(() => String, { description: '说明。In words.' })
  label!: string;

  @Field(() => Int, {
    nullable: true,
    description: '人数，不足五人时为空。People; null below five for whoever may see no person.',
  })
  count!: number | null;

  @Field(() => Money, { nullable: true, description: '金额。Amount.' })
  amount!: string | null;
}

@ObjectType({ description: '展望中的一年。One year of a projection.', simpleResolvers: true })
export class ProjectionYear {
  @Field(() => String, { description: '年度。Pay year.' })
  period!: string;

  @Field(() => Decimal, { nullable: true, description: '教职工数。Heads.' })
  headcount!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: '退休人数，不足五人时为空。Retirements; null below five people.',
  })
  retirements!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: '档次上升人数，不足五人时为空。People whose step rises; null below five.',
  })
  stepsUp!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: '晋升人数，不足五人时为空。Promotions; null below five.',
  })
  promotions!: number | null;

  @Field(() => Money, { nullable: true, description: '一般业绩总量 Z。General pool.' })
  generalPool!: string | null;

  @Field(() => Money, { nullable: true, description: '教学工作津贴总额。Teaching pool.' })
  teachingPool!: string | null;

  @Field(() => Decimal, { nullable: true, description: '教师划拨基数 K1。Staff rate.' })
  staffRate!: string | null;

  @Field(() => Decimal, { nullable: true, description: '学生划拨基数 K2。Student rate.' })
  studentRate!: string | null;

  @Field(() => Decimal, {
    nullable: true,
    description: '教学工作津贴平均水平 P。Average teaching allowance.',
  })
  averageTeachingAllowance!: string | null;

  @Field(() => Decimal, { nullable: true, description: '分配基数 M。Office base.' })
  officeBase!: string | null;

  @Field(() => Money, { nullable: true, description: '基础性绩效合计。Base pay.' })
  basePayTotal!: string | null;

  @Field(() => Money, { nullable: true, description: '全校合计。Altogether.' })
  grandTotal!: string | null;

  @Field(() => Money, {
    nullable: true,
    description: '余量，负数为超出。Approved total less grand total; negative means exceeded.',
  })
  headroom!: string | null;

  @Field(() => [ProjectionDepartment], { description: '各单位。Departments.' })
  departments!: ProjectionDepartment[];

  @Field(() => [ProjectionEvent], { description: '可预见之事。What can be seen coming.' })
  events!: ProjectionEvent[];

  @Field(() => [Problem], { description: '不能计算的原因。Why it cannot be computed.' })
  problems!: Problem[];
}

@ObjectType({ description: '多年展望结果。Result of projection.', simpleResolvers: true })
export class ProjectionPayload {
  @Field(() => ProjectionYear, {
    nullable: true,
    description: '起始年。The year it starts from.',
  })
  base!: ProjectionYear | null;

  @Field(() => [ProjectionYear], {
    description: '各年，止于首个不能计算之年。The years, to the first that cannot be computed.',
  })
  years!: ProjectionYear[];

  @Field(() => [String], {
    description: '所设假设之外视为当然者。What is taken for granted beside the assumptions.',
  })
  rules!: string[];

  @Field(() => [UserError], { description: '可改正的错误。Empty when computed.' })
  userErrors!: UserError[];
}
