import { computed, leaf, type Explained, type LeafRule } from '../../../kernel/explained.js';
import { Decimal, ZERO } from '../../../kernel/money.js';
import type { PersonNotice } from '../../../person-outcome.js';
import { yearFact } from '../facts/person-leaves.js';
import type { PersonContext } from '../people/context.js';
import { coefficientOfTier, computeTier, rangeOf, wholeRange, type Tier } from './art21-tiers.js';
import { COEFFICIENTS, NORMAL, UPGRADE } from './art22-formulas.js';
import {
  isShort,
  requiredWorkload,
  tierAfterFall,
  type YearOfResearch,
} from './art22-shortfall.js';

/**
 * Art. 22(3) and (4): the coefficient of a research post for a year.
 *
 *     second failing year: lowest of the title × 0.8      under 80 per cent: one tier below
 *     no core paper or no indicator: lowest of the title (D23)
 *     one indicator: by title and workload      two: by workload alone, never lower (D20)
 *
 * The tests stand in this order. A joiner's first year knows no workload (Art. 28(6)), so the first two
 * are left out.
 */
export interface ResearchYear extends YearOfResearch {
  readonly corePapers: Decimal;
  /** How many of the five core indicators are met. */
  readonly indicators: number;
  readonly failingYears: Explained;
  readonly isFirstYear: boolean;
}

export interface ResearchPay {
  readonly tier: number | null;
  readonly coefficient: Explained;
  readonly notices: readonly PersonNotice[];
}

const WORKLOAD = { label: { zh: '科研工作量', en: 'research workload' }, unit: 'none' } as const;
const PAPERS = { label: { zh: '核心期刊论文数', en: 'core papers' }, unit: 'none' } as const;
const INDICATORS = {
  label: { zh: '完成的核心指标数', en: 'core indicators met' },
  unit: 'none',
} as const;
const NO_SHARE = { label: { zh: '不参与分配', en: 'no share' }, unit: 'coefficient' } as const;

/** Everything that may be the coefficient. */
interface Routes {
  readonly normal: Tier;
  /** Null with fewer than two indicators. */
  readonly upgrade: Tier | null;
  readonly fallen: Tier;
  readonly lowest: Tier;
}

interface Chosen {
  readonly tier: number | null;
  readonly value: Decimal;
  readonly readings: readonly string[];
  readonly notice: PersonNotice['code'] | null;
}

/** The tests in the order of the formula. */
function choose(year: ResearchYear, routes: Routes, context: PersonContext): Chosen {
  const { rate } = context.numbers;
  const { normal, upgrade, fallen, lowest } = routes;
  if (
    !year.isFirstYear &&
    year.failingYears.value.greaterThanOrEqualTo(rate('shortfallYears').value)
  ) {
    const value = lowest.coefficient.value.times(rate('shortfallPay').value);
    return { tier: null, value, readings: ['D21'], notice: 'dismissal_due' };
  }
  if (!year.isFirstYear && isShort(year, context)) {
    const notice = fallen.tier === lowest.tier ? 'research_tier_below_lowest' : null;
    return { ...valued(fallen), readings: ['D21', 'D22'], notice };
  }
  const hasPaper = year.corePapers.greaterThanOrEqualTo(rate('corePapers').value);
  const hasIndicator = rate('normalIndicators').value.lessThanOrEqualTo(year.indicators);
  if (!hasPaper || !hasIndicator) {
    const isPaid = context.choices.D23 === 'lowestOfTitle';
    const paid = isPaid ? valued(lowest) : { tier: null, value: ZERO };
    return { ...paid, readings: ['D21', 'D23'], notice: 'research_requirement_missing' };
  }
  if (upgrade === null) {
    return { ...valued(normal), readings: ['D21'], notice: null };
  }
  const isBetter = normal.coefficient.value.greaterThan(upgrade.coefficient.value);
  const raised = context.choices.D20 === 'neverLower' && isBetter ? normal : upgrade;
  return { ...valued(raised), readings: ['D20', 'D21'], notice: null };
}

const valued = ({ tier, coefficient }: Tier) => ({ tier, value: coefficient.value });

export function computeResearchYear(year: ResearchYear, context: PersonContext): ResearchPay {
  const { numbers, choices } = context;
  const { rate } = numbers;
  const key = `people.${year.employeeNumber}.${year.period}.researchCoefficient`;
  const fact = (
    rule: LeafRule,
    name: 'researchWorkload' | 'corePapers' | 'indicators',
    value: Decimal,
  ) => yearFact(rule, year, { period: year.period, name }, value);
  const workload = fact(WORKLOAD, 'researchWorkload', year.workload);
  const range = rangeOf(year.title, numbers);
  const normal = computeTier(NORMAL, `${key}.normal`, workload, range, context);
  const isRaised = rate('upgradeIndicators').value.lessThanOrEqualTo(year.indicators);
  const upgrade = isRaised
    ? computeTier(UPGRADE, `${key}.upgrade`, workload, wholeRange(numbers), context)
    : null;
  const fallen = tierAfterFall(year.title, context);
  const lowest = { tier: range.lowest, coefficient: coefficientOfTier(range.lowest, numbers) };
  const incomplete =
    choices.D23 === 'lowestOfTitle'
      ? lowest.coefficient
      : leaf(NO_SHARE, 'decision', 'decision.readings.D23.noShare', ZERO, ['D23']);
  const chosen = choose(year, { normal, upgrade, fallen, lowest }, context);
  const tests = {
    failing: year.failingYears,
    years: rate('shortfallYears'),
    pay: rate('shortfallPay'),
    lowest: lowest.coefficient,
    workload,
    share: rate('workloadShortfall'),
    required: requiredWorkload(year, context),
    fallen: fallen.coefficient,
  };
  const routes = {
    papers: fact(PAPERS, 'corePapers', year.corePapers),
    paper: rate('corePapers'),
    indicators: fact(INDICATORS, 'indicators', new Decimal(year.indicators)),
    one: rate('normalIndicators'),
    incomplete,
    normal: normal.coefficient,
    ...(upgrade && { two: rate('upgradeIndicators'), upgrade: upgrade.coefficient }),
  };
  const rule = COEFFICIENTS[upgrade ? choices.D20 : 'normal'][year.isFirstYear ? 'first' : 'later'];
  const parts = year.isFirstYear ? routes : { ...tests, ...routes };
  const { tier, value, readings, notice } = chosen;
  return {
    tier,
    coefficient: computed(rule, key, value, parts, readings),
    notices: notice === null ? [] : [{ code: notice, month: null, values: { year: year.period } }],
  };
}
