import type { ProblemCode } from '@hebo/domain';
import type { Locale, Wording } from '../common/locale.js';
import { ACCOUNT_RULES, ACCOUNT_WORDS } from './account-wording.js';
import { DECISION_RULES, DECISION_WORDS } from './decision-wording.js';
import { OBJECTION_RULES, OBJECTION_WORDS } from './objection-wording.js';
import { ANALYSIS_RULES, ANALYSIS_WORDS } from './analysis-wording.js';
import { DESK_RULES, DESK_WORDS } from './desk-wording.js';
import { DOMAIN_WORDS } from './domain-wording.js';
import { IMPORT_RULES, IMPORT_WORDS } from './import-wording.js';
import { SYSTEM_RULES, SYSTEM_WORDS } from './system-wording.js';

/** Rules that only the server knows: keys, versions, states, who may see what and when. */
export const SERVER_RULES = [
  ...ACCOUNT_RULES,
  ...ANALYSIS_RULES,
  ...DECISION_RULES,
  ...DESK_RULES,
  ...IMPORT_RULES,
  ...OBJECTION_RULES,
  ...SYSTEM_RULES,
  'not_published',
  'year_incomplete',
  'small_group',
  'no_base_scenario',
  'year_not_open',
  'blank',
  'too_long',
  'code_has_wrong_form',
  'code_taken',
  'period_taken',
  'scenario_not_found',
  'scenario_is_base',
  'scenario_not_draft',
  'too_many_overrides',
  'override_given_twice',
  'version_conflict',
  'idempotency_key_reused',
  'unknown_employee',
  'employee_number_has_wrong_form',
  'department_and_post_needed',
  'recorded_one_by_one',
  'entry_not_in_force',
  'example_not_found',
  'too_many_examples',
  'not_yaml',
  'document_not_found',
] as const;
type ServerRule = (typeof SERVER_RULES)[number];
export type Rule = ProblemCode | ServerRule;

const SERVER_WORDS: Readonly<Record<ServerRule, Wording>> = {
  ...ACCOUNT_WORDS,
  ...ANALYSIS_WORDS,
  ...DECISION_WORDS,
  ...DESK_WORDS,
  ...IMPORT_WORDS,
  ...OBJECTION_WORDS,
  ...SYSTEM_WORDS,
  not_published: {
    zh: '本年度核拨结果尚未公布，公布后可见。',
    en: 'The result of this year is not published yet; it shows once it is.',
  },
  year_incomplete: {
    zh: '本年度全校数据尚不完整，暂不能计算；由人事处补齐后可见。',
    en: 'The year is not complete for the whole college; it shows once the personnel office has completed it.',
  },
  small_group: {
    zh: '涉及不足五人，只对人事处和审计显示。',
    en: 'Fewer than five people are concerned; shown to personnel and auditors only.',
  },
  no_base_scenario: {
    zh: '该年度尚未建立基准情景，请由人事处开启年度。',
    en: 'The year has no base scenario yet; the personnel office has to open the year.',
  },
  year_not_open: {
    zh: '{value} 年度尚未开启，请先开启年度。',
    en: 'The year {value} has not been opened; open it first.',
  },
  blank: { zh: '不能为空。', en: 'It cannot be blank.' },
  too_long: {
    zh: '过长，最多 {limit} 个字符。',
    en: 'It is too long; at most {limit} characters.',
  },
  code_has_wrong_form: {
    zh: '单位代码只能用字母、数字、下划线和短横线，1–20 位。',
    en: 'A code is 1 to 20 letters, digits, underscores or hyphens.',
  },
  code_taken: {
    zh: '单位代码“{value}”已被使用，请换一个。',
    en: 'The code “{value}” is in use; choose another.',
  },
  period_taken: {
    zh: '{value} 年度已开启。',
    en: 'The year {value} has been opened already.',
  },
  scenario_not_found: {
    zh: '没有这个情景，或您无权查看。',
    en: 'There is no such scenario, or you may not see it.',
  },
  scenario_is_base: {
    zh: '年度基准情景不能直接更改，请以它为基准新建情景。',
    en: 'The base of a year cannot be changed directly; create a scenario from it.',
  },
  scenario_not_draft: {
    zh: '只有草稿可以更改，请另存为新的情景。',
    en: 'Only a draft can be changed; save it as a new scenario.',
  },
  too_many_overrides: {
    zh: '差异过多，最多 {limit} 处。',
    en: 'There are too many differences; at most {limit}.',
  },
  override_given_twice: {
    zh: '同一项给出了两次，请保留一次。',
    en: 'The same value is given twice; keep one of them.',
  },
  version_conflict: {
    zh: '内容已被他人更改，现为第 {version} 版；请核对后重试。',
    en: 'Somebody has changed it; it is now version {version}. Check it and try again.',
  },
  idempotency_key_reused: {
    zh: '此幂等键已用于另一次输入，请换一个。',
    en: 'This idempotency key was used with another input; use a new one.',
  },
  unknown_employee: {
    zh: '没有工号为“{value}”的人员，请核对工号。',
    en: 'There is nobody with the number “{value}”; check the number.',
  },
  employee_number_has_wrong_form: {
    zh: '工号只能用字母、数字、下划线和短横线，1–20 位。',
    en: 'A number is 1 to 20 letters, digits, underscores or hyphens.',
  },
  department_and_post_needed: {
    zh: '新增人员须有所在单位与岗位类别及其起始月份。',
    en: 'A new person needs a department and a kind of post, each with its first month.',
  },
  recorded_one_by_one: {
    zh: '此人已登记，各项事实请逐条登记或更正。',
    en: 'This person is on record; record or correct the facts one by one.',
  },
  entry_not_in_force: {
    zh: '所更正的条目不存在或已被取代，请刷新后重试。',
    en: 'The entry to correct does not exist or was replaced; reload and try again.',
  },
  example_not_found: {
    zh: '没有这个算例，请从清单中选择。',
    en: 'There is no such example; choose one from the list.',
  },
  too_many_examples: {
    zh: '算例过多，最多 {limit} 个。',
    en: 'There are too many examples; at most {limit}.',
  },
  not_yaml: {
    zh: '算例不是有效的 YAML：{reason}。',
    en: 'The example is not valid YAML: {reason}.',
  },
  document_not_found: {
    zh: '没有这份文件，或已移去。',
    en: 'There is no such document, or it was taken away.',
  },
};

export const WORDS: Readonly<Record<Rule, Wording>> = { ...DOMAIN_WORDS, ...SERVER_WORDS };

/** The words for a broken rule, its values filled in. */
export function wordingOf(
  rule: Rule,
  values: Readonly<Record<string, string>>,
  locale: Locale,
): string {
  return WORDS[rule][locale].replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '…');
}
