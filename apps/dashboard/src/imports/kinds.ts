import type { ImportKind, ImportStatus } from '../generated/graphql';

export const KINDS: readonly ImportKind[] = [
  'PEOPLE',
  'POSTS_AND_TITLES',
  'STUDENTS_AND_SHARES',
  'ESTABLISHMENT',
  'ASSESSMENTS',
  'PERSON_ASSESSMENTS',
  'LEAVE',
  'RESEARCH',
  'UNIT_INCOME',
  'APPROVED_TOTAL',
  'AWARDS_AND_CUTS',
  'LAST_YEAR',
  'PAYMENTS',
  'VARIANCE_YEAR',
];

export const STATUSES: readonly ImportStatus[] = [
  'READING',
  'CHECKED',
  'COMMITTING',
  'COMMITTED',
  'REQUESTED',
  'FAILED',
  'CANCELED',
  'UNDONE',
];
