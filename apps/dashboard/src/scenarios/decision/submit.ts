import { recompute } from '../../receipts/compute-receipt';
import { plainVariant } from '../../receipts/plain-variant';
import { request } from '../../providers/graphql-client';
import type { UserErrorView } from '../../providers/graphql-client';
import { readings } from '../workbench/regulation';
import { withRecommended } from './adopt-recommended';
import { ADOPT, SUBMIT } from './documents';
import type { ChecklistItem, DecidedScenario } from './documents';

interface Payload {
  readonly userErrors: readonly UserErrorView[];
}

/** Hands in what the browser has computed and found equal. */
export async function submit(
  { id, version: expectedVersion }: Pick<DecidedScenario, 'id' | 'version'>,
  checkedSummaryHash: string,
): Promise<Payload | null | undefined> {
  const input = { id, expectedVersion, checkedSummaryHash };
  return (await request(SUBMIT, { input })).scenarioSubmit;
}

/** Chooses the recommended options first; they stand in the scenario from then on, so it is checked anew. */
export async function adoptAndSubmit(
  scenario: DecidedScenario,
  unchosen: ChecklistItem['problems'],
): Promise<Payload | null | undefined> {
  const { id, version, name, lockMode, overrides } = scenario;
  const chosen = withRecommended(overrides, unchosen, readings);
  const input = { id, expectedVersion: version, name, lockMode, overrides: chosen };
  const adopted = (await request(ADOPT, { input })).scenarioUpdate;
  if (!adopted?.scenario || adopted.userErrors.length > 0) return adopted;
  const { previewInputs } = adopted.scenario;
  const recomputed = previewInputs ? await recompute(plainVariant(previewInputs)) : null;
  return submit(adopted.scenario, recomputed?.ok ? recomputed.receipt.summaryHash : '');
}
