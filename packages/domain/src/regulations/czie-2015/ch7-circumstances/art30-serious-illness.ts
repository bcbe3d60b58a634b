import { addMonths, monthsBetween, type Month } from '../../../kernel/calendar.js';
import { computed, leaf, type LeafRule, type Rule } from '../../../kernel/explained.js';
import { Decimal } from '../../../kernel/money.js';
import type { RuleContext } from './art30-base.js';
import { clause } from './clause.js';
import type { SeriousIllness } from './month-circumstances.js';

/**
 * Art. 30(4): with cancer or mental illness base pay goes on and the reward is paid for three months
 * of leave; from the fourth it stops. The rule goes before 30(1), 30(3) and the no-show of 29(1).
 * Reading D44: months of one leave, its first month included, or of all leaves together.
 */
export const SERIOUS_ILLNESS = clause('seriousIllness', '30/4', {
  zh: '重病请假超过三个月停发',
  en: 'serious illness beyond three months',
});

/** `to` is the last month of the leave, null while it lasts. */
export interface IllnessLeave {
  readonly from: Month;
  readonly to: Month | null;
}

const MONTHS: LeafRule = {
  label: { zh: '重病请假月数', en: 'months of leave in serious illness' },
  unit: 'month',
};
const IS_BEYOND: Rule = {
  label: { zh: '超过三个月', en: 'beyond three months' },
  unit: 'none',
  formula: '{months} > {limit}',
  citation: SERIOUS_ILLNESS.citation,
};
const D44 = ['D44'];

/** Spells that follow one another without a free month are one leave. */
function leavesOf(spells: readonly IllnessLeave[]): readonly IllnessLeave[] {
  const leaves: IllnessLeave[] = [];
  for (const spell of spells.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    const last = leaves.at(-1);
    if (last === undefined || (last.to !== null && addMonths(last.to, 1) < spell.from)) {
      leaves.push(spell);
    } else {
      const isLonger = last.to !== null && (spell.to === null || spell.to > last.to);
      leaves[leaves.length - 1] = isLonger ? { from: last.from, to: spell.to } : last;
    }
  }
  return leaves;
}

const monthsUntil = ({ from, to }: IllnessLeave, month: Month): number =>
  Math.max(0, monthsBetween(from, to === null || to > month ? month : to) + 1);

/** Null in a month without such leave. `key` is the key of the person's month. */
export function seriousIllnessIn(
  key: string,
  spells: readonly IllnessLeave[],
  month: Month,
  { numbers, choices }: RuleContext,
): SeriousIllness | null {
  const leaves = leavesOf(spells);
  const current = leaves.find(({ from, to }) => from <= month && (to === null || month <= to));
  if (current === undefined) return null;
  const counted = choices.D44 === 'allLeaves' ? leaves : [current];
  const count = counted.reduce((all, leave) => all + monthsUntil(leave, month), 0);
  const months = leaf(MONTHS, 'count', `${key}.illnessMonths`, new Decimal(count));
  const limit = numbers.rate('illnessMonths');
  if (!months.value.greaterThan(limit.value)) return { stop: null };
  const fact = computed(IS_BEYOND, `${key}.illnessIsBeyond`, true, { months, limit }, D44);
  return { stop: { clause: SERIOUS_ILLNESS, fact, readings: D44 } };
}
