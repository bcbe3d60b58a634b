import { DECISION_FIELDS, spanAround, TITLE_CLASSES } from '@hebo/domain';
import type { Figure, PlainVariant, Variant } from '@hebo/domain';
import { editionNamed, groundIn } from '../../workbench/regulation';

export interface GoalPath {
  readonly path: string;
  readonly group: 'decision' | 'facts' | 'regulation';
}

const OF_A_UNIT = [
  'establishment',
  ...TITLE_CLASSES.map((title) => `headcount.${title}`),
  'students',
  'commonCourseShare',
  'score',
];

/** What may be moved: free in the lock mode and with a value now; facts of the unit sought for alone. */
export function goalPaths(current: PlainVariant, figure: Figure): readonly GoalPath[] {
  const variant: Variant = { ...current, edition: editionNamed(current.edition) };
  const of = (group: GoalPath['group'], paths: readonly string[]): GoalPath[] =>
    paths
      .filter((path) => spanAround(variant, path, '0') !== null)
      .map((path) => ({ path, group }));
  const unit = figure.kind === 'allocation' ? figure.unit : null;
  return [
    ...of(
      'decision',
      Object.keys(DECISION_FIELDS).map((field) => `decision.${field}`),
    ),
    ...of(
      'facts',
      unit === null ? [] : OF_A_UNIT.map((field) => `facts.departments.${unit}.${field}`),
    ),
    ...of(
      'regulation',
      [...groundIn(current.edition).numbers.keys()].map((key) => `regulation.${key}`),
    ),
  ];
}

const HALF = '0.5';

/** Where the search runs unless the reader says otherwise: half as much to half as much again. */
export function usualRange(current: PlainVariant, path: string) {
  const variant: Variant = { ...current, edition: editionNamed(current.edition) };
  const span = spanAround(variant, path, HALF);
  return { from: span?.low ?? '0', to: span?.high ?? '1' };
}
