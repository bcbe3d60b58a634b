import type { Context } from '../../context.js';
import { checklist } from './scenario-checklist.service.js';
import { allowedActions } from './scenario-states.js';
import { scenarioRow } from './scenario.service.js';
import type { Scenario } from './scenario.type.js';
import type { ChecklistItem, ScenarioAction } from './scenario-workflow.type.js';

export async function actionsOfScenario(context: Context, key: string): Promise<ScenarioAction[]> {
  const row = await scenarioRow(context, key);
  return row === null ? [] : allowedActions(context, row);
}

export async function checklistOfScenario(context: Context, key: string): Promise<ChecklistItem[]> {
  const row = await scenarioRow(context, key);
  return row === null ? [] : checklist(context, row);
}

export function isOwnScenario({ principal }: Context, { ownerKey }: Scenario): boolean {
  return principal.kind === 'account' && principal.accountId === ownerKey;
}
