import { describe, expect, test } from 'vitest';
import { computeFrom } from '../../../compute-from.js';
import { applyOverrides, groundOf, valueAt } from '../../../scenario/scenario.js';
import { outcomeOf, SMALL_SCHOOL } from '../../../testing/outcomes.js';
import { CZIE_2015 } from '../index.js';
import { amend, numbersIn } from './amend.js';
import { EDITION_2015_01 } from './index.js';

const edition = EDITION_2015_01;
const decision = { lockMode: 'POOL', teachingPool: '6000000' } as const;
const associate = (value: string, from = '2015-01') => ({ key: 'table1.associate', value, from });

const printedIn = (from: typeof edition) =>
  numbersIn(from).find(({ key }) => key === 'table1.associate')?.value;

describe('amended numbers', () => {
  test('hold from the January that follows; earlier years keep theirs', () => {
    const amended = (period: string) => amend(edition, [associate('2', '2027-01')], period);
    expect(amended('2026')).toEqual({ ok: true, value: edition });
    const after = amended('2027');
    expect(after.ok && printedIn(after.value)).toBe('2');
    expect(printedIn(edition)).toBe('1.85');
  });

  test('of two for one number the later one counts', () => {
    const after = amend(edition, [associate('2', '2017-01'), associate('3', '2016-01')], '2017');
    expect(after.ok && printedIn(after.value)).toBe('2');
  });

  test('move what rests on them, and are named by its explanation', () => {
    const inputs = { facts: SMALL_SCHOOL, decision, amendments: [associate('2')] };
    const computed = computeFrom(CZIE_2015, edition, inputs);
    expect(computed.ok).toBe(true);
    if (!computed.ok) return;
    const before = outcomeOf(SMALL_SCHOOL, decision);
    const [one, was] = [computed.outcome.departments[0], before.departments[0]];
    expect(one?.averageTitleCoefficient.value.greaterThan(was!.averageTitleCoefficient.value)).toBe(
      true,
    );
    expect(computed.outcome.allocated.value.toString()).toBe('6000000');
  });

  test.each([
    ['table1.nobody', '2', 'unknown_path'],
    ['table1.associate', 'two', 'not_a_number'],
    ['table1.associate', '-1', 'must_not_be_negative'],
    ['staffingThreshold', '1.5', 'share_must_be_within_zero_and_one'],
  ])('%s at %s is refused: %s', (key, value, code) => {
    const refused = amend(edition, [{ key, value, from: '2015-01' }], '2026');
    expect(refused).toMatchObject({ ok: false, problems: [{ code, path: `regulation.${key}` }] });
  });

  test('are tried by an override, and taken away again', () => {
    const ground = groundOf(CZIE_2015, edition);
    const path = 'regulation.table1.associate';
    const base = { facts: SMALL_SCHOOL, decision };
    expect(valueAt(base, path, ground)).toBe('1.85');
    const tried = applyOverrides(base, [{ path, value: '2' }], ground);
    expect(tried.ok && valueAt(tried.value, path, ground)).toBe('2');
    const back = tried.ok && applyOverrides(tried.value, [{ path, value: null }], ground);
    expect(back && back.ok && valueAt(back.value, path, ground)).toBe('1.85');
  });
});
