import type { Context } from '../../context.js';
import type { Scenario as ScenarioRow } from '../../database/entities/index.js';
import { toGlobalId } from '../../graphql/global-id.js';
import type { UserError } from '../../graphql/user-error.type.js';
import { nameErrors, stored, trialErrors } from './scenario-create.service.js';
import type { ScenarioUpdateInput, ScenarioUpdatePayload } from './scenario.input.js';
import { takeStep } from './scenario-step.service.js';

export function updateScenario(
  context: Context,
  input: ScenarioUpdateInput,
): Promise<ScenarioUpdatePayload> {
  return takeStep(context, 'EDIT', input, async (row) => ({
    userErrors: await errorsOf(context, row, input),
    step: {
      changes: {
        ...(input.name == null ? {} : { name: input.name.trim() }),
        ...(input.lockMode == null ? {} : { lockMode: input.lockMode }),
        ...(input.overrides == null ? {} : { overrides: stored(input.overrides) }),
      },
    },
  }));
}

async function errorsOf(
  context: Context,
  row: ScenarioRow,
  { name, lockMode, overrides }: ScenarioUpdateInput,
): Promise<UserError[]> {
  const names = name == null ? [] : nameErrors(context, name);
  if ((lockMode == null && overrides == null) || row.baseId == null) return names;
  const trial = {
    base: toGlobalId('Scenario', row.baseId),
    lockMode: lockMode ?? row.lockMode,
    overrides: overrides ?? row.overrides,
  };
  return [...names, ...(await trialErrors(context, trial))];
}
