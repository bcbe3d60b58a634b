import { computed, leaf, type Explained, type Rule } from '../../../kernel/explained.js';
import { invariant } from '../../../kernel/invariant.js';
import { sum, ZERO } from '../../../kernel/money.js';
import type { Person } from '../facts/person.js';

/**
 * Art. 13: outstanding results (awards, quality projects, research) are rewarded by standards of their
 * own, so their amounts are entered (Art. 10(3)); they never touch the general pool.
 */
const CITATION = {
  article: '13',
  summary: {
    zh: '突出业绩按另行规定的标准奖励',
    en: 'outstanding results are rewarded by standards of their own',
  },
};

const AWARD = {
  label: { zh: '突出业绩奖励', en: 'award' },
  unit: 'yuan/year',
  citation: CITATION,
} as const;

const OUTSTANDING: Rule = {
  label: { zh: '突出业绩奖励性绩效', en: 'outstanding reward' },
  unit: 'yuan/year',
  formula: 'sum({awards})',
  citation: CITATION,
  terms: { awards: { zh: '各项奖励', en: 'awards' } },
};

const NONE = leaf(AWARD, 'count', 'people.noAward', ZERO);

/** The awards of a year, wherever the person works. */
export function computeOutstanding({ employeeNumber, events }: Person, period: string): Explained {
  const awards = events.flatMap((event) => {
    if (event.by !== 'month' || event.type !== 'AWARD' || !event.from.startsWith(period)) return [];
    invariant(event.amount !== null, 'an award has an amount');
    const key = `facts.people.${employeeNumber}.events.${event.index}.amount`;
    return [leaf(AWARD, 'fact', key, event.amount)];
  });
  if (awards.length === 0) return NONE;
  const total = sum(awards.map((award) => award.value));
  return computed(OUTSTANDING, `people.${employeeNumber}.outstanding`, total, { awards });
}
