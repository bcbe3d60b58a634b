import { Arg, Authorized, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { DateTime } from '../../graphql/scalars.js';
import { collegeYear, ledgerOfYear, unitsOfYear } from './college-year.service.js';
import { CollegeYear } from './college-year.type.js';
import { LedgerEntry } from './pay-year.type.js';
import { UnitCash } from './unit-pay.type.js';

@Resolver(() => CollegeYear)
export class CollegeYearResolver {
  @Authorized()
  @Query(() => CollegeYear, {
    nullable: true,
    description: '全校年度。The whole college in its year, against the approved total.',
  })
  collegeYear(
    @Ctx() context: Context,
    @Arg('period', () => String, { description: '年度。Pay year, such as 2026.' }) period: string,
    @Arg('knownAt', () => DateTime, {
      nullable: true,
      description: '截至何时所知，省略为现在。As known at this time; left out, now.',
    })
    knownAt?: string | null,
  ): Promise<CollegeYear | null> {
    return collegeYear(context, period, knownAt);
  }

  @FieldResolver(() => [LedgerEntry], {
    nullable: true,
    description: '未了款项逐笔，限于可见个人者。Conditional money, for whoever may see persons.',
  })
  ledger(@Ctx() context: Context, @Root() year: CollegeYear): Promise<LedgerEntry[]> {
    return ledgerOfYear(context, year);
  }

  @FieldResolver(() => [UnitCash], {
    nullable: true,
    description: '各单位资金。Money of each unit.',
  })
  units(@Root() year: CollegeYear): UnitCash[] {
    return unitsOfYear(year);
  }
}
