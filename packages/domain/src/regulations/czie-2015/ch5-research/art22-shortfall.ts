import { leaf, type Explained } from '../../../kernel/explained.js';
import { Decimal } from '../../../kernel/money.js';
import { yearFact } from '../facts/person-leaves.js';
import type { PersonContext } from '../people/context.js';
import {
  coefficientOfTier,
  rangeOf,
  wholeRange,
  workloadOfTier,
  type ResearchTitle,
  type Tier,
} from './art21-tiers.js';

/**
 * Art. 22(4): a year under 80 per cent of the workload that the level requires costs one tier; the
 * second such year in a row leaves 80 per cent of the title's lowest coefficient.
 *
 * What a level requires is reading D21: the contract's workload or the title's lowest. The fall leads
 * to one tier below the title's lowest, D22; below the last tier there is none.
 */
export interface YearOfResearch {
  readonly employeeNumber: string;
  readonly period: string;
  readonly title: ResearchTitle;
  readonly workload: Decimal;
  /** Of the contract; null where it names none. */
  readonly requiredWorkload: Decimal | null;
}

const REQUIRED = {
  label: { zh: '合同要求的科研工作量', en: 'workload of the contract' },
  unit: 'none',
} as const;

export function requiredWorkload(year: YearOfResearch, context: PersonContext): Explained {
  const { numbers, choices } = context;
  if (year.requiredWorkload !== null && choices.D21 === 'contractFirst') {
    const field = { period: year.period, name: 'requiredWorkload' } as const;
    return yearFact(REQUIRED, year, field, year.requiredWorkload);
  }
  return workloadOfTier(rangeOf(year.title, numbers).lowest, numbers);
}

export function isShort(year: YearOfResearch, context: PersonContext): boolean {
  const share = context.numbers.rate('workloadShortfall').value;
  return year.workload.lessThan(share.times(requiredWorkload(year, context).value));
}

/** D22. */
export function tierAfterFall(title: ResearchTitle, { numbers, choices }: PersonContext): Tier {
  const { lowest } = rangeOf(title, numbers);
  const below = Math.min(lowest + 1, wholeRange(numbers).lowest);
  const tier = choices.D22 === 'acrossTitles' ? below : lowest;
  return { tier, coefficient: coefficientOfTier(tier, numbers) };
}

const FAILING_YEARS = {
  label: { zh: '连续工作量不足年数', en: 'years of shortfall in a row' },
  unit: 'year',
} as const;

/** As recorded, or counted back over the years on record, latest first. */
export function failingYears(
  recorded: number | null,
  years: readonly YearOfResearch[],
  of: Pick<YearOfResearch, 'employeeNumber' | 'period'>,
  context: PersonContext,
): Explained {
  if (recorded !== null) {
    const field = { period: of.period, name: 'failingYears' } as const;
    return yearFact(FAILING_YEARS, of, field, new Decimal(recorded));
  }
  const held = years.findIndex((year) => !isShort(year, context));
  const count = new Decimal(held === -1 ? years.length : held);
  return leaf(
    FAILING_YEARS,
    'count',
    `people.${of.employeeNumber}.${of.period}.failingYears`,
    count,
  );
}
