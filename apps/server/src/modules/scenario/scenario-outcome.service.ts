import type { Context } from '../../context.js';
import { brokenRule, toProblem, type BrokenRule } from '../../graphql/problems.js';
import type { Problem } from '../../graphql/problem.type.js';
import { perRequest } from '../../graphql/per-request.js';
import { editionFor } from '../edition/edition-in-force.js';
import { outcomeOf } from '../outcome/outcome-view.js';
import type { Outcome } from '../outcome/outcome.type.js';
import { maySeeOutcome } from '../outcome/published.js';
import type { YearInputs } from '../outcome/year.service.js';
import { scenarioInputs, type Applied } from './scenario-inputs.service.js';
import { scenarioRow } from './scenario.service.js';
import type { PreviewInputs, Scenario } from './scenario.type.js';

const applications = perRequest(() => new Map<string, Promise<Applied | null>>());

/** Outcome, problems and preview inputs of one scenario rest on one computation. */
export function appliedScenario(context: Context, key: string): Promise<Applied | null> {
  const known = applications(context).get(key);
  if (known !== undefined) return known;
  const applied = scenarioRow(context, key).then((row) =>
    row === null ? null : scenarioInputs(context, row),
  );
  applications(context).set(key, applied);
  return applied;
}

export async function scenarioOutcome(
  context: Context,
  { key }: Scenario,
): Promise<Outcome | null> {
  const applied = await appliedScenario(context, key);
  if (applied === null || !maySeeOutcome(context.principal, applied.run.inputs)) return null;
  return outcomeOf(applied.run);
}

export async function scenarioProblems(
  context: Context,
  { key, period }: Scenario,
): Promise<Problem[]> {
  const applied = await appliedScenario(context, key);
  const reader = { locale: context.locale, edition: editionFor(period).id };
  return problemsOf(applied).map((broken) => toProblem(broken, reader));
}

function problemsOf(applied: Applied | null): readonly BrokenRule[] {
  if (applied === null) return [brokenRule('no_base_scenario', 'decision')];
  return applied.run.computed.ok ? [] : applied.run.computed.problems;
}

/** The scenario's own inputs, its differences applied: totals and departments, never a person. */
export async function previewInputs(
  context: Context,
  { key }: Scenario,
): Promise<PreviewInputs | null> {
  const inputs = (await appliedScenario(context, key))?.run.inputs;
  return inputs === undefined ? null : toPreviewInputs(inputs);
}

export function toPreviewInputs(inputs: YearInputs): PreviewInputs | null {
  if (inputs.decision === null) return null;
  return {
    edition: inputs.edition.id,
    facts: JSON.stringify(inputs.facts),
    decision: JSON.stringify(inputs.decision),
    amendments: JSON.stringify(inputs.amendments),
  };
}
