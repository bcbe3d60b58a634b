import { describe, expect, test } from 'vitest';
import type { DepartmentYearInput } from '../../../regulation.js';
import {
  college,
  factsOf,
  office,
  outcomeOf,
  refusals,
  teachingDepartment,
} from '../../../testing/outcomes.js';

const RATES = { lockMode: 'RATES', staffRate: '1', studentRate: '1' } as const;

const decided = (readings: Record<string, string> = {}) => ({ ...RATES, readings });

/** Colleges U001, U002, … with these scores. */
const collegesOf = (scores: readonly (string | Partial<DepartmentYearInput>)[]) =>
  factsOf(
    Object.fromEntries(
      scores.map((score, index) => [
        `U${String(index + 1).padStart(3, '0')}`,
        college(typeof score === 'string' ? { score } : score),
      ]),
    ),
  );

function ranked(
  scores: readonly (string | Partial<DepartmentYearInput>)[],
  readings: Record<string, string> = {},
): readonly string[] {
  const { departments } = outcomeOf(collegesOf(scores), decided(readings));
  return departments.map((one) => `${one.rank.value} ${one.assessmentCoefficient.value}`);
}

describe('Art. 14: Y2 by rank', () => {
  test('five units: one first fifth, one second, two in the middle, one last', () => {
    expect(ranked(['90', '80', '70', '60', '50'])).toEqual([
      '1 1.06',
      '2 1.04',
      '3 1.02',
      '4 1.02',
      '5 1',
    ]);
  });

  test('places are rounded half up: k = (p·n + 50) div 100 for every list up to 60', () => {
    for (let n = 1; n <= 60; n += 1) {
      const scores = Array.from({ length: n }, (_, index) => String(1_000 - index));
      const [k1 = 0, k2 = 0, k3 = 0] = [20, 40, 80].map((p) => Math.floor((p * n + 50) / 100));
      const expected = scores.map((_, index) => {
        const rank = index + 1;
        const band = rank <= k1 ? '1.06' : rank <= k2 ? '1.04' : rank <= k3 ? '1.02' : '1';
        return `${rank} ${band}`;
      });
      expect(ranked(scores)).toEqual(expected);
    }
  });

  test('D6 by the rounded percentage of the rank gives other bands', () => {
    // Three units, rank 1 is 33 per cent: 1.04, where the rounded count 0.6 gives one place in the first fifth.
    expect(ranked(['90', '80', '70'])).toEqual(['1 1.06', '2 1.02', '3 1']);
    expect(ranked(['90', '80', '70'], { D6: 'roundedPercentage' })).toEqual([
      '1 1.04',
      '2 1.02',
      '3 1',
    ]);
    // 1 of 200 steps: rank 41 of 200 is 20.5 per cent, which rounds up and out of the first fifth.
    const many = Array.from({ length: 200 }, (_, index) => String(1_000 - index));
    const percentage = ranked(many, { D6: 'roundedPercentage' });
    expect([percentage[39], percentage[40]]).toEqual(['40 1.06', '41 1.04']);
  });

  test('scores are compared as given, without rounding', () => {
    expect(ranked(['89.995', '89.994999', '1', '1', '1']).slice(0, 2)).toEqual([
      '1 1.06',
      '2 1.04',
    ]);
    expect(ranked(['-1', '-2'])).toEqual(['1 1.04', '2 1.02']);
  });
});

describe('Art. 14: ties (D7)', () => {
  test('equal scores share the better rank, and the next rank is left out', () => {
    expect(ranked(['90', '90.0', '80', '70', '60'])).toEqual([
      '1 1.06',
      '1 1.06',
      '3 1.02',
      '4 1.02',
      '5 1',
    ]);
    const { notices } = outcomeOf(collegesOf(['90', '90', '80', '70', '60']), RATES);
    expect(notices[0]).toEqual({
      code: 'tie_straddles_cutoff',
      departments: ['U001', 'U002'],
      values: { score: '90', rank: '1' },
    });
  });

  test('a tie inside a band is nobody’s concern', () => {
    const { notices } = outcomeOf(collegesOf(['90', '80', '70', '70', '60']), RATES);
    expect(notices).toEqual([]);
  });

  test('by hand the smaller number stands first', () => {
    const tied = [{ score: '90', tieOrder: '2' }, { score: '90', tieOrder: '1' }, '80', '70', '60'];
    expect(ranked(tied, { D7: 'byHand' }).slice(0, 3)).toEqual(['2 1.04', '1 1.06', '3 1.02']);
  });

  test('by hand a tie over a cut-off without an order is refused, every unit of it', () => {
    const byHand = decided({ D7: 'byHand' });
    const bare = collegesOf(['90', '90', '80', '70', '60']);
    expect(refusals(bare, byHand)).toEqual([
      'departments.U001.tieOrder: tie_needs_an_order',
      'departments.U002.tieOrder: tie_needs_an_order',
    ]);
    const doubled = collegesOf([
      { score: '90', tieOrder: '1' },
      { score: '90', tieOrder: '1' },
      '80',
    ]);
    expect(refusals(doubled, byHand)).toEqual([
      'departments.U001.tieOrder: tie_needs_an_order',
      'departments.U002.tieOrder: tie_needs_an_order',
    ]);
    expect(refusals(collegesOf(['90', '80', '70', '70', '60']), byHand)).toEqual([]);
  });
});

describe('Art. 14: unqualified units (D9) and lists (D8)', () => {
  const scores = [{ score: '90', isQualified: false }, '80', '70', '60', '50'];

  test('an unqualified unit gets 0.98 and keeps its place', () => {
    expect(ranked(scores)).toEqual(['1 0.98', '2 1.04', '3 1.02', '4 1.02', '5 1']);
  });

  test('or it leaves the ranking, and the others move up', () => {
    // Four units are left: places 1, 2, 3.
    expect(ranked(scores, { D9: 'leavesRanking' })).toEqual([
      '5 0.98',
      '1 1.06',
      '2 1.04',
      '3 1.02',
      '4 1',
    ]);
  });

  test('teaching departments stand among the colleges, or in their own list', () => {
    const facts = factsOf({
      A: college({ score: '90' }),
      B: college({ score: '80' }),
      G: teachingDepartment({ score: '85' }),
    });
    const ranks = (readings: Record<string, string>) =>
      outcomeOf(facts, decided(readings)).departments.map((one) => one.rank.value.toString());
    expect(ranks({})).toEqual(['1', '3', '2']);
    expect(ranks({ D8: 'byKind' })).toEqual(['1', '2', '1']);
  });
});

test('Art. 20: offices are ranked among themselves with the same coefficients', () => {
  const facts = factsOf({
    A: college(),
    O1: office({ score: '70' }),
    O2: office({ score: '99', kind: 'AFFILIATED' }),
    O3: office({ score: '80', isQualified: false }),
  });
  const { offices } = outcomeOf(facts, { lockMode: 'POOL', generalPool: '9000000' });
  expect(offices.map((one) => `${one.rank?.value} ${one.assessmentCoefficient?.value}`)).toEqual([
    '3 1',
    '1 1.06',
    '2 0.98',
  ]);
});
