import { addMonths, monthOf } from '../../../kernel/calendar.js';
import { ZERO, type Decimal } from '../../../kernel/money.js';
import { money, notNegative, positive, type Reader } from '../../../kernel/read.js';
import { COLLEGE_YEAR_FIELDS, type CollegeYearInput } from '../../../person.js';
import { ANNEX } from '../edition-2015-01/annex-base-pay.js';
import {
  entriesOf,
  isBlank,
  readMonth,
  readOneOf,
  recordOf,
  refuseUnknown,
  requireDay,
  requireOneOf,
} from './parse-person-values.js';
import type { CollegeFacts, PayCalendar } from './person.js';

const FIELDS: ReadonlySet<string> = new Set(COLLEGE_YEAR_FIELDS);
const SEMESTER_FIELDS = new Set(['from', 'to']);
const MONTHS = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'] as const;

/** What the year holds beside departments and people; what is left out takes the usual month. */
export function parseCollege(
  reader: Reader,
  input: CollegeYearInput | null | undefined,
  period: string,
): CollegeFacts {
  const college: CollegeYearInput = recordOf(reader, input, 'college');
  refuseUnknown(reader, college, 'college', FIELDS);
  const path = (field: keyof CollegeYearInput): string => `college.${field}`;
  const yuan = (field: 'approvedTotal' | 'reserves'): Decimal | null =>
    reader.optional(college[field], path(field), notNegative, money) ?? null;
  type Base = 'previousOfficeBase' | 'provisionalOfficeBase' | 'lastFrozenOfficeBase';
  const base = (field: Base): Decimal | null =>
    reader.optional(college[field], path(field), positive) ?? null;
  const month = (field: 'countMonth' | 'previousFrozenIn' | 'settlementMonth') =>
    readMonth(reader, college[field], path(field)) ?? null;
  const december = monthOf(`${period}-12`);
  return {
    countMonth: month('countMonth') ?? december,
    calendar: {
      semesters: parseSemesters(reader, college.semesters),
      academicYearFrom:
        readOneOf(reader, college.academicYearFrom, path('academicYearFrom'), MONTHS) ?? '09',
    },
    approvedTotal: yuan('approvedTotal'),
    reserves: yuan('reserves') ?? ZERO,
    previousOfficeBase: base('previousOfficeBase'),
    provisionalOfficeBase: base('provisionalOfficeBase'),
    lastFrozenOfficeBase: base('lastFrozenOfficeBase'),
    previousFrozenIn: month('previousFrozenIn'),
    settlementMonth: month('settlementMonth') ?? addMonths(december, 1),
    annexOverrides: parseOverrides(reader, college.annexOverrides),
  };
}

/** Semesters in order; two that share a day would count one leave twice. */
function parseSemesters(
  reader: Reader,
  input: CollegeYearInput['semesters'],
): PayCalendar['semesters'] {
  const semesters = entriesOf(reader, input, 'college.semesters').flatMap((semester, index) => {
    const path = `college.semesters.${index}`;
    refuseUnknown(reader, semester, path, SEMESTER_FIELDS);
    const from = requireDay(reader, semester.from, `${path}.from`);
    const to = requireDay(reader, semester.to, `${path}.to`);
    if (from === undefined || to === undefined) return [];
    if (to < from) reader.report('ends_before_it_starts', `${path}.to`, { from, to });
    return [{ from, to, index }];
  });
  semesters.sort((left, right) => (left.from < right.from ? -1 : 1));
  semesters.forEach(({ from, index }, place) => {
    const before = semesters[place - 1];
    if (before === undefined || before.to < from) return;
    reader.report('two_at_once', `college.semesters.${index}.from`, { month: from });
  });
  return semesters.map(({ from, to }) => ({ from, to }));
}

const OVERRIDE_FIELDS = new Set(['cell', 'amount', 'reason']);
/** Only blanks can be decided; a printed amount changes by an edition. */
const BLANKS = ANNEX.rows
  .flatMap(({ cells }) => cells)
  .flatMap(({ key, value }) => (value === null ? [key.slice('annex.'.length)] : []));

/** D49: a decision on a blank cell names the cell, the amount and the reason, once. */
function parseOverrides(
  reader: Reader,
  input: CollegeYearInput['annexOverrides'],
): ReadonlyMap<string, Decimal> {
  const overrides = new Map<string, Decimal>();
  entriesOf(reader, input, 'college.annexOverrides').forEach((override, index) => {
    const path = `college.annexOverrides.${index}`;
    refuseUnknown(reader, override, path, OVERRIDE_FIELDS);
    const cell = requireOneOf(reader, override.cell, `${path}.cell`, BLANKS);
    const amount = reader.required(override.amount, `${path}.amount`, notNegative, money);
    if (isBlank(override.reason)) reader.report('missing', `${path}.reason`);
    if (cell === undefined || amount === undefined) return;
    if (overrides.has(cell)) reader.report('two_at_once', `${path}.cell`, { value: cell });
    overrides.set(cell, amount);
  });
  return overrides;
}
