import { brokenRule, type BrokenRule } from '../../graphql/problems.js';
import type { Locale, Wording } from '../../common/locale.js';
import type { ResolutionBody, ResolutionSubject } from './resolution.type.js';

/**
 * Who has to decide, in this order: the level of a year the leading group and then the party committee
 * (Art. 24(3)), a change of the regulation the staff congress and the superior's approval (Art. 25), a
 * reading the leading group (Art. 34), a unit's scheme its own meeting and the leading group (Art. 27).
 */
export const REQUIRED: Readonly<Record<ResolutionSubject, readonly ResolutionBody[]>> = {
  SCENARIO: ['LEADING_GROUP', 'PARTY_COMMITTEE'],
  EDITION: ['STAFF_CONGRESS', 'SUPERIOR_APPROVAL'],
  READING: ['LEADING_GROUP'],
  UNIT_SCHEME: ['DEPARTMENT_MEETING', 'LEADING_GROUP'],
};

export const BODY_LABELS: Readonly<Record<ResolutionBody, Wording>> = {
  LEADING_GROUP: { zh: '领导小组', en: 'leading group' },
  PARTY_COMMITTEE: { zh: '党委', en: 'party committee' },
  STAFF_CONGRESS: { zh: '教职工代表大会', en: 'staff congress' },
  PRESIDENTS_MEETING: { zh: '院长办公会', en: 'presidents’ meeting' },
  DEPARTMENT_MEETING: { zh: '单位会议', en: 'department meeting' },
  SUPERIOR_APPROVAL: { zh: '上级批复', en: 'superior’s approval' },
};

interface Held {
  readonly body: ResolutionBody;
  /** A day, `2026-11-20`. */
  readonly heldOn: string;
}

/** What stands between these resolutions and the subject being decided. */
export function lackingResolutions(
  subject: ResolutionSubject,
  held: readonly Held[],
  { locale, path }: { locale: Locale; path: string },
): BrokenRule[] {
  const missing = REQUIRED[subject].filter((body) => !held.some((each) => each.body === body));
  if (missing.length > 0) {
    const names = missing.map((body) => BODY_LABELS[body][locale]);
    return [brokenRule('resolutions_missing', path, { missing: names.join('、') })];
  }
  const [proposal, decision] = subject === 'SCENARIO' ? REQUIRED.SCENARIO : [];
  if (proposal === undefined || decision === undefined) return [];
  return first(held, proposal) <= last(held, decision)
    ? []
    : [brokenRule('resolutions_out_of_order', path)];
}

const daysOf = (held: readonly Held[], body: ResolutionBody): string[] =>
  held
    .filter((each) => each.body === body)
    .map(({ heldOn }) => heldOn)
    .toSorted();

const first = (held: readonly Held[], body: ResolutionBody): string => daysOf(held, body)[0] ?? '';
const last = (held: readonly Held[], body: ResolutionBody): string =>
  daysOf(held, body).at(-1) ?? '';
