import type { Context } from '../../context.js';
import { toGlobalId } from '../../graphql/global-id.js';
import { brokenRule } from '../../graphql/problems.js';
import { createScenario } from './scenario-create.service.js';
import { refused } from './scenario-step.service.js';
import type { ScenarioBranchInput, ScenarioPayload } from './scenario-workflow.input.js';
import { visibleScenario } from './scenario.service.js';

/** A new draft on the base of its source, so that both differ from the same figures. */
export async function branchScenario(
  context: Context,
  { id, ...input }: ScenarioBranchInput,
): Promise<ScenarioPayload> {
  const source = await visibleScenario(context, id);
  if (source === null) return refused(context, [brokenRule('scenario_not_found', 'id')]);
  return createScenario(context, {
    ...input,
    base: toGlobalId('Scenario', source.baseId ?? source.id),
  });
}
