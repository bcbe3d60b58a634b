import { Arg, Authorized, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { Resolution } from '../resolution/resolution.type.js';
import { resolutionsOfScenario } from '../resolution/resolution.service.js';
import { branchScenario } from './scenario-branch.service.js';
import { freezeScenario } from './scenario-freeze.service.js';
import { scenarioEvents } from './scenario-event.service.js';
import { scenarioByKey } from './scenario.service.js';
import { Scenario } from './scenario.type.js';
import * as inputs from './scenario-workflow.input.js';
import type { ScenarioPayload } from './scenario-workflow.input.js';
import {
  approveScenario,
  rejectScenario,
  returnScenario,
  submitScenario,
  withdrawScenario,
} from './scenario-workflow.service.js';
import { actionsOfScenario, checklistOfScenario, isOwnScenario } from './scenario-workflow-view.js';
import { ChecklistItem, ScenarioAction, ScenarioEvent } from './scenario-workflow.type.js';

const INPUT = { description: '输入。The input.' };
const payload = (description: string) => ({ nullable: true, description });

@Resolver(() => Scenario)
export class ScenarioWorkflowResolver {
  @Authorized()
  @Mutation(() => inputs.ScenarioSubmitPayload, payload('提交审批。Hands in a draft.'))
  scenarioSubmit(
    @Ctx() context: Context,
    @Arg('input', () => inputs.ScenarioSubmitInput, INPUT) input: inputs.ScenarioSubmitInput,
  ): Promise<ScenarioPayload> {
    return submitScenario(context, input);
  }

  @Authorized()
  @Mutation(() => inputs.ScenarioWithdrawPayload, payload('撤回。Takes back what was handed in.'))
  scenarioWithdraw(
    @Ctx() context: Context,
    @Arg('input', () => inputs.ScenarioWithdrawInput, INPUT) input: inputs.ScenarioWithdrawInput,
  ): Promise<ScenarioPayload> {
    return withdrawScenario(context, input);
  }

  @Authorized()
  @Mutation(() => inputs.ScenarioReturnPayload, payload('退回。Sends it back with a comment.'))
  scenarioReturn(
    @Ctx() context: Context,
    @Arg('input', () => inputs.ScenarioReturnInput, INPUT) input: inputs.ScenarioReturnInput,
  ): Promise<ScenarioPayload> {
    return returnScenario(context, input);
  }

  @Authorized()
  @Mutation(() => inputs.ScenarioRejectPayload, payload('否决。Rejects it with a comment.'))
  scenarioReject(
    @Ctx() context: Context,
    @Arg('input', () => inputs.ScenarioRejectInput, INPUT) input: inputs.ScenarioRejectInput,
  ): Promise<ScenarioPayload> {
    return rejectScenario(context, input);
  }

  @Authorized()
  @Mutation(() => inputs.ScenarioApprovePayload, payload('通过。Approves what another handed in.'))
  scenarioApprove(
    @Ctx() context: Context,
    @Arg('input', () => inputs.ScenarioApproveInput, INPUT) input: inputs.ScenarioApproveInput,
  ): Promise<ScenarioPayload> {
    return approveScenario(context, input);
  }

  @Authorized()
  @Mutation(() => inputs.ScenarioFreezePayload, payload('冻结。Freezes it by value.'))
  scenarioFreeze(
    @Ctx() context: Context,
    @Arg('input', () => inputs.ScenarioFreezeInput, INPUT) input: inputs.ScenarioFreezeInput,
  ): Promise<ScenarioPayload> {
    return freezeScenario(context, input);
  }

  @Authorized()
  @Mutation(() => inputs.ScenarioBranchPayload, payload('另存分支。A new draft on the same base.'))
  scenarioBranch(
    @Ctx() context: Context,
    @Arg('input', () => inputs.ScenarioBranchInput, INPUT) input: inputs.ScenarioBranchInput,
  ): Promise<ScenarioPayload> {
    return branchScenario(context, input);
  }

  @FieldResolver(() => Scenario, {
    nullable: true,
    description: '替代它的情景。The scenario that took its place.',
  })
  supersededBy(@Ctx() context: Context, @Root() scenario: Scenario): Promise<Scenario | null> {
    return scenarioByKey(context, scenario.supersededByKey);
  }

  @FieldResolver(() => [ScenarioEvent], { description: '经过，旧的在前。The oldest first.' })
  events(@Ctx() context: Context, @Root() { key }: Scenario): Promise<ScenarioEvent[]> {
    return scenarioEvents(context, key);
  }

  @FieldResolver(() => [ScenarioAction], {
    description: '读者现在可做的操作。What this reader may do now.',
  })
  allowedActions(@Ctx() context: Context, @Root() { key }: Scenario): Promise<ScenarioAction[]> {
    return actionsOfScenario(context, key);
  }

  @FieldResolver(() => [ChecklistItem], {
    description: '提交与冻结前的核对。What has to hold before it is handed in and frozen.',
  })
  checklist(@Ctx() context: Context, @Root() { key }: Scenario): Promise<ChecklistItem[]> {
    return checklistOfScenario(context, key);
  }

  @FieldResolver(() => [Resolution], { description: '所依据的决议。Resolutions behind it.' })
  resolutions(@Ctx() context: Context, @Root() { key }: Scenario): Promise<Resolution[]> {
    return resolutionsOfScenario(context, key);
  }

  @FieldResolver(() => Boolean, { description: '是否由读者建立。Whether the reader made it.' })
  isMine(@Ctx() context: Context, @Root() scenario: Scenario): boolean {
    return isOwnScenario(context, scenario);
  }
}
