import { Decimal, ONE } from '../kernel/money.js';
import type { DepartmentResult, Outcome } from '../outcome.js';
import { numbersOf } from '../regulations/czie-2015/edition-2015-01/numbers.js';
import type { Variant } from './bridge-mix.js';
import { inputAt } from './goal-seek-trial.js';

/**
 * Where a figure may leap or turn while one input of a department moves: the staffing threshold on
 * either side of the establishment, the establishment itself, and the scores of the others.
 */
export function breaksOf(variant: Variant, path: string, outcome: Outcome): readonly Decimal[] {
  const unit = [...outcome.departments, ...outcome.offices].find(({ code }) =>
    path.startsWith(`facts.departments.${code}.`),
  );
  if (unit === undefined) return [];
  if (path.endsWith('.score')) return scoresOf(outcome, unit.code);
  const department = outcome.departments.find(({ code }) => code === unit.code);
  if (department === undefined) return [];
  const threshold = numbersOf(variant.edition).rate('staffingThreshold').value;
  if (path.endsWith('.establishment')) {
    const heads = department.headcount.value;
    return [ONE.plus(threshold), ONE, ONE.minus(threshold)]
      .filter((share) => share.greaterThan(0))
      .map((share) => heads.dividedBy(share));
  }
  return /\.headcount\.\w+$/.test(path) ? headsOf(variant, path, department, threshold) : [];
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
