import { Arg, Authorized, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { Explanation } from '../../graphql/explanation.type.js';
import { DateTime } from '../../graphql/scalars.js';
import { scenarioByKey } from '../scenario/scenario.service.js';
import { Scenario } from '../scenario/scenario.type.js';
import { Allocation, OfficeAllocation } from './allocation.type.js';
import { allocationsOf, officeAllocationsOf } from './allocation-view.js';
import { explainFigure } from './explanation.service.js';
import { noticesOf, residualsOf } from './outcome-view.js';
import { outcomeInForce } from './outcome.service.js';
import { Notice, Outcome, Residual } from './outcome.type.js';

@Resolver(() => Outcome)
export class OutcomeResolver {
  @Authorized()
  @Query(() => Outcome, {
    nullable: true,
    description:
      '现行结果：年度基准情景，标为暂定。The outcome in force: the base scenario of the year, marked as provisional.',
  })
  outcome(
    @Ctx() context: Context,
    @Arg('period', () => String, { description: '年度。Pay year, such as 2026.' }) period: string,
    @Arg('knownAt', () => DateTime, {
      nullable: true,
      description: '截至何时所知，省略为现在。As known at this time; left out, now.',
    })
    knownAt?: string | null,
  ): Promise<Outcome | null> {
    return outcomeInForce(context, period, knownAt);
  }

  @FieldResolver(() => Scenario, {
    nullable: true,
    description: '所属情景，试算为空。Its scenario; null for a preview.',
  })
  scenario(@Ctx() context: Context, @Root() outcome: Outcome): Promise<Scenario | null> {
    return scenarioByKey(context, outcome.run.inputs.scenarioKey);
  }

  @FieldResolver(() => [Allocation], { description: '各学院、教学部。Colleges and departments.' })
  allocations(@Root() outcome: Outcome): Allocation[] {
    return allocationsOf(outcome.run);
  }

  @FieldResolver(() => [OfficeAllocation], { description: '机关、直属单位。Offices and units.' })
  officeAllocations(@Root() outcome: Outcome): OfficeAllocation[] {
    return officeAllocationsOf(outcome.run);
  }

  @FieldResolver(() => [Residual], { description: '差额。Named differences.' })
  residuals(@Ctx() context: Context, @Root() outcome: Outcome): Residual[] {
    return residualsOf(context, outcome);
  }

  @FieldResolver(() => [Notice], { description: '提示。What a reader should know.' })
  notices(@Ctx() context: Context, @Root() outcome: Outcome): Notice[] {
    return noticesOf(context, outcome);
  }

  @FieldResolver(() => Explanation, {
    nullable: true,
    description: '某项总量的计算过程。How one figure of the pools came about.',
  })
  explanation(
    @Ctx() context: Context,
    @Root() outcome: Outcome,
    @Arg('figure', () => String, {
      description: '指标，如 officeBase。Figure, such as officeBase.',
    })
    figure: string,
  ): Promise<Explanation | null> {
    return explainFigure(context, outcome, figure);
  }
}
