import { event, inYear, leave, withFacts, type SpecialCase } from './special-case.js';

/** Arts. 29 and 30: assessments, cuts and leave. */
export const SPECIAL_LEAVES: readonly SpecialCase[] = [
  {
    employeeNumber: '2010025',
    article: '29(1)',
    rule: 'basically qualified, issued in January: three months without post allowance and reward',
    facts: inYear('2025', { assessment: 'BASICALLY_QUALIFIED' }),
  },
  {
    employeeNumber: '1998018',
    article: '29(1)',
    rule: 'unqualified: six months, and the year-end part of 2025 is lost',
    facts: inYear('2025', { assessment: 'UNQUALIFIED' }),
  },
  {
    employeeNumber: '2012016',
    article: '29(1)',
    rule: 'stayed away from the assessment of 2025: nothing in 2026',
    facts: inYear('2025', { assessment: 'ABSENT' }),
  },
  {
    employeeNumber: '2018005',
    article: '29(1)',
    rule: 'basically qualified in a college that stops the reward too',
    facts: inYear('2025', { assessment: 'BASICALLY_QUALIFIED' }),
  },
  {
    employeeNumber: '2019018',
    article: '29(1)',
    rule: 'basically qualified in a college that leaves the reward',
    facts: inYear('2025', { assessment: 'BASICALLY_QUALIFIED' }),
  },
  {
    employeeNumber: '2004022',
    article: '29(2)',
    rule: 'a cut by the college rules on performance',
    facts: event('DISCRETIONARY_CUT', '2026-05', {
      amount: '300.00',
      reason: '资产盘点逾期未完成',
    }),
  },
  {
    employeeNumber: '1999017',
    article: '29(2)',
    rule: 'a cut above the post allowance takes all of it',
    facts: event('DISCRETIONARY_CUT', '2026-06', { amount: '3000.00', reason: '安全责任事故' }),
  },
  {
    employeeNumber: '2018002',
    article: '29(3)',
    rule: 'maternity leave within the term: unchanged',
    facts: leave('PROTECTED_LEAVE', '2026-03-09', '2026-07-02'),
  },
  {
    employeeNumber: '2008030',
    article: '30(1)',
    rule: 'sick five, four and eight days of a term: free, by the day, half the month',
    facts: [
      leave('SICK_LEAVE', '2026-03-09', '2026-03-13'),
      leave('SICK_LEAVE', '2026-04-13', '2026-04-16'),
      leave('SICK_LEAVE', '2026-05-11', '2026-05-18'),
    ].reduce(withFacts),
  },
  {
    employeeNumber: '2013026',
    article: '30(1)',
    rule: 'sick for fifteen days: the whole month',
    facts: leave('SICK_LEAVE', '2026-10-05', '2026-10-19'),
  },
  {
    employeeNumber: '2011028',
    article: '30(2)',
    rule: 'personal leave of three, four and four and a half days',
    facts: [
      leave('PERSONAL_LEAVE', '2026-03-10', '2026-03-12'),
      leave('PERSONAL_LEAVE', '2026-04-20', '2026-04-23'),
      event('PERSONAL_LEAVE', '2026-06-01', { to: '2026-06-05', days: '4.5' }),
    ].reduce(withFacts),
  },
  {
    employeeNumber: '2012020',
    article: '30(2)',
    rule: 'personal leave of ten days: the whole month',
    facts: leave('PERSONAL_LEAVE', '2026-09-07', '2026-09-16'),
  },
  {
    employeeNumber: '2002013',
    article: '30(3)',
    rule: 'sick for half a year: sick pay, no reward',
    facts: event('LONG_TERM_SICK', '2026-02', { to: '2026-07', sickPayShare: '0.7' }),
  },
  {
    employeeNumber: '2008036',
    article: '30(3)',
    rule: 'sick from an accident at work: the reward goes on',
    facts: event('LONG_TERM_SICK', '2026-04', {
      to: '2026-06',
      sickPayShare: '1',
      isWorkRelated: true,
    }),
  },
  {
    employeeNumber: '1999012',
    article: '30(4)',
    rule: 'a serious illness since January 2026: no reward from the fourth month',
    facts: event('SERIOUS_ILLNESS', '2026-01', { to: '2026-08' }),
  },
  {
    employeeNumber: '2010032',
    article: '30(5)',
    rule: 'absent without leave for a day: half of post allowance and reward',
    facts: leave('ABSENT_WITHOUT_LEAVE', '2026-05-06', '2026-05-06'),
  },
  {
    employeeNumber: '2012023',
    article: '30(5)',
    rule: 'absent for two days: all of both',
    facts: leave('ABSENT_WITHOUT_LEAVE', '2026-04-08', '2026-04-09'),
  },
  {
    employeeNumber: '2013034',
    article: '30(5)',
    rule: 'absent for half a day: nothing yet, but told',
    facts: event('ABSENT_WITHOUT_LEAVE', '2026-09-10', { to: '2026-09-10', days: '0.5' }),
  },
];
