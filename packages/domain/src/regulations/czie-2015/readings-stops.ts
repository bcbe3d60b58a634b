import type { Reading } from '../../regulation.js';

/** Open points of stops, leave and suspension: Articles 29 to 31. */
export const STOP_READINGS = [
  {
    code: 'D39',
    question: {
      zh: '一学期病假超过七天后，哪些天扣？',
      en: 'Which days of sick leave cost money once seven are passed?',
    },
    articles: ['30'],
    confidence: 'MEDIUM',
    options: [
      { code: 'beyondSeventh', label: { zh: '第八天起', en: 'from the eighth on' } },
      { code: 'allDays', label: { zh: '全部病假天数', en: 'all of them' } },
    ],
    recommended: 'beyondSeventh',
    reason: {
      zh: '事假写的是超过部分；不利条文从窄解释。',
      en: 'Personal leave says the part beyond; what takes money is read narrowly.',
    },
  },
  {
    code: 'D40',
    question: { zh: '“一周”“二周”是几天？', en: 'How many days are one week and two?' },
    articles: ['30'],
    confidence: 'MEDIUM',
    options: [
      { code: 'sevenDays', label: { zh: '七天和十四天', en: 'seven and fourteen' } },
      { code: 'fiveDays', label: { zh: '五个和十个工作日', en: 'five and ten working days' } },
    ],
    recommended: 'sevenDays',
    reason: {
      zh: '同一句以七天为界，日平均数按三十日计。',
      en: 'The same sentence counts seven days and divides a month by thirty.',
    },
  },
  {
    code: 'D41',
    question: {
      zh: '假条只有起止日期时按什么天数计？',
      en: 'Which days count where a slip has dates only?',
    },
    articles: ['30'],
    confidence: 'LOW',
    options: [
      { code: 'calendarDays', label: { zh: '日历天数', en: 'calendar days' } },
      { code: 'workingDays', label: { zh: '周一至周五', en: 'Mondays to Fridays' } },
    ],
    recommended: 'calendarDays',
    reason: {
      zh: '日平均数以三十个日历日计算；另记了天数的按所记天数。',
      en: 'A month is divided by thirty calendar days; recorded days are taken as recorded.',
    },
  },
  {
    code: 'D42',
    question: {
      zh: '事假不扣的条件是两项都满足还是满足一项？',
      en: 'Must personal leave meet both limits to be free, or either?',
    },
    articles: ['30'],
    confidence: 'MEDIUM',
    options: [
      { code: 'both', label: { zh: '两项都满足', en: 'both' } },
      { code: 'either', label: { zh: '满足一项即可', en: 'either' } },
    ],
    recommended: 'both',
    reason: {
      zh: '若一项即可，当月两天的限制就落空。',
      en: 'With either, the limit of the month would do nothing.',
    },
  },
  {
    code: 'D43',
    question: {
      zh: '长期病假期间岗位津贴发多少？',
      en: 'How much of the post allowance is paid in long-term sickness?',
    },
    articles: ['30'],
    confidence: 'LOW',
    options: [
      {
        code: 'enteredShare',
        label: { zh: '按录入的病假工资比例', en: 'the share entered from the sick-pay rules' },
      },
      { code: 'unreduced', label: { zh: '照发', en: 'all of it' } },
    ],
    recommended: 'enteredShare',
    reason: {
      zh: '岗位津贴进入病假工资基数，比例由国家和省的规定给出。',
      en: 'It enters the base of sick pay, whose share other rules give.',
    },
  },
  {
    code: 'D44',
    question: {
      zh: '重病请假的三个月怎样计？',
      en: 'How are the three months of serious illness counted?',
    },
    articles: ['30'],
    confidence: 'MEDIUM',
    options: [
      {
        code: 'oneLeave',
        label: { zh: '一次连续请假的月数', en: 'months of one continuous leave' },
      },
      { code: 'allLeaves', label: { zh: '历次请假累计', en: 'months of all leaves together' } },
    ],
    recommended: 'oneLeave',
    reason: {
      zh: '条文说的是请假三个月以内，不是累计。',
      en: 'The text speaks of a leave of three months, not of a sum.',
    },
  },
  {
    code: 'D46',
    question: {
      zh: '待聘和停职从哪个月起停？',
      en: 'From which month on do waiting and suspension stop pay?',
    },
    articles: ['31'],
    confidence: 'LOW',
    options: [
      { code: 'nextMonth', label: { zh: '决定的次月', en: 'the month after the decision' } },
      { code: 'sameMonth', label: { zh: '决定当月', en: 'the month of the decision' } },
    ],
    recommended: 'nextMonth',
    reason: {
      zh: '多数条款从次月起，整月计算。',
      en: 'Most clauses take effect the month after; months count whole.',
    },
  },
  {
    code: 'D51',
    question: {
      zh: '考核停发期间，学院里的专职科研岗是否停发奖励性绩效？',
      en: 'Does an assessment stop take the reward of research posts in colleges?',
    },
    articles: ['29'],
    confidence: 'LOW',
    options: [
      {
        code: 'byDepartment',
        label: { zh: '随所在单位的类别', en: 'as for others of their department' },
      },
      { code: 'likeOffices', label: { zh: '同机关人员一样停发', en: 'yes, as in offices' } },
    ],
    recommended: 'byDepartment',
    reason: {
      zh: '条文按单位类别区分，没有提科研岗。',
      en: 'The article goes by the kind of unit and does not name research posts.',
    },
  },
] as const satisfies readonly Reading[];
