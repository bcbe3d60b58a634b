import type { Month } from '../../../kernel/calendar.js';
import { leaf } from '../../../kernel/explained.js';
import type { AssessmentResult } from '../../../person.js';
import type { MonthEvent } from '../facts/person.js';
import { isOnStudyLeave, STUDY_LEAVE } from './art28-study-leave.js';
import {
  ASSESSMENT_STOP,
  isStoppedByAbsence,
  isStoppedByResult,
  NO_SHOW,
} from './art29-assessment-stop.js';
import type { RuleContext } from './art30-base.js';
import { LONG_TERM_SICK, SICK_PAY_SHARE } from './art30-long-term-sick.js';
import { seriousIllnessIn } from './art30-serious-illness.js';
import { AWAITING, isSuspended, SUSPENDED } from './art31-suspension.js';
import { causeOf, type Cause, type Clause } from './clause.js';
import type { LongTermSickness, MonthCircumstances } from './month-circumstances.js';

/** A year's assessment of a person. */
export interface Assessment {
  readonly year: string;
  readonly result: AssessmentResult;
  readonly issued: Month | null;
  readonly key: string;
}

/** What is recorded of somebody by month. `keyOf` gives the key of an event's fact. */
export interface States {
  readonly events: readonly MonthEvent[];
  readonly assessments: readonly Assessment[];
  readonly keyOf: (event: MonthEvent) => string;
}

type StatesOfMonth = Pick<
  MonthCircumstances,
  | 'noShow'
  | 'suspended'
  | 'awaiting'
  | 'assessmentStop'
  | 'studyLeave'
  | 'longTermSickness'
  | 'seriousIllness'
  | 'readings'
>;

const NO_READINGS: readonly string[] = [];
const NO_STATES: StatesOfMonth = {
  noShow: null,
  suspended: null,
  awaiting: null,
  assessmentStop: null,
  studyLeave: null,
  longTermSickness: null,
  seriousIllness: null,
  readings: NO_READINGS,
};
const D46 = ['D46'];

/** Which states hold in a month; several may. `key` is the key of the person's month. */
export function statesOfMonth(
  key: string,
  { events, assessments, keyOf }: States,
  month: Month,
  context: RuleContext,
): StatesOfMonth {
  if (events.length === 0 && assessments.length === 0) return NO_STATES;
  const eventOf = (type: MonthEvent['type'], holds: (event: MonthEvent) => boolean) =>
    events.find((event) => event.type === type && holds(event));
  const cause = (event: MonthEvent | undefined, clause: Clause, readings = NO_READINGS) =>
    event === undefined ? null : causeOf(clause, keyOf(event), readings);
  const waits = (event: MonthEvent): boolean => isSuspended(event, month, context.choices);
  const isAway = (event: MonthEvent): boolean => isOnStudyLeave(event, month);
  const illnesses = events.filter(({ type }) => type === 'SERIOUS_ILLNESS');
  const seriousIllness = seriousIllnessIn(key, illnesses, month, context);
  const isDecided = (event: MonthEvent): boolean => event.from === month;
  const readings: string[] = [];
  if (eventOf('SUSPENDED', isDecided) ?? eventOf('AWAITING_APPOINTMENT', isDecided)) {
    readings.push('D46');
  }
  if (seriousIllness !== null && seriousIllness.stop === null) readings.push('D44');
  return {
    noShow: noShowIn(assessments, month),
    suspended: cause(eventOf('SUSPENDED', waits), SUSPENDED, D46),
    awaiting: cause(eventOf('AWAITING_APPOINTMENT', waits), AWAITING, D46),
    assessmentStop: assessmentStopIn(assessments, month, context),
    studyLeave: cause(eventOf('STUDY_LEAVE', isAway), STUDY_LEAVE),
    longTermSickness: longTermSicknessIn(events, month, keyOf),
    seriousIllness,
    readings,
  };
}

function noShowIn(assessments: readonly Assessment[], month: Month): Cause | null {
  const missed = assessments.find(
    ({ result, year }) => result === 'ABSENT' && isStoppedByAbsence(year, month),
  );
  return missed === undefined ? null : causeOf(NO_SHOW, missed.key);
}

function assessmentStopIn(
  assessments: readonly Assessment[],
  month: Month,
  { numbers }: RuleContext,
): Cause | null {
  const stopping = assessments.find(({ result, issued }) => {
    if (result !== 'BASICALLY_QUALIFIED' && result !== 'UNQUALIFIED') return false;
    return issued !== null && isStoppedByResult({ result, issued }, month, numbers);
  });
  return stopping === undefined ? null : causeOf(ASSESSMENT_STOP, stopping.key);
}

/** Of two sicknesses at once the one that does not come from work decides. */
function longTermSicknessIn(
  events: readonly MonthEvent[],
  month: Month,
  keyOf: States['keyOf'],
): LongTermSickness | null {
  const current = events.filter(
    ({ type, from, to }) =>
      type === 'LONG_TERM_SICK' && from <= month && (to === null || month <= to),
  );
  const event = current.find(({ isWorkRelated }) => !isWorkRelated) ?? current[0];
  if (event === undefined) return null;
  const { sickPayShare, isWorkRelated } = event;
  const key = keyOf(event);
  return {
    cause: causeOf(LONG_TERM_SICK, key),
    isWorkRelated,
    share: sickPayShare && leaf(SICK_PAY_SHARE, 'fact', `${key}.sickPayShare`, sickPayShare),
  };
}
