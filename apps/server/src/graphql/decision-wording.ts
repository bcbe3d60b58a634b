import type { Wording } from '../common/locale.js';

/** Rules of the way from a draft to a number in force: states, hashes, resolutions, publication. */
export const DECISION_RULES = [
  'scenario_frozen',
  'state_forbids',
  'not_the_owner',
  'four_eyes',
  'hash_mismatch',
  'changed_since_approval',
  'not_computable',
  'balance_unexplained',
  'facts_not_entered',
  'deviation_without_reason',
  'reading_not_chosen',
  'approved_total_missing',
  'approved_total_exceeded',
  'resolutions_missing',
  'resolutions_out_of_order',
  'resolution_not_found',
  'resolution_of_another',
  'no_frozen_scenario',
  'already_published',
  'publish_first',
  'count_date_ahead',
  'unknown_step',
  'step_told_by_facts',
  'amendment_not_found',
  'amendment_settled',
  'amendment_reaches_back',
  'amendment_changes_nothing',
] as const;

export const DECISION_WORDS: Readonly<Record<(typeof DECISION_RULES)[number], Wording>> = {
  scenario_frozen: {
    zh: '情景已冻结，不能再更改；请另存分支。',
    en: 'The scenario is frozen and can no longer be changed; branch it.',
  },
  state_forbids: {
    zh: '情景现为“{status}”，不能这样办理。',
    en: 'The scenario is {status}; this cannot be done now.',
  },
  not_the_owner: {
    zh: '只有情景的建立者可以提交或撤回。',
    en: 'Only its owner can hand a scenario in or take it back.',
  },
  four_eyes: {
    zh: '须由另一人办理，请领导小组另一位成员操作。',
    en: 'Another person has to do this; ask another member of the leadership group.',
  },
  hash_mismatch: {
    zh: '服务器与浏览器结果不一致（服务器程序版本 {engine}），未作任何更改；请刷新核对。',
    en: 'Server and browser have different results (server engine {engine}); nothing was changed. Reload and check.',
  },
  changed_since_approval: {
    zh: '通过之后事实已有变动，结果与所通过的不同；请另存分支重新提交。',
    en: 'Facts have changed since the approval, so the result differs; branch it and hand it in again.',
  },
  not_computable: {
    zh: '情景无法计算，请先补齐数据。',
    en: 'The scenario cannot be computed; complete its inputs first.',
  },
  balance_unexplained: {
    zh: '平衡差额为 {amount} 元，请调为零或在决定的改动上写明理由。',
    en: 'The balance is {amount} yuan; bring it to zero, or give a reason with the decision you changed.',
  },
  facts_not_entered: {
    zh: '{department}尚未登记本年度事实。',
    en: 'The facts of {department} have not been entered for this year.',
  },
  deviation_without_reason: {
    zh: '“{label}”偏离制度，请写明理由。',
    en: '“{label}” leaves the regulation; give a reason.',
  },
  reading_not_chosen: {
    zh: '口径 {code} 尚未选定，请确认一个选项。',
    en: 'Reading {code} has not been chosen; settle on an option.',
  },
  approved_total_missing: {
    zh: '尚未登记核定总量，请在年度页填写。',
    en: 'The approved total has not been recorded; enter it with the year.',
  },
  approved_total_exceeded: {
    zh: '超出核定总量 {excess} 元，请调整。',
    en: 'It exceeds the approved total by {excess} yuan; adjust it.',
  },
  resolutions_missing: {
    zh: '尚缺决议：{missing}。',
    en: 'Resolutions are missing: {missing}.',
  },
  resolutions_out_of_order: {
    zh: '党委决定不得早于领导小组提出方案。',
    en: 'The party committee cannot decide before the leading group has proposed.',
  },
  resolution_not_found: {
    zh: '没有这份决议，请先登记。',
    en: 'There is no such resolution; record it first.',
  },
  resolution_of_another: {
    zh: '决议“{title}”不是为本事项或本年度作出的。',
    en: 'The resolution “{title}” is about something else or another year.',
  },
  no_frozen_scenario: {
    zh: '本年度尚无冻结的情景，请先通过并冻结。',
    en: 'The year has no frozen scenario yet; approve and freeze one first.',
  },
  already_published: {
    zh: '该结果已经公布。',
    en: 'This result has been published already.',
  },
  publish_first: {
    zh: '请先公布本年度结果。',
    en: 'Publish the result of the year first.',
  },
  count_date_ahead: {
    zh: '统计日 {day} 未到。',
    en: 'The count date {day} lies ahead.',
  },
  unknown_step: {
    zh: '没有“{value}”这一步骤。',
    en: 'There is no step “{value}”.',
  },
  step_told_by_facts: {
    zh: '此步骤是否完成由数据判定，不能手工标记。',
    en: 'Facts tell whether this step is done; it cannot be set by hand.',
  },
  amendment_not_found: {
    zh: '没有这项修订，或您无权查看。',
    en: 'There is no such amendment, or you may not see it.',
  },
  amendment_settled: {
    zh: '只有草案可以发布或撤回。',
    en: 'Only a draft can be published or withdrawn.',
  },
  amendment_reaches_back: {
    zh: '{period} 年度已公布，修订须从其后的月份起。',
    en: 'The year {period} is published; the amendment has to begin after it.',
  },
  amendment_changes_nothing: {
    zh: '与现行数值相同，无需修订。',
    en: 'It equals the number in force; nothing would change.',
  },
};
