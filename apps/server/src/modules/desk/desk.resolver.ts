import {
  Arg,
  Authorized,
  Ctx,
  FieldResolver,
  Int,
  Mutation,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import type { Context } from '../../context.js';
import { Explanation } from '../../graphql/explanation.type.js';
import { Problem } from '../../graphql/problem.type.js';
import { DateOnly } from '../../graphql/scalars.js';
import { DepartmentDeskPayload, FactsConfirmInput, FactsReopenInput } from './desk.input.js';
import { allDesks, deadlineOf, openRequestsOf, ownDesk, peopleOf } from './desk.service.js';
import { changesOfMonth } from './desk-changes.service.js';
import { explainCost, summaryOf, summaryProblems } from './desk-summary.service.js';
import { DepartmentDesk, DeskChange, DeskSummary, FactConfirmation } from './desk.type.js';
import { confirmationOf } from './fact-confirmation.service.js';
import { confirmFacts, reopenFacts } from './facts-confirm.service.js';

const INPUT = '输入。The input.';
const PERIOD = '年度。Pay year, such as 2026.';

@Resolver(() => DepartmentDesk)
export class DeskResolver {
  @Authorized()
  @Query(() => DepartmentDesk, {
    nullable: true,
    description: '一个单位的工作台。The desk of one department.',
  })
  departmentDesk(
    @Ctx() context: Context,
    @Arg('code', () => String, { description: '单位代码。Code of the department.' }) code: string,
    @Arg('period', () => String, { description: PERIOD }) period: string,
  ): Promise<DepartmentDesk | null> {
    return ownDesk(context, code, period);
  }

  @Authorized()
  @Query(() => [DepartmentDesk], {
    nullable: true,
    description: '各单位的工作台。The desks of all departments.',
  })
  departmentDesks(
    @Ctx() context: Context,
    @Arg('period', () => String, { description: PERIOD }) period: string,
  ): Promise<DepartmentDesk[]> {
    return allDesks(context, period);
  }

  @FieldResolver(() => DateOnly, {
    nullable: true,
    description: '核对截止日。Day by which the facts are to be confirmed.',
  })
  deadline(@Ctx() context: Context, @Root() desk: DepartmentDesk): Promise<string | null> {
    return deadlineOf(context, desk);
  }

  @FieldResolver(() => FactConfirmation, { description: '核对情况。How the facts stand.' })
  confirmation(@Ctx() context: Context, @Root() desk: DepartmentDesk): Promise<FactConfirmation> {
    return confirmationOf(context, desk.department, desk.period);
  }

  @FieldResolver(() => DeskSummary, { description: '编制与扣减。Heads, posts and their cost.' })
  summary(@Ctx() context: Context, @Root() desk: DepartmentDesk): Promise<DeskSummary> {
    return summaryOf(context, desk);
  }

  @FieldResolver(() => [DeskChange], { description: '某月的变动。Changes of a month.' })
  changesOfMonth(
    @Ctx() context: Context,
    @Root() desk: DepartmentDesk,
    @Arg('month', () => String, {
      nullable: true,
      description: '月份，省略为本月。A month such as 2026-03; left out, this one.',
    })
    month?: string | null,
  ): Promise<DeskChange[]> {
    return changesOfMonth(context, desk, month);
  }

  @FieldResolver(() => Int, { description: '待办理的更改请求。Requests that wait.' })
  openRequests(@Ctx() context: Context, @Root() desk: DepartmentDesk): Promise<number> {
    return openRequestsOf(context, desk);
  }

  @FieldResolver(() => Int, { description: '在册人数。People on record in it now.' })
  people(@Ctx() context: Context, @Root() desk: DepartmentDesk): Promise<number> {
    return peopleOf(context, desk);
  }

  @Authorized()
  @Mutation(() => DepartmentDeskPayload, {
    nullable: true,
    description: '核对无误：先秘书，后负责人。Confirms the facts: the secretary, then the head.',
  })
  factsConfirm(
    @Ctx() context: Context,
    @Arg('input', () => FactsConfirmInput, { description: INPUT }) input: FactsConfirmInput,
  ): Promise<DepartmentDeskPayload> {
    return confirmFacts(context, input);
  }

  @Authorized()
  @Mutation(() => DepartmentDeskPayload, {
    nullable: true,
    description: '退回重新核对。Opens confirmed facts again.',
  })
  factsReopen(
    @Ctx() context: Context,
    @Arg('input', () => FactsReopenInput, { description: INPUT }) input: FactsReopenInput,
  ): Promise<DepartmentDeskPayload> {
    return reopenFacts(context, input);
  }
}

@Resolver(() => DeskSummary)
export class DeskSummaryResolver {
  @FieldResolver(() => Explanation, {
    nullable: true,
    description: '扣减额的计算过程。How the cost came about.',
  })
  explanation(@Ctx() context: Context, @Root() summary: DeskSummary): Promise<Explanation | null> {
    return explainCost(context, summary);
  }

  @FieldResolver(() => [Problem], { description: '缺什么。Why figures are missing.' })
  problems(@Ctx() context: Context, @Root() summary: DeskSummary): Promise<Problem[]> {
    return summaryProblems(context, summary);
  }
}
