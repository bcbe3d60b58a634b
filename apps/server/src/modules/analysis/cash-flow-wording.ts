import type { CashRemark, ConditionalSum } from '@hebo/domain';
import type { Wording } from '../../common/locale.js';

export const CONDITIONAL_KINDS: Readonly<Record<ConditionalSum['kind'], Wording>> = {
  RESERVE: { zh: '年终部分', en: 'kept for the end of the year' },
  WITHHELD: { zh: '暂扣', en: 'withheld' },
  FORFEITED: { zh: '不再发放', en: 'forfeited' },
  OTHER: { zh: '其他', en: 'others' },
};

export const CONDITIONAL_STATES: Readonly<Record<ConditionalSum['status'], Wording | null>> = {
  OPEN: { zh: '未了', en: 'open' },
  RELEASED: { zh: '已发放', en: 'released' },
  FORFEITED: { zh: '已失去', en: 'lost' },
  OTHER: null,
};

/** Settlements that would be negative are problems, worded with the other rules. */
type Notable = Exclude<CashRemark['code'], 'settlement_negative'>;

export const REMARK_WORDS: Readonly<Record<Notable, Wording>> = {
  instalments_exceed_share: {
    zh: '预发 {scheduled} 元，超出本年应得 {entitlement} 元的预发比例 {excess} 元。',
    en: 'The instalments of {scheduled} yuan exceed their share of this year’s {entitlement} yuan by {excess} yuan.',
  },
  instalments_unknown: {
    zh: '没有上年核拨额或在岗人员记录，预发不详，全部计入年终结算。',
    en: 'Last year’s amount or the people in the office are not on record: nothing is known to go on account, all waits for the settlement.',
  },
};

/** Instead of the amounts where fewer than five people make them up. */
export const REMARK_OF_FEW: Wording = {
  zh: '不足五人的预发超出本年应得的预发比例。',
  en: 'The instalments of fewer than five people exceed their share of this year.',
};

export const JOINED_MONTHS: Wording = {
  zh: '不足五人的突出业绩、发还款项并入所涉的最后一个月。',
  en: 'Awards and repayments of fewer than five people are told together in the last month concerned.',
};
