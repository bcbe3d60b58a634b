import { describe, expect, test } from 'vitest';
import { departmentOf, outcomeOf, SMALL_SCHOOL } from '../testing/outcomes.js';
import { evaluateExpression, flattenExplanation } from './explanation.js';

const outcome = outcomeOf(SMALL_SCHOOL, { lockMode: 'POOL', teachingPool: '6000000' });
const allocation = departmentOf(outcome, 'B').allocation;

describe('an explanation as a flat list', () => {
  test('prints the formula of Art. 14 in letters and in numbers', () => {
    const { nodes } = flattenExplanation(departmentOf(outcome, 'B').exactAllocation);
    const exact = nodes.find((node) => node.key === 'departments.B.exactAllocation');
    expect(exact?.formula).toBe('((T × Y1 − Q × |T − B|) × K1 + S1 × K2) × Y2');
    expect(exact?.formulaWithNumbers).toBe(
      '((45 × 1.4744444444 − 0.5 × |45 − 50|) × 10961.4267393044 + 1500 × 531.3496280553) × 1.04',
    );
    expect(exact?.citation).toMatchObject({ article: '14', item: '1' });
  });

  test('names every part, parts before what they make, the root last', () => {
    const { root, nodes } = flattenExplanation(allocation);
    const seen = new Set<string>();
    for (const node of nodes) {
      expect(node.parts.filter((key) => !seen.has(key))).toEqual([]);
      seen.add(node.key);
    }
    expect(nodes.at(-1)?.key).toBe(root);
    expect(root).toBe('departments.B.allocation');
    expect(seen.size).toBe(nodes.length);
  });

  test('leaves out what a reader may not see, also from the numbers, and says that it is cut', () => {
    const others = ['.A.', '.C.', '.G.', '.O1.', '.O2.'];
    const maySee = (key: string) => !others.some((code) => key.includes(code));
    const { nodes } = flattenExplanation(allocation, { maySee });
    const keys = nodes.map((node) => node.key);
    expect(keys.filter((key) => !maySee(key))).toEqual([]);
    const text = JSON.stringify(nodes);
    expect(text).not.toContain('departments.A');
    // A's staff units and exact amount, C's students.
    expect(text).not.toMatch(/87\.75|2033392|1100/);
    const base = nodes.find((node) => node.key === 'pool.staffBase');
    expect(base).toMatchObject({ isCut: true, value: '273.687', parts: expect.any(Array) });
    expect(base?.formulaWithNumbers).toBe('(… + 63.85 × 1.04 + … + …)');
    expect(base?.expression).toBeUndefined();
    expect(nodes.find((node) => node.key === 'departments.B.staffUnits')?.isCut).toBe(false);
  });

  test('speaks English where asked', () => {
    const { nodes } = flattenExplanation(allocation, { locale: 'en' });
    const split = nodes.at(-1);
    expect(split?.formula).toBe(
      'split by largest remainder(W; all exact allocations; place by code)',
    );
    const zh = flattenExplanation(allocation).nodes.at(-1);
    expect(zh?.formula).toBe('最大余数法分配(W; 各单位未取整核拨额; 按代码的次序)');
  });

  test('a wrong value does not evaluate', () => {
    const { nodes } = flattenExplanation(allocation);
    const values = new Map(nodes.map((node) => [node.key, node.value]));
    values.set('facts.departments.B.establishment', '51');
    const units = nodes.find((node) => node.key === 'departments.B.staffUnits');
    if (units === undefined) throw new Error('no staff units');
    const value = evaluateExpression(units, (key) => values.get(key) ?? '');
    expect(value.toString()).toBe('63.35');
    expect(units.value).toBe('63.85');
  });
});
