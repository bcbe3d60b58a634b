import { addMonths, monthOf, yearOf, type Month } from '../../../kernel/calendar.js';
import {
  lengthOf,
  overlapOf,
  spanOf,
  spanOfMonth,
  workingDaysOf,
  type DaySpan,
} from '../../../kernel/days.js';
import { Decimal } from '../../../kernel/money.js';
import type { Reader } from '../../../kernel/read.js';
import type { DayEvent, PayCalendar } from '../facts/person.js';
import type { Choices } from '../readings.js';

/** A period in which leave is counted from nothing: a semester, or an academic year. */
interface Period {
  readonly id: string;
  readonly span: DaySpan;
}

/** What of a slip falls into one month and one period. */
export interface Piece {
  readonly slip: DayEvent;
  readonly month: Month;
  readonly period: string;
  readonly days: Decimal;
}

/** Which periods a month touches; days in none of them are nowhere counted. */
export type PeriodsOf = (month: Month) => readonly Period[];

export function semestersOf({ semesters }: PayCalendar): PeriodsOf {
  const periods = semesters.map(({ from, to }) => ({ id: from, span: spanOf(from, to) }));
  return (month) => {
    const span = spanOfMonth(month);
    return periods.filter((period) => lengthOf(overlapOf(period.span, span)) > 0);
  };
}

export function academicYearsOf({ academicYearFrom }: PayCalendar): PeriodsOf {
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
export function piecesOf(slip: DayEvent, periodsOf: PeriodsOf, choices: Choices): readonly Piece[] {
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
      if (lengthOf(inMonth) === 0) return [];
      // A weekend may count no days (D41); it stays in sight all the same.
      return [{ slip, month, period: id, days: new Decimal(daysOf(inMonth, choices)) }];
    }),
  );
}

/** Sick leave is counted by semester, so that in the pay year no day of it may lie outside of one. */
export function reportOutside(
  slips: readonly DayEvent[],
  semesters: PeriodsOf,
  year: string,
  reader: Reader,
): void {
  for (const slip of slips) {
    if (slip.type !== 'SICK_LEAVE') continue;
    const whole = spanOf(slip.from, slip.to);
    const outside = [...monthsOf(slip)].find((month) => {
      const inMonth = overlapOf(whole, spanOfMonth(month));
      const counted = semesters(month).map(({ span }) => lengthOf(overlapOf(inMonth, span)));
      return yearOf(month) === year && counted.reduce((a, b) => a + b, 0) < lengthOf(inMonth);
    });
    if (outside !== undefined) {
      reader.reportOnce('missing', 'college.semesters', { month: outside });
    }
  }
}
