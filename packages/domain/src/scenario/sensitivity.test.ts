import { expect, test } from 'vitest';
import { invariant } from '../kernel/invariant.js';
import type { DecisionInput, FactsInput } from '../regulation.js';
import { EDITION_2015_01 } from '../regulations/czie-2015/edition-2015-01/index.js';
import { CZIE_2015 } from '../regulations/czie-2015/index.js';
import { college, departmentOf, factsOf, outcomeOf, SMALL_SCHOOL } from '../testing/outcomes.js';
import type { Variant } from './bridge-mix.js';
import { applyOverrides, groundOf } from './scenario.js';
import { spanAround, tornado, type Output, type Span, type TornadoBar } from './sensitivity.js';

const POOL: DecisionInput = { lockMode: 'POOL', teachingPool: '6000000', staffShare: '0.5' };

const variant = (decision: DecisionInput, facts: FactsInput = SMALL_SCHOOL): Variant => ({
  facts,
  decision,
  edition: EDITION_2015_01,
});

function bars(one: Variant, output: Output, spans: readonly Span[]): readonly TornadoBar[] {
  const found = tornado(one, output, spans);
  invariant(found.ok, found.ok ? '' : JSON.stringify(found.problems));
  return found.value;
}

/** A figure computed with no tornado. */
function recalculated({ facts, decision }: Variant, path: string, value: string, unit: string) {
  const applied = applyOverrides(
    { facts, decision },
    [{ path, value }],
    groundOf(CZIE_2015, EDITION_2015_01),
  );
  invariant(applied.ok, 'a known path');
  const outcome = outcomeOf(applied.value.facts, applied.value.decision);
  return departmentOf(outcome, unit).allocation.value.toString();
}

test('both ends of every bar are recalculations of their own, the widest swing first', () => {
  const base = variant(POOL);
  const paths = [
    'decision.teachingPool',
    'decision.staffShare',
    'facts.departments.A.students',
    'facts.departments.B.establishment',
  ];
  const spans = paths.flatMap((path) => spanAround(base, path, '0.1') ?? []);
  expect(spans).toHaveLength(4);
  expect(spans[0]).toEqual({ path: paths[0], low: '5400000', high: '6600000' });
  const found = bars(base, { kind: 'allocation', unit: 'A' }, spans);
  for (const { path, low, high } of found) {
    expect(low.value?.toString()).toBe(recalculated(base, path, low.input, 'A'));
    expect(high.value?.toString()).toBe(recalculated(base, path, high.input, 'A'));
  }
  expect(found[0]?.path).toBe('decision.teachingPool');
  expect(found[0]?.swing.toString()).toBe('406678.44');
  const swings = found.map(({ swing }) => swing);
  expect(swings).toEqual(swings.toSorted((a, b) => b.comparedTo(a)));
});

test('a total that the lock mode fixes does not swing', () => {
  const span = { path: 'decision.staffShare', low: '0.4', high: '0.6' };
  const [bar] = bars(variant(POOL), { kind: 'allocated' }, [span]);
  expect(bar?.swing.toString()).toBe('0');
});

test('the threshold of ten per cent is marked where it is met, a new rank at the score it passes', () => {
  const headcount = { intermediate: '48' };
  const facts = factsOf({
    A: college({ headcount, establishment: '50', score: '90' }),
    B: college({ score: '85' }),
    C: college({ score: '80' }),
  });
  const found = bars(variant(POOL, facts), { kind: 'allocation', unit: 'A' }, [
    { path: 'facts.departments.A.establishment', low: '49', high: '60' },
    { path: 'facts.departments.B.score', low: '84', high: '95' },
  ]);
  const byPath = new Map(found.map((bar) => [bar.path, bar]));
  const posts = byPath.get('facts.departments.A.establishment');
  expect(posts?.low.leaps).toEqual([]);
  expect(posts?.high.leaps).toEqual([{ kind: 'staffing', units: ['A'] }]);
  // 48 of 53⅓ posts are ten per cent too few.
  expect(posts?.high.leapsAt).toBe('53.3333333334');
  const scores = byPath.get('facts.departments.B.score');
  expect(scores?.high.leaps.map(({ kind }) => kind)).toEqual(['rank']);
  expect(scores?.high.leapsAt).toBe('90');
});

test('the greatest loss is that of one unit; a span that is refused has no value', () => {
  const path = 'decision.teachingPool';
  const [bar] = bars(variant(POOL), { kind: 'greatestLoss' }, [
    { path, low: '5400000', high: '0' },
  ]);
  expect(bar?.low.value?.lessThan('-200000')).toBe(true);
  expect(bar?.high.value).toBeNull();
});

test('what the lock mode solves has no bar', () => {
  const path = 'decision.staffRate';
  const found = tornado(variant(POOL), { kind: 'allocated' }, [{ path, low: '1', high: '2' }]);
  expect(found.ok ? [] : found.problems.map(({ code }) => code)).toEqual(['does_not_apply']);
  expect(spanAround(variant(POOL), path, '0.1')).toBeNull();
});
