import type { Reading } from '../../regulation.js';

/** Open points of the allocation formula of Article 14, and of the ranking that Article 20 shares. */
export const ALLOCATION_READINGS = [
  {
    code: 'D1',
    question: {
      zh: '超（缺）编率不足百分之十时，编制调节系数取多少？',
      en: 'What is Q while the staffing variance is below ten per cent?',
    },
    articles: ['14'],
    confidence: 'HIGH',
    options: [
      {
        code: 'zeroBelowThreshold',
        label: { zh: '取零，不作扣减', en: 'zero, nothing is deducted' },
      },
      {
        code: 'alwaysApplies',
        label: {
          zh: '超编或缺编即按年次取值，不论比率',
          en: 'by year whenever heads and establishment differ',
        },
      },
    ],
    recommended: 'zeroBelowThreshold',
    reason: {
      zh: '该系数只在达到百分之十时才有定义，低于此线没有数值可用。',
      en: 'The coefficient is defined only from ten per cent on; below it no value is given.',
    },
  },
  {
    code: 'D2',
    question: {
      zh: '求解两个基数时，考核系数算在总量之内还是之后再乘？',
      en: 'Are K1 and K2 solved with the assessment coefficient inside the pool or before it?',
    },
    articles: ['2', '7', '14'],
    confidence: 'MEDIUM',
    options: [
      {
        code: 'inPool',
        label: {
          zh: '在总量之内，各单位合计等于总量',
          en: 'inside: the amounts add up to the pool',
        },
      },
      {
        code: 'beforeAssessment',
        label: {
          zh: '先求基数再乘系数，差额列明',
          en: 'before: the amounts may differ from the pool, and the difference is shown',
        },
      },
    ],
    recommended: 'inPool',
    reason: {
      zh: '总量控制是硬约束，而基数由学院按总量核定。',
      en: 'The total is a hard cap, and the college sets the rates from it.',
    },
  },
  {
    code: 'D2b',
    question: {
      zh: '机关部门考核系数使合计偏离预算时，分配基数是否调整？',
      en: "Is M adjusted when the offices' assessment coefficients move their total?",
    },
    articles: ['17', '20'],
    confidence: 'MEDIUM',
    options: [
      {
        code: 'literal',
        label: { zh: '按公式不调整，差额列明', en: 'as the formula says; the difference is shown' },
      },
      {
        code: 'scaledToBudget',
        label: {
          zh: '按比例调整，使合计等于预算',
          en: 'scaled so that the total meets the budget',
        },
      },
    ],
    recommended: 'literal',
    reason: {
      zh: '第十七条的公式写得明确，没有考核系数。',
      en: 'The formula of Article 17 is explicit and has no assessment coefficient.',
    },
  },
  {
    code: 'D3',
    question: { zh: '缺编是否同样扣减？', en: 'Is understaffing deducted as well?' },
    articles: ['14'],
    confidence: 'HIGH',
    options: [
      { code: 'literal', label: { zh: '同样扣减', en: 'yes, as the formula says' } },
      { code: 'overstaffingOnly', label: { zh: '只扣超编', en: 'only overstaffing' } },
    ],
    recommended: 'literal',
    reason: {
      zh: '公式取绝对值，并为缺编另列系数，三处一致。',
      en: 'The absolute value and the separate coefficients for shortages agree.',
    },
  },
  {
    code: 'D4',
    question: {
      zh: '连续年数在超编与缺编互换时是否重新计算？',
      en: 'Does the count of years start anew when the direction changes?',
    },
    articles: ['14'],
    confidence: 'MEDIUM',
    options: [
      {
        code: 'sameDirection',
        label: { zh: '重新计算', en: 'yes, each direction counts its own years' },
      },
      {
        code: 'anyDirection',
        label: { zh: '不重新计算', en: 'no, years of either direction go on' },
      },
    ],
    recommended: 'sameDirection',
    reason: {
      zh: '两个方向各有一套系数，年次应分别计。',
      en: 'Each direction has coefficients of its own, so it has years of its own.',
    },
  },
  {
    code: 'D5',
    question: {
      zh: '二级学院与教学部是合并还是分别按五比五核拨？',
      en: 'Do colleges and teaching departments share one pool or two?',
    },
    articles: ['14'],
    confidence: 'MEDIUM',
    options: [
      { code: 'together', label: { zh: '合并，同一对基数', en: 'one pool and one pair of rates' } },
      {
        code: 'separately',
        label: {
          zh: '按人数分成两个总量，各求一对基数',
          en: 'two pools by heads, each with its own pair',
        },
      },
    ],
    recommended: 'together',
    reason: { zh: '两个公式用同一对字母。', en: 'Both formulas use the same two letters.' },
  },
  {
    code: 'D6',
    question: {
      zh: '排名百分比的四舍五入作用于名额还是名次？',
      en: "What is rounded: the number of places or the rank's percentage?",
    },
    articles: ['14', '20'],
    confidence: 'MEDIUM',
    options: [
      { code: 'roundedCount', label: { zh: '名额数四舍五入', en: 'the number of places' } },
      {
        code: 'roundedPercentage',
        label: { zh: '名次百分比四舍五入到整数', en: 'the rank as a whole per cent' },
      },
    ],
    recommended: 'roundedCount',
    reason: {
      zh: '按名额取整是通行做法；按名次取整在单位不多时等于没有取整。',
      en: 'Quotas are usually rounded as counts; rounding the rank changes nothing for few units.',
    },
  },
  {
    code: 'D7',
    question: { zh: '得分相同怎样排名？', en: 'How are equal scores ranked?' },
    articles: ['14', '20'],
    confidence: 'MEDIUM',
    options: [
      { code: 'betterRank', label: { zh: '并列取较高名次', en: 'all take the better rank' } },
      { code: 'byHand', label: { zh: '人工确定先后', en: 'an order is set by hand' } },
    ],
    recommended: 'betterRank',
    reason: {
      zh: '文件未规定；并列取高不损害任何单位。',
      en: 'The text is silent; the better rank harms nobody.',
    },
  },
  {
    code: 'D8',
    question: {
      zh: '二级学院与教学部是否在同一排名中？',
      en: 'Are colleges and teaching departments ranked together?',
    },
    articles: ['14'],
    confidence: 'MEDIUM',
    options: [
      { code: 'oneList', label: { zh: '同一排名', en: 'in one list' } },
      { code: 'byKind', label: { zh: '分别排名', en: 'each kind in its own' } },
    ],
    recommended: 'oneList',
    reason: {
      zh: '文件把二级学院（部）作为一个整体排名。',
      en: 'The text names both as one group.',
    },
  },
  {
    code: 'D9',
    question: {
      zh: '考核不合格的单位是否占名次？',
      en: 'Does an unqualified unit keep its place in the ranking?',
    },
    articles: ['14', '20'],
    confidence: 'MEDIUM',
    options: [
      {
        code: 'keepsPlace',
        label: { zh: '占名次，也计入总数', en: 'it keeps its place and is counted' },
      },
      {
        code: 'leavesRanking',
        label: { zh: '退出排名，不计入总数', en: 'it leaves the ranking and is not counted' },
      },
    ],
    recommended: 'keepsPlace',
    reason: {
      zh: '文件只另定其系数，没有说退出排名。',
      en: 'Only its coefficient is set apart; nothing removes it from the ranking.',
    },
  },
] as const satisfies readonly Reading[];
