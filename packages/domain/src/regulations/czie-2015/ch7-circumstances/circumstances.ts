import type { Month } from '../../../kernel/calendar.js';
import { leaf } from '../../../kernel/explained.js';
import { invariant } from '../../../kernel/invariant.js';
import type { AssessmentResult, PersonEventType } from '../../../person.js';
import type { DayEvent, MonthEvent, Person } from '../facts/person.js';
import { spellIn } from '../facts/spells.js';
import type { PersonContext } from '../people/context.js';
import { CUT } from './art29-cut.js';
import { employmentOf, goneIn } from './employment.js';
import { leavesOf, NO_LEAVE, type LeavesOfMonth } from './leave-by-month.js';
import { PLAIN_MONTH, type MonthCircumstances } from './month-circumstances.js';
import { statesOfMonth, type Assessment, type States } from './states-of-month.js';

/** What of a person's record can stop, withhold or take pay. */
interface PayRecord {
  readonly person: Person;
  readonly states: States;
  readonly cuts: readonly MonthEvent[];
  readonly leaves: LeavesOfMonth;
}

/** Secondment, practice and protected leave change nothing (Arts. 28(8), 28(9), 29(3)). */
const ACTING: ReadonlySet<PersonEventType> = new Set([
  'SUSPENDED',
  'AWAITING_APPOINTMENT',
  'STUDY_LEAVE',
  'LONG_TERM_SICK',
  'SERIOUS_ILLNESS',
  'SICK_LEAVE',
  'PERSONAL_LEAVE',
  'ABSENT_WITHOUT_LEAVE',
  'DISCRETIONARY_CUT',
]);

/** Art. 29(1). */
const STOPPING: ReadonlySet<AssessmentResult> = new Set([
  'BASICALLY_QUALIFIED',
  'UNQUALIFIED',
  'ABSENT',
]);

const isByMonth = (event: Person['events'][number]): event is MonthEvent => event.by === 'month';
const isByDay = (event: Person['events'][number]): event is DayEvent => event.by === 'day';

/**
 * What of Articles 28 to 31 holds for a person, month by month. Where nothing happens, which is for most
 * people in most months, it is one shared value.
 */
export function circumstancesOf(
  person: Person,
  context: PersonContext,
): (month: Month) => MonthCircumstances {
  const employment = employmentOf(person);
  const record = recordOf(person, context);
  return (month) => {
    const gone = goneIn(employment, month, context.choices);
    if (gone !== null) return { ...PLAIN_MONTH, gone };
    return record === null ? PLAIN_MONTH : monthOf(record, month, context);
  };
}

/** Null where nothing in the record acts on pay. */
function recordOf(person: Person, context: PersonContext): PayRecord | null {
  const acting = person.events.filter(({ type }) => ACTING.has(type));
  const assessments = assessmentsOf(person);
  if (acting.length === 0 && assessments.length === 0) return null;
  const events = acting.filter(isByMonth);
  const key = `people.${person.employeeNumber}`;
  requireSickPay(person, events, context);
  return {
    person,
    states: { events, assessments, keyOf: ({ index }) => `facts.${key}.events.${index}` },
    cuts: events.filter(({ type }) => type === 'DISCRETIONARY_CUT'),
    leaves: leavesOf(key, acting.filter(isByDay), context),
  };
}

function assessmentsOf({ employeeNumber, years }: Person): readonly Assessment[] {
  const found: Assessment[] = [];
  for (const [year, { assessment, assessmentIssued }] of years) {
    if (assessment === null || !STOPPING.has(assessment)) continue;
    const key = `facts.people.${employeeNumber}.years.${year}.assessment`;
    found.push({ year, result: assessment, issued: assessmentIssued, key });
  }
  return found;
}

/** D43: the share of sick pay comes from other rules and has no default. */
function requireSickPay(
  { employeeNumber }: Person,
  events: readonly MonthEvent[],
  { choices, period, reader }: PersonContext,
): void {
  if (choices.D43 !== 'enteredShare') return;
  for (const { type, index, from, to, sickPayShare } of events) {
    if (type !== 'LONG_TERM_SICK' || sickPayShare !== null) continue;
    const isInYear = from <= `${period}-12` && (to === null || to >= `${period}-01`);
    if (isInYear) {
      reader.reportOnce('missing', `people.${employeeNumber}.events.${index}.sickPayShare`);
    }
  }
}

function monthOf(
  { person, states, cuts, leaves }: PayRecord,
  month: Month,
  context: PersonContext,
): MonthCircumstances {
  const leave = leaves(month);
  // Somebody who is on leave now and then has many months in which nothing happens.
  const isOnRecord = states.events.length > 0 || states.assessments.length > 0;
  if (leave === NO_LEAVE && !isOnRecord) return PLAIN_MONTH;
  const key = `people.${person.employeeNumber}.${month}`;
  const circumstances: MonthCircumstances = {
    gone: null,
    ...statesOfMonth(key, states, month, context),
    ...leave,
    cuts: cuts
      .filter(({ from }) => from === month)
      .map((event) => {
        invariant(event.amount !== null, 'a cut has an amount');
        return leaf(CUT_AMOUNT, 'fact', states.keyOf(event), event.amount);
      }),
    isResearchPost: spellIn(person.postKind, month)?.value === 'RESEARCH',
  };
  return isPlain(circumstances) ? PLAIN_MONTH : circumstances;
}

const CUT_AMOUNT = { label: CUT.label, unit: 'yuan/month', citation: CUT.citation } as const;

function isPlain(month: MonthCircumstances): boolean {
  return (
    month.noShow === null &&
    month.suspended === null &&
    month.awaiting === null &&
    month.assessmentStop === null &&
    month.studyLeave === null &&
    month.longTermSickness === null &&
    month.seriousIllness === null &&
    month.sickLeave === null &&
    month.personalLeave === null &&
    month.daysAbsent === null &&
    month.cuts.length === 0 &&
    month.readings.length === 0
  );
}
