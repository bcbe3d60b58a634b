import { leaf } from '../kernel/explained.js';
import { Decimal } from '../kernel/money.js';
import { integer, notNegative, positive, Reader, type Check } from '../kernel/read.js';
import type { ResearchTitle } from '../regulations/czie-2015/ch5-research/art21-tiers.js';
import { failingYears } from '../regulations/czie-2015/ch5-research/art22-shortfall.js';
import { computeResearchYear } from '../regulations/czie-2015/ch5-research/art22-tier.js';
import { textOf, type ExampleKind } from './example.js';
import { answer, contextOf, PERIOD, SOMEBODY, wordGiven } from './person.js';

const TITLES: Readonly<Record<string, ResearchTitle>> = {
  senior: 'SENIOR',
  associate: 'ASSOCIATE',
  intermediate: 'INTERMEDIATE',
};

const TIER = { label: { zh: '档次', en: 'tier' }, unit: 'rank' } as const;

/** There are five core indicators. */
const upToFive: Check = (value) => (value.greaterThan(5) ? 'unknown_value' : undefined);

/** Arts. 21 and 22: a research post in one year. */
export const research: ExampleKind = (given) => {
  const reader = new Reader();
  const context = contextOf(given, reader);
  const title = wordGiven(given, 'title', TITLES, reader);
  const workload = reader.required(textOf(given['workload']), 'workload', notNegative);
  const indicators = reader.required(
    textOf(given['indicators']),
    'indicators',
    integer,
    notNegative,
    upToFive,
  );
  const hasPaper = reader.yesOrNo(textOf(given['corePaper']), 'corePaper', true);
  const years = reader.optional(
    textOf(given['failingYears']),
    'failingYears',
    integer,
    notNegative,
  );
  const required = reader.optional(textOf(given['requiredWorkload']), 'requiredWorkload', positive);
  if (!title || !workload || !indicators || reader.problems.length > 0) return answer(reader, null);
  const of = { employeeNumber: SOMEBODY, period: PERIOD };
  const pay = computeResearchYear(
    {
      ...of,
      title,
      workload,
      requiredWorkload: required ?? null,
      corePapers: new Decimal(hasPaper ? 1 : 0),
      indicators: indicators.toNumber(),
      failingYears: failingYears(years?.toNumber() ?? 0, [], of, context),
      isFirstYear: false,
    },
    context,
  );
  const tier = pay.tier === null ? null : leaf(TIER, 'count', 'tier', new Decimal(pay.tier));
  return answer(reader, { tier, coefficient: pay.coefficient });
};
