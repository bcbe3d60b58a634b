import { describe, expect, test } from 'vitest';
import { invariant } from '../kernel/invariant.js';
import type { DecisionInput, FactsInput } from '../regulation.js';
import { EDITION_2015_01 } from '../regulations/czie-2015/edition-2015-01/index.js';
import { college, factsOf, SMALL_SCHOOL } from '../testing/outcomes.js';
import { cutToWhole, shapley } from './bridge-shapley.js';
import { barsOf, bridge, counterparties, mostMoved, type Bridge } from './bridge.js';
import { DRIVER_GROUPS, decisionGroups, groupOfPath } from './drivers.js';
import type { Variant } from './bridge-mix.js';

const POOL: DecisionInput = { lockMode: 'POOL', teachingPool: '6000000' };

function variant(decision: DecisionInput, facts: FactsInput = SMALL_SCHOOL): Variant {
  return { facts, decision, edition: EDITION_2015_01 };
}

function bridged(base: Variant, scenario: Variant): Bridge {
  const found = bridge(base, scenario);
  invariant(found.ok, found.ok ? '' : JSON.stringify(found.problems));
  return found.value;
}

const codesOf = ({ blocks }: Bridge): readonly string[] => blocks.map(({ code }) => code);

/** One unit's parts by block. */
function partsOf(one: Bridge, unit: string): Readonly<Record<string, number | undefined>> {
  const parts = one.units.find(({ code }) => code === unit)?.parts ?? [];
  return Object.fromEntries(codesOf(one).map((code, index) => [code, parts[index]]));
}

/** One college of ten on its establishment: ranked first of one, it has the middle Y2 of 1.02. */
function single(students: string): FactsInput {
  const headcount = { intermediate: '10' };
  return factsOf({ A: college({ headcount, establishment: '10', students }) });
}

const rates = (studentRate: string): DecisionInput => ({
  lockMode: 'RATES',
  staffRate: '1000',
  studentRate,
});

describe('parts by hand', () => {
  test('what two changes do together is halved between them', () => {
    const one = bridged(variant(rates('100'), single('50')), variant(rates('200'), single('80')));
    // 1.02 × 100 × (50 + 80)/2 and 1.02 × 30 × (100 + 200)/2: 6,630 and 4,590 yuan of 11,220.
    expect(partsOf(one, 'A')).toEqual({ rates: 663_000, students: 459_000 });
    const [unit] = one.units;
    expect(unit && unit.scenario - unit.base).toBe(1_122_000);
  });

  test('a third of a fen is cut toward zero; the fen left over go to the largest remainders', () => {
    expect(cutToWhole({ numerators: [1n, 1n, 1n], whole: 3n })).toEqual([1, 0, 0]);
    expect(cutToWhole({ numerators: [-1n, -1n, -1n], whole: 3n })).toEqual([-1, 0, 0]);
    expect(cutToWhole({ numerators: [4n, -2n, 4n], whole: 3n })).toEqual([1, 0, 1]);
    expect(cutToWhole({ numerators: [-4n, 2n, -4n], whole: 3n })).toEqual([-1, 0, -1]);
    expect(cutToWhole({ numerators: [5n, -1n, 2n], whole: 3n })).toEqual([2, 0, 0]);
  });

  test('three that are worth something only together share it equally', () => {
    const together = shapley(3, [0, 0, 0, 0, 0, 0, 0, 100]);
    expect(together).toEqual({ numerators: [200n, 200n, 200n], whole: 6n });
    expect(cutToWhole(together)).toEqual([34, 33, 33]);
    expect(cutToWhole(shapley(0, [7]))).toEqual([]);
  });
});

describe('groups', () => {
  test('nothing changed gives no group, whatever is written differently', () => {
    const one = bridged(
      variant(POOL),
      variant({ ...POOL, teachingPool: '6000000.00', readings: { D2: 'inPool' } }),
    );
    expect(one.blocks).toEqual([]);
    expect(one.units.every(({ base, scenario }) => base === scenario)).toBe(true);
  });

  test('what the lock mode solves is no driver', () => {
    const one = bridged(variant(POOL), variant({ ...POOL, staffRate: '9', studentRate: '7' }));
    expect(one.blocks).toEqual([]);
    const other = bridged(variant(rates('100')), variant({ ...rates('120'), staffShare: '0.7' }));
    expect(codesOf(other)).toEqual(['rates']);
  });

  test('between two lock modes all that they tie together is one group; 0.95 is not', () => {
    const scenario = variant({ ...rates('530'), officeRatio: '0.9' });
    expect(codesOf(bridged(variant(POOL), scenario))).toEqual(['frame', 'officeRatio']);
  });

  test('a changed number of the edition has its group', () => {
    const { rates: printed } = EDITION_2015_01;
    const edition = {
      ...EDITION_2015_01,
      rates: { ...printed, assessment1: { ...printed.assessment1, value: '1.10' } },
    };
    const one = bridged(variant(POOL), { ...variant(POOL), edition });
    expect(codesOf(one)).toEqual(['assessment']);
    expect(partsOf(one, 'A')['assessment']).toBeGreaterThan(0);
  });

  test('more than eight keep the largest seven and join the rest', () => {
    const facts = structuredClone(SMALL_SCHOOL);
    const { A, G, O1 } = facts.departments;
    invariant(A !== undefined && G !== undefined && O1 !== undefined, 'the small school');
    Object.assign(A, { establishment: '50', students: '1900', score: '70' });
    Object.assign(A, { headcount: { ...A.headcount, senior: '6' } });
    Object.assign(G, { commonCourseShare: '0.25' });
    Object.assign(O1, { coefficients: '80.01' });
    const decision: DecisionInput = {
      ...POOL,
      teachingPool: '6500000',
      staffShare: '0.6',
      officeRatio: '0.9501',
      readings: { D2: 'beforeAssessment', D35: 'toFen' },
    };
    const one = bridged(variant(POOL), variant(decision, facts));
    expect(one.blocks).toHaveLength(8);
    const others = one.blocks.find(({ isOthers }) => isOthers);
    expect(others?.code).toBe('others');
    expect(others?.groups).toHaveLength(4);
    expect(others?.groups).toContain('rounding');
    expect(others?.groups).not.toContain('pool');
    const back = bridged(variant(decision, facts), variant(POOL));
    expect(back.blocks).toEqual(one.blocks);
    const turned = one.units.map(({ parts }) => parts.map((fen) => 0 - fen));
    expect(back.units.map(({ parts }) => parts)).toEqual(turned);
  });

  test('a rate that only the larger pool bears is one block with the pool', () => {
    const mode = { lockMode: 'STAFF_RATE' } as const;
    const base: DecisionInput = { ...mode, teachingPool: '6000000', staffRate: '11000' };
    const scenario: DecisionInput = { ...mode, teachingPool: '9000000', staffRate: '30000' };
    const changed = structuredClone(SMALL_SCHOOL);
    Object.assign(changed.departments['B'] ?? {}, { students: '1600' });
    const one = bridged(variant(base), variant(scenario, changed));
    expect(one.blocks.map(({ groups, isMerged }) => [groups, isMerged])).toEqual([
      [['pool', 'rates'], true],
      [['students'], false],
    ]);
    const back = bridged(variant(scenario, changed), variant(base));
    expect(back.blocks).toEqual(one.blocks);
    const turned = one.units.map(({ parts }) => parts.map((fen) => 0 - fen));
    expect(back.units.map(({ parts }) => parts)).toEqual(turned);
  });

  test('a variant that is refused, or has other departments, gives the problems', () => {
    const none = bridge(variant(POOL), variant({ lockMode: 'POOL' }));
    expect(none.ok ? [] : none.problems.map(({ code }) => code)).toEqual(['missing']);
    const other = bridge(variant(POOL), variant(POOL, single('50')));
    expect(other.ok ? [] : other.problems.map(({ path }) => path)).toEqual(
      ['B', 'C', 'G', 'O1', 'O2'].map((code) => `departments.${code}`),
    );
  });

  test('every override leads to the bar that it moves', () => {
    const decided = decisionGroups('POOL');
    const groups = [
      'decision.teachingPool',
      'decision.staffRate',
      'decision.readings.D35',
      'decision.readings.D2',
      'facts.departments.A.headcount.senior',
      'facts.departments.x.y.establishment',
      'facts.departments.O1.coefficients',
      'facts.research.coefficients',
      'regulation.table1.senior',
      'regulation.staffingThreshold',
      'regulation.officeRatio',
      'facts.departments.A.previousAllocation',
    ].map((path) => groupOfPath(path, decided));
    expect(groups).toEqual([
      'pool',
      undefined,
      'rounding',
      'readings',
      'heads',
      'establishment',
      'posts',
      'posts',
      'titles',
      'staffing',
      'officeRatio',
      undefined,
    ]);
    expect(Object.keys(DRIVER_GROUPS)).toHaveLength(16);
  });
});

describe('who pays', () => {
  const moreStudents = structuredClone(SMALL_SCHOOL);
  Object.assign(moreStudents.departments['B'] ?? {}, { students: '1600' });

  test('in a closed pool a gain is what others lose, and they are marked', () => {
    const one = bridged(variant(POOL), variant(POOL, moreStudents));
    const { gains, losses, added } = counterparties(one, 'students');
    // The teaching department G shares in the students of all.
    expect(gains.map(({ code }) => code)).toEqual(['B', 'G']);
    expect(added).toBe(0);
    const all = [...gains, ...losses].reduce((sum, { fen }) => sum + fen, 0);
    expect(all).toBe(0);
    const passive = one.units.filter(({ isPassive }) => isPassive).map(({ code }) => code);
    expect(passive).toEqual(['A', 'C']);
    expect(losses.map(({ code }) => code).toSorted()).toEqual(passive);
    expect(mostMoved(one)?.code).toBe('B');
  });

  test('what the pool adds is a payer of its own', () => {
    const facts = single('50');
    const one = bridged(variant(POOL, facts), variant({ ...POOL, teachingPool: '6600000' }, facts));
    expect(counterparties(one, 'pool')).toEqual({
      gains: [{ code: 'A', fen: 60_000_000 }],
      losses: [],
      added: 60_000_000,
    });
  });

  test('a loss to a smaller pool is nobody else’s gain', () => {
    const one = bridged(variant(POOL), variant({ ...POOL, teachingPool: '5400000' }));
    expect(one.units.some(({ isPassive }) => isPassive)).toBe(false);
  });

  test('bars of several units are sums; what stays under a yuan is shown as one rest', () => {
    const scenario = variant({ ...POOL, readings: { D35: 'toFen' } }, moreStudents);
    const one = bridged(variant(POOL), scenario);
    const all = barsOf(one, ['A', 'B', 'C', 'G']);
    const shown = all.bars.reduce((sum, { fen }) => sum + fen, all.rest);
    expect(all.base + shown).toBe(all.scenario);
    expect(all.bars.every(({ fen }) => Math.abs(fen) >= 100)).toBe(true);
    expect(barsOf(one, ['B'])).toMatchObject({ rest: 0, bars: { length: 2 } });
  });
});
