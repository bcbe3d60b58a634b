import fc from 'fast-check';
import type { PersonEventInput } from '../person.js';

/** Random events of a person about the pay year 2015, for property tests. */
const YEAR = 2015;

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** Months counted from January of the pay year; negative ones lie before it. */
export function monthAt(index: number): string {
  const ordinal = 12 * YEAR + index;
  return `${Math.floor(ordinal / 12)}-${twoDigits((ordinal % 12) + 1)}`;
}

export const within = (min: number, max: number): fc.Arbitrary<number> => fc.integer({ min, max });
/** True once in so many. */
export const once = (inHowMany: number): fc.Arbitrary<boolean> =>
  within(1, inHowMany).map((draw) => draw === 1);
export const yuan = (max: number): fc.Arbitrary<string> =>
  within(0, 100 * max).map((fen) => String(fen / 100));

const GOING = ['JOINED', 'LEFT', 'RESIGNED', 'TRANSFERRED', 'RETIRED'] as const;
const HELD = ['SUSPENDED', 'STUDY_LEAVE'] as const;
const STATES = ['AWAITING_APPOINTMENT', 'SECONDMENT', 'PRACTICE', 'SERIOUS_ILLNESS'] as const;

const span = fc
  .record({ from: within(-6, 12), length: fc.option(within(0, 8)) })
  .map(({ from, length }) => ({
    from: monthAt(from),
    to: length === null ? null : monthAt(from + length),
  }));

const from = within(-6, 12).map(monthAt);

const held: fc.Arbitrary<PersonEventInput> = fc
  .record({
    type: fc.constantFrom(...HELD),
    span,
    resolution: fc.constantFrom(null, 'REPAID' as const, 'FORFEITED' as const),
    resolvedIn: within(0, 12),
  })
  .map(({ type, span: { from, to }, resolution, resolvedIn }) => ({
    type,
    from,
    to,
    resolution,
    resolvedIn: resolution && monthAt(resolvedIn),
  }));

const monthEvent: fc.Arbitrary<PersonEventInput> = fc.oneof(
  fc.record({ type: fc.constantFrom(...GOING), from }),
  fc
    .record({ type: fc.constantFrom(...STATES), span })
    .map(({ type, span: { from, to } }) => ({ type, from, to })),
  fc
    .record({
      type: fc.constant('LONG_TERM_SICK' as const),
      span,
      isWorkRelated: fc.boolean(),
      sickPayShare: fc.constantFrom('0.6', '0.855', '1'),
    })
    .map(({ span: { from, to }, ...event }) => ({ ...event, from, to })),
  fc.record({ type: fc.constant('AWARD' as const), from, amount: yuan(20_000) }),
  fc.record({
    type: fc.constant('DISCRETIONARY_CUT' as const),
    from,
    amount: yuan(2_500),
    reason: fc.constant('…'),
  }),
  held,
);

const LEAVES = ['SICK_LEAVE', 'PERSONAL_LEAVE', 'ABSENT_WITHOUT_LEAVE', 'PROTECTED_LEAVE'] as const;
const HALF_MONTH = 14;

/** Leave within a half of a month, so that no two slips share a day. */
const shortLeave = fc
  .record({
    // Thick in a few months, so that several kinds meet in one.
    half: fc.oneof(within(-12, 23), within(4, 9)),
    type: fc.constantFrom(...LEAVES),
    days: within(1, HALF_MONTH),
    halves: fc.option(within(1, 2 * HALF_MONTH)),
  })
  .map(({ half, type, days, halves }) => {
    const first = half % 2 === 0 ? 1 : HALF_MONTH + 1;
    const at = monthAt(Math.floor(half / 2));
    const event: PersonEventInput = {
      type,
      from: `${at}-${twoDigits(first)}`,
      to: `${at}-${twoDigits(first + days - 1)}`,
      days: halves === null ? null : String(Math.min(halves, 2 * days) / 2),
    };
    return { half, event };
  });

/** One leave of many days, over months and semesters. */
const longLeave: fc.Arbitrary<PersonEventInput[]> = fc
  .record({
    type: fc.constantFrom(...LEAVES),
    from: within(-2, 11),
    length: within(0, 3),
    day: within(1, 28),
  })
  .map(({ type, from: start, length, day }) => [
    {
      type,
      from: `${monthAt(start)}-${twoDigits(day)}`,
      to: `${monthAt(start + length)}-28`,
    },
  ]);

const leaves: fc.Arbitrary<PersonEventInput[]> = fc.oneof(
  { weight: 4, arbitrary: fc.constant<PersonEventInput[]>([]) },
  {
    weight: 4,
    arbitrary: fc
      .uniqueArray(shortLeave, { maxLength: 8, selector: ({ half }) => half })
      .map((drawn) => drawn.map(({ event }) => event)),
  },
  { weight: 1, arbitrary: longLeave },
);

/** Nothing for many, for others several events of any kind. */
export const events: fc.Arbitrary<PersonEventInput[]> = fc
  .tuple(
    leaves,
    fc.oneof(
      { weight: 2, arbitrary: fc.constant<PersonEventInput[]>([]) },
      { weight: 1, arbitrary: fc.array(monthEvent, { maxLength: 3 }) },
    ),
  )
  .map(([byDay, byMonth]) => [...byDay, ...byMonth]);
