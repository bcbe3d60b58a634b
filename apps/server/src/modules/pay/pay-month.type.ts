import type { CoefficientSource as Source, MonthLine, Step as StepName } from '@hebo/domain';
import { Field, ObjectType } from 'type-graphql';
import { Citation } from '../../graphql/citation.type.js';
import { Money } from '../../graphql/scalars.js';
import { Department } from '../department/department.type.js';
import { PayComponent } from '../employee/employee-year.type.js';
import { PayFigure } from './pay-figure.type.js';
import { CoefficientSource, PayEffect, Step } from './pay-year.enums.js';

@ObjectType({
  description: '停发、扣减或暂扣的一行。Why a component of a month is not paid in full.',
  simpleResolvers: true,
})
export class PayLine {
  @Field(() => PayComponent, { description: '项目。Component.' })
  component!: PayComponent;

  @Field(() => PayEffect, { description: '影响。What the line does.' })
  effect!: MonthLine['effect'];

  @Field(() => String, { description: '事由。What it is for.' })
  label!: string;

  @Field(() => Citation, { description: '出处。Article behind it.' })
  citation!: Citation;

  @Field(() => Money, { description: '金额，正数。Amount, positive.' })
  amount!: string;

  @Field(() => PayFigure, { description: '同一金额，可展开。The same amount, explained.' })
  figure!: PayFigure;
}

@ObjectType({
  description: '一个月的应发、实发与暂扣。Gross, paid and withheld of one month.',
  simpleResolvers: true,
})
export class PayMonth {
  @Field(() => String, { description: '月份。Month.' })
  month!: string;

  @Field(() => Department, {
    nullable: true,
    description: '当月所在单位。Department of the month.',
  })
  department!: Department | null;

  @Field(() => Boolean, { description: '当月是否在职。Whether employed in the month.' })
  isEmployed!: boolean;

  @Field(() => PayFigure, {
    nullable: true,
    description: '岗位分配系数，不适用为空。Post coefficient; null where no table applies.',
  })
  postCoefficient!: PayFigure | null;

  @Field(() => CoefficientSource, { nullable: true, description: '系数来源。Where it is from.' })
  coefficientSource!: Source | null;

  @Field(() => Step, { nullable: true, description: '档次。Step.' })
  step!: StepName | null;

  @Field(() => String, { nullable: true, description: '系数表中的格。Cell of the table.' })
  tableCell!: string | null;

  @Field(() => PayFigure, { description: '应发生活补贴。Living allowance before stops.' })
  grossLivingAllowance!: PayFigure;

  @Field(() => PayFigure, { description: '应发岗位津贴。Post allowance before stops.' })
  grossPostAllowance!: PayFigure;

  @Field(() => PayFigure, { description: '应预发数。Instalment before stops and deductions.' })
  grossInstalment!: PayFigure;

  @Field(() => PayFigure, { description: '实发生活补贴。Living allowance paid.' })
  livingAllowance!: PayFigure;

  @Field(() => PayFigure, { description: '实发岗位津贴。Post allowance paid.' })
  postAllowance!: PayFigure;

  @Field(() => PayFigure, { description: '实际预发数。Instalment paid.' })
  instalment!: PayFigure;

  @Field(() => PayFigure, { description: '暂扣岗位津贴。Post allowance withheld.' })
  heldPostAllowance!: PayFigure;

  @Field(() => PayFigure, { description: '暂扣预发数。Instalment withheld.' })
  heldInstalment!: PayFigure;

  @Field(() => PayFigure, { description: '当月实发合计。Paid in the month altogether.' })
  paid!: PayFigure;

  @Field(() => [PayLine], { description: '停发、扣减与暂扣。Stops, deductions and withholding.' })
  lines!: PayLine[];

  @Field(() => PayFigure, { nullable: true, description: '此前已发。Already paid for the month.' })
  alreadyPaid!: PayFigure | null;

  @Field(() => PayFigure, { nullable: true, description: '应补发差额。Back pay still due.' })
  backPay!: PayFigure | null;
}
