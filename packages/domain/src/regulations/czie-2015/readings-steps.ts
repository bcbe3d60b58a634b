import type { Reading } from '../../regulation.js';

/** Steps and what is compared with them: Articles 18, 19 and 28(3). */
export const STEP_READINGS = [
  {
    code: 'D12',
    question: {
      zh: '只有一两个档次的职级，缺少的档次怎样取？',
      en: 'Which step is taken where a grade has fewer than three?',
    },
    articles: ['18', '19'],
    confidence: 'MEDIUM',
    options: [
      {
        code: 'lowestStep',
        label: { zh: '取该级最低的一档', en: 'the lowest step that the grade has' },
      },
      {
        code: 'stepsFromTop',
        label: {
          zh: '满三年即进入上一档，最多三年一升',
          en: 'the steps there are, from the lowest up, one every three years',
        },
      },
    ],
    recommended: 'lowestStep',
    reason: {
      zh: '年限与档次的对应不变，缺档时就近取低。',
      en: 'Years keep their step; where it is missing, the nearest lower one stands.',
    },
  },
  {
    code: 'D13',
    question: { zh: '任职年限怎样计算？', en: 'How are years in a grade counted?' },
    articles: ['19', '28'],
    confidence: 'MEDIUM',
    options: [
      {
        code: 'wholeMonths',
        label: { zh: '按整月，超过三年的次月升档', en: 'by whole months' },
      },
      { code: 'completedYears', label: { zh: '按满年', en: 'by completed years' } },
      { code: 'calendarYears', label: { zh: '按年头', en: 'by calendar years touched' } },
    ],
    recommended: 'wholeMonths',
    reason: {
      zh: '任职从正式聘任之月起算，升档与晋升次月的写法一致。',
      en: 'Tenure runs from the month of appointment; the change comes in the next month, as elsewhere.',
    },
  },
  {
    code: 'D14',
    question: {
      zh: '在同一职称层次内改聘较高岗位等级，任职年限是否重新起算？',
      en: 'Does a higher post grade inside one title restart the years?',
    },
    articles: ['19', '28'],
    confidence: 'MEDIUM',
    options: [
      {
        code: 'titleLevel',
        label: { zh: '不重新起算，按职称层次累计', en: 'no, years run in the title' },
      },
      {
        code: 'postGrade',
        label: {
          zh: '高于最低岗位的，从聘任该岗位之月起算',
          en: 'yes, above the lowest post grade of the title',
        },
      },
    ],
    recommended: 'titleLevel',
    reason: {
      zh: '否则由七级聘到六级反而降档。',
      en: 'Otherwise a move from post grade 7 to 6 would lower the step.',
    },
  },
  {
    code: 'D15',
    question: {
      zh: '按职务、职称、技术等级就高时，各自按什么年限定档？',
      en: 'Whose years count when the higher of post, title and worker grade is taken?',
    },
    articles: ['19'],
    confidence: 'MEDIUM',
    options: [
      { code: 'ownYears', label: { zh: '各按自身任职年限', en: 'each its own' } },
      {
        code: 'yearsInPost',
        label: { zh: '都按现任职务年限', en: 'those in the management post, for all' },
      },
    ],
    recommended: 'ownYears',
    reason: {
      zh: '每一级内按任职年限分档，职称有自己的任职起点。',
      en: 'Steps follow the years in each grade, and a title has a start of its own.',
    },
  },
  {
    code: 'D16',
    question: {
      zh: '非领导职务干部已在最低档时，低一档怎样取？',
      en: 'What is one step lower than the lowest step, for non-leading cadres?',
    },
    articles: ['19'],
    confidence: 'LOW',
    options: [
      {
        code: 'nextGrade',
        label: { zh: '取下一职级的 I 档', en: 'step I of the grade below' },
      },
      {
        code: 'staysLowest',
        label: { zh: '仍取本职级最低档', en: 'the lowest step of the own grade' },
      },
    ],
    recommended: 'nextGrade',
    reason: {
      zh: '低一档没有附加条件。',
      en: 'One step lower is said without condition.',
    },
  },
  {
    code: 'D17',
    question: {
      zh: '工龄满三十年怎样计算？',
      en: 'When are thirty years of service complete?',
    },
    articles: ['19'],
    confidence: 'MEDIUM',
    options: [
      { code: 'wholeMonths', label: { zh: '满三百六十个月', en: 'after 360 whole months' } },
      { code: 'calendarYears', label: { zh: '按年头', en: 'by calendar years touched' } },
    ],
    recommended: 'wholeMonths',
    reason: { zh: '“满”指足年。', en: 'The word used means complete years.' },
  },
] as const satisfies readonly Reading[];
