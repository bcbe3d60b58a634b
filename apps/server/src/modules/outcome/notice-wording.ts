import { TITLE_CLASSES, TITLE_FIELDS, type NoticeCode } from '@hebo/domain';
import type { Locale, Wording } from '../../common/locale.js';

export const NOTICE_WORDS: Readonly<Record<NoticeCode, Wording>> = {
  staff_units_negative: {
    zh: '人员基数为负，按公式照算，请核对编制。',
    en: 'The staff units are negative and taken as the formula gives them; check the establishment.',
  },
  tie_straddles_cutoff: {
    zh: '考核并列第 {rank} 名（{score} 分）跨越档次界线，并列单位均取较高系数，名额因此超出。',
    en: 'A tie at rank {rank} (score {score}) straddles a cut-off: all of them take the better coefficient, so the quota is exceeded.',
  },
  staffing_threshold_reached: {
    zh: '超缺编率达到一成，按公式扣减。',
    en: 'The staffing variance has reached a tenth and is deducted by the formula.',
  },
  pool_exceeded: {
    zh: '超出总量 {pool} 元，超 {excess} 元。',
    en: 'The pool of {pool} yuan is exceeded by {excess} yuan.',
  },
  office_base_undefined: {
    zh: '机关、直属单位有人数而无岗位系数，分配基数 M 无从计算。',
    en: 'The offices have heads but no post coefficients, so the office base M has no meaning.',
  },
  headcount_differs: {
    zh: '录入人数 {entered} 与按人推算的 {derived} 不一致，以录入数计算。',
    en: 'The entered {entered} differ from the {derived} that the people tell; the entered figure is used.',
  },
  score_differs: {
    zh: '录入总分 {entered} 与各指标加权平均 {derived} 不一致，以录入分计算。',
    en: 'The entered score {entered} differs from the mean of its indicators {derived}; the entered score is used.',
  },
  distribution_exceeds_pool: {
    zh: '本单位方案分配 {planned} 元，超出可分配总额 {pool} 元。',
    en: 'The unit’s own plan gives out {planned} yuan, more than its pool of {pool} yuan.',
  },
  cap_exceeded: {
    zh: '全年合计超出核定总量 {approved} 元，超 {excess} 元。',
    en: 'The year’s total exceeds the approved {approved} yuan by {excess} yuan.',
  },
  order_reversed: {
    zh: '{higherZh}（{higherValue}）低于{lowerZh}（{lowerValue}），与制度的次序相反。',
    en: '{higherEn} ({higherValue}) is below {lowerEn} ({lowerValue}), against the order of the regulation.',
  },
};

export function noticeWords(
  code: NoticeCode,
  values: Readonly<Record<string, string>>,
  locale: Locale,
): string {
  return NOTICE_WORDS[code][locale].replace(/\{(\w+)\}/g, (_, name: string) =>
    titlesIn(values[name] ?? '…', locale),
  );
}

/** Heads are told by the class of title (`senior 12, junior 3`), which has a name of its own. */
function titlesIn(value: string, locale: Locale): string {
  return value.replace(/[a-z]\w+(?= [\d.])/g, (word) => {
    const title = TITLE_CLASSES.find((known) => known === word);
    return title === undefined ? word : TITLE_FIELDS[title].label[locale];
  });
}
