import { isPeriod, type Month } from '../kernel/calendar.js';
import { sum, ZERO, type Decimal } from '../kernel/money.js';
import { money, notNegative, type Check, type Reader } from '../kernel/read.js';
import type { Assessment } from '../regulations/czie-2015/ch7-circumstances/states-of-month.js';
import {
  daysOfMonth,
  entriesOf,
  readMonth,
  requireMonth,
  requireOneOf,
} from '../regulations/czie-2015/facts/parse-person-values.js';
import type { MonthEvent } from '../regulations/czie-2015/facts/person.js';
import { textOf, type Fields, type Value } from './example.js';

type LeaveType = 'sickLeave' | 'personalLeave' | 'absentWithoutLeave';

/** Leave of one kind: days in the month, and days counted before it. */
export interface GivenLeave {
  readonly type: LeaveType;
  readonly path: string;
  readonly days: Decimal;
  readonly earlier: Decimal;
}

/** What one event of an example comes to; every event is one of the three. */
type Found =
  | { readonly event: MonthEvent }
  | { readonly assessment: Assessment }
  | { readonly leave: GivenLeave };

/** An event as written, and where it stands. */
interface Source {
  readonly fields: Fields;
  readonly path: string;
  readonly index: number;
  readonly payMonth: Month;
  readonly reader: Reader;
}

const RESULTS = { basicallyQualified: 'BASICALLY_QUALIFIED', unqualified: 'UNQUALIFIED' } as const;

function eventOf(
  { index, payMonth }: Source,
  type: MonthEvent['type'],
  told: Partial<MonthEvent> = {},
): Found {
  const event: MonthEvent = {
    by: 'month',
    index,
    type,
    from: payMonth,
    to: null,
    amount: null,
    isWorkRelated: false,
    sickPayShare: null,
    resolution: null,
    resolvedIn: null,
    ...told,
  };
  return { event };
}

const inMonth = (type: MonthEvent['type'], field: 'month' | 'from') => (source: Source) => {
  const { fields, path, reader } = source;
  const from = requireMonth(reader, fields[field], `${path}.${field}`);
  return from && eventOf(source, type, { from });
};

const lasting = (type: MonthEvent['type']) => (source: Source) => {
  const { fields, path, reader } = source;
  const from = requireMonth(reader, fields['from'], `${path}.from`);
  const to = readMonth(reader, fields['to'], `${path}.to`) ?? null;
  if (from === undefined) return undefined;
  if (to !== null && to < from) reader.report('ends_before_it_starts', `${path}.to`, { from, to });
  return eventOf(source, type, { from, to });
};

function noAssessment({ fields, path, reader }: Source): Found | undefined {
  const year = textOf(fields['year']);
  if (year === undefined) reader.report('missing', `${path}.year`);
  else if (isPeriod(year)) {
    return { assessment: { year, result: 'ABSENT', issued: null, key: path } };
  } else reader.report('not_a_period', `${path}.year`, { value: year });
  return undefined;
}

function assessmentResult({ fields, path, reader }: Source): Found | undefined {
  const words = Object.keys(RESULTS) as (keyof typeof RESULTS)[];
  const word = requireOneOf(reader, fields['result'], `${path}.result`, words);
  const issued = requireMonth(reader, fields['issued'], `${path}.issued`);
  if (word === undefined || issued === undefined) return undefined;
  return { assessment: { year: '', result: RESULTS[word], issued, key: path } };
}

function longTermSick(source: Source): Found {
  const { fields, path, reader } = source;
  const isWorkRelated = reader.yesOrNo(fields['workRelated'], `${path}.workRelated`, false);
  return eventOf(source, 'LONG_TERM_SICK', { isWorkRelated });
}

function discretionaryCut(source: Source): Found {
  const { fields, path, reader } = source;
  const text = textOf(fields['amount']);
  const amount = reader.required(text, `${path}.amount`, notNegative, money) ?? null;
  return eventOf(source, 'DISCRETIONARY_CUT', { amount });
}

const halves: Check = (value) => (value.times(2).isInteger() ? undefined : 'days_come_in_halves');

const leave = (type: LeaveType) => (source: Source) => {
  const { fields, path, reader, payMonth } = source;
  const read = (field: string): Decimal | undefined =>
    reader.required(textOf(fields[field]), `${path}.${field}`, notNegative, halves);
  const days = read('days');
  const earlier = type === 'absentWithoutLeave' ? ZERO : read('earlier');
  if (days?.greaterThan(daysOfMonth(payMonth))) {
    const values = { value: days.toString(), month: payMonth };
    reader.report('days_exceed_month', `${path}.days`, values);
    return undefined;
  }
  return days && earlier && { leave: { type, path, days, earlier } };
};

const READERS: Readonly<Record<string, (source: Source) => Found | undefined>> = {
  joined: inMonth('JOINED', 'month'),
  left: inMonth('LEFT', 'month'),
  transferred: inMonth('TRANSFERRED', 'month'),
  retired: inMonth('RETIRED', 'month'),
  noAssessment,
  assessmentResult,
  suspended: lasting('SUSPENDED'),
  awaitingAppointment: lasting('AWAITING_APPOINTMENT'),
  studyLeave: lasting('STUDY_LEAVE'),
  longTermSick,
  seriousIllness: inMonth('SERIOUS_ILLNESS', 'from'),
  sickLeave: leave('sickLeave'),
  personalLeave: leave('personalLeave'),
  absentWithoutLeave: leave('absentWithoutLeave'),
  discretionaryCut,
  secondment: (source) => eventOf(source, 'SECONDMENT'),
};

/** Days of leave never overlap, so that together they fit into their month. */
function checkTogether(leaves: readonly GivenLeave[], payMonth: Month, reader: Reader): void {
  const together = sum(leaves.map(({ days }) => days));
  if (!together.greaterThan(daysOfMonth(payMonth))) return;
  const values = { value: together.toString(), month: payMonth };
  for (const { path } of leaves) reader.report('days_exceed_month', `${path}.days`, values);
}

export interface GivenEvents {
  readonly events: readonly MonthEvent[];
  readonly assessments: readonly Assessment[];
  readonly leaves: readonly GivenLeave[];
}

/** The events of an example, and everything that is wrong with them at `events.<index>.<field>`. */
export function eventsGiven(given: Value, payMonth: Month, reader: Reader): GivenEvents {
  const types = Object.keys(READERS);
  const entries = entriesOf(reader, given as readonly Fields[] | undefined, 'events');
  const found = entries.flatMap((fields, index) => {
    const path = `events.${index}`;
    const type = requireOneOf(reader, fields['type'], `${path}.type`, types) ?? '';
    return READERS[type]?.({ fields, path, index, payMonth, reader }) ?? [];
  });
  const leaves = found.flatMap((one) => ('leave' in one ? one.leave : []));
  checkTogether(leaves, payMonth, reader);
  return {
    events: found.flatMap((one) => ('event' in one ? one.event : [])),
    assessments: found.flatMap((one) => ('assessment' in one ? one.assessment : [])),
    leaves,
  };
}
