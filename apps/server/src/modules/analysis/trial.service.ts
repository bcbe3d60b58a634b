import { applyOverrides, groundOf, type Override } from '@hebo/domain';
import type { Context } from '../../context.js';
import type { BrokenRule } from '../../graphql/problems.js';
import type { UserError } from '../../graphql/user-error.type.js';
import { regulation } from '../edition/edition-in-force.js';
import type { Outcome } from '../outcome/outcome.type.js';
import type { YearInputs } from '../outcome/year.service.js';
import { scenarioPeopleInputs } from '../scenario/scenario-inputs.service.js';
import { appliedScenario } from '../scenario/scenario-outcome.service.js';
import { toOverrides, tryOut, worded, type Trial } from '../scenario/scenario-preview.service.js';
import { scenarioRow, visibleScenario } from '../scenario/scenario.service.js';
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

/** Two variants of a year, and what is laid over the first to make the second. */
export interface Sides {
  readonly before: YearInputs;
  readonly after: YearInputs;
  readonly overrides: readonly Override[];
}

/** An outcome against what it was made from; null for the base of a year, which was made from nothing. */
export async function sidesOf(context: Context, outcome: Outcome): Promise<Sides | null> {
  const after = outcome.run.inputs;
  if (outcome.trial !== undefined) {
    const tried = await tryOut(context, outcome.trial);
    if (!tried.ok) return null;
    return {
      before: tried.base.run.inputs,
      after,
      overrides: toOverrides(outcome.trial.overrides),
    };
  }
  const row = after.scenarioKey === null ? null : await scenarioRow(context, after.scenarioKey);
  if (row?.baseId == null || row.isBase) return null;
  const base = await appliedScenario(context, row.baseId);
  return base && { before: base.run.inputs, after, overrides: row.overrides };
}

/** The same two with everybody in them: nothing of it may leave without being cut to the principal. */
export async function peopleSidesOf(
  context: Context,
  outcome: Outcome,
): Promise<Pick<Sides, 'before' | 'after'> | null> {
  if (outcome.trial !== undefined) {
    const { base: id, ...difference } = outcome.trial;
    const row = await visibleScenario(context, id);
    const before = row === null ? null : await scenarioPeopleInputs(context, row, null);
    if (before === null || !before.ok) return null;
    const after = withTrial(before.inputs, difference);
    return after && { before: before.inputs, after };
  }
  const { scenarioKey } = outcome.run.inputs;
  const row = scenarioKey === null ? null : await scenarioRow(context, scenarioKey);
  const base = row?.baseId == null ? null : await scenarioRow(context, row.baseId);
  if (row === null || base === null) return null;
  const before = await scenarioPeopleInputs(context, base, null);
  const after = await scenarioPeopleInputs(context, row, null);
  return before?.ok && after?.ok ? { before: before.inputs, after: after.inputs } : null;
}

/** An outcome's year with everybody in it. */
export async function peopleOfOutcome(
  context: Context,
  { trial, run }: Outcome,
): Promise<YearInputs | null> {
  if (trial !== undefined) return peopleOfTrial(context, trial);
  const { scenarioKey } = run.inputs;
  const row = scenarioKey === null ? null : await scenarioRow(context, scenarioKey);
  const laid = row === null ? null : await scenarioPeopleInputs(context, row, null);
  return laid?.ok ? laid.inputs : null;
}

/** A trial with everybody in it; it was tried without them before, so that nothing is refused here. */
export async function peopleOfTrial(context: Context, trial: Trial): Promise<YearInputs | null> {
  const row = await visibleScenario(context, trial.base);
  const laid = row === null ? null : await scenarioPeopleInputs(context, row, null);
  return laid?.ok ? withTrial(laid.inputs, trial) : null;
}

function withTrial(
  before: YearInputs,
  { lockMode, overrides }: Omit<Trial, 'base'>,
): YearInputs | null {
  const { facts, decision, amendments, edition } = before;
  if (decision === null) return null;
  const inputs = { facts, decision: { ...decision, lockMode }, amendments };
  const ground = groundOf(regulation, edition.edition);
  const applied = applyOverrides(inputs, toOverrides(overrides), ground);
  return applied.ok ? { ...before, ...applied.value } : null;
}
