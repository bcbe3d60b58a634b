import type { Context } from '../../context.js';
import { Scenario as ScenarioRow } from '../../database/entities/index.js';
import { toGlobalId } from '../../graphql/global-id.js';
import { inInput } from '../../graphql/input-error.js';
import { brokenRule, type BrokenRule } from '../../graphql/problems.js';
import type { UserError } from '../../graphql/user-error.type.js';
import { nameErrors, stored, trialErrors } from './scenario-create.service.js';
import type { ScenarioUpdateInput, ScenarioUpdatePayload } from './scenario.input.js';
import { forgetScenario, scenarioByKey, visibleScenario } from './scenario.service.js';

export async function updateScenario(
  context: Context,
  input: ScenarioUpdateInput,
): Promise<ScenarioUpdatePayload> {
  const row = await visibleScenario(context, input.id);
  if (row === null) return refused(context, brokenRule('scenario_not_found', 'id'));
  if (row.isBase) return refused(context, brokenRule('scenario_is_base', 'id'));
  if (row.status !== 'DRAFT') return refused(context, brokenRule('scenario_not_draft', 'id'));
  if (row.version !== input.expectedVersion) return conflict(context, row.id);
  const userErrors = await errorsOf(context, row, input);
  if (userErrors.length > 0) return { scenario: null, userErrors };
  const written = await context.em.nativeUpdate(
    ScenarioRow,
    { id: row.id, version: input.expectedVersion },
    {
      ...(input.name == null ? {} : { name: input.name.trim() }),
      ...(input.lockMode == null ? {} : { lockMode: input.lockMode }),
      ...(input.overrides == null ? {} : { overrides: stored(input.overrides) }),
      version: input.expectedVersion + 1,
      updatedAt: context.now,
    },
  );
  if (written === 0) return conflict(context, row.id);
  return { scenario: await presentScenario(context, row.id), userErrors: [] };
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

async function conflict(context: Context, key: string): Promise<ScenarioUpdatePayload> {
  const scenario = await presentScenario(context, key);
  const version = String(scenario?.version ?? '');
  const problem = brokenRule('version_conflict', 'expectedVersion', { version });
  return { scenario, userErrors: [inInput(context, problem)] };
}

/** Reads the row again, past what this request has read before. */
function presentScenario(context: Context, key: string) {
  forgetScenario(context, key);
  context.em.clear();
  return scenarioByKey(context, key);
}

function refused(context: Context, problem: BrokenRule): ScenarioUpdatePayload {
  return { scenario: null, userErrors: [inInput(context, problem)] };
}
