import type { Wording } from '../common/locale.js';

/** Rules of what may be asked of a scenario: figures, inputs, ranges, years. */
export const ANALYSIS_RULES = [
  'input_not_free',
  'figure_not_sought',
  'range_is_reversed',
  'too_many_years',
  'settlement_negative',
  'settlement_negative_of_few',
] as const;

export const ANALYSIS_WORDS: Readonly<Record<(typeof ANALYSIS_RULES)[number], Wording>> = {
  input_not_free: {
    zh: '此项在当前锁定方式下不能单独调整，请换一项。',
    en: 'This value cannot be moved by itself in the present lock mode; choose another.',
  },
  figure_not_sought: {
    zh: '最大降幅不能作为求解目标，请换一个指标。',
    en: 'The greatest loss cannot be sought; choose another figure.',
  },
  range_is_reversed: {
    zh: '范围下限 {from} 大于上限 {to}，请对调。',
    en: 'The range begins at {from}, above its end {to}; swap them.',
  },
  too_many_years: {
    zh: '展望最多 {limit} 年，现为 {value} 年。',
    en: 'At most {limit} years can be looked ahead; it is {value}.',
  },
  settlement_negative: {
    zh: '预发 {scheduled} 元，超过本年应得 {entitlement} 元；结算按零发放，超出 {excess} 元待研究。',
    en: 'The instalments of {scheduled} yuan exceed this year’s {entitlement} yuan; the settlement is nought, and the excess of {excess} yuan is to be decided.',
  },
  settlement_negative_of_few: {
    zh: '不足五人的预发超过本年应得，结算按零发放；由人事处逐人查看。',
    en: 'The instalments of fewer than five people exceed their year; the settlement is nought. The personnel office can look at each.',
  },
};
