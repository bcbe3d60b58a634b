import { ALLOCATION_READINGS } from './readings-allocation.js';
import { COLLEGE_READINGS } from './readings-college.js';
import { MONTHS_READINGS } from './readings-months.js';
import { POSTS_READINGS } from './readings-posts.js';
import { RESEARCH_READINGS } from './readings-research.js';
import { STAFF_AND_POOL_READINGS } from './readings-staff-and-pools.js';

const BY_SUBJECT = [
  ...ALLOCATION_READINGS,
  ...STAFF_AND_POOL_READINGS,
  ...POSTS_READINGS,
  ...RESEARCH_READINGS,
  ...MONTHS_READINGS,
  ...COLLEGE_READINGS,
] as const;

type KnownReading = (typeof BY_SUBJECT)[number];

const placeOf = ({ code }: KnownReading): number => Number(/\d+/.exec(code)?.[0]);

/**
 * 口径: the open points that figures meet, in order of code. The recommended option is the default; the
 * decision may choose another.
 */
export const READINGS: readonly KnownReading[] = BY_SUBJECT.toSorted(
  (left, right) => placeOf(left) - placeOf(right) || (left.code < right.code ? -1 : 1),
);

export type ReadingCode = KnownReading['code'];

/** The option chosen for every reading. */
export type Choices = {
  readonly [Code in ReadingCode]: Extract<KnownReading, { code: Code }>['options'][number]['code'];
};
