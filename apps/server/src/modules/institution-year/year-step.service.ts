import type { Context } from '../../context.js';
import { YEAR_STEPS } from '../../database/entities/index.js';
import { toProblem } from '../../graphql/problems.js';
import { editionFor } from '../edition/edition-in-force.js';
import { scenarioByKey } from '../scenario/scenario.service.js';
import type { Scenario } from '../scenario/scenario.type.js';
import type { InstitutionYear } from './institution-year.type.js';
import { PLAN } from './year-step-plan.js';
import { today, yearState, type YearState } from './year-state.service.js';
import type { YearStage, YearStep } from './year-step.type.js';

/** So many missing facts tell enough of where a step is blocked. */
const MOST_BLOCKERS = 50;

export async function yearSteps(
  context: Context,
  { period }: InstitutionYear,
): Promise<YearStep[]> {
  const state = await yearState(context, period);
  if (state === null) return [];
  const { locale } = context;
  const reader = { locale, edition: editionFor(period).id };
  return YEAR_STEPS.map((key) => {
    const { label, owner, ownerLabel, isSetByHand } = PLAN[key];
    const { isDone, doneAt, doneByName, blockers } = state.steps[key];
    const dueOn = state.rows.get(key)?.dueOn ?? null;
    return {
      key,
      label: label[locale],
      owner,
      ownerLabel: ownerLabel[locale],
      dueOn,
      doneAt: doneAt?.toISOString() ?? null,
      doneByName,
      isDone,
      isLate: !isDone && dueOn !== null && dueOn < today(context),
      isSetByHand,
      blockers: blockers.slice(0, MOST_BLOCKERS).map((broken) => toProblem(broken, reader)),
    };
  });
}

export async function yearStage(context: Context, { period }: InstitutionYear): Promise<YearStage> {
  const state = await yearState(context, period);
  return state === null ? 'OPEN' : stageOf(state);
}

/** The furthest stage that was reached; publication stands though a fact were found missing later. */
function stageOf({ steps }: YearState): YearStage {
  if (steps.settlement.isDone) return 'SETTLED';
  if (steps.publication.isDone) return 'PUBLISHED';
  if (steps.scenario.isDone) return 'DECIDED';
  if (!steps.countDate.isDone) return 'OPEN';
  return steps.facts.isDone && steps.scores.isDone ? 'ASSESSED' : 'CONFIRMING';
}

/** The one that counts for the year, published or not. */
export async function frozenScenario(
  context: Context,
  { period }: InstitutionYear,
): Promise<Scenario | null> {
  const state = await yearState(context, period);
  return scenarioByKey(context, state?.frozen?.id ?? null);
}
