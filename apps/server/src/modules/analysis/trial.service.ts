import type { Context } from '../../context.js';
import type { BrokenRule } from '../../graphql/problems.js';
import type { UserError } from '../../graphql/user-error.type.js';
import type { Outcome } from '../outcome/outcome.type.js';
import type { YearInputs } from '../outcome/year.service.js';
import { toOverrides, tryOut, worded, type Trial } from '../scenario/scenario-preview.service.js';
import { scenarioRow, visibleScenario } from '../scenario/scenario.service.js';
import { everybodyOf, laidOver } from './sides.service.js';
import type { TrialInput } from './trial.input.js';

export type Tried =
  | { readonly ok: true; readonly trial: Trial; readonly inputs: YearInputs }
  | { readonly ok: false; readonly userErrors: UserError[] };

/** The inputs of a scenario with a trial laid over it, as a preview lays it. */
export async function triedInputs(context: Context, input: TrialInput): Promise<Tried> {
  const row = await visibleScenario(context, input.scenario);
  const trial: Trial = {
    base: input.scenario,
    lockMode: input.lockMode ?? row?.lockMode ?? 'POOL',
    overrides: input.overrides ?? [],
  };
  const tried = await tryOut(context, trial);
  if (!tried.ok) return { ok: false, userErrors: tried.userErrors.map(inTrial) };
  const { inputs, computed } = tried.applied.run;
  if (computed.ok) return { ok: true, trial, inputs };
  return { ok: false, userErrors: trialErrorsOf(context, computed.problems, trial) };
}

export function trialErrorsOf(
  context: Context,
  problems: readonly BrokenRule[],
  trial: Trial,
): UserError[] {
  return worded(context, problems, trial).map(inTrial);
}

/** A preview names its scenario `base`; here it stands within the input as `trial.scenario`. */
function inTrial(error: UserError): UserError {
  const [first, second, ...rest] = error.field ?? [];
  if (first === undefined || second === undefined) return error;
  return { ...error, field: [first, 'trial', second === 'base' ? 'scenario' : second, ...rest] };
}

/** An outcome’s year with everybody in it. */
export async function peopleOfOutcome(
  context: Context,
  { trial, run }: Outcome,
): Promise<YearInputs | null> {
  if (trial !== undefined) return peopleOfTrial(context, trial);
  const { scenarioKey } = run.inputs;
  const row = scenarioKey === null ? null : await scenarioRow(context, scenarioKey);
  return row && everybodyOf(context, row);
}

/** A trial with everybody in it; it was tried without them before, so that nothing is refused here. */
export async function peopleOfTrial(
  context: Context,
  { base, lockMode, overrides }: Trial,
): Promise<YearInputs | null> {
  const row = await visibleScenario(context, base);
  const before = row && (await everybodyOf(context, row));
  return before && laidOver(before, lockMode, toOverrides(overrides));
}
