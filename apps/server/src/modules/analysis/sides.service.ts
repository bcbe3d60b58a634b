import { applyOverrides, groundOf, type Override } from '@hebo/domain';
import type { Context } from '../../context.js';
import type { Scenario as ScenarioRow } from '../../database/entities/index.js';
import { regulation } from '../edition/edition-in-force.js';
import type { Outcome } from '../outcome/outcome.type.js';
import type { YearInputs } from '../outcome/year.service.js';
import { isFrozen } from '../scenario/frozen-scenario.service.js';
import type { LockMode } from '../scenario/lock-mode.type.js';
import { scenarioOverrides } from '../scenario/override.service.js';
import { scenarioPeopleInputs } from '../scenario/scenario-inputs.service.js';
import { appliedScenario } from '../scenario/scenario-outcome.service.js';
import { toOverrides, tryOut } from '../scenario/scenario-preview.service.js';
import { scenarioRow, toScenario, visibleScenario } from '../scenario/scenario.service.js';

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
    const overrides = toOverrides(outcome.trial.overrides);
    return { before: tried.base.run.inputs, after, overrides };
  }
  const found = await rowsOf(context, outcome);
  if (found === null) return null;
  const { row, base } = found;
  if (isFrozen(row)) {
    const before = await beforeFrozen(context, found, after);
    return before && { before, after, overrides: row.overrides };
  }
  const applied = await appliedScenario(context, base.id);
  return applied && { before: applied.run.inputs, after, overrides: row.overrides };
}

/** The same two with everybody in them: nothing of it may leave without being cut to the principal. */
export async function peopleSidesOf(
  context: Context,
  outcome: Outcome,
): Promise<Pick<Sides, 'before' | 'after'> | null> {
  if (outcome.trial !== undefined) {
    const { base: id, lockMode, overrides } = outcome.trial;
    const row = await visibleScenario(context, id);
    const before = row === null ? null : await everybodyOf(context, row);
    const after = before && laidOver(before, lockMode, toOverrides(overrides));
    return before && after && { before, after };
  }
  const found = await rowsOf(context, outcome);
  const after = found && (await everybodyOf(context, found.row));
  if (found === null || after === null) return null;
  const before = isFrozen(found.row)
    ? await beforeFrozen(context, found, after)
    : await everybodyOf(context, found.base);
  return before && { before, after };
}

interface Rows {
  readonly row: ScenarioRow;
  readonly base: ScenarioRow;
}

async function rowsOf(context: Context, { run }: Outcome): Promise<Rows | null> {
  const { scenarioKey } = run.inputs;
  const row = scenarioKey === null ? null : await scenarioRow(context, scenarioKey);
  if (row?.baseId == null || row.isBase) return null;
  const base = await scenarioRow(context, row.baseId);
  return base && { row, base };
}

/** What a frozen scenario was made from, as its base stood then: its differences taken back. */
async function beforeFrozen(
  context: Context,
  { row, base }: Rows,
  frozen: YearInputs,
): Promise<YearInputs | null> {
  const overrides = await scenarioOverrides(context, toScenario(row));
  const takenBack = overrides.map(({ path, baseValue }) => ({ path, value: baseValue }));
  return laidOver(frozen, base.lockMode, takenBack);
}

export async function everybodyOf(context: Context, row: ScenarioRow): Promise<YearInputs | null> {
  const laid = await scenarioPeopleInputs(context, row, null);
  return laid?.ok ? laid.inputs : null;
}

/** Inputs under another difference; null where it cannot be laid over them. */
export function laidOver(
  before: YearInputs,
  lockMode: LockMode,
  overrides: readonly Override[],
): YearInputs | null {
  const { facts, decision, amendments, edition } = before;
  if (decision === null) return null;
  const inputs = { facts, decision: { ...decision, lockMode }, amendments };
  const applied = applyOverrides(inputs, overrides, groundOf(regulation, edition.edition));
  return applied.ok ? { ...before, ...applied.value } : null;
}
