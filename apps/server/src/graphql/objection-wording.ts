import type { Wording } from '../common/locale.js';

/** Rules of objections. */
export const OBJECTION_RULES = [
  'person_or_department',
  'figure_not_seen',
  'objection_not_found',
  'objection_settled',
  'objection_forwarded',
  'objection_of_another',
  'objection_not_accepted',
  'correction_of_another',
  'days_to_answer',
] as const;

export const OBJECTION_WORDS: Readonly<Record<(typeof OBJECTION_RULES)[number], Wording>> = {
  person_or_department: {
    zh: '请给出工号或单位代码之一。',
    en: 'Give the number of the person or the code of the department, one of them.',
  },
  figure_not_seen: {
    zh: '没有这个数，或尚未对您公布；只能就本人或本单位所见的数提问。',
    en: 'There is no such figure, or it is not open to you; ask about figures of your own that you see.',
  },
  objection_not_found: {
    zh: '没有这件异议，或您无权查看。',
    en: 'There is no such objection, or you may not see it.',
  },
  objection_settled: {
    zh: '此件已了结，不能再办理。',
    en: 'It is decided or withdrawn; nothing more can be done with it.',
  },
  objection_forwarded: {
    zh: '此件已转人事处。',
    en: 'It was handed on to the personnel office already.',
  },
  objection_of_another: {
    zh: '只有提出人可以撤回。',
    en: 'Only whoever raised it can take it back.',
  },
  objection_not_accepted: {
    zh: '请先认定成立，再关联更正。',
    en: 'Find it right first; then link the correction.',
  },
  correction_of_another: {
    zh: '所选条目不是此人或此单位在提出之后登记的更正。',
    en: 'The entry is no correction of the same person or department recorded since it was raised.',
  },
  days_to_answer: {
    zh: '答复期限为 1–{limit} 个工作日。',
    en: 'An answer is due within 1 to {limit} working days.',
  },
};
