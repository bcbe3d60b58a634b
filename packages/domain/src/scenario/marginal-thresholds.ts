import type { Decimal } from '../kernel/money.js';
import type { Parsed } from '../kernel/problem.js';
import type { DepartmentResult, Outcome } from '../outcome.js';
import { reachesThreshold } from '../regulations/czie-2015/ch3-colleges/art14-staffing.js';
import { numbersOf } from '../regulations/czie-2015/edition-2015-01/numbers.js';
import type { Variant } from './bridge-mix.js';
import { outcomeOfVariant } from './goal-seek-trial.js';
import { isRankedByKind } from './marginal.js';

/** How near a department stands to a place where its allocation leaps. */
export type Threshold =
  | {
      readonly kind: 'staffing';
      readonly unit: string;
      readonly isReached: boolean;
      /** Heads between |T − B| and the threshold; nought is exactly on it, and reached. */
      readonly distance: Decimal;
    }
  | {
      /** A variance that counts again next year weighs more, until the third year. */
      readonly kind: 'varianceYear';
      readonly unit: string;
      readonly year: Decimal;
      readonly period: string;
    }
  | {
      readonly kind: 'rank';
      readonly unit: string;
      readonly direction: 'up' | 'down';
      /** Ranks and points to the nearest department of the next band. */
      readonly ranks: Decimal;
      readonly points: Decimal;
    }
  | { readonly kind: 'tie'; readonly units: readonly string[]; readonly score: string };

/** The dearest year that the table of Q knows. */
const LAST_VARIANCE_YEAR = 3;

export function thresholdsOf(variant: Variant): Parsed<readonly Threshold[]> {
  const found = outcomeOfVariant(variant);
  if (!found.ok) return found;
  const outcome = found.value;
  const value = [
    ...outcome.departments.flatMap((one) => [
      ...staffingOf(variant, one),
      ...nextYearOf(outcome.period, one),
      ...bandsOf(variant, outcome, one),
    ]),
    ...tiesOf(outcome),
  ];
  return { ok: true, value };
}

/** The whole distance counts from the threshold on (D1); a shortage may not count at all (D3). */
function staffingOf({ edition, decision }: Variant, one: DepartmentResult): readonly Threshold[] {
  if (decision.readings?.['D1'] === 'alwaysApplies') return [];
  const [heads, posts] = [one.headcount.value, one.establishment.value];
  const isShort = heads.lessThan(posts);
  if (isShort && decision.readings?.['D3'] === 'overstaffingOnly') return [];
  const threshold = numbersOf(edition).rate('staffingThreshold').value;
  const distance = heads.minus(posts).abs().minus(posts.times(threshold)).abs();
  const isReached = reachesThreshold(heads, posts, threshold);
  return [{ kind: 'staffing', unit: one.code, isReached, distance }];
}

function nextYearOf(period: string, one: DepartmentResult): readonly Threshold[] {
  const year = one.varianceYear.value.plus(1);
  if (one.staffingAdjustment.value.isZero() || year.greaterThan(LAST_VARIANCE_YEAR)) return [];
  return [{ kind: 'varianceYear', unit: one.code, year, period: String(Number(period) + 1) }];
}

/** The nearest department of a better and of a worse band in the same list. */
function bandsOf(
  variant: Variant,
  { departments }: Outcome,
  own: DepartmentResult,
): readonly Threshold[] {
  const isByKind = isRankedByKind(variant);
  const list = departments.filter((one) => !isByKind || one.kind === own.kind);
  const gap = (one: DepartmentResult): Decimal => one.rank.value.minus(own.rank.value).abs();
  const band = ({ assessmentCoefficient }: DepartmentResult): Decimal =>
    assessmentCoefficient.value;
  return (['up', 'down'] as const).flatMap((direction): readonly Threshold[] => {
    const side = direction === 'up' ? 1 : -1;
    const [nearest] = list
      .filter((one) => band(one).comparedTo(band(own)) === side)
      .filter((one) => one.score.value.comparedTo(own.score.value) === side)
      .toSorted((a, b) => gap(a).comparedTo(gap(b)) || (a.code < b.code ? -1 : 1));
    if (nearest === undefined) return [];
    const points = nearest.score.value.minus(own.score.value).abs();
    return [{ kind: 'rank', unit: own.code, direction, ranks: gap(nearest), points }];
  });
}

const tiesOf = ({ notices, departments }: Outcome): readonly Threshold[] =>
  notices
    .filter(({ code }) => code === 'tie_straddles_cutoff')
    .filter(({ departments: units }) => departments.some(({ code }) => units.includes(code)))
    .map(({ departments: units, values }) => ({
      kind: 'tie',
      units,
      score: values['score'] ?? '',
    }));
