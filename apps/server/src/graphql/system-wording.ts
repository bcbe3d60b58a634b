import type { Wording } from '../common/locale.js';

/** Rules of tokens, by which other systems come in. */
export const SYSTEM_RULES = [
  'scope_needed',
  'expiry_within_a_year',
  'address_has_wrong_form',
  'too_many_addresses',
  'token_not_found',
  'pay_not_for_system',
  'kept_by_others',
  'number_taken',
] as const;

export const SYSTEM_WORDS: Readonly<Record<(typeof SYSTEM_RULES)[number], Wording>> = {
  scope_needed: {
    zh: '请至少选择一个范围。',
    en: 'Choose at least one scope.',
  },
  expiry_within_a_year: {
    zh: '令牌最长一年，最后有效日须在今天至 {last} 之间。',
    en: 'A token lives a year at most: its last day lies between today and {last}.',
  },
  address_has_wrong_form: {
    zh: '“{value}”不是地址或网段，请写成 10.1.2.3 或 10.1.0.0/16。',
    en: '“{value}” is no address or network; write 10.1.2.3 or 10.1.0.0/16.',
  },
  too_many_addresses: {
    zh: '最多 {limit} 个地址或网段。',
    en: 'At most {limit} addresses or networks.',
  },
  token_not_found: {
    zh: '没有这个令牌。',
    en: 'There is no such token.',
  },
  number_taken: {
    zh: '工号“{value}”已属于其他单位的人员。',
    en: 'The number “{value}” belongs to somebody of another department.',
  },
  pay_not_for_system: {
    zh: '个人金额只能由人事处录入。',
    en: 'Amounts of persons are entered by the personnel office only.',
  },
  kept_by_others: {
    zh: '这一项不在您负责的事实之内。',
    en: 'This is not among the facts that you keep.',
  },
};
