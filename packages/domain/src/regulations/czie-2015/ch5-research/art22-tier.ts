import {
  computed,
  leaf,
  type Explained,
  type LeafRule,
  type Rule,
} from '../../../kernel/explained.js';
import { Decimal, ZERO } from '../../../kernel/money.js';
import type { PersonNotice } from '../../../person-outcome.js';
import { yearFact } from '../facts/person-leaves.js';
import type { PersonContext } from '../people/context.js';
import {
  coefficientOfTier,
  computeTier,
  rangeOf,
  wholeRange,
  type Tier,
  type TierRule,
} from './art21-tiers.js';
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

const citation = (item: string, zh: string, en: string) =>
  ({ article: '22', item, summary: { zh, en } }) as const;

const NORMAL: TierRule = {
  label: { zh: '正常定档系数', en: 'coefficient by title and workload' },
  citation: citation('3', '按职称和科研工作量定档', 'tier by title and workload'),
};
const UPGRADE: TierRule = {
  label: { zh: '升级定档系数', en: 'coefficient by workload alone' },
  citation: citation(
    '3',
    '完成两项以上核心指标可升级定档',
    'two indicators free the tier from the title',
  ),
};

const ROUTES =
  'if({papers} < {paper}, {incomplete}, if({indicators} < {one}, {incomplete}, ' +
  'if({indicators} >= {two}, RAISED, {normal})))';
const RAISED = { neverLower: 'max({normal}, {upgrade})', workloadAlone: '{upgrade}' } as const;
const TESTS =
  'if({failing} >= {years}, {lowest} * {pay}, if({workload} < {share} * {required}, {fallen}, REST))';

const COEFFICIENT: Omit<Rule, 'formula'> = {
  label: { zh: '科研岗分配系数', en: 'coefficient of the research post' },
  unit: 'coefficient',
  terms: {
    paper: { zh: '所需论文数', en: 'papers required' },
    one: { zh: '正常定档所需指标数', en: 'indicators for the normal tier' },
    two: { zh: '升级定档所需指标数', en: 'indicators for an upgrade' },
    years: { zh: '连续不足年数线', en: 'years of shortfall' },
    lowest: { zh: '本职称最低档系数', en: 'lowest of the title' },
    incomplete: { zh: '条件不全的系数', en: 'coefficient without paper or indicator' },
    pay: { zh: '计发比例', en: 'share paid' },
    share: { zh: '不足线', en: 'shortfall line' },
    required: { zh: '要求工作量', en: 'required workload' },
    fallen: { zh: '下降一档的系数', en: 'coefficient one tier lower' },
  },
  citation: citation('3', '按职称、工作量和核心指标定档', 'tier by title, workload and indicators'),
};

const ruleFor = (raised: keyof typeof RAISED, isFirstYear: boolean): Rule => {
  const routes = ROUTES.replace('RAISED', RAISED[raised]);
  return { ...COEFFICIENT, formula: isFirstYear ? routes : TESTS.replace('REST', routes) };
};
const RULES = {
  neverLower: { later: ruleFor('neverLower', false), first: ruleFor('neverLower', true) },
  workloadAlone: { later: ruleFor('workloadAlone', false), first: ruleFor('workloadAlone', true) },
};

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
  readonly upgrade: Tier;
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
  const indicators = new Decimal(year.indicators);
  if (!hasPaper || indicators.lessThan(rate('normalIndicators').value)) {
    const isPaid = context.choices.D23 === 'lowestOfTitle';
    const paid = isPaid ? valued(lowest) : { tier: null, value: ZERO };
    return { ...paid, readings: ['D23'], notice: 'research_requirement_missing' };
  }
  if (indicators.lessThan(rate('upgradeIndicators').value)) {
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
  const upgrade = computeTier(UPGRADE, `${key}.upgrade`, workload, wholeRange(numbers), context);
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
    two: rate('upgradeIndicators'),
    incomplete,
    normal: normal.coefficient,
    upgrade: upgrade.coefficient,
  };
  const rule = RULES[choices.D20][year.isFirstYear ? 'first' : 'later'];
  const parts = year.isFirstYear ? routes : { ...tests, ...routes };
  const { tier, value, readings, notice } = chosen;
  return {
    tier,
    coefficient: computed(rule, key, value, parts, readings),
    notices: notice === null ? [] : [{ code: notice, month: null, values: { year: year.period } }],
  };
}
