import { spells, type SpecialCase } from './special-case.js';

/** Arts. 19 and 28(3) to (6), (11): coefficients. */
export const SPECIAL_POSTS: readonly SpecialCase[] = [
  {
    employeeNumber: '2010026',
    article: '19(1)',
    rule: 'three years in grade 8 are over in April 2026: step II from May',
    facts: {
      managementGrade: spells(['grade9', '2016-04'], ['grade8', '2023-04']),
      postGrade: spells(['management9', '2016-04'], ['management8', '2023-04']),
      title: spells(['ASSISTANT', '2014-12'], ['INTERMEDIATE', '2024-07']),
    },
  },
  {
    employeeNumber: '2008028',
    article: '19(2)',
    rule: 'an associate professor of ten years on a grade 7 post is paid by the title',
    facts: { title: spells(['INTERMEDIATE', '2011-07'], ['ASSOCIATE', '2016-07']) },
  },
  {
    employeeNumber: '2006028',
    article: '19(2)',
    rule: 'a manager of grade 9 who is a skilled worker 2 of long standing is paid by Table 5',
    facts: { workerGrade: spells(['worker3', '2008-07'], ['worker2', '2014-12']) },
  },
  {
    employeeNumber: '2003021',
    article: '19(3)',
    rule: 'a non-leading cadre of grade 6 stands one step lower',
    facts: { nonLeading: spells(['true', '2024-07']) },
  },
  {
    employeeNumber: '1998014',
    article: '19(4)',
    rule: 'a skilled worker 4 with thirty years of work has the floor of grade 9, step I',
    facts: { workStarted: '1990-08' },
  },
  {
    employeeNumber: '2009023',
    article: '28(4)',
    rule: 'a deputy of grade 6 in charge of the office since March 2025 is paid as the chief',
    facts: { deputyInCharge: spells(['grade5', '2025-03']) },
  },
  {
    employeeNumber: '1999003',
    article: '28(11)',
    rule: 'a non-leading cadre in a college is paid as in an office and counts neither in T nor in Y1',
    facts: {
      nonLeading: spells(['true', '2023-07']),
      managementGrade: spells(['grade6', '2021-07']),
      postGrade: spells(['management6', '2021-07']),
      title: spells(['ASSOCIATE', '2016-07']),
    },
  },
  {
    employeeNumber: '2005019',
    article: '28(5)',
    rule: 'promoted to grade 7 in March 2026: paid from April, at the lowest step',
    facts: {
      managementGrade: spells(['grade8', '2015-03'], ['grade7', '2026-03']),
      postGrade: spells(['management8', '2015-03'], ['management7', '2026-03']),
    },
  },
  {
    employeeNumber: '2017027',
    article: '28(5)',
    rule: 'a librarian became intermediate in June 2026, which was entered late: back pay from July',
    facts: {
      title: spells(['ASSISTANT', '2017-12'], ['INTERMEDIATE', '2026-06']),
      postGrade: spells(['professional12', '2018-07'], ['professional10', '2026-06']),
      payments: ['2026-07', '2026-08', '2026-09', '2026-10'].flatMap((month) => [
        { month, component: 'INSTALMENT' as const, amount: '1710.84' },
        { month, component: 'LIVING_ALLOWANCE' as const, amount: '1600.00' },
        { month, component: 'POST_ALLOWANCE' as const, amount: '1355.00' },
      ]),
    },
  },
  {
    employeeNumber: '2026016',
    article: '28(6)',
    rule: 'joined an office in July 2026: paid for the months worked',
    facts: {},
  },
  {
    employeeNumber: '2026018',
    article: '28(6)',
    rule: 'a new doctor without a title is paid as an associate professor at the lowest step',
    facts: {},
  },
  {
    employeeNumber: '2026017',
    article: '28(6)',
    rule: 'a new master without a title is paid as a lecturer at the lowest step',
    facts: {},
  },
  {
    employeeNumber: '2009009',
    article: '28(5)',
    rule: 'became professor in September 2026, which the heads handed in by the college do not know',
    facts: {
      title: spells(['ASSOCIATE', '2013-12'], ['SENIOR', '2026-09']),
      postGrade: spells(['professional7', '2013-12'], ['professional4', '2026-09']),
    },
  },
];
