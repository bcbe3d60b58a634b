import { computed, type Explained, type Rule } from '../../../kernel/explained.js';
import { Decimal, ONE, ZERO } from '../../../kernel/money.js';
import type { Reader } from '../../../kernel/read.js';
import type { Notice } from '../../../outcome.js';
import type { Numbers } from '../edition-2015-01/numbers.js';
import type { Assessed } from '../facts/department.js';
import { departmentFact } from '../facts/leaves.js';
import type { Choices } from '../readings.js';
import {
  assessmentCitation,
  bandOf,
  coefficientOf,
  scaleOf,
  type Scale,
} from './art14-assessment-scale.js';

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
export function rankedUnit(unit: Assessed, score: Explained): RankedUnit {
  return {
    code: unit.code,
    score,
    isQualified: departmentFact(unit, 'isQualified', unit.isQualified),
    tieOrder: unit.tieOrder && departmentFact(unit, 'tieOrder', unit.tieOrder),
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
      { ...RANK, citation: assessmentCitation(ranking.article) },
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
    const rule = { ...RANK_BY_HAND, citation: assessmentCitation(ranking.article) };
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
