import {
  Arg,
  Args,
  Authorized,
  Ctx,
  FieldResolver,
  ID,
  Mutation,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import type { Context } from '../../context.js';
import { PageArgs } from '../../graphql/connection.type.js';
import { Problem } from '../../graphql/problem.type.js';
import { Outcome } from '../outcome/outcome.type.js';
import {
  ScenarioCreateInput,
  ScenarioCreatePayload,
  ScenarioUpdateInput,
  ScenarioUpdatePayload,
} from './scenario.input.js';
import { createScenario } from './scenario-create.service.js';
import { previewInputs, scenarioOutcome, scenarioProblems } from './scenario-outcome.service.js';
import { scenarioOverrides } from './override.service.js';
import { listScenarios, scenarioById, scenarioByKey } from './scenario.service.js';
import { updateScenario } from './scenario-update.service.js';
import {
  Override,
  PreviewInputs,
  Scenario,
  ScenarioConnection,
  ScenarioFilter,
} from './scenario.type.js';

@Resolver(() => Scenario)
export class ScenarioResolver {
  @Authorized()
  @Query(() => ScenarioConnection, {
    nullable: true,
    description: '情景，新改的在前。Scenarios, the last changed first.',
  })
  scenarios(
    @Ctx() context: Context,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => ScenarioFilter, { nullable: true, description: '筛选。Filter.' })
    filter?: ScenarioFilter | null,
  ) {
    return listScenarios(context, page, filter);
  }

  @Authorized()
  @Query(() => Scenario, { nullable: true, description: '一个情景。One scenario.' })
  scenario(
    @Ctx() context: Context,
    @Arg('id', () => ID, { description: '标识。Its id.' }) id: string,
  ): Promise<Scenario | null> {
    return scenarioById(context, id);
  }

  @Authorized()
  @Mutation(() => ScenarioCreatePayload, {
    nullable: true,
    description: '新建情景。Creates a draft.',
  })
  scenarioCreate(
    @Ctx() context: Context,
    @Arg('input', () => ScenarioCreateInput, { description: '输入。The input.' })
    input: ScenarioCreateInput,
  ): Promise<ScenarioCreatePayload> {
    return createScenario(context, input);
  }

  @Authorized()
  @Mutation(() => ScenarioUpdatePayload, {
    nullable: true,
    description: '更改草稿。Changes a draft.',
  })
  scenarioUpdate(
    @Ctx() context: Context,
    @Arg('input', () => ScenarioUpdateInput, { description: '输入。The input.' })
    input: ScenarioUpdateInput,
  ): Promise<ScenarioUpdatePayload> {
    return updateScenario(context, input);
  }

  @FieldResolver(() => Scenario, { nullable: true, description: '基准情景。What it starts from.' })
  base(@Ctx() context: Context, @Root() scenario: Scenario): Promise<Scenario | null> {
    return scenarioByKey(context, scenario.baseKey);
  }

  @FieldResolver(() => [Override], { description: '与基准的差异。Differences from the base.' })
  overrides(@Ctx() context: Context, @Root() scenario: Scenario): Promise<Override[]> {
    return scenarioOverrides(context, scenario);
  }

  @FieldResolver(() => Outcome, {
    nullable: true,
    description: '结果，无法计算时为空。Null where it cannot be computed.',
  })
  outcome(@Ctx() context: Context, @Root() scenario: Scenario): Promise<Outcome | null> {
    return scenarioOutcome(context, scenario);
  }

  @FieldResolver(() => [Problem], { description: '无法计算的原因。Why it cannot be computed.' })
  problems(@Ctx() context: Context, @Root() scenario: Scenario): Promise<Problem[]> {
    return scenarioProblems(context, scenario);
  }

  @FieldResolver(() => PreviewInputs, {
    nullable: true,
    description:
      '试算所用的事实与决定，不含个人。Facts and decision of this scenario for the live preview, without persons.',
  })
  previewInputs(
    @Ctx() context: Context,
    @Root() scenario: Scenario,
  ): Promise<PreviewInputs | null> {
    return previewInputs(context, scenario);
  }
}
