import type { PersonNoticeCode } from '@hebo/domain';
import type { Locale, Wording } from '../../common/locale.js';

export const PERSON_NOTICE_WORDS: Readonly<Record<PersonNoticeCode, Wording>> = {
  excluded_by_art_15: {
    zh: '按第{article}条不参与教学工作津贴分配。',
    en: 'By Article {article} the person takes no part in the teaching allowance.',
  },
  absent_less_than_a_day: {
    zh: '旷工 {days} 天，不足一天，办法未作规定，未予扣减。',
    en: 'Absent for {days} days: below one day the regulation says nothing, and nothing is deducted.',
  },
  cut_exceeds_allowance: {
    zh: '酌情扣减 {cut} 元，超出当月所余岗位津贴 {excess} 元，超出部分未扣。',
    en: 'The cut of {cut} yuan exceeds the post allowance left by {excess} yuan, which is not taken.',
  },
  overpaid: {
    zh: '预发已超过年度应得 {amount} 元，办法未规定追回。',
    en: 'The instalments exceed the reward of the year by {amount} yuan; nothing says that it is claimed back.',
  },
  research_tier_below_lowest: {
    zh: '科研工作量不足八成，已是最低档，未再降低。',
    en: 'The research workload is below 80 per cent, and there is no lower tier.',
  },
  research_requirement_missing: {
    zh: '缺核心论文或核心指标，按最低档处理，请研究决定。',
    en: 'A core paper or indicator is missing; the lowest tier is taken until it is decided.',
  },
  dismissal_due: {
    zh: '连续两年未达八成，按办法应解聘或调离。',
    en: 'Below 80 per cent for two years in a row: the regulation asks for dismissal or transfer.',
  },
  unit_has_not_told_reward: {
    zh: '所在单位尚未报送其奖励性绩效。',
    en: 'The unit has not told the person’s reward yet.',
  },
  annex_cell_overridden: {
    zh: '岗位津贴取自对附件空白格的决定。',
    en: 'The post allowance rests on a decision for a blank cell of the annex.',
  },
};

export function personNoticeWords(
  code: PersonNoticeCode,
  values: Readonly<Record<string, string>>,
  locale: Locale,
): string {
  return PERSON_NOTICE_WORDS[code][locale].replace(
    /\{(\w+)\}/g,
    (_, name: string) => values[name] ?? '…',
  );
}
