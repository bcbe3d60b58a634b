import { CZIE_2015, type Outcome } from '@hebo/domain';
import { describe, expect, it } from 'vitest';
import { demoOutcome } from '../testing/demo-outcome.js';
import { EARLIER_YEARS } from './earlier-years.js';

const outcomes: Record<string, Outcome> = {
  '2025': demoOutcome('2025'),
  '2026': demoOutcome('2026'),
};

describe('the whole demo college', () => {
  it('counts in one college alone what its people do not tell', () => {
    const differing = Object.values(outcomes).flatMap(({ period, notices }) =>
      notices.flatMap(({ code, departments }) =>
        code === 'headcount_differs' ? [`${period} ${departments.join()}`] : [],
      ),
    );
    expect(differing).toEqual(['2026 C07']);
  });

  it('hands in for 2026 what came out of 2025', () => {
    const { departments, officeBase } = outcomes['2025']!;
    const handedIn = EARLIER_YEARS['2026']!;
    expect(officeBase?.value.toDecimalPlaces(4).toString()).toBe(handedIn.officeBase);
    expect(
      Object.fromEntries(
        departments.map(({ code, allocation }) => [code, allocation.value.toFixed(2)]),
      ),
    ).toEqual(handedIn.allocations);
  });

  it.each(['2025', '2026'])('stays below the approved total in %s', (period) => {
    const { approvedTotal, grandTotal, headroom } = outcomes[period]!.college!;
    expect(approvedTotal?.value.minus(grandTotal.value).toString()).toBe(
      headroom?.value.toString(),
    );
    expect(headroom?.value.greaterThan(0)).toBe(true);
  });

  it('divides in every college for 2025, and for 2026 in one, but for who left it', () => {
    const untold = (period: string) =>
      (outcomes[period]?.college?.people ?? [])
        .filter(({ notices }) => notices.some(({ code }) => code === 'unit_has_not_told_reward'))
        .map(({ department, employeeNumber }) => `${department} ${employeeNumber}`);
    expect(untold('2025')).toEqual([]);
    expect(new Set(untold('2026').map((each) => each.slice(0, 3))).size).toBe(14);
    expect(untold('2026').filter((each) => each.startsWith('C02'))).toEqual(['C02 1987001']);
    const notices = Object.values(outcomes).flatMap((outcome) => outcome.notices);
    expect(notices.map(({ code }) => code)).not.toContain('distribution_exceeds_pool');
    expect(notices.map(({ code }) => code)).not.toContain('score_differs');
  });

  // Each round takes another option of every reading; a tie by hand needs an order, so D7 stays.
  it.each([0, 1, 2, 3])('can be computed with option %i of every reading', (round) => {
    const chosen = CZIE_2015.readings.flatMap(({ code, options }) => {
      const option = options[round % options.length];
      return option === undefined || code === 'D7' ? [] : [[code, option.code] as const];
    });
    for (const period of ['2025', '2026']) {
      expect(demoOutcome(period, Object.fromEntries(chosen)).college?.people.length).toBe(
        outcomes[period]?.college?.people.length,
      );
    }
  });
});
