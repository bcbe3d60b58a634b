import { Arg, Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { Outcome } from '../outcome/outcome.type.js';
import { outcomeBridge, outcomeCounterparty } from './bridge.service.js';
import { Bridge, CounterpartyCell } from './bridge.type.js';
import { outcomeCliffs } from './cliff.service.js';
import { Cliff } from './cliff.type.js';
import { outcomeImpact } from './impact.service.js';
import { Impact, ImpactGroup } from './impact.type.js';

@Resolver(() => Outcome)
export class OutcomeAnalysisResolver {
  @FieldResolver(() => Bridge, {
    nullable: true,
    description: '桥图，与情景的基准相比；基准自身为空。Against what the scenario starts from.',
  })
  bridge(
    @Ctx() context: Context,
    @Root() outcome: Outcome,
    @Arg('department', () => ID, {
      nullable: true,
      description: '单位，省略为全部单位合计。Department; left out, all of them together.',
    })
    department?: string | null,
  ): Promise<Bridge | null> {
    return outcomeBridge(context, outcome, department ?? null);
  }

  @FieldResolver(() => [CounterpartyCell], {
    nullable: true,
    description: '谁来承担：各原因在各单位的份额。Each group of drivers in each department.',
  })
  counterparty(
    @Ctx() context: Context,
    @Root() outcome: Outcome,
  ): Promise<CounterpartyCell[] | null> {
    return outcomeCounterparty(context, outcome);
  }

  @FieldResolver(() => Impact, {
    nullable: true,
    description: '增减：各组人数与金额。Who gains and who loses, by group of people.',
  })
  impact(
    @Ctx() context: Context,
    @Root() outcome: Outcome,
    @Arg('groupBy', () => ImpactGroup, { description: '分组方式。How people are grouped.' })
    groupBy: ImpactGroup,
  ): Promise<Impact | null> {
    return outcomeImpact(context, outcome, groupBy);
  }

  @FieldResolver(() => [Cliff], {
    nullable: true,
    description: '门槛。Places where amounts leap.',
  })
  cliffs(@Ctx() context: Context, @Root() outcome: Outcome): Promise<Cliff[] | null> {
    return outcomeCliffs(context, outcome);
  }
}
