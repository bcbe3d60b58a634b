import type { ImportKind } from '../import.enums.js';
import {
  APPROVED_TOTAL,
  ASSESSMENTS,
  ESTABLISHMENT,
  LAST_YEAR,
  STUDENTS_AND_SHARES,
  UNIT_INCOME,
  VARIANCE_YEAR,
} from './departments.js';
import { AWARDS_AND_CUTS, LEAVE } from './events.js';
import type { Kind } from './kind.js';
import { PAYMENTS } from './payments.js';
import { PEOPLE } from './people.js';
import { PERSON_ASSESSMENTS, RESEARCH } from './person-years.js';
import { POSTS_AND_TITLES } from './posts-and-titles.js';

/** Every kind of file there is. */
export const KINDS: Readonly<Record<ImportKind, Kind>> = {
  PEOPLE,
  POSTS_AND_TITLES,
  STUDENTS_AND_SHARES,
  ESTABLISHMENT,
  ASSESSMENTS,
  PERSON_ASSESSMENTS,
  LEAVE,
  RESEARCH,
  UNIT_INCOME,
  APPROVED_TOTAL,
  AWARDS_AND_CUTS,
  LAST_YEAR,
  PAYMENTS,
  VARIANCE_YEAR,
};
