import { Decimal, ONE } from '../kernel/money.js';
import type { DepartmentResult, Outcome } from '../outcome.js';
import type { Edition } from '../regulations/czie-2015/edition-2015-01/index.js';
import { numbersOf } from '../regulations/czie-2015/edition-2015-01/numbers.js';
import type { Variant } from './bridge-mix.js';
import { inputAt } from './goal-seek-trial.js';

interface Ground {
  readonly variant: Variant;
  /** As amended. */
  readonly edition: Edition;
}

/**
 * Where a figure may leap or turn while one input moves: the staffing threshold on either side of the
 * establishment, the establishment itself, the scores of the others; and for the numbers of the
 * regulation the variances that a threshold meets and the places that a cut gives.
 */
export function breaksOf(ground: Ground, path: string, outcome: Outcome): readonly Decimal[] {
  if (path.startsWith('regulation.')) return breaksOfNumber(path, outcome);
  const unit = [...outcome.departments, ...outcome.offices].find(({ code }) =>
    path.startsWith(`facts.departments.${code}.`),
  );
  if (unit === undefined) return [];
  if (path.endsWith('.score')) return scoresOf(outcome, unit.code);
  const department = outcome.departments.find(({ code }) => code === unit.code);
  if (department === undefined) return [];
  const threshold = numbersOf(ground.edition).rate('staffingThreshold').value;
  if (path.endsWith('.establishment')) {
    const heads = department.headcount.value;
    return [ONE.plus(threshold), ONE, ONE.minus(threshold)]
      .filter((share) => share.greaterThan(0))
      .map((share) => heads.dividedBy(share));
  }
  return /\.headcount\.\w+$/.test(path) ? headsOf(ground.variant, path, department, threshold) : [];
}

function breaksOfNumber(path: string, { departments, offices }: Outcome): readonly Decimal[] {
  if (path.endsWith('.staffingThreshold')) {
    return departments.map(({ staffingVariance }) => staffingVariance.value);
  }
  const ranked = /\.cutoff\d$/.test(path) ? departments : offices;
  if (!/[cC]utoff\d$/.test(path)) return [];
  return ranked.map((_, index) => new Decimal(index).plus('0.5').dividedBy(ranked.length));
}

/** Own heads of one class at which all heads meet the establishment or its threshold. */
function headsOf(
  variant: Variant,
  path: string,
  { headcount, establishment }: DepartmentResult,
  threshold: Decimal,
): readonly Decimal[] {
  const others = headcount.value.minus(inputAt(variant, path) ?? 0);
  return [ONE.minus(threshold), ONE, ONE.plus(threshold)].map((share) =>
    establishment.value.times(share).minus(others),
  );
}

/** The scores of the others, and the middle of each two, since between them nothing moves. */
function scoresOf({ departments, offices }: Outcome, unit: string): readonly Decimal[] {
  const scores = [...departments, ...offices]
    .flatMap(({ code, score }) => (code === unit || score === null ? [] : [score.value]))
    .toSorted((a, b) => a.comparedTo(b));
  const middles = scores
    .slice(1)
    .map((score, index) => score.plus(scores[index] ?? score).dividedBy(2));
  return [...scores, ...middles];
}
