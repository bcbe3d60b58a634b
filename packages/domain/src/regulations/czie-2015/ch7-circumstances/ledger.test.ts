import { describe, expect, test } from 'vitest';
import type { CollegeYearInput, PersonEventInput, PersonInput } from '../../../person.js';
import { unevaluated } from '../../../testing/one-person.js';
import { payYear } from '../../../testing/pay-year.js';

interface Change {
  readonly events?: PersonEventInput[];
  readonly years?: NonNullable<PersonInput['years']>;
  readonly readings?: Record<string, string>;
  readonly college?: CollegeYearInput;
  readonly entitlement?: string;
}

/** The ledger of a year, an entry a text; what is left at its end is 12,000. */
function yearOf({ events = [], years = {}, ...change }: Change) {
  const { ledger } = payYear({ person: { events, years }, ...change });
  return {
    entries: ledger.entries.map(({ kind, status, amount, dueOn, citation }) =>
      [kind, status, amount.value, dueOn, `${citation.article}(${citation.item ?? ''})`].join(' '),
    ),
    released: ledger.released.value.toString(),
    wrong: ledger.entries.flatMap(({ amount }) => unevaluated(amount)),
  };
}

const RESERVE = 'RESERVE OPEN 12000 2016-01 28(2)';

describe('the ledger of conditional money', () => {
  test('holds the rest of the year until the assessment is known', () => {
    expect(yearOf({}).entries).toEqual([RESERVE]);
    const assessed = yearOf({ years: { '2015': { assessment: 'QUALIFIED' } } });
    expect(assessed.entries).toEqual(['RESERVE RELEASED 12000 2016-01 28(2)']);
    const later = yearOf({ college: { settlementMonth: '2016-03' } });
    expect(later.entries).toEqual(['RESERVE OPEN 12000 2016-03 28(2)']);
    expect(yearOf({ entitlement: '18000' }).entries).toEqual([]);
  });

  test('a suspension withholds month by month until it is resolved', () => {
    const suspended: PersonEventInput = { type: 'SUSPENDED', from: '2015-02', to: '2015-04' };
    // Two months of 1515 + 1500.
    const open = yearOf({ events: [suspended] });
    expect(open.entries).toEqual([RESERVE, 'WITHHELD OPEN 6030 2015-05 31(2)']);
    expect([open.released, open.wrong]).toEqual(['0', []]);
    const resolution = { resolution: 'REPAID', resolvedIn: '2015-07' } as const;
    const repaid = yearOf({ events: [{ ...suspended, ...resolution }] });
    expect(repaid.entries).toEqual([RESERVE, 'WITHHELD RELEASED 6030 2015-07 31(2)']);
    expect([repaid.released, repaid.wrong]).toEqual(['6030', []]);
    const lost = { ...suspended, resolution: 'FORFEITED', resolvedIn: '2015-07' } as const;
    const forfeited = yearOf({ events: [lost] });
    expect(forfeited.entries).toEqual([RESERVE, 'WITHHELD FORFEITED 6030 2015-07 31(2)']);
    expect(forfeited.released).toBe('0');
  });

  test('each event has an entry of its own; where both withhold, the suspension does', () => {
    const events: PersonEventInput[] = [
      {
        type: 'STUDY_LEAVE',
        from: '2015-01',
        to: '2015-03',
        resolution: 'REPAID',
        resolvedIn: '2015-04',
      },
      { type: 'SUSPENDED', from: '2015-02' },
    ];
    // Study leave alone in February; from March on the suspension, ten months of 3015.
    const { entries, released } = yearOf({ events });
    expect(entries).toEqual([
      RESERVE,
      'WITHHELD RELEASED 1500 2015-04 28(7)',
      'WITHHELD OPEN 30150  31(2)',
    ]);
    expect(released).toBe('1500');
  });

  test('what is stopped for good is told by clause', () => {
    const waiting: PersonEventInput = {
      type: 'AWAITING_APPOINTMENT',
      from: '2015-09',
      to: '2015-10',
    };
    const years = {
      '2014': { assessment: 'BASICALLY_QUALIFIED', assessmentIssued: '2014-11' },
    } as const;
    // January and February by the result, October by waiting; 1515 + 1500 a month.
    const { entries, wrong } = yearOf({ events: [waiting], years });
    expect(entries).toEqual([
      RESERVE,
      'FORFEITED FORFEITED 3015  31(1)',
      'FORFEITED FORFEITED 6030  29(1)',
    ]);
    expect(wrong).toEqual([]);
  });
});

describe('Art. 28(2): who loses the rest of the year', () => {
  const lost = (change: Change): boolean =>
    yearOf(change).entries.includes('FORFEITED FORFEITED 12000 2016-01 28(2)');
  const leaving = (type: PersonEventInput['type'], from = '2015-12'): PersonEventInput[] => [
    { type, from },
  ];

  test('an unqualified result, no other', () => {
    const assessed = (assessment: 'UNQUALIFIED' | 'BASICALLY_QUALIFIED' | 'ABSENT'): boolean =>
      lost({ years: { '2015': { assessment, assessmentIssued: '2016-01' } } });
    expect(assessed('UNQUALIFIED')).toBe(true);
    expect(assessed('BASICALLY_QUALIFIED')).toBe(false);
    expect(assessed('ABSENT')).toBe(false);
  });

  test("last year's no-show loses all of this year, unless the illness of 30(4) excuses it", () => {
    const years = { '2014': { assessment: 'ABSENT' } } as const;
    expect(lost({ years })).toBe(true);
    expect(lost({ years, events: [{ type: 'SERIOUS_ILLNESS', from: '2014-11' }] })).toBe(false);
    const before = { type: 'SERIOUS_ILLNESS', from: '2014-01', to: '2014-12' } as const;
    expect(lost({ years, events: [before] })).toBe(true);
  });

  test('D47: who resigns before it is paid; or every dismissal; or everybody who leaves', () => {
    const by = (D47: string): string =>
      (['RESIGNED', 'LEFT', 'TRANSFERRED', 'RETIRED'] as const)
        .map((type) => (lost({ events: leaving(type), readings: { D47 } }) ? 'lost' : 'paid'))
        .join(' ');
    expect(by('resigned')).toBe('lost paid paid paid');
    expect(by('resignedOrDismissed')).toBe('lost lost paid paid');
    expect(by('everyLeaver')).toBe('lost lost lost lost');
  });

  test('a resignation counts until the settlement is paid, and a return undoes it', () => {
    expect(lost({ events: leaving('RESIGNED', '2016-01') })).toBe(true);
    expect(lost({ events: leaving('RESIGNED', '2016-02') })).toBe(false);
    const back: PersonEventInput[] = [
      { type: 'RESIGNED', from: '2015-03' },
      { type: 'JOINED', from: '2015-09' },
    ];
    expect(lost({ events: back })).toBe(false);
  });
});
