import { Field, ObjectType } from 'type-graphql';
import { Decimal, Money } from '../../graphql/scalars.js';
import { Department } from '../department/department.type.js';
import { PayFigure } from './pay-figure.type.js';

@ObjectType({
  description:
    '某一职称层次的人数：按人推算与录入并列。Heads of one title class, derived and entered.',
  simpleResolvers: true,
})
export class HeadcountRow {
  /** Whose they are; who may see people reads them by `employees`. */
  readonly employeeNumbers!: readonly string[];

  @Field(() => String, { description: '职称层次。Title class, such as senior.' })
  titleClass!: string;

  @Field(() => String, { description: '名称。What the class is called.' })
  label!: string;

  @Field(() => Decimal, { description: '按人推算。As the people tell it.' })
  derived!: string;

  @Field(() => Decimal, { nullable: true, description: '录入数，未录为空。As entered.' })
  entered!: string | null;

  @Field(() => Boolean, { description: '是否不一致。Whether both are there and differ.' })
  isDifferent!: boolean;
}

@ObjectType({
  description:
    '人数来源：按人推算与录入并列。Heads and coefficients as people tell them beside what was entered.',
  simpleResolvers: true,
})
export class HeadcountDerivation {
  @Field(() => Department, { description: '单位。The department.' })
  department!: Department;

  @Field(() => String, { description: '统计月份。Month at whose end heads are counted.' })
  month!: string;

  @Field(() => [HeadcountRow], { description: '各职称层次。One row for each title class.' })
  rows!: HeadcountRow[];

  @Field(() => PayFigure, { description: '推算的教职工数 T。Heads as derived.' })
  headcount!: PayFigure;

  @Field(() => PayFigure, {
    nullable: true,
    description: '推算的平均职称系数 Y1。Mean title coefficient as derived.',
  })
  averageTitleCoefficient!: PayFigure | null;

  @Field(() => PayFigure, {
    nullable: true,
    description: '推算的机关人数 y。Heads of an office as derived, months over twelve.',
  })
  officeHeadcount!: PayFigure | null;

  @Field(() => PayFigure, {
    nullable: true,
    description: '推算的岗位系数之和 Σxy。Sum of post coefficients as derived.',
  })
  coefficients!: PayFigure | null;
}

@ObjectType({
  description: '单位年度资金。A unit’s money over the year.',
  simpleResolvers: true,
})
export class UnitCash {
  @Field(() => Department, { description: '单位。The department.' })
  department!: Department;

  @Field(() => Money, { nullable: true, description: '核拨额。Allocation.' })
  allocation!: string | null;

  @Field(() => Money, { description: '单位创收。Income of the unit.' })
  unitIncome!: string;

  @Field(() => Money, { nullable: true, description: '可分配总额。Allocation and income.' })
  pool!: string | null;

  @Field(() => Money, { nullable: true, description: '每月预发数。Instalment of a month.' })
  instalment!: string | null;

  @Field(() => Money, { nullable: true, description: '年终结算。Year-end settlement.' })
  yearEndSettlement!: string | null;
}
