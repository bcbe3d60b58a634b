import { Arg, Authorized, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { Explanation } from '../../graphql/explanation.type.js';
import { DateTime } from '../../graphql/scalars.js';
import { Employee } from '../employee/employee.type.js';
import { explain } from '../outcome/explanation.service.js';
import { latestPay } from './latest-pay.service.js';
import { LatestPay } from './latest-pay.type.js';
import { payFigureByKey } from './pay-figure-by-key.js';
import { PayFigure } from './pay-figure.type.js';
import { payYear } from './pay-year.service.js';
import { PayYear } from './pay-year.type.js';
import { researchPosts } from './research-post.service.js';
import { ResearchPost } from './research-post.type.js';

@Resolver(() => PayFigure)
export class PayFigureResolver {
  @FieldResolver(() => Explanation, { description: '计算过程。How the figure came about.' })
  explanation(@Ctx() context: Context, @Root() { root, within }: PayFigure): Explanation {
    return explain(context, root, within);
  }
}

@Resolver(() => PayYear)
export class PayYearFigureResolver {
  @FieldResolver(() => PayFigure, {
    nullable: true,
    description: '按键取一个数，可展开。One figure of the year by its key, to be explained alone.',
  })
  figure(
    @Root() year: PayYear,
    @Arg('key', () => String, { description: '键。Key of the figure.' }) key: string,
  ): PayFigure | null {
    return payFigureByKey(year, key);
  }
}

@Resolver(() => Employee)
export class PayYearResolver {
  @FieldResolver(() => PayYear, {
    nullable: true,
    description:
      '年度薪酬，逐月；无权查看者为空。The year of pay, month by month; null for whoever may not see it.',
  })
  payYear(
    @Ctx() context: Context,
    @Root() employee: Employee,
    @Arg('period', () => String, { description: '年度。Pay year, such as 2026.' }) period: string,
    @Arg('scenario', () => ID, {
      nullable: true,
      description: '情景，省略为现行结果。A scenario; left out, the outcome in force.',
    })
    scenario?: string | null,
    @Arg('knownAt', () => DateTime, {
      nullable: true,
      description: '截至何时所知，省略为现在。As known at this time; left out, now.',
    })
    knownAt?: string | null,
  ): Promise<PayYear | null> {
    return payYear(context, employee, { period, scenario, knownAt });
  }

  @FieldResolver(() => LatestPay, {
    nullable: true,
    description:
      '本月基础性绩效与本年奖励；无权查看者为空。Base pay of the month and reward of the year; null for whoever may not see them.',
  })
  latestPay(@Ctx() context: Context, @Root() employee: Employee): Promise<LatestPay | null> {
    return latestPay(context, employee);
  }

  @Authorized()
  @Query(() => [ResearchPost], {
    nullable: true,
    description: '专职科研岗及其档次。Full-time research posts and their tiers.',
  })
  researchPosts(
    @Ctx() context: Context,
    @Arg('period', () => String, { description: '年度。Pay year, such as 2026.' }) period: string,
  ): Promise<ResearchPost[] | null> {
    return researchPosts(context, period);
  }
}
