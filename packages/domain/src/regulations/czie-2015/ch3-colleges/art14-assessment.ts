import { computed, leaf, type Explained, type Rule } from '../../../kernel/explained.js';
import { Decimal, ONE, roundHalfUp, ZERO } from '../../../kernel/money.js';
import type { Reader } from '../../../kernel/read.js';
import type { Notice } from '../../../outcome.js';
import type { Numbers } from '../edition-2015-01/numbers.js';
import type { TeachingDepartment } from '../facts/department.js';
import { departmentFact } from '../facts/leaves.js';
import type { Choices } from '../readings.js';

/**
 * Art. 14, Y2, and Art. 20 with a ranking of its own: the assessment coefficient by rank.
 *
 *     rank = 1 + how many score more      Y2 by the first cut-off that the rank reaches, 0.98 if unqualified
 *
 * Readings: D6 what is rounded, D7 ties, D8 one list or two (Art. 14), D9 unqualified units.
 */
export interface RankedUnit {
  readonly code: string;
  readonly score: Explained;
  readonly isQualified: Explained<boolean>;
  readonly tieOrder: Explained | null;
}

/** A unit as it enters a ranking. */
export function rankedUnit(
  unit: Pick<TeachingDepartment, 'code' | 'isQualified' | 'tieOrder'>,
  score: Decimal,
): RankedUnit {
  return {
    code: unit.code,
    score: departmentFact(unit.code, 'score', score),
    isQualified: departmentFact(unit.code, 'isQualified', unit.isQualified),
    tieOrder: unit.tieOrder && departmentFact(unit.code, 'tieOrder', unit.tieOrder),
  };
}

export interface Assessment {
  readonly rank: Explained;
  readonly coefficient: Explained;
}

/** A list of units ranked against each other: its name in keys, its article and its numbers. */
export interface Ranking {
  readonly key: string;
  readonly article: '14' | '20';
  readonly units: readonly RankedUnit[];
  /** Readings about the list itself. */
  readonly readings: readonly string[];
}

const citation = (article: string) => ({
  article,
  summary: { zh: '按年度考核得分排名取系数', en: 'coefficient by rank of the annual score' },
});

const RANK: Rule = {
  label: { zh: '考核名次', en: 'rank' },
  unit: 'rank',
  formula: '1 + countAbove({score}, {scores})',
  terms: {
    score: { zh: '得分', en: 'score' },
    scores: { zh: '各单位得分', en: 'all scores' },
    orders: { zh: '同分各单位先后', en: 'orders of the tied' },
  },
};
const RANK_BY_HAND: Rule = {
  ...RANK,
  formula: '1 + countAbove({score}, {scores}) + countBelow({order}, {orders})',
};
/** D9: outside the ranking, a unit stands after everybody in it. */
const RANK_AFTER_ALL: Rule = { ...RANK, formula: '{n} + 1' };

const SIZE = {
  label: { zh: '参加排名的单位数', en: 'units ranked' },
  symbol: 'n',
  unit: 'none',
} as const;

const CUTOFF: Rule = {
  label: { zh: '名额', en: 'places' },
  unit: 'rank',
  formula: 'roundToWhole({share} * {n})',
};

const byRank = (reaches: (cutoff: 1 | 2 | 3) => string): string =>
  `if({isQualified}, if(${reaches(1)}, {first}, if(${reaches(2)}, {second}, ` +
  `if(${reaches(3)}, {third}, {last}))), {unqualified})`;

const COEFFICIENT: Omit<Rule, 'formula'> = {
  label: { zh: '考核系数', en: 'assessment coefficient' },
  symbol: 'Y2',
  unit: 'coefficient',
  terms: {
    isQualified: { zh: '合格', en: 'qualified' },
    rank: { zh: '名次', en: 'rank' },
    k1: { zh: '20% 名额', en: '20% places' },
    k2: { zh: '40% 名额', en: '40% places' },
    k3: { zh: '80% 名额', en: '80% places' },
    p1: { zh: '20%', en: '20%' },
    p2: { zh: '40%', en: '40%' },
    p3: { zh: '80%', en: '80%' },
    first: { zh: '首档系数', en: 'first' },
    second: { zh: '次档系数', en: 'second' },
    third: { zh: '中档系数', en: 'third' },
    last: { zh: '末档系数', en: 'last' },
    unqualified: { zh: '不合格系数', en: 'unqualified' },
  },
};
const COEFFICIENTS: Readonly<Record<Choices['D6'], Rule>> = {
  roundedCount: { ...COEFFICIENT, formula: byRank((cutoff) => `{rank} <= {k${cutoff}}`) },
  roundedPercentage: {
    ...COEFFICIENT,
    formula: byRank((cutoff) => `roundToPercent({rank} / {n}) <= {p${cutoff}}`),
  },
};

/** Everything that units of one ranking share. */
interface Scale {
  readonly size: Explained;
  readonly shares: readonly [Explained, Explained, Explained];
  readonly places: readonly [Explained, Explained, Explained];
  /** First fifth, second fifth, middle, last fifth, unqualified. */
  readonly coefficients: readonly [Explained, Explained, Explained, Explained, Explained];
  readonly rule: Rule;
}

function scaleOf(ranking: Ranking, size: number, numbers: Numbers, choices: Choices): Scale {
  const { rate } = numbers;
  const n = leaf(SIZE, 'count', `pool.ranking.${ranking.key}.size`, new Decimal(size));
  const isOffice = ranking.article === '20';
  const shares = isOffice
    ? ([rate('officeCutoff1'), rate('officeCutoff2'), rate('officeCutoff3')] as const)
    : ([rate('cutoff1'), rate('cutoff2'), rate('cutoff3')] as const);
  const place = (share: Explained, index: number): Explained => {
    const key = `pool.ranking.${ranking.key}.cutoff${index}`;
    const value = roundHalfUp(share.value.times(n.value), 0);
    return computed(CUTOFF, key, value, { share, n }, ['D6']);
  };
  return {
    size: n,
    shares,
    places: [place(shares[0], 1), place(shares[1], 2), place(shares[2], 3)],
    coefficients: isOffice
      ? [
          rate('officeAssessment1'),
          rate('officeAssessment2'),
          rate('officeAssessment3'),
          rate('officeAssessment4'),
          rate('officeAssessmentUnqualified'),
        ]
      : [
          rate('assessment1'),
          rate('assessment2'),
          rate('assessment3'),
          rate('assessment4'),
          rate('assessmentUnqualified'),
        ],
    rule: {
      ...COEFFICIENTS[choices.D6],
      ...(isOffice ? { symbol: 'Yd' } : {}),
      citation: citation(ranking.article),
    },
  };
}

/** Which band a rank falls into, best first. */
function bandOf(rank: Decimal, scale: Scale, choices: Choices): 0 | 1 | 2 | 3 {
  const reaches = (index: 0 | 1 | 2): boolean =>
    choices.D6 === 'roundedCount'
      ? rank.lessThanOrEqualTo(scale.places[index].value)
      : roundHalfUp(rank.dividedBy(scale.size.value), 2).lessThanOrEqualTo(
          scale.shares[index].value,
        );
  if (reaches(0)) return 0;
  if (reaches(1)) return 1;
  return reaches(2) ? 2 : 3;
}

export interface AssessmentContext {
  readonly numbers: Numbers;
  readonly choices: Choices;
  readonly reader: Reader;
  readonly notices: Notice[];
}

export function assess(
  ranking: Ranking,
  context: AssessmentContext,
): ReadonlyMap<string, Assessment> {
  const { numbers, choices } = context;
  const leaves = choices.D9 === 'leavesRanking';
  const ranked = ranking.units.filter((unit) => !leaves || unit.isQualified.value);
  const scale = scaleOf(ranking, ranked.length, numbers, choices);
  const scores = ranked.map((unit) => unit.score);
  const assessments = new Map<string, Assessment>();
  const add = (unit: RankedUnit, rank: Explained): void => {
    assessments.set(unit.code, { rank, coefficient: coefficientOf(unit, rank, scale, choices) });
  };
  const byScore = ranked.toSorted((a, b) => b.score.value.comparedTo(a.score.value));
  for (let start = 0; start < byScore.length;) {
    const score = byScore[start]?.score.value ?? ZERO;
    let end = start + 1;
    while (byScore[end]?.score.value.equals(score)) end += 1;
    const tied = byScore.slice(start, end);
    for (const [unit, rank] of rankTied(tied, start + 1, scores, ranking, scale, context)) {
      add(unit, rank);
    }
    start = end;
  }
  for (const unit of ranking.units) {
    if (assessments.has(unit.code)) continue;
    const value = scale.size.value.plus(ONE);
    const rank = computed(RANK_AFTER_ALL, rankKey(unit), value, { n: scale.size }, ['D9']);
    add(unit, rank);
  }
  return assessments;
}

const rankKey = (unit: RankedUnit): string => `departments.${unit.code}.rank`;

/** Ranks of units with one score, of which the best stands at `best`. */
function rankTied(
  tied: readonly RankedUnit[],
  best: number,
  scores: readonly Explained[],
  ranking: Ranking,
  scale: Scale,
  context: AssessmentContext,
): readonly (readonly [RankedUnit, Explained])[] {
  const { choices } = context;
  const readings = [...ranking.readings, 'D9', ...(tied.length > 1 ? ['D7'] : [])];
  const shared = (unit: RankedUnit): readonly [RankedUnit, Explained] => [
    unit,
    computed(
      { ...RANK, citation: citation(ranking.article) },
      rankKey(unit),
      new Decimal(best),
      { score: unit.score, scores },
      readings,
    ),
  ];
  if (tied.length === 1) return tied.map(shared);
  const worst = new Decimal(best + tied.length - 1);
  const straddles =
    bandOf(new Decimal(best), scale, choices) !== bandOf(worst, scale, choices) &&
    tied.some((unit) => unit.isQualified.value);
  if (choices.D7 === 'betterRank') {
    if (straddles) noticeTie(tied, best, context.notices);
    return tied.map(shared);
  }
  const orders = tied.flatMap((unit) => (unit.tieOrder === null ? [] : [unit.tieOrder]));
  const isOrdered = new Set(orders.map((order) => order.value.toString())).size === tied.length;
  if (!isOrdered) {
    if (straddles) reportTie(tied, context.reader);
    return tied.map(shared);
  }
  return tied.map((unit) => {
    const order = unit.tieOrder ?? unit.score;
    const before = orders.filter((other) => other.value.lessThan(order.value)).length;
    const rule = { ...RANK_BY_HAND, citation: citation(ranking.article) };
    const parts = { score: unit.score, scores, order, orders };
    return [unit, computed(rule, rankKey(unit), new Decimal(best + before), parts, readings)];
  });
}

function codesOf(units: readonly RankedUnit[]): readonly string[] {
  return units.map((unit) => unit.code).toSorted();
}

function noticeTie(tied: readonly RankedUnit[], best: number, notices: Notice[]): void {
  const values = { score: tied[0]?.score.value.toString() ?? '', rank: String(best) };
  notices.push({ code: 'tie_straddles_cutoff', departments: codesOf(tied), values });
}

/** D7 by hand: everybody in the tie whose place is missing, or taken by another, is named. */
function reportTie(tied: readonly RankedUnit[], reader: Reader): void {
  for (const unit of tied) {
    const own = unit.tieOrder?.value;
    const isTaken = tied.some(
      (other) => other !== unit && own && other.tieOrder?.value.equals(own),
    );
    if (own !== undefined && !isTaken) continue;
    const values = { departments: codesOf(tied).join(', ') };
    reader.report('tie_needs_an_order', `departments.${unit.code}.tieOrder`, values);
  }
}

function coefficientOf(
  unit: RankedUnit,
  rank: Explained,
  scale: Scale,
  choices: Choices,
): Explained {
  const [first, second, third, last, unqualified] = scale.coefficients;
  const bands = [first, second, third, last] as const;
  const chosen = unit.isQualified.value ? bands[bandOf(rank.value, scale, choices)] : unqualified;
  const [k1, k2, k3] = scale.places;
  const [p1, p2, p3] = scale.shares;
  const limits = choices.D6 === 'roundedCount' ? { k1, k2, k3 } : { p1, p2, p3, n: scale.size };
  return computed(
    scale.rule,
    `departments.${unit.code}.assessmentCoefficient`,
    chosen.value,
    { isQualified: unit.isQualified, rank, ...limits, first, second, third, last, unqualified },
    ['D6', 'D9'],
  );
}
