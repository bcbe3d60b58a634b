import { computed, type Explained, type LeafRule, type Rule } from '../../../kernel/explained.js';
import { ONE } from '../../../kernel/money.js';
import { clause } from './clause.js';

/**
 * Art. 30(3): in long-term sickness the post allowance enters the base of sick pay, of which D43 pays the
 * share that was entered; no reward is paid unless the sickness comes from work.
 */
export const LONG_TERM_SICK = clause('longTermSick', '30/3', {
  zh: '长期病假',
  en: 'long-term sickness',
});

const SICK_PAY: Rule = {
  label: LONG_TERM_SICK.label,
  unit: 'yuan/month',
  formula: '{allowance} * (1 - {share})',
  citation: LONG_TERM_SICK.citation,
};

/** What the post allowance loses. */
export function computeSickPayReduction(
  key: string,
  allowance: Explained,
  share: Explained,
): Explained {
  const value = allowance.value.times(ONE.minus(share.value));
  return computed(SICK_PAY, key, value, { allowance, share }, ['D43']);
}

export const SICK_PAY_SHARE: LeafRule = {
  label: { zh: '病假工资比例', en: 'share of sick pay' },
  unit: 'share',
  citation: LONG_TERM_SICK.citation,
};
