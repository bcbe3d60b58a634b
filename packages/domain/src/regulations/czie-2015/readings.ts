import { ALLOCATION_READINGS } from './readings-allocation.js';
import { COLLEGE_READINGS } from './readings-college.js';
import { MONTHS_READINGS } from './readings-months.js';
import { POSTS_READINGS } from './readings-posts.js';
import { RESEARCH_READINGS } from './readings-research.js';
import { STAFF_AND_POOL_READINGS } from './readings-staff-and-pools.js';

/**
 * 口径: the open points that figures of departments and pools meet, in order of code. The recommended
 * option is the default; the decision may choose another.
 */
export const READINGS = [
  ...ALLOCATION_READINGS,
  ...STAFF_AND_POOL_READINGS,
  ...POSTS_READINGS,
  ...RESEARCH_READINGS,
  ...MONTHS_READINGS,
  ...COLLEGE_READINGS,
] as const;

type KnownReading = (typeof READINGS)[number];
export type ReadingCode = KnownReading['code'];

/** The option chosen for every reading. */
export type Choices = {
  readonly [Code in ReadingCode]: Extract<KnownReading, { code: Code }>['options'][number]['code'];
};
