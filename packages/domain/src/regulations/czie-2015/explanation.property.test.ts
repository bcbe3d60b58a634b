import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  evaluateExpression,
  evaluateNode,
  flattenExplanation,
  walkAll,
} from '../../kernel/explanation.js';
import { year } from '../../testing/colleges.js';
import { compute, rootsOf } from '../../testing/outcomes.js';

test('every explanation evaluates: each formula over its parts gives its value, down to the facts', () => {
  let outcomes = 0;
  const formulas = new Set<string>();
  fc.assert(
    fc.property(year, ({ facts, decision }) => {
      const computed = compute(facts, decision);
      if (!computed.ok) return;
      outcomes += 1;
      const wrong: string[] = [];
      const values = new Map<string, string>();
      walkAll(rootsOf(computed.outcome), (node) => {
        const value = node.value.toString();
        if ((values.get(node.key) ?? value) !== value) wrong.push(`${node.key} has two values`);
        values.set(node.key, value);
        if (evaluateNode(node).toString() !== value) wrong.push(`${node.key} is not ${value}`);
        const isLeaf = node.formula === undefined;
        if (isLeaf !== (node.origin !== 'computed')) wrong.push(`${node.key} has no formula`);
        if (isLeaf && Object.keys(node.parts).length > 0) wrong.push(`${node.key} has parts`);
        if (node.formula !== undefined) formulas.add(node.formula);
      });
      expect(wrong).toEqual([]);
    }),
    { numRuns: 800, seed: 2015 },
  );
  expect(outcomes).toBeGreaterThan(500);
  expect(formulas.size).toBeGreaterThan(60);
});

test('a flat explanation can be evaluated by whoever holds it, from its expressions alone', () => {
  let evaluated = 0;
  fc.assert(
    fc.property(year, ({ facts, decision }) => {
      const computed = compute(facts, decision);
      if (!computed.ok) return;
      const { departments, offices, residuals } = computed.outcome;
      const roots = [
        departments[0]?.allocation,
        offices.find((office) => office.allocation)?.allocation,
        ...residuals.map((residual) => residual.amount),
      ];
      const wrong: string[] = [];
      for (const root of roots) {
        if (!root) continue;
        const { nodes } = flattenExplanation(root);
        const values = new Map(nodes.map((node) => [node.key, node.value]));
        for (const node of nodes) {
          evaluated += 1;
          const value = evaluateExpression(node, (key) => values.get(key) ?? 'missing');
          if (value.toString() !== node.value || node.isCut) wrong.push(node.key);
        }
      }
      expect(wrong).toEqual([]);
    }),
    { numRuns: 40, seed: 28 },
  );
  expect(evaluated).toBeGreaterThan(5_000);
});
