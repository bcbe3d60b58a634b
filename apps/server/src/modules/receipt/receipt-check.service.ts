import { computeFrom, ENGINE_VERSION, receiptTexts, type Outcome } from '@hebo/domain';
import { sha256 } from '../../common/sha256.js';
import type { Context } from '../../context.js';
import type { FrozenScenario, Scenario as ScenarioRow } from '../../database/entities/index.js';
import { regulation } from '../edition/edition-in-force.js';
import { run } from '../outcome/compute.js';
import type { YearInputs } from '../outcome/year.service.js';
import { parseFrozen } from '../scenario/frozen-inputs.js';
import {
  frozenPeopleYear,
  frozenRow,
  frozenYear,
  isFrozen,
} from '../scenario/frozen-scenario.service.js';
import { toPreviewInputs } from '../scenario/scenario-outcome.service.js';
import { visibleScenario } from '../scenario/scenario.service.js';
import { differingFields, differingLines } from './differing-lines.js';
import { resultHashOf } from './receipt.service.js';
import type { Receipt, ReceiptCheck, ReceiptDifference } from './receipt.type.js';

/** The receipt of a frozen scenario against a new computation from what is stored. */
export async function checkReceipt(context: Context, id: string): Promise<ReceiptCheck | null> {
  const row = await visibleScenario(context, id);
  const frozen = row === null || !isFrozen(row) ? null : await frozenRow(context, row.id);
  if (row === null || frozen === null) return null;
  const receipt = storedReceipt(frozen);
  const anew = await computeAnew(context, row, frozen);
  if (!anew.ok) {
    return { isValid: false, receipt, computed: null, differences: anew.differences, inputs: null };
  }
  const { computed, summary, inputs } = anew;
  const differences = [
    ...differingFields(receipt, computed),
    ...differingLines(frozen.summary, summary),
  ];
  return { isValid: differences.length === 0, receipt, computed, differences, inputs };
}

const storedReceipt = (frozen: FrozenScenario): Receipt => ({
  engineVersion: frozen.engineVersion,
  edition: frozen.edition,
  inputHash: frozen.inputHash,
  summaryHash: frozen.summaryHash,
  resultHash: frozen.resultHash,
  computedAt: frozen.computedAt.toISOString(),
});

type Anew =
  | {
      readonly ok: true;
      readonly computed: Receipt;
      readonly summary: string;
      readonly inputs: ReceiptCheck['inputs'];
    }
  | { readonly ok: false; readonly differences: ReceiptDifference[] };

async function computeAnew(
  context: Context,
  row: ScenarioRow,
  frozen: FrozenScenario,
): Promise<Anew> {
  const stored = readable(frozen);
  const inputs = stored === null ? null : await frozenYear(context, row);
  const everybody = stored === null ? null : await frozenPeopleYear(context, row);
  if (stored === null || inputs === null || everybody === null) {
    return { ok: false, differences: [{ path: 'inputs', stored: null, computed: null }] };
  }
  const { computed } = run(inputs);
  if (!computed.ok) return { ok: false, differences: computed.problems.map(toDifference) };
  const { input, summary } = receiptTexts(stored, computed.outcome);
  return {
    ok: true,
    summary,
    inputs: toPreviewInputs(inputs),
    computed: {
      engineVersion: ENGINE_VERSION,
      edition: inputs.edition.id,
      inputHash: sha256(input),
      summaryHash: sha256(summary),
      resultHash: wholeResultHash(everybody, computed.outcome),
      computedAt: context.now.toISOString(),
    },
  };
}

/** Null where what is stored is no longer what was written. */
function readable(frozen: FrozenScenario) {
  try {
    return parseFrozen(frozen);
  } catch {
    return null;
  }
}

const toDifference = ({ code, path }: { code: string; path: string }): ReceiptDifference => ({
  path,
  stored: null,
  computed: code,
});

/** Over everybody; over the departments alone where people are not, or cannot be, computed. */
export function wholeResultHash(everybody: YearInputs, ofDepartments: Outcome): string {
  const { edition, facts, decision, amendments } = everybody;
  if (decision === null || facts.people === undefined) return resultHashOf(ofDepartments);
  const whole = computeFrom(regulation, edition.edition, { facts, decision, amendments });
  return resultHashOf(whole.ok ? whole.outcome : ofDepartments);
}
