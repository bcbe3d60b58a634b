import { analyse } from '@hebo/domain';
import type { Bridge } from '@hebo/domain';
import { describe, expect, it } from 'vitest';
import { base } from '../../workbench/small-school.fixture';
import { variantOf } from '../../workbench/preview';
import { firstGain, matrixOf, sumOf } from './matrix';
import { payersOf } from './payers';

function bridged(overrides: readonly { path: string; value: string }[]): Bridge {
  const scenario = variantOf(base, { lockMode: 'POOL', overrides });
  if (!scenario) throw new Error('the draft does not fit');
  const answer = analyse({ kind: 'bridge', base, scenario });
  if (!answer.ok) throw new Error('the bridge is refused');
  return answer.value;
}

describe('who gains and who pays', () => {
  const matrix = matrixOf(
    bridged([
      { path: 'decision.staffShare', value: '0.6' },
      { path: 'facts.departments.A.students', value: '2000' },
    ]),
  );

  it('has both margins: the units’ changes, and what each cause adds to the pool', () => {
    for (const [index, unit] of matrix.units.entries()) {
      expect(sumOf(matrix.rows.map(({ parts }) => parts[index] ?? 0))).toBe(
        unit.scenario - unit.base,
      );
    }
    expect(sumOf(matrix.rows.map(({ total }) => total))).toBe(matrix.total);
  });
  it('adds nothing to a closed pool', () => {
    expect(matrix.total).toBe(0);
    for (const [row, { total }] of matrix.rows.entries()) {
      expect(total).toBe(0);
      expect(payersOf(matrix, row).map(({ code }) => code)).not.toContain(null);
    }
  });
  it('begins with the largest gain of the cause that moves most', () => {
    const first = firstGain(matrix);
    const gained = first && matrix.rows[first.row]?.parts[first.unit];
    expect(gained).toBe(Math.max(...(matrix.rows[0]?.parts ?? [])));
  });
  it('tells what a larger pool adds', () => {
    const more = matrixOf(bridged([{ path: 'decision.teachingPool', value: '6600000' }]));
    expect(more.rows.map(({ block, total }) => [block.code, total])).toEqual([
      ['pool', more.total],
    ]);
    expect(payersOf(more, 0)).toEqual([{ code: null, fen: -more.total, isPassive: false }]);
    // 600,000.00 for the colleges; the offices follow at 0.95 of the colleges' average.
    expect(
      sumOf(more.units.map(({ kind, base: b, scenario: s }) => (kind === 'TEACHING' ? s - b : 0))),
    ).toBe(60_000_000);
  });
});
