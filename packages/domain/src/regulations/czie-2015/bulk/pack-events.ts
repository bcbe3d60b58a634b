import { sum, type Decimal } from '../../../kernel/money.js';
import { takesReward } from '../ch7-circumstances/art29-assessment-stop.js';
import type { Leave, MonthCircumstances } from '../ch7-circumstances/month-circumstances.js';
import { endOfAllPay } from '../ch7-circumstances/month-input.js';
import type { PostMonth } from '../people/posts-of-year.js';
import type { Choices } from '../readings.js';
import { STOPS } from './people-columns.js';

/** A month in which Articles 29 to 31 take something, in whole numbers. */
export interface PackedEvent {
  readonly month: number;
  readonly stops: number;
  readonly sick: number;
  readonly sickBefore: number;
  readonly personal: number;
  readonly personalBefore: number;
  readonly absent: number;
  readonly cut: number;
}

export interface EventContext {
  readonly choices: Choices;
  /** Art. 29(1): what the month's unit decided. */
  readonly stopsReward: boolean;
}

/** Null where whole numbers do not cover the month: money withheld, sick pay by a share, two semesters. */
export function packEvent(
  month: number,
  post: PostMonth,
  circumstances: MonthCircumstances,
  context: EventContext,
): PackedEvent | null {
  const { suspended, studyLeave, longTermSickness, seriousIllness } = circumstances;
  if (suspended !== null || studyLeave !== null || longTermSickness?.share) return null;
  const [ownSick = null, ...others] = circumstances.sickLeave ?? [];
  if (others.length > 0) return null;
  const isIll = longTermSickness !== null || seriousIllness !== null;
  const sick = isIll ? NO_LEAVE : packLeave(ownSick);
  const personal = packLeave(circumstances.personalLeave);
  const absent = circumstances.daysAbsent;
  const packed = {
    month,
    stops: stopsOf(post, circumstances, context),
    sick: sick.days,
    sickBefore: sick.before,
    personal: personal.days,
    personalBefore: personal.before,
    absent: absent === null ? 0 : halves(absent.value),
    cut: fen(sum(circumstances.cuts.map((cut) => cut.value))),
  };
  return Object.values(packed).every(Number.isSafeInteger) ? packed : null;
}

function stopsOf(
  post: PostMonth,
  circumstances: MonthCircumstances,
  { choices, stopsReward }: EventContext,
): number {
  const { awaiting, assessmentStop, longTermSickness, seriousIllness } = circumstances;
  if (endOfAllPay(circumstances) !== null) return STOPS.living | STOPS.post | STOPS.instalment;
  if (awaiting !== null) return STOPS.post | STOPS.instalment;
  const { isResearchPost } = circumstances;
  const decided = { stopsReward, isResearchPost };
  const isStopped =
    (assessmentStop !== null && takesReward(post.kind, decided, choices)) ||
    (seriousIllness?.stop ?? null) !== null ||
    (seriousIllness === null && longTermSickness?.isWorkRelated === false);
  const isOfCollege = post.kind === 'COLLEGE' || post.kind === 'TEACHING_DEPARTMENT';
  const isLeft = isOfCollege && !isResearchPost && choices.D45 === 'leftToCollege';
  return (
    (assessmentStop === null ? 0 : STOPS.post) |
    (isStopped ? STOPS.instalment : 0) |
    (isLeft ? STOPS.absenceFromReward : 0)
  );
}

const NO_LEAVE = { days: 0, before: 0 };

function packLeave(leave: Leave | null): { readonly days: number; readonly before: number } {
  if (leave === null) return NO_LEAVE;
  return { days: halves(leave.days.value), before: halves(leave.earlier.value) };
}

const halves = (days: Decimal): number => days.times(2).toNumber();
const fen = (yuan: Decimal): number => yuan.times(100).toNumber();
