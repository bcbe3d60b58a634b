import type { Context } from '../../context.js';
import type { EntityManager } from '../../database/database.js';
import { ScenarioEvent as EventRow } from '../../database/entities/index.js';
import { actingAccount } from '../viewer/account.js';
import type { ScenarioAction, ScenarioEvent } from './scenario-workflow.type.js';

interface Happened {
  readonly scenarioId: string;
  /** The version that it led to. */
  readonly version: number;
  readonly action: ScenarioAction;
  readonly comment?: string;
  readonly documentNumber?: string;
}

/** Written in the transaction of what happened, so that neither is there without the other. */
export function recordEvent(context: Context, em: EntityManager, happened: Happened): void {
  const { accountId, displayName, institutionId } = actingAccount(context);
  em.create(EventRow, {
    institutionId,
    scenarioId: happened.scenarioId,
    place: happened.version,
    action: happened.action,
    at: context.now,
    byId: accountId,
    byName: displayName,
    comment: happened.comment ?? null,
    documentNumber: happened.documentNumber ?? null,
  });
}

/** The oldest first. */
export async function scenarioEvents(
  context: Context,
  scenarioId: string,
): Promise<ScenarioEvent[]> {
  const rows = await context.em.find(EventRow, { scenarioId }, { orderBy: { place: 'asc' } });
  return rows.map(({ action, at, byName, comment, documentNumber }) => ({
    action,
    at: at.toISOString(),
    byName,
    comment,
    documentNumber,
  }));
}
