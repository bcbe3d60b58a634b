import type { Reading } from '../../regulation.js';
import { STEP_READINGS } from './readings-steps.js';

/** Posts, steps, tenure and base pay: Articles 4, 11, 18, 19 and 28(3) to (6). */
export const POSTS_READINGS = [
  ...STEP_READINGS,
  {
    code: 'D27',
    question: {
      zh: '岗位津贴的工作年限怎样计算？',
      en: 'How are years of work counted for the post allowance?',
    },
    articles: ['11', '28'],
    confidence: 'LOW',
    options: [
      {
        code: 'calendarYears',
        label: { zh: '按年头，每年一月变动', en: 'calendar years touched; changes in January' },
      },
      {
        code: 'completedYears',
        label: {
          zh: '按满年，满年的次月变动',
          en: 'completed years; changes in the month after the anniversary',
        },
      },
    ],
    recommended: 'calendarYears',
    reason: {
      zh: '工资改革以来任职年限从当年起按年计算。',
      en: 'Since the pay reform years count from the year of the start.',
    },
  },
  {
    code: 'D28',
    question: {
      zh: '主持工作的副职按正职哪一档发放？',
      en: "At which step is a deputy in charge paid by the chief's grade?",
    },
    articles: ['28'],
    confidence: 'LOW',
    options: [
      {
        code: 'fromTakingCharge',
        label: { zh: '从主持工作之月起算年限', en: 'by the years since taking charge' },
      },
      {
        code: 'ownYears',
        label: { zh: '按本人现任职务年限', en: 'by the years in the own grade' },
      },
    ],
    recommended: 'fromTakingCharge',
    reason: {
      zh: '与晋升后从最低档起的规则一致。',
      en: 'As after a promotion, which begins at the lowest step.',
    },
  },
  {
    code: 'D29',
    question: { zh: '入职当月是否计入实际工作月？', en: 'Does the month of joining count?' },
    articles: ['28'],
    confidence: 'LOW',
    options: [
      { code: 'wholeMonth', label: { zh: '计入整月', en: 'yes, as a whole month' } },
      { code: 'nextMonth', label: { zh: '从次月起计', en: 'no, from the next month' } },
    ],
    recommended: 'wholeMonth',
    reason: {
      zh: '与离岗当月停发相对应。',
      en: 'It mirrors the month of leaving, which is not paid.',
    },
  },
  {
    code: 'D31',
    question: {
      zh: '在机关工作的辅导员按哪张表？',
      en: 'Which table holds for counsellors in offices?',
    },
    articles: ['4', '18'],
    confidence: 'LOW',
    options: [
      {
        code: 'asAppointed',
        label: {
          zh: '按聘任的岗位：专业技术按表 3，管理按表 4',
          en: 'as appointed: Table 3 on a professional post, Table 4 on a management post',
        },
      },
      { code: 'byTitle', label: { zh: '都按职称，表 3', en: 'Table 3 by title, for all' } },
      { code: 'higherOf', label: { zh: '职称与职务就高', en: 'the higher of title and grade' } },
    ],
    recommended: 'asAppointed',
    reason: {
      zh: '文件没有辅导员的表；绩效工资随所执行岗位。',
      en: 'No table names counsellors; pay follows the post that is held.',
    },
  },
  {
    code: 'D49',
    question: {
      zh: '附件中空白的岗位津贴怎样处理？',
      en: 'What is paid where the annex is blank?',
    },
    articles: ['11'],
    confidence: 'MEDIUM',
    options: [
      {
        code: 'refused',
        label: {
          zh: '不发放，须另行决定并记录金额',
          en: 'nothing without a recorded decision on the amount',
        },
      },
      {
        code: 'suggested',
        label: { zh: '按相邻金额等差推算', en: "what the table's even steps suggest" },
      },
    ],
    recommended: 'refused',
    reason: {
      zh: '空白是公布标准没有的金额，推算值未经批准。',
      en: 'A blank was never published; a suggested amount is nobody’s decision.',
    },
  },
] as const satisfies readonly Reading[];
