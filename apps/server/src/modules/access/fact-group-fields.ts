import type { FactGroup } from './role.js';

/** What belongs to each kind of fact: a data owner reads these fields of a year and writes no other. */
export const DEPARTMENT_YEAR_FIELDS = {
  STUDENTS: ['students', 'commonCourseShare'],
  SCORES: ['score', 'isQualified', 'tieOrder', 'indicators'],
  RESEARCH: [],
  POSTS: [],
} as const satisfies Readonly<Record<FactGroup, readonly string[]>>;

export const EMPLOYEE_YEAR_FIELDS = {
  STUDENTS: [],
  SCORES: ['assessment', 'assessmentIssued', 'isTeachingQualified'],
  RESEARCH: [
    'researchWorkload',
    'requiredWorkload',
    'corePapers',
    'hasProject',
    'hasImpact',
    'hasTransfer',
    'hasPrize',
    'hasPatent',
    'failingYears',
  ],
  POSTS: [],
} as const satisfies Readonly<Record<FactGroup, readonly string[]>>;

/** The dated facts of a person that the owner of posts keeps. */
export const POST_FACTS = [
  'POST_KIND',
  'POST_GRADE',
  'TITLE',
  'MANAGEMENT_GRADE',
  'WORKER_GRADE',
] as const;
