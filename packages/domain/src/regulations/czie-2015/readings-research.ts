import type { Reading } from '../../regulation.js';

/** Full-time research posts and the years before retirement: Articles 21, 22 and 28(10). */
export const RESEARCH_READINGS = [
  {
    code: 'D19',
    question: {
      zh: '表 6 第十档缺失的工作量取多少？',
      en: 'What is the workload of tier 10, which Table 6 lost?',
    },
    articles: ['21'],
    confidence: 'MEDIUM',
    options: [
      { code: 'inferred', label: { zh: '按等差推断为 300', en: '300, by the even steps' } },
      {
        code: 'unreachable',
        label: {
          zh: '学校确认前，不凭工作量定为第十档',
          en: 'none until confirmed: nobody reaches tier 10 by workload',
        },
      },
    ],
    recommended: 'inferred',
    reason: {
      zh: '每个职称内工作量等差，只有 300 使中级为等差。',
      en: 'Workloads fall evenly inside each title; only 300 fits.',
    },
  },
  {
    code: 'D20',
    question: {
      zh: '升级定档时，按工作量所得档次低于职称档次怎么办？',
      en: 'May the tier by workload alone be lower than the tier by title?',
    },
    articles: ['22'],
    confidence: 'MEDIUM',
    options: [
      { code: 'neverLower', label: { zh: '不低于正常定档', en: 'no, the better one stands' } },
      { code: 'workloadAlone', label: { zh: '只按工作量', en: 'yes, workload alone decides' } },
    ],
    recommended: 'neverLower',
    reason: { zh: '条文说的是“可升级”。', en: 'The clause grants a raise.' },
  },
  {
    code: 'D21',
    question: {
      zh: '“对应职级要求”的工作量是多少？',
      en: 'Which workload does a level require?',
    },
    articles: ['22'],
    confidence: 'MEDIUM',
    options: [
      {
        code: 'contractFirst',
        label: {
          zh: '聘用合同载明的从其约定，否则为该职称最低档',
          en: 'the contract’s, or else the lowest of the title',
        },
      },
      {
        code: 'lowestOfTitle',
        label: { zh: '一律为该职称最低档', en: 'the lowest of the title for all' },
      },
    ],
    recommended: 'contractFirst',
    reason: {
      zh: '要求见另一文件，合同是其具体约定。',
      en: 'Another document sets it, and the contract applies that document.',
    },
  },
  {
    code: 'D22',
    question: {
      zh: '工作量不足 80%，下降一档降到哪里？',
      en: 'Where does a fall by one tier lead?',
    },
    articles: ['22'],
    confidence: 'MEDIUM',
    options: [
      {
        code: 'acrossTitles',
        label: {
          zh: '该职称最低档的下一档，末档不再降',
          en: 'one below the title’s lowest; the last tier stays',
        },
      },
      {
        code: 'withinTitle',
        label: { zh: '不低于该职称最低档', en: 'not below the title’s lowest' },
      },
    ],
    recommended: 'acrossTitles',
    reason: {
      zh: '条文未说限于本职称档次之内。',
      en: 'The clause does not stop at the border of a title.',
    },
  },
  {
    code: 'D23',
    question: {
      zh: '没有核心期刊论文或没有核心指标的怎样定档？',
      en: 'Which tier without a core paper or an indicator?',
    },
    articles: ['21', '22'],
    confidence: 'LOW',
    options: [
      {
        code: 'lowestOfTitle',
        label: { zh: '该职称最低档，并提请决定', en: 'the lowest of the title, with a notice' },
      },
      { code: 'nothing', label: { zh: '不参与分配', en: 'no share' } },
    ],
    recommended: 'lowestOfTitle',
    reason: {
      zh: '条文未写金额，不宜自动取消。',
      en: 'No amount is stated; nothing is taken away unasked.',
    },
  },
  {
    code: 'D24',
    question: {
      zh: '科研工作津贴是否乘单位考核系数？',
      en: 'Does the unit’s assessment coefficient apply to research posts?',
    },
    articles: ['22'],
    confidence: 'MEDIUM',
    options: [
      { code: 'notApplied', label: { zh: '不乘', en: 'no' } },
      { code: 'applied', label: { zh: '乘所在单位的系数', en: 'yes, that of their unit' } },
    ],
    recommended: 'notApplied',
    reason: {
      zh: '只说分配基数参照执行。',
      en: 'Only the base is said to be the same.',
    },
  },
  {
    code: 'D36',
    question: {
      zh: '退休前第三年、第二年、当年指哪些年？',
      en: 'Which years are the third, the second and the last before retirement?',
    },
    articles: ['28'],
    confidence: 'MEDIUM',
    options: [
      {
        code: 'lastThreeYears',
        label: { zh: '含退休当年的连续三年', en: 'three years in a row, the last included' },
      },
      {
        code: 'yearsBefore',
        label: {
          zh: '退休年份减三、减二及当年',
          en: 'three and two years before, and the last; the year between has none',
        },
      },
    ],
    recommended: 'lastThreeYears',
    reason: {
      zh: '否则退休前一年没有减免。',
      en: 'Otherwise the year before retirement has no relief.',
    },
  },
] as const satisfies readonly Reading[];
