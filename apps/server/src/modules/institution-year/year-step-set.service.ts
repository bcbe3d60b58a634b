import type { Context } from '../../context.js';
import { YearStep as StepRow } from '../../database/entities/index.js';
import { inInput } from '../../graphql/input-error.js';
import { brokenRule, type BrokenRule } from '../../graphql/problems.js';
import { actingAccount } from '../viewer/account.js';
import type {
  InstitutionYearStepSetInput,
  InstitutionYearStepSetPayload,
} from './institution-year.input.js';
import { institutionYear } from './institution-year.service.js';
import { forgetYearState } from './year-state.service.js';
import { isStep, PLAN } from './year-step-plan.js';

/** Sets when a step is due; that it is done only where no fact tells it. */
export async function setYearStep(
  context: Context,
  input: InstitutionYearStepSetInput,
): Promise<InstitutionYearStepSetPayload> {
  const { period, key, dueOn, isDone } = input;
  const year = await institutionYear(context, period);
  if (year === null)
    return refused(context, brokenRule('year_not_open', 'period', { value: period }));
  if (!isStep(key)) return refused(context, brokenRule('unknown_step', 'key', { value: key }));
  if (isDone != null && !PLAN[key].isSetByHand) {
    return refused(context, brokenRule('step_told_by_facts', 'isDone'));
  }
  if (isDone === true && !year.isPublished) {
    return refused(context, brokenRule('publish_first', 'isDone'));
  }
  const { displayName, institutionId } = actingAccount(context);
  const done = isDone === true;
  await context.em.upsert(
    StepRow,
    {
      institutionId,
      period,
      key,
      ...(dueOn !== undefined && { dueOn }),
      ...(isDone != null && {
        doneAt: done ? context.now : null,
        doneByName: done ? displayName : null,
      }),
    },
    { onConflictFields: ['institutionId', 'period', 'key'] },
  );
  forgetYearState(context, period);
  return { institutionYear: year, userErrors: [] };
}

function refused(context: Context, problem: BrokenRule): InstitutionYearStepSetPayload {
  return { institutionYear: null, userErrors: [inInput(context, problem)] };
}
