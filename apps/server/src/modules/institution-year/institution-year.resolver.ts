import { Arg, Authorized, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { Decimal } from '../../graphql/scalars.js';
import { scenarioByKey } from '../scenario/scenario.service.js';
import { Scenario } from '../scenario/scenario.type.js';
import { budgetSummary } from './budget-summary.service.js';
import { BudgetSummary } from './budget-summary.type.js';
import {
  InstitutionYearOpenInput,
  InstitutionYearOpenPayload,
  InstitutionYearSetInput,
  InstitutionYearSetPayload,
} from './institution-year.input.js';
import { openInstitutionYear } from './institution-year-open.service.js';
import { setInstitutionYear } from './institution-year-set.service.js';
import { institutionYear, listPeriods, yearTotal } from './institution-year.service.js';
import { InstitutionYear } from './institution-year.type.js';

const PERIOD = '年度。Pay year, such as 2026.';

@Resolver(() => InstitutionYear)
export class InstitutionYearResolver {
  @Authorized()
  @Query(() => [String], { description: '已有年度，新的在前。Years, the newest first.' })
  periods(@Ctx() context: Context): Promise<string[]> {
    return listPeriods(context);
  }

  @Authorized()
  @Query(() => InstitutionYear, { nullable: true, description: '年度。The frame of a year.' })
  institutionYear(
    @Ctx() context: Context,
    @Arg('period', () => String, { description: PERIOD }) period: string,
  ): Promise<InstitutionYear | null> {
    return institutionYear(context, period);
  }

  @Authorized()
  @Query(() => BudgetSummary, {
    nullable: true,
    description: '领导首页。The year in a few figures.',
  })
  budgetSummary(
    @Ctx() context: Context,
    @Arg('period', () => String, { description: PERIOD }) period: string,
  ): Promise<BudgetSummary | null> {
    return budgetSummary(context, period);
  }

  @Authorized()
  @Mutation(() => InstitutionYearOpenPayload, {
    nullable: true,
    description: '开启年度并建立基准情景。Opens a year with its base scenario.',
  })
  institutionYearOpen(
    @Ctx() context: Context,
    @Arg('input', () => InstitutionYearOpenInput, { description: '输入。The input.' })
    input: InstitutionYearOpenInput,
  ): Promise<InstitutionYearOpenPayload> {
    return openInstitutionYear(context, input);
  }

  @Authorized()
  @Mutation(() => InstitutionYearSetPayload, {
    nullable: true,
    description:
      '登记年度的公共事实。Records facts of the year that belong to nobody in particular.',
  })
  institutionYearSet(
    @Ctx() context: Context,
    @Arg('input', () => InstitutionYearSetInput, { description: '输入。The input.' })
    input: InstitutionYearSetInput,
  ): Promise<InstitutionYearSetPayload> {
    return setInstitutionYear(context, input);
  }

  @FieldResolver(() => Decimal, { nullable: true, description: '全院学生数 S2。All students.' })
  institutionStudents(@Ctx() context: Context, @Root() { period }: InstitutionYear) {
    return yearTotal(context, period, 'institutionStudents');
  }

  @FieldResolver(() => Decimal, {
    nullable: true,
    description: '机关、直属单位人数 T1。Heads of offices.',
  })
  officeHeadcount(@Ctx() context: Context, @Root() { period }: InstitutionYear) {
    return yearTotal(context, period, 'officeHeadcount');
  }

  @FieldResolver(() => Decimal, {
    nullable: true,
    description: '学院（部）人数 ΣT2。Heads of colleges and teaching departments.',
  })
  collegeHeadcount(@Ctx() context: Context, @Root() { period }: InstitutionYear) {
    return yearTotal(context, period, 'collegeHeadcount');
  }

  @FieldResolver(() => Decimal, {
    nullable: true,
    description: '岗位系数之和 Σxy。Weighted post coefficients.',
  })
  weightedCoefficients(@Ctx() context: Context, @Root() { period }: InstitutionYear) {
    return yearTotal(context, period, 'weightedCoefficients');
  }

  @FieldResolver(() => Scenario, {
    nullable: true,
    description: '年度基准情景。The base scenario of the year.',
  })
  baseScenario(@Ctx() context: Context, @Root() year: InstitutionYear): Promise<Scenario | null> {
    return scenarioByKey(context, year.baseScenarioKey);
  }
}
