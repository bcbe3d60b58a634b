import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { DateTime } from '../../graphql/scalars.js';
import { Department } from '../department/department.type.js';
import { employeesByNumber } from '../employee/employee.service.js';
import { Employee } from '../employee/employee.type.js';
import { headcountDerivation, unitCash } from './unit-pay.service.js';
import { HeadcountDerivation, HeadcountRow, UnitCash } from './unit-pay.type.js';

const PERIOD = '年度。Pay year, such as 2026.';

@Resolver(() => Department)
export class UnitPayResolver {
  @FieldResolver(() => HeadcountDerivation, {
    nullable: true,
    description: '人数来源。Heads as the people tell them, beside what was entered.',
  })
  headcountDerivation(
    @Ctx() context: Context,
    @Root() department: Department,
    @Arg('period', () => String, { description: PERIOD }) period: string,
    @Arg('knownAt', () => DateTime, {
      nullable: true,
      description: '截至何时所知，省略为现在。As known at this time; left out, now.',
    })
    knownAt?: string | null,
  ): Promise<HeadcountDerivation | null> {
    return headcountDerivation(context, department, period, knownAt);
  }

  @FieldResolver(() => UnitCash, {
    nullable: true,
    description: '年度资金。The unit’s money over the year.',
  })
  cash(
    @Ctx() context: Context,
    @Root() department: Department,
    @Arg('period', () => String, { description: PERIOD }) period: string,
  ): Promise<UnitCash | null> {
    return unitCash(context, department, period);
  }
}

@Resolver(() => HeadcountRow)
export class HeadcountRowResolver {
  @FieldResolver(() => [Employee], {
    nullable: true,
    description: '计入的人员，限于可见范围。Who is counted, as far as the reader may see.',
  })
  employees(@Ctx() context: Context, @Root() row: HeadcountRow): Promise<Employee[]> {
    return employeesByNumber(context, row.employeeNumbers);
  }
}
