import { createHash } from 'node:crypto';
import { computeFrom, type Outcome as DomainOutcome } from '@hebo/domain';
import { brokenRule, type BrokenRule } from '../../graphql/problems.js';
import { regulation } from '../edition/edition-in-force.js';
import type { YearInputs } from './year.service.js';

export type Computed =
  | { readonly ok: true; readonly outcome: DomainOutcome }
  | { readonly ok: false; readonly problems: readonly BrokenRule[] };

/** One year under one decision, and what came of it. */
export interface Run {
  readonly inputs: YearInputs;
  readonly computed: Computed;
}

export function run(inputs: YearInputs): Run {
  return { inputs, computed: computeYear(inputs) };
}

const REMEMBERED = 100;
const remembered = new Map<string, Computed>();

/**
 * The outcome of a year's inputs. It depends on nothing else, so the same inputs are computed once in
 * a process; the key is a hash of the inputs themselves, so nothing has to be invalidated.
 */
function computeYear(inputs: YearInputs): Computed {
  const { edition, facts, decision } = inputs;
  const key = createHash('sha256')
    .update(JSON.stringify([edition.id, facts, decision]))
    .digest('base64');
  const known = remembered.get(key);
  if (known !== undefined) return known;
  const computed = compute(inputs);
  const oldest = remembered.keys().next().value;
  if (remembered.size >= REMEMBERED && oldest !== undefined) remembered.delete(oldest);
  remembered.set(key, computed);
  return computed;
}

function compute({ edition, facts, decision }: YearInputs): Computed {
  if (decision === null)
    return { ok: false, problems: [brokenRule('no_base_scenario', 'decision')] };
  return computeFrom(regulation, edition.edition, { facts, decision });
}
