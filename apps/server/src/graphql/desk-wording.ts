import type { Wording } from '../common/locale.js';

/** Rules of the secretary's desk: what is confirmed, what is asked for, what is decided about it. */
export const DESK_RULES = [
  'facts_not_confirmed',
  'facts_moved',
  'secretary_first',
  'confirmed_already',
  'nothing_confirmed',
  'confirmer_differs',
  'decider_differs',
  'one_change_each',
  'nothing_changes',
  'pay_not_asked',
  'request_not_found',
  'request_settled',
  'not_the_asker',
  'ground_moved',
  'too_many_requests',
] as const;

export const DESK_WORDS: Readonly<Record<(typeof DESK_RULES)[number], Wording>> = {
  facts_not_confirmed: {
    zh: '{department}的事实尚未由秘书和负责人核对确认。',
    en: 'The facts of {department} are not yet confirmed by its secretary and its head.',
  },
  facts_moved: {
    zh: '核对之后事实又有变动，未作确认；请按现在的内容重新核对。',
    en: 'The facts have changed since they were checked; nothing was confirmed. Check what stands now.',
  },
  secretary_first: {
    zh: '须先由秘书就现在的事实核对无误，再由负责人确认。',
    en: 'The secretary confirms these facts first, then the head.',
  },
  confirmed_already: {
    zh: '这些事实已经确认，不必再次确认。',
    en: 'These facts are confirmed already.',
  },
  nothing_confirmed: {
    zh: '尚无确认，不能退回。',
    en: 'Nothing is confirmed, so nothing can be opened again.',
  },
  confirmer_differs: {
    zh: '秘书与负责人须为两人，请由另一人确认。',
    en: 'Secretary and head are two people; another person has to confirm.',
  },
  decider_differs: {
    zh: '不能办理自己提出的请求，请由另一人办理。',
    en: 'Nobody decides a request of his own; another person has to.',
  },
  one_change_each: {
    zh: '一项请求只提一处更改，请给出其中一种。',
    en: 'A request asks for one change; give exactly one of them.',
  },
  nothing_changes: {
    zh: '与现有内容相同，没有可更改的。',
    en: 'It is the same as what stands, so there is nothing to change.',
  },
  pay_not_asked: {
    zh: '个人工资金额由人事处登记，不能提请更改。',
    en: 'Amounts of pay are recorded by the personnel office and cannot be asked for.',
  },
  request_not_found: {
    zh: '请求不存在。',
    en: 'There is no such request.',
  },
  request_settled: {
    zh: '请求已办结或已撤回，不能再办理。',
    en: 'The request has been decided or withdrawn and can no longer be acted on.',
  },
  not_the_asker: {
    zh: '只有提出人可以撤回请求。',
    en: 'Only whoever asked can withdraw a request.',
  },
  ground_moved: {
    zh: '提出之后“{field}”已变，现为“{now}”，未作更改；请退回由单位重新提出。',
    en: 'Since it was asked “{field}” has changed and is now “{now}”; nothing was written. Reject it, so that the department asks again.',
  },
  too_many_requests: {
    zh: '一次最多办理 {limit} 项请求。',
    en: 'At most {limit} requests are decided at once.',
  },
};
