import type { TenureThreshold } from '@hebo/domain';
import type { Locale, Wording } from '../../common/locale.js';
import type { Context } from '../../context.js';
import type { Outcome } from '../outcome/outcome.type.js';
import type { YearInputs } from '../outcome/year.service.js';
import { isSmallGroup } from '../pay/small-group.js';
import { answerTo, plainOf } from './analysis.service.js';
import type { Cliff } from './cliff.type.js';
import { peopleOfOutcome } from './trial.service.js';

/** Steps and thirty years that come next year: of how many people, from five on. */
export async function tenureCliffs(context: Context, outcome: Outcome): Promise<Cliff[]> {
  const inputs = await peopleOfOutcome(context, outcome);
  const variant = inputs && plainOf(inputs);
  if (inputs === null || variant === null) return [];
  const answer = await answerTo(context, { kind: 'tenure', variant });
  return answer.ok ? answer.value.map((one) => toCliff(one, inputs, context.locale)) : [];
}

function toCliff(
  { department, kind, people, from }: TenureThreshold,
  { units }: YearInputs,
  locale: Locale,
): Cliff {
  const unit = units.get(department);
  const isSmall = isSmallGroup(people);
  return {
    departments: unit === undefined ? [] : [unit],
    kind,
    label: LABELS[kind][locale],
    threshold: null,
    value: isSmall ? null : String(people),
    distance: null,
    unit: 'person',
    direction: 'up',
    isReached: false,
    expectedFrom: isSmall ? null : from,
    effect: null,
    effectOnOthers: null,
    message: isSmall ? FEW[locale] : SOME[locale](people, from),
  };
}

const LABELS: Readonly<Record<TenureThreshold['kind'], Wording>> = {
  STEP_II: { zh: '任职满三年升二档', en: 'step II after three years in the grade' },
  STEP_I: { zh: '任职满六年升一档', en: 'step I after six years in the grade' },
  LONG_SERVICE: { zh: '工作满三十年', en: 'thirty years of work' },
};

const FEW: Wording = { zh: '次年少于 5 人。', en: 'Fewer than 5 people next year.' };
const SOME: Readonly<Record<Locale, (people: number, from: string) => string>> = {
  zh: (people, from) => `次年有 ${people} 人，最早自 ${from} 起。`,
  en: (people, from) => `${people} people next year, the first from ${from} on.`,
};
