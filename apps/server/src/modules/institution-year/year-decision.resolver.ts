import { Arg, Authorized, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { Money } from '../../graphql/scalars.js';
import { amendmentsInForce } from '../amendment/amendment.service.js';
import { Amendment } from '../amendment/amendment.type.js';
import { listResolutions } from '../resolution/resolution.service.js';
import { Resolution } from '../resolution/resolution.type.js';
import { Scenario } from '../scenario/scenario.type.js';
import { publishYear } from './institution-year-publish.service.js';
import {
  InstitutionYearPublishInput,
  InstitutionYearPublishPayload,
  InstitutionYearStepSetInput,
  InstitutionYearStepSetPayload,
} from './institution-year.input.js';
import { InstitutionYear } from './institution-year.type.js';
import { derivedPool, headroomOf, poolSteps } from './pool-steps.js';
import { setYearStep } from './year-step-set.service.js';
import { frozenScenario, yearStage, yearSteps } from './year-step.service.js';
import { PoolStep, YearStage, YearStep } from './year-step.type.js';

/** How far a year has come, and what its decision rests on. */
@Resolver(() => InstitutionYear)
export class YearDecisionResolver {
  @Authorized()
  @Mutation(() => InstitutionYearStepSetPayload, {
    nullable: true,
    description: '设定步骤的期限或完成。Sets when a step is due, or that it is done.',
  })
  institutionYearStepSet(
    @Ctx() context: Context,
    @Arg('input', () => InstitutionYearStepSetInput, { description: '输入。The input.' })
    input: InstitutionYearStepSetInput,
  ): Promise<InstitutionYearStepSetPayload> {
    return setYearStep(context, input);
  }

  @Authorized()
  @Mutation(() => InstitutionYearPublishPayload, {
    nullable: true,
    description: '公布结果。Publishes K1, K2, M and the list of Z as frozen.',
  })
  institutionYearPublish(
    @Ctx() context: Context,
    @Arg('input', () => InstitutionYearPublishInput, { description: '输入。The input.' })
    input: InstitutionYearPublishInput,
  ): Promise<InstitutionYearPublishPayload> {
    return publishYear(context, input);
  }

  @FieldResolver(() => YearStage, { description: '阶段。How far the cycle has come.' })
  stage(@Ctx() context: Context, @Root() year: InstitutionYear): Promise<YearStage> {
    return yearStage(context, year);
  }

  @FieldResolver(() => [YearStep], { description: '步骤，按次序。Its steps, in order.' })
  steps(@Ctx() context: Context, @Root() year: InstitutionYear): Promise<YearStep[]> {
    return yearSteps(context, year);
  }

  @FieldResolver(() => [Resolution], { description: '决议。Resolutions of the year.' })
  resolutions(@Ctx() context: Context, @Root() year: InstitutionYear): Promise<Resolution[]> {
    return listResolutions(context, year.period);
  }

  @FieldResolver(() => [PoolStep], {
    description: '总量由来。From the approved total down to the general pool.',
  })
  poolFromAbove(@Ctx() context: Context, @Root() year: InstitutionYear): Promise<PoolStep[]> {
    return poolSteps(context, year);
  }

  @FieldResolver(() => Money, {
    nullable: true,
    description: '推得的一般业绩总量。General pool that the chain leaves.',
  })
  derivedGeneralPool(
    @Ctx() context: Context,
    @Root() year: InstitutionYear,
  ): Promise<string | null> {
    return derivedPool(context, year);
  }

  @FieldResolver(() => Money, {
    nullable: true,
    description:
      '余量，负数为超出核定总量。Headroom; negative where the approved total is exceeded.',
  })
  headroom(@Ctx() context: Context, @Root() year: InstitutionYear): Promise<string | null> {
    return headroomOf(context, year);
  }

  @FieldResolver(() => Scenario, {
    nullable: true,
    description: '冻结的情景。The frozen scenario of the year.',
  })
  frozenScenario(@Ctx() context: Context, @Root() year: InstitutionYear): Promise<Scenario | null> {
    return frozenScenario(context, year);
  }

  @FieldResolver(() => [Amendment], {
    description: '本年度有效的修订。Amended numbers in force in the year.',
  })
  amendments(@Ctx() context: Context, @Root() year: InstitutionYear): Promise<Amendment[]> {
    return amendmentsInForce(context, year.period);
  }
}
