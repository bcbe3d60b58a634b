import { evaluateExpression, type ExplanationNode } from '@hebo/domain';
import { expect } from 'vitest';

export interface Step {
  readonly key: string;
  readonly parts: readonly string[];
  readonly value: string;
  readonly origin: string;
  readonly expression: string | null;
  readonly factId: string | null;
  readonly source: string | null;
  readonly citation: { article: string } | null;
  readonly isCut: boolean;
}
export interface Explained {
  readonly value: string;
  readonly explanation: { readonly root: string; readonly nodes: readonly Step[] };
}

export const EXPLANATION =
  'explanation { root nodes { key parts value origin expression factId source citation { article } isCut } }';

/** Each step of a whole explanation gives its value from the values of its parts. */
export function checkSteps({ root, nodes }: Explained['explanation']): void {
  const values = new Map(nodes.map(({ key, value }) => [key, value]));
  expect(values.has(root)).toBe(true);
  for (const step of nodes) checkStep(step, values);
}

export function checkStep(step: Step, values: ReadonlyMap<string, string>): void {
  expect(step.isCut, step.key).toBe(false);
  const node = { ...step, expression: step.expression ?? undefined } as unknown as ExplanationNode;
  const value = evaluateExpression(node, (key) => {
    const part = values.get(key);
    if (part === undefined) throw new Error(`${step.key} names ${key}, which is not in the list`);
    return part;
  });
  expect(value.toString(), step.key).toBe(step.value);
  if (step.origin === 'COMPUTED') expect(step.expression, step.key).not.toBeNull();
  if (step.origin === 'REGULATION') expect(step.citation?.article, step.key).toMatch(/^\d+/);
}
