import { computeFrom, type Outcome as DomainOutcome } from '@hebo/domain';
import { sha256 } from '../../common/sha256.js';
import { brokenRule, type BrokenRule } from '../../graphql/problems.js';
import type { Department } from '../department/department.type.js';
import { regulation } from '../edition/edition-in-force.js';
import { Remembered } from './remember.js';
import type { YearInputs } from './year.service.js';

export type Computed =
  | { readonly ok: true; readonly outcome: DomainOutcome }
  | { readonly ok: false; readonly problems: readonly BrokenRule[] };

/** One year under one decision, and what came of it. */
export interface Run {
  readonly inputs: YearInputs;
  readonly computed: Computed;
}

const runs = new WeakMap<YearInputs, Run>();

export function run(inputs: YearInputs): Run {
  const known = runs.get(inputs) ?? { inputs, computed: computeYear(inputs) };
  runs.set(inputs, known);
  return known;
}

/** A department of the year that was computed; every code of a result is one of them. */
export function unitOf({ inputs }: Run, code: string): Department {
  const unit = inputs.units.get(code);
  if (unit === undefined) throw new Error('a result names a department that has no facts');
  return unit;
}

/** Some forty colleges' outcomes of a megabyte each. */
const outcomes = new Remembered<Computed>(40);

/**
 * The outcome of a year's inputs. It depends on nothing else, so the same inputs are computed once in
 * a process; the key is a hash of the inputs themselves, so nothing has to be invalidated.
 */
function computeYear(inputs: YearInputs): Computed {
  const { edition, facts, decision, amendments } = inputs;
  const key = sha256(JSON.stringify([edition.id, facts, decision, amendments]));
  return outcomes.get(key) ?? outcomes.set(key, compute(inputs));
}

function compute({ edition, facts, decision, amendments }: YearInputs): Computed {
  if (decision === null) {
    return { ok: false, problems: [brokenRule('no_base_scenario', 'decision')] };
  }
  return computeFrom(regulation, edition.edition, { facts, decision, amendments });
}
