import type { Numbers } from '../edition-2015-01/numbers.js';
import type { Choices } from '../readings.js';
import type { Scale } from './scale.js';

/**
 * Art. 30 in whole numbers. Days are counted in halves, and what they cost in parts of the month's
 * reward: with thirty days a month, half a day is worth one part of sixty. Readings D38, D39, D40,
 * D42, D48.
 */
export interface LeaveRules {
  /** Parts of a month's reward: halves of days in it. */
  readonly parts: number;
  /** D38: the reward as given is this share of what is deducted from, `share / whole`. */
  readonly share: number;
  readonly whole: number;
  readonly sick: Tiers & { readonly free: number; readonly isBeyond: boolean };
  readonly personal: Tiers & {
    readonly freeMonth: number;
    readonly freeYear: number;
    readonly isBoth: boolean;
  };
  readonly absent: Tiers;
  /** D48: several deductions are added; else the largest stands. */
  readonly isAdded: boolean;
}

/** From so many halves of days in one month on, so many parts, or all of them. */
interface Tiers {
  readonly half: number;
  readonly full: number;
  readonly halfCosts: number;
}

const HALVES = 2;
const PER_SHARE = 10_000;
/** D40: the days of a working week. */
const WORKING_WEEK = 5;

export function leaveRulesOf(numbers: Numbers, choices: Choices, scale: Scale): LeaveRules {
  type Key = Parameters<Numbers['rate']>[0];
  const halves = (key: Key): number => scale.whole(numbers.rate(key).value, HALVES);
  const parts = halves('daysOfMonth');
  const cost = (key: Key): number => scale.whole(numbers.rate(key).value, parts);
  const week = choices.D40 === 'sevenDays' ? halves('sickFreeDays') : HALVES * WORKING_WEEK;
  const weeks = (key: Key): number => scale.whole(numbers.rate(key).value, week);
  const isWhole = choices.D38 === 'instalment';
  return {
    parts,
    share: isWhole ? 1 : scale.whole(numbers.rate('instalmentShare').value, PER_SHARE),
    whole: isWhole ? 1 : PER_SHARE,
    sick: {
      free: halves('sickFreeDays'),
      isBeyond: choices.D39 === 'beyondSeventh',
      // More than a week, so from the half day after it.
      half: weeks('sickHalfWeeks') + 1,
      full: weeks('sickFullWeeks') + 1,
      halfCosts: cost('sickHalf'),
    },
    personal: {
      freeMonth: halves('personalFreeMonth'),
      freeYear: halves('personalFreeYear'),
      isBoth: choices.D42 === 'both',
      half: halves('personalHalfDays'),
      full: halves('personalFullDays'),
      halfCosts: cost('personalHalf'),
    },
    absent: {
      half: halves('absentHalfDays'),
      full: halves('absentFullDays'),
      halfCosts: cost('absentHalf'),
    },
    isAdded: choices.D48 === 'added',
  };
}

function tierOf({ half, full, halfCosts }: Tiers, days: number, parts: number): number {
  if (days >= full) return parts;
  return days >= half ? halfCosts : 0;
}

/** Art. 30(1): parts of the reward; `earlier` are the days of the semester before this month. */
export function sickCost(days: number, earlier: number, { sick, parts }: LeaveRules): number {
  const upTo = (count: number): number => {
    if (count <= sick.free) return 0;
    return sick.isBeyond ? count - sick.free : count;
  };
  return Math.max(upTo(earlier + days) - upTo(earlier), tierOf(sick, days, parts));
}

/** Art. 30(2): the same by academic year. */
export function personalCost(
  days: number,
  earlier: number,
  { personal, parts }: LeaveRules,
): number {
  const year = Math.max(0, personal.freeYear - earlier);
  const limit = personal.isBoth
    ? Math.min(personal.freeMonth, year)
    : Math.max(personal.freeMonth, year);
  return Math.max(days - Math.min(days, limit), tierOf(personal, days, parts));
}

/** Art. 30(5): parts of the post allowance and of the reward alike. */
export function absentCost(days: number, { absent, parts }: LeaveRules): number {
  return tierOf(absent, days, parts);
}
