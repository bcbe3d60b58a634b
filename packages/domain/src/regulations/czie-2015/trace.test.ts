import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { ExplanationNode } from '../../kernel/explained.js';
import { flattenExplanation } from '../../kernel/explanation.js';
import { outcomeOf, SMALL_SCHOOL } from '../../testing/outcomes.js';

const GOLDEN = join(
  dirname(fileURLToPath(import.meta.url)),
  '../../../examples/golden/small-school.trace.txt',
);

function lineOf(node: ExplanationNode): string {
  const { citation } = node;
  const article =
    citation && `第 ${citation.article}${citation.item ? `(${citation.item})` : ''} 条`;
  const place = [article, citation?.table, citation?.cell, ...node.readings].filter(Boolean);
  const how = node.formula ? [node.formula, `= ${node.formulaWithNumbers}`] : [node.origin];
  return [`${node.key}  ${node.label.zh}`, `= ${node.value} ${node.unit}`, ...how, place.join(' ')]
    .filter((part) => part !== '')
    .join('\n    ');
}

/** A changed line is a changed figure or a changed explanation, and is reviewed as such. */
test('the explanation of the small school stays what it is; run with -u where it should change', async () => {
  const outcome = outcomeOf(SMALL_SCHOOL, { lockMode: 'POOL', generalPool: '9000000' });
  const roots = [
    ...outcome.departments.flatMap((one) => [one.allocation, one.studentPart, one.perHead]),
    ...outcome.offices.flatMap((one) => one.allocation ?? []),
    ...outcome.residuals.map((one) => one.amount),
  ];
  const seen = new Set<string>();
  const lines: string[] = [];
  for (const root of roots) {
    for (const node of flattenExplanation(root).nodes) {
      if (seen.has(node.key)) continue;
      seen.add(node.key);
      lines.push(lineOf(node));
    }
  }
  await expect(`${lines.join('\n\n')}\n`).toMatchFileSnapshot(GOLDEN);
});
