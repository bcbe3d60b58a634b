import { computed, leaf, type Explained, type Rule } from '../../../kernel/explained.js';
import { Decimal, sum } from '../../../kernel/money.js';
import type { PostMonth, PostsOfYear } from './posts-of-year.js';

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

/** Art. 28(1): Σ of a person's coefficients over the months in one unit, months without a table left out. */
export function coefficientMonths(
  employeeNumber: string,
  unit: string,
  posts: PostsOfYear,
): Explained {
  const months = posts.flatMap((post) =>
    post?.department === unit && post.coefficient ? [post.coefficient.coefficient] : [],
  );
  const value = sum(months.map((one) => one.value));
  return computed(COEFFICIENTS, `people.${employeeNumber}.coefficients.${unit}`, value, {
    x: months,
  });
}

const MONTHS = { label: { zh: '在岗月数', en: 'months in the post' }, unit: 'month' } as const;

/** How many months of the year a person holds such posts. */
export function monthsHeld(
  key: string,
  posts: PostsOfYear,
  isHeld: (post: PostMonth) => boolean,
): Explained {
  const count = posts.filter((post) => post !== null && isHeld(post)).length;
  return leaf(MONTHS, 'count', key, new Decimal(count));
}
