import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { Money } from '../../graphql/scalars.js';
import { yearMoney } from './employee-record.service.js';
import { EmployeeYear } from './employee-year.type.js';

/** The amounts of a person's year, read only where they are asked for. */
@Resolver(() => EmployeeYear)
export class EmployeeYearResolver {
  @FieldResolver(() => Money, {
    nullable: true,
    description: '单位方案核定的年度奖励。Reward of the year by the unit’s own plan.',
  })
  distribution(@Ctx() context: Context, @Root() year: EmployeeYear): Promise<string | null> {
    return yearMoney(context, year, 'distribution');
  }

  @FieldResolver(() => Money, { nullable: true, description: '其每月预发数。Its monthly part.' })
  distributionInstalment(
    @Ctx() context: Context,
    @Root() year: EmployeeYear,
  ): Promise<string | null> {
    return yearMoney(context, year, 'distributionInstalment');
  }

  @FieldResolver(() => Money, {
    nullable: true,
    description: '上年奖励。Reward of the year before.',
  })
  previousReward(@Ctx() context: Context, @Root() year: EmployeeYear): Promise<string | null> {
    return yearMoney(context, year, 'previousReward');
  }
}
