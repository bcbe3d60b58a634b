import { computed, leaf, type Explained, type Rule } from '../../../kernel/explained.js';
import { Decimal, ZERO } from '../../../kernel/money.js';
import type { Person } from '../facts/person.js';
import type { PostMonth } from './posts-of-year.js';
import type { PersonPosts } from './roster.js';

const COEFFICIENTS: Rule = {
  label: { zh: '各月岗位系数之和', en: 'post coefficients of the months' },
  unit: 'coefficient',
  formula: 'sum({x})',
  terms: { x: { zh: '各月岗位系数', en: 'coefficient of each month' } },
  citation: {
    article: '28',
    item: '1',
    summary: {
      zh: '按各月实际所执行的岗位',
      en: 'each month by the post held in it',
    },
  },
};

/** Art. 28(1): Σ of a person's coefficients over the months in one unit. */
export function coefficientMonths(
  { person, posts }: PersonPosts,
  unit: string,
  period: string,
): Explained {
  const x = posts.flatMap((post) =>
    post?.department === unit && post.coefficient ? [post.coefficient.coefficient] : [],
  );
  const key = `people.${person.employeeNumber}.coefficients.${unit}`;
  const value = sumOfRuns(x);
  return computed(COEFFICIENTS, key, value, { x }, readingsOfMonths(person, period));
}

/** Posts stand for months on end, so that few sums are left of twelve. */
function sumOfRuns(months: readonly Explained[]): Decimal {
  let total = ZERO;
  let run = 0;
  months.forEach((month, index) => {
    run += 1;
    if (months[index + 1] === month) return;
    total = total.plus(month.value.times(run));
    run = 0;
  });
  return total;
}

const MONTHS = { label: { zh: '在岗月数', en: 'months in the post' }, unit: 'month' } as const;

/** How many months of the year a person holds such posts. */
export function monthsHeld(
  key: string,
  { person, posts }: PersonPosts,
  period: string,
  isHeld: (post: PostMonth) => boolean,
): Explained {
  const count = new Decimal(posts.filter((post) => post !== null && isHeld(post)).length);
  return leaf(MONTHS, 'count', key, count, readingsOfMonths(person, period));
}

const D29: readonly string[] = ['D29'];
const NONE: readonly string[] = [];

/** Whether the month of joining is one of them is reading D29. */
export function readingsOfMonths({ events }: Person, period: string): readonly string[] {
  const joins = events.some(({ type, from }) => type === 'JOINED' && from.startsWith(period));
  return joins ? D29 : NONE;
}
