import type { Reading } from '../../regulation.js';

/** Open points of instalments and settlement, and of the money that leave takes: Articles 28(2), 30, 31. */
export const PAYMENT_READINGS = [
  {
    code: 'D25',
    question: {
      zh: '个人预发额以什么的百分之七十为准？',
      en: 'Seventy per cent of what is paid on account?',
    },
    articles: ['28'],
    confidence: 'MEDIUM',
    options: [
      {
        code: 'previousBase',
        label: {
          zh: '现任岗位系数乘上一年度分配基数',
          en: "the present post coefficient times last year's base",
        },
      },
      {
        code: 'ownPrevious',
        label: { zh: '本人上一年度的奖励性绩效', en: "the person's own reward of last year" },
      },
    ],
    recommended: 'previousBase',
    reason: {
      zh: '待遇随现任岗位走，晋升当年就应体现。',
      en: 'Pay follows the present post; a promotion should show in its own year.',
    },
  },
  {
    code: 'D26',
    question: {
      zh: '年终兑现的“其余部分”是什么？',
      en: 'What is the rest that is settled at the end of the year?',
    },
    articles: ['28'],
    confidence: 'MEDIUM',
    options: [
      {
        code: 'remainderOfYear',
        label: {
          zh: '本年度应发减去各月应预发',
          en: "this year's reward less its scheduled instalments",
        },
      },
      {
        code: 'shareOfPrevious',
        label: {
          zh: '上一年度标准的百分之三十',
          en: "thirty per cent of last year's standard",
        },
      },
    ],
    recommended: 'remainderOfYear',
    reason: {
      zh: '只有这样本年度的总量、基数和考核系数才起作用。',
      en: "Only so do this year's pool, base and assessment matter.",
    },
  },
  {
    code: 'D38',
    question: {
      zh: '扣减所依据的“当月奖励性绩效工资”是哪个数？',
      en: "Which figure is the month's reward that deductions are taken from?",
    },
    articles: ['30'],
    confidence: 'MEDIUM',
    options: [
      { code: 'instalment', label: { zh: '当月预发额', en: "the month's instalment" } },
      {
        code: 'fullStandard',
        label: { zh: '当月全额标准', en: "the month's full standard" },
      },
    ],
    recommended: 'instalment',
    reason: {
      zh: '随工资发放的就是预发额，年终部分与考核挂钩而与出勤无关。',
      en: 'What is paid with the month is the instalment; the rest hangs on assessment.',
    },
  },
  {
    code: 'D45',
    question: {
      zh: '病事假和旷工的扣减是否用于学院自定的奖励性绩效？',
      en: 'Do absences reduce the reward that a college fixes itself?',
    },
    articles: ['30'],
    confidence: 'LOW',
    options: [
      {
        code: 'applied',
        label: { zh: '用于学院通知的个人月额', en: 'yes, the month that the college notified' },
      },
      {
        code: 'leftToCollege',
        label: { zh: '由学院自行处理', en: 'no, the college sees to it' },
      },
    ],
    recommended: 'applied',
    reason: {
      zh: '条文不分单位；扣下的钱归谁没有规定，只作报告。',
      en: 'The article makes no difference between units; who keeps the money is only reported.',
    },
  },
  {
    code: 'D47',
    question: {
      zh: '哪些离校人员不兑现年终部分？',
      en: 'Which leavers lose the year-end part?',
    },
    articles: ['28', '31'],
    confidence: 'MEDIUM',
    options: [
      { code: 'resigned', label: { zh: '仅辞职人员', en: 'those who resign' } },
      {
        code: 'resignedOrDismissed',
        label: { zh: '辞职、解聘等离岗人员', en: 'those who resign, are dismissed or leave' },
      },
      {
        code: 'everyLeaver',
        label: { zh: '离校的都不兑现', en: 'everybody who leaves, also by transfer or retirement' },
      },
    ],
    recommended: 'resigned',
    reason: {
      zh: '条文只点了辞职；调离和退休按在岗月数兑现。',
      en: 'Only resignation is named; transfers and pensioners served their months.',
    },
  },
  {
    code: 'D48',
    question: {
      zh: '同月有几种缺勤时怎样扣？',
      en: 'How do several absences of one month combine?',
    },
    articles: ['29', '30', '31'],
    confidence: 'LOW',
    options: [
      { code: 'added', label: { zh: '相加，扣完为止', en: 'added, to no more than the reward' } },
      { code: 'largestOnly', label: { zh: '只扣最多的一项', en: 'only the largest' } },
    ],
    recommended: 'added',
    reason: {
      zh: '各项缺勤是不同的日子。',
      en: 'The absences are of different days.',
    },
  },
  {
    code: 'D50',
    question: {
      zh: '上一年度尚未核定时，预发按什么标准？',
      en: 'By which standard are instalments paid before last year is settled?',
    },
    articles: ['28'],
    confidence: 'LOW',
    options: [
      {
        code: 'lastFrozen',
        label: {
          zh: '最近核定年度的标准，核定后补差',
          en: 'the last settled year, and the difference follows',
        },
      },
      {
        code: 'provisional',
        label: {
          zh: '另行决定的暂定标准，不补差',
          en: 'a provisional standard by decision, no difference follows',
        },
      },
    ],
    recommended: 'lastFrozen',
    reason: {
      zh: '多退少补，各月最终都按上一年度标准。',
      en: "In the end every month has last year's standard.",
    },
  },
] as const satisfies readonly Reading[];
