import { addMonths, monthOf, yearOf, type Month } from '../../../kernel/calendar.js';
import { computed, leaf, type Explained, type Rule } from '../../../kernel/explained.js';
import {
  lengthOf,
  overlapOf,
  spanOf,
  spanOfMonth,
  workingDaysOf,
  type DaySpan,
} from '../../../kernel/days.js';
import { Decimal, sum } from '../../../kernel/money.js';
import type { Reader } from '../../../kernel/read.js';
import type { DayEvent, PayCalendar } from '../facts/person.js';
import type { Choices } from '../readings.js';
import type { PersonContext } from '../people/context.js';
import type { Leave, MonthCircumstances } from './month-circumstances.js';

/** A period in which leave is counted from nothing: a semester, or an academic year. */
interface Period {
  readonly id: string;
  readonly span: DaySpan;
}

/** What of a slip falls into one month and one period. */
interface Piece {
  readonly slip: DayEvent;
  readonly month: Month;
  readonly period: string;
  readonly days: Decimal;
}

/** Which periods a month touches; days in none of them are nowhere counted. */
type PeriodsOf = (month: Month) => readonly Period[];

function semestersOf({ semesters }: PayCalendar): PeriodsOf {
  const periods = semesters.map(({ from, to }) => ({ id: from, span: spanOf(from, to) }));
  return (month) => {
    const span = spanOfMonth(month);
    return periods.filter((period) => lengthOf(overlapOf(period.span, span)) > 0);
  };
}

function academicYearsOf({ academicYearFrom }: PayCalendar): PeriodsOf {
  return (month) => {
    const year = Number(month.slice(0, 4)) - (month.slice(5) < academicYearFrom ? 1 : 0);
    return [{ id: `${year}-${academicYearFrom}`, span: spanOfMonth(month) }];
  };
}

const monthOfDay = (day: string): Month => monthOf(day.slice(0, 7));

function* monthsOf({ from, to }: DayEvent): Iterable<Month> {
  const last = monthOfDay(to);
  for (let month = monthOfDay(from); month <= last; month = addMonths(month, 1)) yield month;
}

/** D41: what a span counts where no days were recorded. */
function daysOf(span: DaySpan, choices: Choices): number {
  return choices.D41 === 'calendarDays' ? lengthOf(span) : workingDaysOf(span);
}

/** Recorded days stand in the period of the slip's first day; else the span is split by day. */
function piecesOf(slip: DayEvent, periodsOf: PeriodsOf, choices: Choices): readonly Piece[] {
  const whole = spanOf(slip.from, slip.to);
  if (slip.days !== null) {
    const month = monthOfDay(slip.from);
    const first = { first: whole.first, end: whole.first + 1 };
    const period = periodsOf(month).find(({ span }) => lengthOf(overlapOf(span, first)) > 0);
    return period === undefined ? [] : [{ slip, month, period: period.id, days: slip.days }];
  }
  return [...monthsOf(slip)].flatMap((month) =>
    periodsOf(month).flatMap(({ id, span }): Piece[] => {
      const inMonth = overlapOf(overlapOf(whole, spanOfMonth(month)), span);
      const days = daysOf(inMonth, choices);
      return days === 0 ? [] : [{ slip, month, period: id, days: new Decimal(days) }];
    }),
  );
}

const SLIP = { label: { zh: '假条天数', en: 'days of a slip' }, unit: 'day' } as const;
const DAYS: Rule = {
  label: { zh: '当月天数', en: 'days in the month' },
  unit: 'day',
  formula: 'sum({slips})',
};
const EARLIER: Rule = {
  label: { zh: '此前累计天数', en: 'days counted before' },
  unit: 'day',
  formula: 'sum({slips})',
};
const NOTHING_EARLIER: Rule = { ...EARLIER, formula: '0' };
const D41 = ['D41'];

/** How the figures of one kind of leave are named: `people.0001`, `sickDays`. */
interface LeaveNames {
  readonly person: string;
  readonly name: string;
}

/** A piece as a leaf: the recorded fact itself, or what was counted of it, whose key says where. */
function slipLeaf({ person }: LeaveNames, { slip, month, period, days }: Piece): Explained {
  if (slip.days !== null) return leaf(SLIP, 'fact', `facts.${person}.events.${slip.index}`, days);
  const key = `${person}.${month}.slips.${slip.index}.${period}`;
  return leaf(SLIP, 'count', key, days, D41);
}

function sumOf(rule: Rule, key: string, names: LeaveNames, pieces: readonly Piece[]): Explained {
  const slips = pieces.map((piece) => slipLeaf(names, piece));
  return computed(rule, key, sum(pieces.map(({ days }) => days)), { slips });
}

/** The leave of a month, one entry for each period that it touches. */
function leaveIn(pieces: readonly Piece[], month: Month, names: LeaveNames): readonly Leave[] {
  const own = pieces.filter((piece) => piece.month === month);
  if (own.length === 0) return [];
  const periods = [...new Set(own.map(({ period }) => period))].toSorted();
  return periods.map((period) => {
    const key = `${names.person}.${month}.${names.name}.${period}`;
    const now = own.filter((piece) => piece.period === period);
    const before = pieces.filter((piece) => piece.period === period && piece.month < month);
    const rule = before.length === 0 ? NOTHING_EARLIER : EARLIER;
    return {
      days: sumOf(DAYS, key, names, now),
      earlier: sumOf(rule, `${key}.earlier`, names, before),
    };
  });
}

export type LeavesOfMonth = (
  month: Month,
) => Pick<MonthCircumstances, 'sickLeave' | 'personalLeave' | 'daysAbsent'>;

/** Slips of leave as the months meet them; sick leave counts up by semester, personal by academic year. */
export function leavesOf(
  person: string,
  slips: readonly DayEvent[],
  { college, choices, period, reader }: PersonContext,
): LeavesOfMonth {
  const semesters = semestersOf(college.calendar);
  const years = academicYearsOf(college.calendar);
  const pieces = (type: DayEvent['type'], periodsOf: PeriodsOf): readonly Piece[] =>
    slips
      .filter((slip) => slip.type === type)
      .flatMap((slip) => piecesOf(slip, periodsOf, choices));
  const sick = pieces('SICK_LEAVE', semesters);
  const personal = pieces('PERSONAL_LEAVE', years);
  const absent = pieces('ABSENT_WITHOUT_LEAVE', years);
  reportOutside(slips, semesters, period, reader);
  return (month) => {
    const sickLeave = leaveIn(sick, month, { person, name: 'sickDays' });
    const [personalLeave] = leaveIn(personal, month, { person, name: 'personalDays' });
    const [absence] = leaveIn(absent, month, { person, name: 'daysAbsent' });
    return {
      sickLeave: sickLeave.length === 0 ? null : sickLeave,
      personalLeave: personalLeave ?? null,
      daysAbsent: absence?.days ?? null,
    };
  };
}

/** Sick leave is counted by semester, so that in the pay year no day of it may lie outside of one. */
function reportOutside(
  slips: readonly DayEvent[],
  semesters: PeriodsOf,
  year: string,
  reader: Reader,
): void {
  const path = 'college.semesters';
  for (const slip of slips) {
    if (slip.type !== 'SICK_LEAVE') continue;
    const whole = spanOf(slip.from, slip.to);
    const outside = [...monthsOf(slip)].find((month) => {
      const inMonth = overlapOf(whole, spanOfMonth(month));
      const counted = semesters(month).map(({ span }) => lengthOf(overlapOf(inMonth, span)));
      return yearOf(month) === year && counted.reduce((a, b) => a + b, 0) < lengthOf(inMonth);
    });
    if (outside === undefined || reader.problems.some((known) => known.path === path)) continue;
    reader.report('missing', path, { month: outside });
  }
}
