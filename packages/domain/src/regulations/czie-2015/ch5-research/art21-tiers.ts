import { computed, type Explained, type Rule } from '../../../kernel/explained.js';
import { invariant } from '../../../kernel/invariant.js';
import type { Numbers } from '../edition-2015-01/numbers.js';
import type { PersonContext } from '../people/context.js';

/**
 * Arts. 21 and 22(1): Table 6 has twelve tiers, the first the best; each title has a range of them.
 *
 *     coefficient = that of the best tier in range whose workload was reached, or of the lowest
 *
 * The workload of tier 10 is inferred from the even steps of the others (D19).
 */
export type ResearchTitle = 'SENIOR' | 'ASSOCIATE' | 'INTERMEDIATE';

/** Best and lowest tier, by number: the best is the smaller. */
export interface TierRange {
  readonly best: number;
  readonly lowest: number;
}

const BEST_TIER = 1;
const INFERRED_TIER = 10;

export function rangeOf(title: ResearchTitle, { rate }: Numbers): TierRange {
  const tier = (key: Parameters<typeof rate>[0]): number => rate(key).value.toNumber();
  switch (title) {
    case 'SENIOR':
      return { best: BEST_TIER, lowest: tier('seniorLowestTier') };
    case 'ASSOCIATE':
      return { best: tier('associateHighestTier'), lowest: tier('associateLowestTier') };
    case 'INTERMEDIATE':
      return { best: tier('intermediateHighestTier'), lowest: tier('intermediateLowestTier') };
  }
}

/** All of Table 6. */
export function wholeRange({ rate }: Numbers): TierRange {
  return { best: BEST_TIER, lowest: rate('intermediateLowestTier').value.toNumber() };
}

function cellOf(row: 'workload' | 'coefficient', tier: number, { cell }: Numbers): Explained {
  const found = cell(`table6.${row}.tier${tier}`);
  invariant(found !== null, `Table 6 has a tier ${tier}`);
  return found;
}

export function coefficientOfTier(tier: number, numbers: Numbers): Explained {
  return cellOf('coefficient', tier, numbers);
}

/** What a tier asks for. */
export function workloadOfTier(tier: number, numbers: Numbers): Explained {
  return cellOf('workload', tier, numbers);
}

export interface Tier {
  readonly tier: number;
  readonly coefficient: Explained;
}

const BY_WORKLOAD: Omit<Rule, 'label' | 'citation'> = {
  unit: 'coefficient',
  formula: 'lookup({workload}, {bounds}, {coefficients})',
  terms: {
    bounds: { zh: '工作量下限', en: 'least workloads' },
    coefficients: { zh: '相应系数', en: 'coefficients' },
  },
};

export type TierRule = Pick<Rule, 'label' | 'citation'>;

/** The explanation shows the tier that was reached and its neighbours. */
export function computeTier(
  rule: TierRule,
  key: string,
  workload: Explained,
  { best, lowest }: TierRange,
  { numbers, choices }: PersonContext,
): Tier {
  const tiers: number[] = [];
  for (let tier = lowest; tier >= best; tier -= 1) {
    if (tier !== INFERRED_TIER || choices.D19 === 'inferred') tiers.push(tier);
  }
  const isReached = (tier: number): boolean =>
    tier === lowest || workload.value.greaterThanOrEqualTo(workloadOfTier(tier, numbers).value);
  const place = tiers.findLastIndex(isReached);
  const tier = tiers[place] ?? lowest;
  const near = tiers.slice(Math.max(0, place - 1), place + 2);
  const bounds = near.slice(1).map((one) => workloadOfTier(one, numbers));
  const coefficients = near.map((one) => coefficientOfTier(one, numbers));
  const { value } = coefficientOfTier(tier, numbers);
  const restsOnD19 = tier === INFERRED_TIER || tier === INFERRED_TIER + 1;
  const parts = { workload, bounds, coefficients };
  const readings = restsOnD19 ? ['D19'] : [];
  return { tier, coefficient: computed({ ...BY_WORKLOAD, ...rule }, key, value, parts, readings) };
}
