import type { ResolutionSubject, ResolutionView } from './documents';

type Body = ResolutionView['body'];

export const BODIES: readonly Body[] = [
  'LEADING_GROUP',
  'PARTY_COMMITTEE',
  'STAFF_CONGRESS',
  'PRESIDENTS_MEETING',
  'DEPARTMENT_MEETING',
  'SUPERIOR_APPROVAL',
];

export const SUBJECTS: readonly ResolutionSubject[] = [
  'SCENARIO',
  'EDITION',
  'READING',
  'UNIT_SCHEME',
];

/** Arts. 24(3), 25, 34 and 27: whose resolutions stand behind each kind of decision, in order. */
export const REQUIRED: Record<ResolutionSubject, readonly Body[]> = {
  SCENARIO: ['LEADING_GROUP', 'PARTY_COMMITTEE'],
  EDITION: ['STAFF_CONGRESS', 'SUPERIOR_APPROVAL'],
  READING: ['LEADING_GROUP'],
  UNIT_SCHEME: ['DEPARTMENT_MEETING', 'LEADING_GROUP'],
};

/** What is still missing among those chosen; for the reader's eye, the server judges by itself. */
export function missingBodies(
  subject: ResolutionSubject,
  chosen: readonly Pick<ResolutionView, 'body'>[],
): readonly Body[] {
  return REQUIRED[subject].filter((body) => !chosen.some((one) => one.body === body));
}
