import type { Override } from '@hebo/domain';
import type { Context } from '../../context.js';
import type { BrokenRule } from '../../graphql/problems.js';
import { brokenRule, toUserError } from '../../graphql/problems.js';
import type { UserError } from '../../graphql/user-error.type.js';
import { charge, PREVIEW_POINTS } from '../analysis/points.js';
import { editionNamed } from '../edition/edition-in-force.js';
import { outcomeOf } from '../outcome/outcome-view.js';
import type { LockMode } from './lock-mode.type.js';
import { fieldOfProblem } from './override-field.js';
import { applyDifference, scenarioInputs, type Applied } from './scenario-inputs.service.js';
import type {
  OverrideInput,
  ScenarioPreviewInput,
  ScenarioPreviewPayload,
} from './scenario.input.js';
import { visibleScenario } from './scenario.service.js';

export const MOST_OVERRIDES = 500;

/** A difference tried on a scenario, its base; nothing is stored. */
export interface Trial {
  readonly base: string;
  readonly lockMode: LockMode;
  readonly overrides: readonly OverrideInput[];
}

export async function previewScenario(
  context: Context,
  input: ScenarioPreviewInput,
): Promise<ScenarioPreviewPayload> {
  charge(context, PREVIEW_POINTS);
  const tried = await tryOut(context, input);
  if (!tried.ok) return { outcome: null, userErrors: tried.userErrors };
  const { run } = tried.applied;
  const outcome = outcomeOf(run);
  if (outcome !== null) return { outcome: { ...outcome, trial: input }, userErrors: [] };
  const problems = run.computed.ok ? [] : run.computed.problems;
  return { outcome: null, userErrors: worded(context, problems, input) };
}

type Tried =
  | { readonly ok: true; readonly applied: Applied; readonly base: Applied }
  | { readonly ok: false; readonly userErrors: UserError[] };

/** The base with the differences laid over it; refused where the input itself cannot be used. */
export async function tryOut(context: Context, trial: Trial): Promise<Tried> {
  const row = await visibleScenario(context, trial.base);
  const base = row === null ? null : await scenarioInputs(context, row);
  if (base === null) {
    const reader = { locale: context.locale, edition: editionNamed()?.id ?? '' };
    const broken = brokenRule('scenario_not_found', 'base');
    return { ok: false, userErrors: [toUserError(broken, ['input', 'base'], reader)] };
  }
  const refused = refusedOverrides(trial.overrides);
  if (refused.length > 0) return { ok: false, userErrors: worded(context, refused, trial) };
  const { lockMode } = trial;
  const overrides = toOverrides(trial.overrides);
  const applied = applyDifference(base.run.inputs, { lockMode, overrides, scenario: null });
  return { ok: true, applied, base };
}

export const toOverrides = (overrides: readonly OverrideInput[]): Override[] =>
  overrides.map(({ path, value, reason }) => ({
    path,
    value: value ?? null,
    ...(reason == null ? {} : { reason }),
  }));

function refusedOverrides(overrides: readonly OverrideInput[]): BrokenRule[] {
  if (overrides.length > MOST_OVERRIDES) {
    return [brokenRule('too_many_overrides', '', { limit: String(MOST_OVERRIDES) })];
  }
  const paths = overrides.map(({ path }) => path);
  return paths
    .filter((path, at) => paths.indexOf(path) < at)
    .map((path) => brokenRule('override_given_twice', path));
}

export function worded(
  context: Context,
  problems: readonly BrokenRule[],
  { overrides }: Pick<Trial, 'overrides'>,
): UserError[] {
  const reader = { locale: context.locale, edition: editionNamed()?.id ?? '' };
  return problems.map((broken) => toUserError(broken, fieldOfProblem(broken, overrides), reader));
}
