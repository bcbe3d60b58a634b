import type { PlainThreshold } from '@hebo/domain';
import type { Locale } from '../../common/locale.js';
import type { Context } from '../../context.js';
import type { Department } from '../department/department.type.js';
import type { Outcome } from '../outcome/outcome.type.js';
import { answerTo, plainOf } from './analysis.service.js';
import { CLIFF_LABELS, cliffMessage } from './cliff-wording.js';
import type { Cliff } from './cliff.type.js';
import { yuanOrNull } from './shown.js';
import { tenureCliffs } from './tenure.service.js';

/** Where amounts of an outcome leap; null where its inputs cannot be analysed. */
export async function outcomeCliffs(context: Context, outcome: Outcome): Promise<Cliff[] | null> {
  const { inputs } = outcome.run;
  const variant = plainOf(inputs);
  if (variant === null) return null;
  const answer = await answerTo(context, { kind: 'thresholds', variant });
  if (!answer.ok) return null;
  const cliffs = answer.value.map((one) => {
    const departments = one.units.flatMap((code) => inputs.units.get(code) ?? []);
    return toCliff(one, departments, context.locale);
  });
  return [...cliffs, ...(await tenureCliffs(context, outcome))];
}

function toCliff(one: PlainThreshold, departments: Department[], locale: Locale): Cliff {
  const { kind, threshold, value, distance, unitOfDistance, direction, isReached } = one;
  return {
    departments,
    kind,
    label: CLIFF_LABELS[kind][locale],
    threshold,
    value,
    distance,
    unit: unitOfDistance,
    direction,
    isReached,
    expectedFrom: one.expectedFrom,
    effect: yuanOrNull(one.effect),
    effectOnOthers: yuanOrNull(one.effectOnOthers),
    message: cliffMessage(one, locale),
  };
}
