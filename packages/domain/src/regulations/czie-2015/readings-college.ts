import type { Reading } from '../../regulation.js';

/** Open points about units' own plans and own income: Articles 6, 7, 17 and 20. */
export const COLLEGE_READINGS = [
  {
    code: 'D18',
    question: {
      zh: '机关部门自己的分配方案能否在部门总额内重新分配？',
      en: "May an office's own plan divide its total anew among its people?",
    },
    articles: ['20'],
    confidence: 'MEDIUM',
    options: [
      {
        code: 'byCoefficient',
        label: {
          zh: '个人按系数、基数和考核系数计算',
          en: 'no, each by coefficient, base and rank',
        },
      },
      {
        code: 'ownPlan',
        label: {
          zh: '部门报了个人数额的，按其数额，合计核对',
          en: 'yes, where the office has told the amounts; their sum is checked',
        },
      },
    ],
    recommended: 'byCoefficient',
    reason: {
      zh: '津贴由系数和基数计算，部门方案须另行批准。',
      en: 'The allowance is found by coefficient and base; a plan of its own needs approval.',
    },
  },
  {
    code: 'D32',
    question: {
      zh: '单位创收是否抬高教学工作津贴平均水平？',
      en: 'Does the income of units raise the average teaching allowance?',
    },
    articles: ['6', '17'],
    confidence: 'MEDIUM',
    options: [
      {
        code: 'besideLevel',
        label: {
          zh: '不计入平均水平，只计入年度总量',
          en: 'no, it counts against the approved total only',
        },
      },
      { code: 'raisesLevel', label: { zh: '计入平均水平', en: 'yes, the level includes it' } },
    ],
    recommended: 'besideLevel',
    reason: {
      zh: '平均水平按核拨数计算，创收归创收单位。',
      en: 'The level is of what is allocated; income stays with the unit that earned it.',
    },
  },
] as const satisfies readonly Reading[];
