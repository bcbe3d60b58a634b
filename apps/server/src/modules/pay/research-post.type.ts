import { Field, Int, ObjectType } from 'type-graphql';
import { Employee } from '../employee/employee.type.js';
import { EmployeeYear } from '../employee/employee-year.type.js';
import { Notice } from '../outcome/outcome.type.js';
import { PayFigure } from './pay-figure.type.js';

@ObjectType({
  description: '专职科研岗一行。One full-time research post and its tier.',
  simpleResolvers: true,
})
export class ResearchPost {
  @Field(() => Employee, { description: '教职工。The person.' })
  employee!: Employee;

  @Field(() => String, { nullable: true, description: '职称。Title.' })
  title!: string | null;

  @Field(() => EmployeeYear, { nullable: true, description: '年度事实。Facts of the year.' })
  year!: EmployeeYear | null;

  @Field(() => Int, { nullable: true, description: '核心指标数。How many indicators are met.' })
  indicatorCount!: number | null;

  @Field(() => Int, { nullable: true, description: '档次。Tier.' })
  tier!: number | null;

  @Field(() => PayFigure, { nullable: true, description: '系数。Coefficient.' })
  coefficient!: PayFigure | null;

  @Field(() => PayFigure, { nullable: true, description: '年度奖励应得。Reward of the year.' })
  entitlement!: PayFigure | null;

  @Field(() => [Notice], { description: '提示。What a reader should know.' })
  notices!: Notice[];
}
