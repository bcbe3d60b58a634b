import { Decimal } from '../kernel/money.js';
import type { DepartmentResult, Outcome } from '../outcome.js';
import { pathOf, UNTOLD, type Circumstances, type Place } from './marginal-place.js';
import type { Override } from './scenario.js';

/** Two departments with each other's scores. */
export const swapScores = (one: DepartmentResult, other: DepartmentResult): readonly Override[] => [
  { path: `${pathOf(one)}.score`, value: other.score.value.toString() },
  { path: `${pathOf(other)}.score`, value: one.score.value.toString() },
];

/** The nearest department of a better and of a worse band in the same list (D8). */
export function bandsOf(
  own: DepartmentResult,
  { outcome, choices }: Circumstances,
): readonly Place[] {
  const isByKind = choices.D8 === 'byKind';
  const list = outcome.departments.filter((one) => !isByKind || one.kind === own.kind);
  const gap = (one: DepartmentResult): Decimal => one.rank.value.minus(own.rank.value).abs();
  const band = ({ assessmentCoefficient }: DepartmentResult): Decimal =>
    assessmentCoefficient.value;
  return (['up', 'down'] as const).flatMap((direction): readonly Place[] => {
    const side = direction === 'up' ? 1 : -1;
    const [nearest] = list
      .filter((one) => band(one).comparedTo(band(own)) === side)
      .filter((one) => one.score.value.comparedTo(own.score.value) === side)
      .toSorted((a, b) => gap(a).comparedTo(gap(b)) || (a.code < b.code ? -1 : 1));
    if (nearest === undefined) return [];
    return [
      {
        ...UNTOLD,
        kind: 'rank',
        units: [own.code],
        threshold: nearest.rank.value,
        value: own.rank.value,
        distance: gap(nearest),
        unitOfDistance: 'rank',
        direction,
        isReached: false,
        points: nearest.score.value.minus(own.score.value).abs(),
        crossing: swapScores(own, nearest),
      },
    ];
  });
}

/** Equal scores on both sides of a cut. */
export const tiesOf = ({ notices, departments }: Outcome): readonly Place[] =>
  notices
    .filter(({ code }) => code === 'tie_straddles_cutoff')
    .filter(({ departments: units }) => departments.some(({ code }) => units.includes(code)))
    .map(({ departments: units, values }) => ({
      ...UNTOLD,
      kind: 'tie',
      units,
      threshold: null,
      value: new Decimal(values['score'] ?? 0),
      distance: null,
      unitOfDistance: 'points',
      direction: null,
      isReached: true,
    }));
