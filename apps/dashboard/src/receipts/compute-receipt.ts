import { computeFrom, ENGINE_VERSION, REGULATIONS, receiptTexts } from '@hebo/domain';
import type { Outcome, PlainVariant, YearInputs } from '@hebo/domain';
import { sha256 } from './sha256';

/** What this browser comes to by itself from the same inputs. */
export interface OwnReceipt {
  readonly engineVersion: string;
  readonly edition: string;
  readonly inputHash: string;
  readonly summaryHash: string;
}

export type Recomputed =
  | { readonly ok: true; readonly receipt: OwnReceipt; readonly outcome: Outcome }
  | { readonly ok: false; readonly reason: 'unknown_edition' | 'refused' };

/** The receipt of an outcome that is at hand. */
export async function receiptOf(inputs: YearInputs, outcome: Outcome): Promise<OwnReceipt> {
  const { input, summary } = receiptTexts(inputs, outcome);
  const [inputHash, summaryHash] = await Promise.all([sha256(input), sha256(summary)]);
  return { engineVersion: ENGINE_VERSION, edition: outcome.edition, inputHash, summaryHash };
}

/** Computes the year anew by the package that the server computes with. */
export async function recompute(variant: PlainVariant): Promise<Recomputed> {
  const [regulation] = REGULATIONS;
  const known = regulation.editions.find(({ id }) => id === variant.edition);
  if (!known) return { ok: false, reason: 'unknown_edition' };
  const computed = computeFrom(regulation, known.edition, variant);
  if (!computed.ok) return { ok: false, reason: 'refused' };
  const { outcome } = computed;
  return { ok: true, outcome, receipt: await receiptOf(variant, outcome) };
}
