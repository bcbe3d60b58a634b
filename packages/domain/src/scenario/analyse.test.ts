import { describe, expect, test } from 'vitest';
import { invariant } from '../kernel/invariant.js';
import type { DecisionInput, FactsInput } from '../regulation.js';
import { EDITION_2015_01 } from '../regulations/czie-2015/edition-2015-01/index.js';
import { college, factsOf, outcomeOf, SMALL_SCHOOL } from '../testing/outcomes.js';
import { analyse } from './analyse.js';
import type { AnalysisJob, AnalysisKind, AnalysisResults, PlainVariant } from './analysis.js';
import { bridge } from './bridge.js';

const POOL: DecisionInput = { lockMode: 'POOL', teachingPool: '6000000', staffShare: '0.5' };

const variant = (
  decision: DecisionInput = POOL,
  facts: FactsInput = SMALL_SCHOOL,
): PlainVariant => ({
  facts,
  decision,
  edition: EDITION_2015_01.id,
});

/** What a worker would answer, past the boundary between threads. */
function answered<Kind extends AnalysisKind>(job: AnalysisJob<Kind>): AnalysisResults[Kind] {
  const plain = JSON.parse(JSON.stringify(job)) as AnalysisJob<Kind>;
  const answer = analyse(plain);
  invariant(answer.ok, answer.ok ? '' : JSON.stringify(answer.problems));
  expect(JSON.parse(JSON.stringify(answer.value))).toEqual(answer.value);
  return answer.value;
}

function refused(job: AnalysisJob): readonly string[] {
  const answer = analyse(job);
  return answer.ok ? [] : answer.problems.map(({ code, path }) => `${path}: ${code}`);
}

describe('each kind of analysis in plain JSON', () => {
  test('a bridge is the bridge of the two variants', () => {
    const scenario = variant({ ...POOL, teachingPool: '6100000' });
    const found = answered({ kind: 'bridge', base: variant(), scenario });
    const edition = EDITION_2015_01;
    const own = bridge({ ...variant(), edition }, { ...scenario, edition });
    expect(own.ok && found).toEqual(own.ok && own.value);
    expect(found.blocks.map(({ code }) => code)).toEqual(['pool']);
  });

  test('a goal is sought in yuan', () => {
    const decision: DecisionInput = { lockMode: 'RATES', staffRate: '11000', studentRate: '530' };
    const now = outcomeOf(SMALL_SCHOOL, decision).allocated.value;
    const found = answered({
      kind: 'goalSeek',
      variant: variant(decision),
      goal: {
        figure: { kind: 'allocated' },
        target: now.plus(1_000).toString(),
        path: 'decision.staffRate',
        from: '9000',
        to: '13000',
      },
    });
    expect(found.isSolved && found.residual).toBe('0');
    expect(found.isSolved && found.sideEffects.length).toBeGreaterThan(3);
  });

  test('margins and thresholds are in yuan, the threshold of ten per cent among them', () => {
    const headcount = { intermediate: '45' };
    const facts = factsOf({ A: college({ headcount, establishment: '50', students: '500' }) });
    const rates: DecisionInput = { lockMode: 'RATES', staffRate: '1000', studentRate: '100' };
    const one = variant(rates, facts);
    const margins = answered({ kind: 'margins', variant: one, unit: 'A' });
    const more = margins.find(({ change }) => change.kind === 'head' && change.by === 1);
    // (2.4 + 2.5) × 1,000 × 1.02.
    expect(more?.own).toBe('4998');
    const thresholds = answered({ kind: 'thresholds', variant: one });
    expect(thresholds.map(({ kind, effect, adjustment }) => [kind, effect, adjustment])).toEqual([
      ['staffing', '3723', '2550'],
      ['varianceYear', '-1020', null],
    ]);
  });

  test('costs of readings are those of one reading at a time', () => {
    const [cost] = answered({ kind: 'readingCosts', variant: variant(), readings: ['D2'] });
    // The check figure of the alternative: 6,208,672.51 for 6,000,000.
    expect(cost?.options.map(({ option, total }) => [option, total])).toContainEqual([
      'beforeAssessment',
      '208672.51',
    ]);
  });
});

describe('what is asked of a tornado', () => {
  const allocation = { kind: 'allocation', unit: 'C' } as const;

  test('without paths: what is decided, the numbers of the regulation, and the unit’s own facts', () => {
    const { bars, isFixed } = answered({
      kind: 'sensitivity',
      variant: variant(),
      output: allocation,
      range: '0.1',
    });
    const paths = bars.map(({ path }) => path);
    expect(isFixed).toBe(false);
    for (const path of [
      'decision.teachingPool',
      'decision.staffShare',
      'regulation.table1.senior',
      'regulation.understaffing2',
      'regulation.assessment1',
      'facts.departments.C.establishment',
      'facts.departments.C.headcount.junior',
    ]) {
      expect(paths).toContain(path);
    }
    for (const path of [
      'decision.staffRate',
      'regulation.staffShare',
      'regulation.table4.grade7.II',
      'facts.departments.A.students',
    ]) {
      expect(paths).not.toContain(path);
    }
  });

  test('the span that the regulation names: rows of Q, bands of Y2, neighbours, all shares', () => {
    const { bars } = answered({
      kind: 'sensitivity',
      variant: variant(),
      output: allocation,
      range: 'regulation',
    });
    const spans = Object.fromEntries(
      bars.map(({ path, low, high }) => [path, [low.input, high.input]]),
    );
    expect(spans['regulation.overstaffing2']).toEqual(['0.4', '0.8']);
    expect(spans['regulation.assessment3']).toEqual(['0.98', '1.06']);
    expect(spans['regulation.cutoff2']).toEqual(['0.2', '0.8']);
    expect(spans['regulation.table1.associate']).toEqual(['1.15', '2.4']);
    expect(spans['decision.staffShare']).toEqual(['0', '1']);
    expect(spans['facts.departments.C.score']).toEqual(['80', '95']);
    expect(spans['decision.teachingPool']).toBeUndefined();
  });

  test('a total that the lock mode ties to the pool is told as fixed', () => {
    const asked = (decision: DecisionInput) =>
      answered({
        kind: 'sensitivity',
        variant: variant(decision),
        output: { kind: 'allocated' },
        range: '0.05',
        paths: ['regulation.table1.senior'],
      });
    expect(asked(POOL)).toMatchObject({ isFixed: true, bars: [{ swing: '0' }] });
    const readings = { D2: 'beforeAssessment' };
    expect(asked({ ...POOL, readings }).isFixed).toBe(false);
    const rates = asked({ lockMode: 'RATES', staffRate: '11000', studentRate: '530' });
    expect(rates.isFixed).toBe(false);
    expect(rates.bars[0]?.swing).not.toBe('0');
  });
});

describe('what cannot be computed is told and not thrown', () => {
  const one = (decision: DecisionInput, facts?: FactsInput): readonly AnalysisJob[] => {
    const own = variant(decision, facts);
    const output = { kind: 'allocated' } as const;
    const path = decision.lockMode === 'RATES' ? 'decision.staffRate' : 'decision.teachingPool';
    const goal = { figure: output, target: '1', path, from: '0', to: '1' };
    return [
      { kind: 'bridge', base: variant(), scenario: own },
      { kind: 'sensitivity', variant: own, output, range: '0.1' },
      { kind: 'goalSeek', variant: own, goal },
      { kind: 'margins', variant: own, unit: 'A' },
      { kind: 'thresholds', variant: own },
      { kind: 'readingCosts', variant: own },
    ];
  };

  test.each([
    ['an empty pool', { ...POOL, teachingPool: '0' }, 'decision.teachingPool: must_be_positive'],
    [
      'a rate that takes more than the pool, so that K2 would fall below nought',
      { lockMode: 'STAFF_RATE', teachingPool: '6000000', staffRate: '21923' },
      'decision.staffRate: rate_exceeds_pool',
    ],
    [
      'a rate below nought',
      { lockMode: 'RATES', staffRate: '11000', studentRate: '-1' },
      'decision.studentRate: must_not_be_negative',
    ],
  ] as const)('%s', (_, decision, problem) => {
    for (const job of one(decision))
      expect([job.kind, ...refused(job)]).toEqual([job.kind, problem]);
  });

  test('an edition that nobody knows', () => {
    const jobs = one(POOL).map((job) =>
      'variant' in job ? { ...job, variant: { ...job.variant, edition: 'none' } } : job,
    );
    for (const job of jobs.slice(1)) expect(refused(job)).toEqual(['edition: unknown_value']);
  });

  test('one department only, and all unqualified, are computed', () => {
    const alone = factsOf({ A: college() });
    const unqualified = factsOf(
      Object.fromEntries(
        Object.entries(SMALL_SCHOOL.departments).map(([code, year]) => [
          code,
          { ...year, isQualified: false },
        ]),
      ),
    );
    for (const facts of [alone, unqualified]) {
      for (const job of one(POOL, facts).slice(1)) expect(refused(job)).toEqual([]);
      const base = variant(POOL, facts);
      const scenario = variant({ ...POOL, teachingPool: '6000000.01' }, facts);
      expect(refused({ kind: 'bridge', base, scenario })).toEqual([]);
    }
  });
});
