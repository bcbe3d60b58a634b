import type { Reading } from '../../regulation.js';

/** Open points about who is counted, which pool pays and what is rounded: Articles 3, 15, 17, 28(11). */
export const STAFF_AND_POOL_READINGS = [
  {
    code: 'D10',
    question: {
      zh: '不参与分配的人员是否减少本单位的核拨额？',
      en: "Do persons excluded from distribution reduce their unit's allocation?",
    },
    articles: ['15'],
    confidence: 'LOW',
    options: [
      {
        code: 'poolUnchanged',
        label: { zh: '不减少，由本单位其他人员分配', en: 'no, the others share it' },
      },
      { code: 'poolReduced', label: { zh: '不计入教职工数', en: 'yes, they are not counted' } },
    ],
    recommended: 'poolUnchanged',
    reason: {
      zh: '核拨按人数计，第十五条讲的是单位内部分配。',
      en: 'Allocation counts heads; Article 15 speaks of distribution inside the unit.',
    },
  },
  {
    code: 'D11',
    question: {
      zh: '专职科研岗津贴从哪里支出？',
      en: 'Where is the allowance of research posts paid from?',
    },
    articles: ['12', '17', '22'],
    confidence: 'MEDIUM',
    options: [
      {
        code: 'besidePool',
        label: { zh: '总量之外另列', en: 'beside the pool, shown as a line of its own' },
      },
      { code: 'insidePool', label: { zh: '在总量之内求解', en: 'solved inside the pool' } },
      {
        code: 'countedAsOffice',
        label: { zh: '计入机关人数与系数', en: 'counted among office heads and coefficients' },
      },
    ],
    recommended: 'besidePool',
    reason: {
      zh: '公式只提机关和学院；总量可先扣除科研部分再录入。',
      en: 'The formula names offices and colleges only; the pool can be entered net of research.',
    },
  },
  {
    code: 'D30',
    question: { zh: '人事代理人员是否计入教职工数？', en: 'Do agency staff count as heads?' },
    articles: ['3', '14'],
    confidence: 'MEDIUM',
    options: [
      {
        code: 'counted',
        label: { zh: '计入，编制数也应包含', en: 'yes, and the establishment should include them' },
      },
      { code: 'notCounted', label: { zh: '不计入', en: 'no' } },
    ],
    recommended: 'counted',
    reason: { zh: '适用范围包括人事代理人员。', en: 'The scope of the regulation includes them.' },
  },
  {
    code: 'D33',
    question: {
      zh: '未定职称且无硕士博士学位者按什么系数计算？',
      en: 'What do untitled staff without a higher degree count?',
    },
    articles: ['14'],
    confidence: 'HIGH',
    options: [
      {
        code: 'tableGoverns',
        label: { zh: '按表一初级及以下', en: 'as junior and below, as the table says' },
      },
      {
        code: 'formulaGoverns',
        label: { zh: '公式未列，系数为零', en: 'zero, as the formula leaves them out' },
      },
    ],
    recommended: 'tableGoverns',
    reason: {
      zh: '表一写明初级及以下，否则他们只进分母。',
      en: 'The table says junior and below; otherwise they would only lower the average.',
    },
  },
  {
    code: 'D34',
    question: { zh: '教职工数按哪个时间计算？', en: 'At which time are heads counted?' },
    articles: ['14', '17'],
    confidence: 'LOW',
    options: [
      { code: 'countDate', label: { zh: '按统一的统计日', en: 'on the declared count date' } },
      {
        code: 'monthMean',
        label: { zh: '按十二个月末的平均数', en: 'as the mean of the twelve month-ends' },
      },
    ],
    recommended: 'countDate',
    reason: {
      zh: '文件未规定；统计日最易核对。',
      en: 'The text is silent; one date is easiest to check.',
    },
  },
  {
    code: 'D35',
    question: { zh: '公布的基数是否先取整？', en: 'Are the published rates rounded before use?' },
    articles: ['14', '17', '20'],
    confidence: 'MEDIUM',
    options: [
      {
        code: 'exact',
        label: { zh: '不取整，只在发放时取到分', en: 'no, only the amounts are, to the fen' },
      },
      { code: 'toFen', label: { zh: '取到分', en: 'to the fen' } },
      { code: 'toTenth', label: { zh: '取到角', en: 'to a tenth of a yuan' } },
      { code: 'toYuan', label: { zh: '取到元', en: 'to the yuan' } },
    ],
    recommended: 'exact',
    reason: {
      zh: '中间数不取整，合计才能等于总量。',
      en: 'Only unrounded rates let the amounts add up to the pool.',
    },
  },
  {
    code: 'D37',
    question: {
      zh: '二级学院（部）中的非领导职务干部是否计入教职工数？',
      en: 'Do non-leading cadres in colleges count as heads there?',
    },
    articles: ['14', '28'],
    confidence: 'MEDIUM',
    options: [
      {
        code: 'cadresExcluded',
        label: {
          zh: '不计入，按机关标准另行核拨',
          en: "no, they are paid by the offices' standard",
        },
      },
      {
        code: 'cadresCounted',
        label: {
          zh: '计入，同时按机关标准另行核拨',
          en: "yes, besides being paid by the offices' standard",
        },
      },
    ],
    recommended: 'cadresExcluded',
    reason: {
      zh: '他们按机关标准全额核拨，再计人数就重复了。',
      en: 'They are paid in full by another rule; counting them too would pay twice.',
    },
  },
] as const satisfies readonly Reading[];
