import { ENGINE_VERSION, receiptTexts, resultText, type Outcome } from '@hebo/domain';
import { sha256 } from '../../common/sha256.js';
import type { Computed, Run } from '../outcome/compute.js';
import type { YearInputs } from '../outcome/year.service.js';
import type { Receipt } from './receipt.type.js';

export interface Hashes {
  /** The text behind `summaryHash`. */
  readonly summary: string;
  readonly inputHash: string;
  readonly summaryHash: string;
}

/** Equal inputs are computed once in a process and share their result, so it is hashed once too. */
const hashed = new WeakMap<Computed, Hashes>();

/** The hashes of what a run computed; null where it could not. */
export function hashesOf({ inputs, computed }: Run): Hashes | null {
  if (!computed.ok) return null;
  const known = hashed.get(computed) ?? freshHashes(inputs, computed.outcome);
  hashed.set(computed, known);
  return known;
}

function freshHashes(inputs: YearInputs, outcome: Outcome): Hashes {
  const { facts, decision, amendments } = inputs;
  if (decision === null) throw new Error('an outcome rests on a decision');
  const { input, summary } = receiptTexts({ facts, decision, amendments }, outcome);
  return { summary, inputHash: sha256(input), summaryHash: sha256(summary) };
}

export const resultHashOf = (outcome: Outcome): string => sha256(resultText(outcome));

/** What is frozen keeps the receipt that it was given; anything else is receipted as of now. */
export function receiptOf(found: Run, now: Date): Receipt {
  const { frozen, edition } = found.inputs;
  if (frozen !== null) return { ...frozen, edition: edition.id };
  const hashes = hashesOf(found);
  if (hashes === null) throw new Error('an outcome that could not be computed has no receipt');
  return {
    engineVersion: ENGINE_VERSION,
    edition: edition.id,
    inputHash: hashes.inputHash,
    summaryHash: hashes.summaryHash,
    resultHash: null,
    computedAt: now.toISOString(),
  };
}
