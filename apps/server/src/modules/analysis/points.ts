import { graphQLError } from '../../common/errors.js';
import type { Context } from '../../context.js';
import { perRequest } from '../../graphql/per-request.js';

export const PREVIEW_POINTS = 50;
const MOST_POINTS = 1_000;

const spent = perRequest(() => ({ points: 0 }));

/** Counted as it is asked, so that lists, fragments and aliases count as often as they are answered. */
export function charge(context: Context, points: number): void {
  const budget = spent(context);
  budget.points += points;
  if (budget.points <= MOST_POINTS) return;
  throw graphQLError(
    'COST_EXCEEDED',
    '一次查询的试算过多，请分次查询。Too many analyses in one query; ask for them one after the other.',
  );
}
