import type { Month } from '../../../kernel/calendar.js';
import {
  computed,
  leaf,
  type Explained,
  type Label,
  type Rule,
} from '../../../kernel/explained.js';
import { sum } from '../../../kernel/money.js';
import type { DayEvent } from '../facts/person.js';
import type { PersonContext } from '../people/context.js';
import { LEAVE_LABELS, type LeaveKind } from './leave-labels.js';
import {
  academicYearsOf,
  piecesOf,
  reportOutside,
  semestersOf,
  type PeriodsOf,
  type Piece,
} from './leave-pieces.js';
import type { Leave, MonthCircumstances } from './month-circumstances.js';

const SLIP = { label: { zh: '假条天数', en: 'days of a slip' }, unit: 'day' } as const;
const D41 = ['D41'];
const sumOfSlips = (label: Label): Rule => ({ label, unit: 'day', formula: 'sum({slips})' });

interface LeaveRules {
  readonly days: Rule;
  readonly earlier: Rule;
  readonly noneEarlier: Rule;
}

function rulesOf(kind: LeaveKind): LeaveRules {
  const { days, earlier } = LEAVE_LABELS[kind];
  return {
    days: sumOfSlips(days),
    earlier: sumOfSlips(earlier),
    noneEarlier: { label: earlier, unit: 'day', formula: '0' },
  };
}
const RULES: Readonly<Record<LeaveKind, LeaveRules>> = {
  sick: rulesOf('sick'),
  personal: rulesOf('personal'),
  absent: rulesOf('absent'),
};

/** A piece as a leaf: the recorded fact itself, or what was counted of it, whose key says where. */
function slipLeaf(person: string, { slip, month, period, days }: Piece): Explained {
  if (slip.days !== null) return leaf(SLIP, 'fact', `facts.${person}.events.${slip.index}`, days);
  const key = `${person}.${month}.slips.${slip.index}.${period}`;
  return leaf(SLIP, 'count', key, days, D41);
}

/** The leave of a month, one entry for each period that it touches; `person` is `people.0001`. */
function leaveIn(
  person: string,
  kind: LeaveKind,
  pieces: readonly Piece[],
  month: Month,
): readonly Leave[] {
  const own = pieces.filter((piece) => piece.month === month);
  if (own.length === 0) return [];
  const rules = RULES[kind];
  const together = (rule: Rule, key: string, some: readonly Piece[]): Explained => {
    const slips = some.map((piece) => slipLeaf(person, piece));
    return computed(rule, key, sum(some.map(({ days }) => days)), { slips });
  };
  const periods = [...new Set(own.map(({ period }) => period))].toSorted();
  return periods.map((period) => {
    const key = `${person}.${month}.${kind}Days.${period}`;
    const now = own.filter((piece) => piece.period === period);
    const before = pieces.filter((piece) => piece.period === period && piece.month < month);
    const rule = before.length === 0 ? rules.noneEarlier : rules.earlier;
    return {
      days: together(rules.days, key, now),
      earlier: together(rule, `${key}.earlier`, before),
    };
  });
}

type LeaveOfMonth = Pick<MonthCircumstances, 'sickLeave' | 'personalLeave' | 'daysAbsent'>;
export type LeavesOfMonth = (month: Month) => LeaveOfMonth;

/** Shared by all months without leave. */
export const NO_LEAVE: LeaveOfMonth = { sickLeave: null, personalLeave: null, daysAbsent: null };

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
    const sickLeave = leaveIn(person, 'sick', sick, month);
    const [personalLeave] = leaveIn(person, 'personal', personal, month);
    const [absence] = leaveIn(person, 'absent', absent, month);
    if (sickLeave.length === 0 && !personalLeave && !absence) return NO_LEAVE;
    return {
      sickLeave: sickLeave.length === 0 ? null : sickLeave,
      personalLeave: personalLeave ?? null,
      daysAbsent: absence?.days ?? null,
    };
  };
}
