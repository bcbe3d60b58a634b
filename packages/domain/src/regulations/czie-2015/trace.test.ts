import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { AnyExplained, ExplanationNode } from '../../kernel/explained.js';
import { flattenExplanation } from '../../kernel/explanation.js';
import { COLLEGE_YEAR } from '../../testing/everybody.js';
import { happened, person } from '../../testing/members.js';
import { outcomeOf, SMALL_SCHOOL } from '../../testing/outcomes.js';

const GOLDEN = join(dirname(fileURLToPath(import.meta.url)), '../../../examples/golden');

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

/** Every node under some figures, each once. */
function traceOf(roots: readonly AnyExplained[]): string {
  const lines = new Map<string, string>();
  for (const root of roots) {
    for (const node of flattenExplanation(root).nodes) {
      if (!lines.has(node.key)) lines.set(node.key, lineOf(node));
    }
  }
  return `${[...lines.values()].join('\n\n')}\n`;
}

/** A changed line is a changed figure or a changed explanation, and is reviewed as such. */
test('the explanation of the small school stays what it is; run with -u where it should change', async () => {
  const outcome = outcomeOf(SMALL_SCHOOL, { lockMode: 'POOL', generalPool: '9000000' });
  const roots = [
    ...outcome.departments.flatMap((one) => [one.allocation, one.studentPart, one.perHead]),
    ...outcome.offices.flatMap((one) => one.allocation ?? []),
    ...outcome.residuals.map((one) => one.amount),
  ];
  await expect(traceOf(roots)).toMatchFileSnapshot(join(GOLDEN, 'small-school.trace.txt'));
});

const ELSEWHERE =
  /^((pool|departments|facts\.departments)\.|(people\.1001|calendar)\.2015-(?!03|10))/;

/** Two offices in the year, sick in spring and suspended in autumn: the months that say most. */
test('so does that of one person’s year', async () => {
  const moved = person({
    department: [
      { value: 'O1', from: '2000-07', to: '2015-07' },
      { value: 'O2', from: '2015-07' },
    ],
    ...happened(
      { type: 'SICK_LEAVE', from: '2015-03-02', to: '2015-03-10' },
      {
        type: 'SUSPENDED',
        from: '2015-09',
        to: '2015-10',
        resolution: 'REPAID',
        resolvedIn: '2015-11',
      },
    ),
  });
  const facts = { ...SMALL_SCHOOL, people: { 1001: moved }, college: COLLEGE_YEAR };
  const outcome = outcomeOf(facts, { lockMode: 'POOL', generalPool: '9000000' });
  const year = outcome.college?.people[0];
  const [march, october] = [year?.months[2], year?.months[9]];
  const lines = [...(march?.lines ?? []), ...(october?.lines ?? [])];
  const roots = [
    march?.postCoefficient?.coefficient,
    march?.grossPostAllowance,
    ...lines.map(({ amount }) => amount),
    march?.paid,
    october?.paid,
    year?.yearEndSettlement,
    ...(year?.ledger ?? []).map(({ amount }) => amount),
  ].flatMap((root) => root ?? []);
  // The pools above M stand in the small school's own trace; the other months read like March.
  const own = traceOf(roots).split('\n\n');
  const trace = own.filter((line) => !ELSEWHERE.test(line));
  const text = `${trace.join('\n\n').trimEnd()}\n`;
  await expect(text).toMatchFileSnapshot(join(GOLDEN, 'one-person.trace.txt'));
});
