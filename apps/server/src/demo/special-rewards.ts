import { event, inYear, type SpecialCase } from './special-case.js';

/** Arts. 13, 15, 22 and 28(2), (7) to (12): rewards, research and the unusual year. */
export const SPECIAL_REWARDS: readonly SpecialCase[] = [
  {
    employeeNumber: '2004005',
    article: '13',
    rule: 'an award of outstanding results, beside the general reward',
    facts: event('AWARD', '2026-06', { amount: '12000.00', reason: '省级教学成果二等奖' }),
  },
  {
    employeeNumber: '2015013',
    article: '15(2)',
    rule: 'teaching quality unqualified: no part in the teaching allowance of 2026',
    facts: inYear('2026', { isTeachingQualified: false }),
  },
  {
    employeeNumber: '2016012',
    article: '15(3)',
    rule: 'basic teaching load of 2025 not done',
    facts: inYear('2025', { isTeachingWorkloadMet: false }),
  },
  {
    employeeNumber: '1999018',
    article: '22(3)',
    rule: 'a professor with one indicator: tier by title and workload',
    facts: {
      years: {
        '2025': { researchWorkload: '1300', corePapers: '2', hasProject: true },
        '2026': { researchWorkload: '1320', corePapers: '1', hasProject: true },
      },
    },
  },
  {
    employeeNumber: '1998019',
    article: '22(3)',
    rule: 'an associate professor with two indicators: tier by workload alone',
    facts: {
      years: {
        '2025': { researchWorkload: '1520', corePapers: '2', hasProject: true, hasImpact: true },
        '2026': { researchWorkload: '1600', corePapers: '3', hasProject: true, hasPatent: true },
      },
    },
  },
  {
    employeeNumber: '2004025',
    article: '22(4)',
    rule: 'below eighty per cent of the workload in 2025 and again in 2026',
    facts: {
      years: {
        '2025': { researchWorkload: '290', corePapers: '1', hasPatent: true },
        '2026': { researchWorkload: '275', corePapers: '0', hasPatent: false },
      },
    },
  },
  {
    employeeNumber: '2016026',
    article: '22(4)',
    rule: 'the contract names a workload, which is met: the ordinary tier',
    facts: {
      years: {
        '2025': {
          researchWorkload: '281',
          requiredWorkload: '275',
          corePapers: '1',
          hasPrize: true,
        },
        '2026': {
          researchWorkload: '290',
          requiredWorkload: '275',
          corePapers: '1',
          hasPrize: true,
        },
      },
    },
  },
  {
    employeeNumber: '2019025',
    article: '22(3)',
    rule: 'no core paper: the lowest tier of the title, to be decided',
    facts: {
      years: {
        '2025': { researchWorkload: '285', corePapers: '0', hasProject: true },
        '2026': { researchWorkload: '300', corePapers: '0', hasProject: true },
      },
    },
  },
  {
    employeeNumber: '2003003',
    article: '28(2)',
    rule: 'was paid more on account in 2025 than the college gave in the end',
    facts: inYear('2025', { distribution: '25000.00' }),
  },
  {
    employeeNumber: '2012017',
    article: '28(7)',
    rule: 'study leave of 2025, completed on time: repaid in September',
    facts: event('STUDY_LEAVE', '2025-03', {
      to: '2025-08',
      resolution: 'REPAID',
      resolvedIn: '2025-09',
    }),
  },
  {
    employeeNumber: '2016025',
    article: '28(7)',
    rule: 'on study leave since March 2026: the reward is withheld',
    facts: event('STUDY_LEAVE', '2026-03'),
  },
  {
    employeeNumber: '2007026',
    article: '28(8)',
    rule: 'on loan to the city since April 2026: unchanged',
    facts: event('SECONDMENT', '2026-04', { to: '2026-12' }),
  },
  {
    employeeNumber: '2019005',
    article: '28(9)',
    rule: 'a teacher on practice in a company for a term: unchanged',
    facts: event('PRACTICE', '2026-03', { to: '2026-07' }),
  },
  {
    employeeNumber: '1994002',
    article: '28(10)',
    rule: 'retires in 2028: the load is thirty per cent less in 2026',
    facts: { retirementYear: '2028' },
  },
  {
    employeeNumber: '1998004',
    article: '28(10)',
    rule: 'retires in 2027: forty per cent less',
    facts: { retirementYear: '2027' },
  },
  {
    employeeNumber: '1992001',
    article: '28(10)',
    rule: 'retires in 2026: half',
    facts: { retirementYear: '2026' },
  },
  {
    employeeNumber: '2011031',
    article: '28(12)',
    rule: 'eighty hours taught from an office: sixty-four count',
    facts: inYear('2026', { teachingHours: '80' }),
  },
  {
    employeeNumber: '2010028',
    article: '28(12)',
    rule: 'forty hours with sixteen as own load: twenty-four count',
    facts: inYear('2026', { teachingHours: '40', basicTeachingHours: '16' }),
  },
];
