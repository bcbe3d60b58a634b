import type { Month } from '../../../kernel/calendar.js';
import { lengthOf, spanOf } from '../../../kernel/days.js';
import type { Decimal } from '../../../kernel/money.js';
import { money, notNegative, positive, share, type Reader } from '../../../kernel/read.js';
import {
  HELD_RESOLUTIONS,
  PERSON_EVENT_TYPES,
  type PersonEventInput,
  type PersonEventType,
} from '../../../person.js';
import {
  daysOfMonth,
  entriesOf,
  isBlank,
  readMonth,
  readOneOf,
  refuseUnknown,
  requireDay,
  requireMonth,
  requireOneOf,
} from './parse-person-values.js';
import type { DayEvent, MonthEvent, PersonEvent } from './person.js';

type Field = keyof PersonEventInput;

/** What each event holds beside its type, its first month or day and a reason. */
const HELD: readonly Field[] = ['to', 'resolution', 'resolvedIn'];
const LEAVE: readonly Field[] = ['to', 'days'];
const FIELDS_OF: Readonly<Record<PersonEventType, readonly Field[]>> = {
  JOINED: [],
  LEFT: [],
  RESIGNED: [],
  TRANSFERRED: [],
  RETIRED: [],
  SUSPENDED: HELD,
  AWAITING_APPOINTMENT: ['to'],
  STUDY_LEAVE: HELD,
  SECONDMENT: ['to'],
  PRACTICE: ['to'],
  LONG_TERM_SICK: ['to', 'isWorkRelated', 'sickPayShare'],
  SERIOUS_ILLNESS: ['to'],
  SICK_LEAVE: LEAVE,
  PERSONAL_LEAVE: LEAVE,
  ABSENT_WITHOUT_LEAVE: LEAVE,
  PROTECTED_LEAVE: LEAVE,
  DISCRETIONARY_CUT: ['amount'],
  AWARD: ['amount'],
};
const EVERY: readonly Field[] = ['type', 'from', 'reason'];
const KNOWN: ReadonlySet<string> = new Set<Field>([
  ...EVERY,
  ...HELD,
  ...LEAVE,
  'isWorkRelated',
  'sickPayShare',
  'amount',
]);

const isLeave = (type: PersonEventType): type is DayEvent['type'] => FIELDS_OF[type] === LEAVE;

function refuseForeign(
  reader: Reader,
  type: PersonEventType,
  event: PersonEventInput,
  path: string,
): void {
  const own = new Set([...EVERY, ...FIELDS_OF[type]]);
  for (const field of Object.keys(event) as Field[]) {
    const isSilent = isBlank(event[field]) || event[field] === false;
    if (KNOWN.has(field) && !own.has(field) && !isSilent) {
      reader.report('does_not_apply', `${path}.${field}`, { type });
    }
  }
}

interface Place {
  readonly path: string;
  readonly index: number;
}

function readMonthEvent(
  reader: Reader,
  type: MonthEvent['type'],
  event: PersonEventInput,
  { path, index }: Place,
): MonthEvent | undefined {
  const hasAmount = FIELDS_OF[type].includes('amount');
  const from = requireMonth(reader, event.from, `${path}.from`);
  const to = readMonth(reader, event.to, `${path}.to`) ?? null;
  if (from !== undefined && to !== null && to < from) {
    reader.report('ends_before_it_starts', `${path}.to`, { from, to });
  }
  const amount = hasAmount
    ? reader.required(event.amount, `${path}.amount`, notNegative, money)
    : null;
  // Art. 29(2): a cut at discretion says why.
  if (type === 'DISCRETIONARY_CUT' && isBlank(event.reason)) {
    reader.report('missing', `${path}.reason`);
  }
  const sickPayShare = reader.optional(event.sickPayShare, `${path}.sickPayShare`, share);
  const held = readResolution(reader, event, path);
  if (from === undefined) return undefined;
  return {
    by: 'month',
    index,
    type,
    from,
    to,
    amount: amount ?? null,
    isWorkRelated: reader.yesOrNo(event.isWorkRelated, `${path}.isWorkRelated`, false),
    sickPayShare: sickPayShare ?? null,
    ...held,
  };
}

/** What became of withheld money is told with its month, or not at all. */
function readResolution(
  reader: Reader,
  event: PersonEventInput,
  path: string,
): Pick<MonthEvent, 'resolution' | 'resolvedIn'> {
  const at = `${path}.resolution`;
  const resolution = readOneOf(reader, event.resolution, at, HELD_RESOLUTIONS);
  const resolvedIn = readMonth(reader, event.resolvedIn, `${path}.resolvedIn`);
  if (resolution && resolvedIn === null) reader.report('missing', `${path}.resolvedIn`);
  if (resolvedIn && resolution === null) reader.report('missing', `${path}.resolution`);
  return { resolution: resolution ?? null, resolvedIn: resolvedIn ?? null };
}

const monthOfDay = (day: string): Month => day.slice(0, 7) as Month;

function readDayEvent(
  reader: Reader,
  type: DayEvent['type'],
  event: PersonEventInput,
  { path, index }: Place,
): DayEvent | undefined {
  const from = requireDay(reader, event.from, `${path}.from`);
  const to = requireDay(reader, event.to, `${path}.to`);
  const days = reader.optional(event.days, `${path}.days`, positive);
  if (from === undefined || to === undefined) return undefined;
  if (to < from) {
    reader.report('ends_before_it_starts', `${path}.to`, { from, to });
    return undefined;
  }
  if (days) checkDays(reader, days, { from, to, path: `${path}.days` });
  return { by: 'day', index, type, from, to, days: days ?? null };
}

/** D41: recorded days stand as recorded, in halves, inside one month, and no more than the slip has. */
function checkDays(
  reader: Reader,
  days: Decimal,
  { from, to, path }: { readonly from: string; readonly to: string; readonly path: string },
): void {
  const values = { value: days.toString() };
  const month = monthOfDay(from);
  if (!days.times(2).isInteger()) reader.report('days_come_in_halves', path, values);
  if (days.greaterThan(daysOfMonth(month))) {
    reader.report('days_exceed_month', path, { ...values, month });
  } else if (monthOfDay(to) !== month) {
    reader.report('days_stand_in_one_month', path, { from, to });
  } else if (days.greaterThan(lengthOf(spanOf(from, to)))) {
    reader.report('days_exceed_leave', path, { ...values, from, to });
  }
}

/** Leave is counted once: no day stands on two slips. Told at the later slip. */
function checkOverlaps(reader: Reader, events: readonly PersonEvent[], path: string): void {
  let latest: DayEvent | undefined;
  for (const event of events) {
    if (event.by !== 'day') continue;
    if (latest !== undefined && event.from <= latest.to) {
      const values = { day: event.from, other: latest.type };
      reader.report('two_leaves_on_one_day', `${path}.${event.index}.from`, values);
    }
    if (latest === undefined || event.to > latest.to) latest = event;
  }
}

/** Events in the order of their first month or day, then of type and of entry. */
export function parseEvents(
  reader: Reader,
  input: readonly PersonEventInput[] | null | undefined,
  path: string,
): readonly PersonEvent[] {
  const events = entriesOf(reader, input, path).flatMap((event, index): PersonEvent[] => {
    const at = { path: `${path}.${index}`, index };
    refuseUnknown(reader, event, at.path, KNOWN);
    const type = requireOneOf(reader, event.type, `${at.path}.type`, PERSON_EVENT_TYPES);
    if (type === undefined) return [];
    refuseForeign(reader, type, event, at.path);
    const read = isLeave(type)
      ? readDayEvent(reader, type, event, at)
      : readMonthEvent(reader, type, event, at);
    return read === undefined ? [] : [read];
  });
  const order = ({ from, type }: PersonEvent): string => `${from} ${type}`;
  events.sort((a, b) => (order(a) < order(b) ? -1 : order(a) > order(b) ? 1 : a.index - b.index));
  checkOverlaps(reader, events, path);
  return events;
}
