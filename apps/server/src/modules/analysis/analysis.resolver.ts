import { Arg, Authorized, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { cashFlow } from './cash-flow.service.js';
import { CashFlow } from './cash-flow.type.js';
import { goalSeek } from './goal-seek.service.js';
import { GoalSeekInput, GoalSeekPayload } from './goal-seek.type.js';
import { margins } from './margin.service.js';
import { Margin } from './margin.type.js';
import { projection } from './projection.service.js';
import { ProjectionInput, ProjectionPayload } from './projection.type.js';
import { sensitivity } from './sensitivity.service.js';
import { SensitivityInput, SensitivityPayload } from './sensitivity.type.js';
import { TrialInput } from './trial.input.js';

const INPUT = '输入。The input.';

@Resolver()
export class AnalysisResolver {
  @Authorized()
  @Query(() => [Margin], {
    complexity: 50,
    nullable: true,
    description: '边际：一个单位多一人、一岗、十名学生或一个名次。Small changes of one department.',
  })
  margins(
    @Ctx() context: Context,
    @Arg('trial', () => TrialInput, { description: '情景或试算。The scenario or trial.' })
    trial: TrialInput,
    @Arg('department', () => ID, { description: '单位。The department.' }) department: string,
  ): Promise<Margin[] | null> {
    return margins(context, trial, department);
  }

  @Authorized()
  @Query(() => SensitivityPayload, {
    complexity: 200,
    nullable: true,
    description: '敏感性：每次只动一项。How much each input alone moves a figure.',
  })
  sensitivity(
    @Ctx() context: Context,
    @Arg('input', () => SensitivityInput, { description: INPUT }) input: SensitivityInput,
  ): Promise<SensitivityPayload> {
    return sensitivity(context, input);
  }

  @Authorized()
  @Query(() => GoalSeekPayload, {
    complexity: 200,
    nullable: true,
    description: '目标求解：调整一项使指标等于目标。One input for one figure.',
  })
  goalSeek(
    @Ctx() context: Context,
    @Arg('input', () => GoalSeekInput, { description: INPUT }) input: GoalSeekInput,
  ): Promise<GoalSeekPayload> {
    return goalSeek(context, input);
  }

  @Authorized()
  @Query(() => CashFlow, {
    nullable: true,
    description: '现金流：十二个月与附条件款项。Twelve months of a scenario.',
  })
  cashFlow(
    @Ctx() context: Context,
    @Arg('scenario', () => ID, { description: '情景。The scenario.' }) scenario: string,
  ): Promise<CashFlow | null> {
    return cashFlow(context, scenario);
  }

  @Authorized()
  @Query(() => ProjectionPayload, {
    complexity: 200,
    nullable: true,
    description: '多年展望：同样的规则与所设假设。The same rules over the next years.',
  })
  projection(
    @Ctx() context: Context,
    @Arg('input', () => ProjectionInput, { description: INPUT }) input: ProjectionInput,
  ): Promise<ProjectionPayload> {
    return projection(context, input);
  }
}
