import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ENGINE_VERSION } from '../engine-version.js';
import { outcomeOf, SMALL_SCHOOL } from '../testing/outcomes.js';
import { receiptTexts, resultText } from './receipt.js';

const decision = { lockMode: 'POOL', teachingPool: '6000000' } as const;
const outcome = outcomeOf(SMALL_SCHOOL, decision);

test('the texts do not depend on the order in which inputs were written', () => {
  const turned = { decision: { teachingPool: '6000000', lockMode: 'POOL' }, facts: SMALL_SCHOOL };
  expect(receiptTexts({ ...turned, decision }, outcome)).toEqual(
    receiptTexts({ facts: SMALL_SCHOOL, decision, amendments: [] }, outcome),
  );
});

test('a fen more in one input gives another input text and another summary', () => {
  const more = { lockMode: 'POOL', teachingPool: '6000000.01' } as const;
  const before = receiptTexts({ facts: SMALL_SCHOOL, decision }, outcome);
  const changed = outcomeOf(SMALL_SCHOOL, more);
  const after = receiptTexts({ facts: SMALL_SCHOOL, decision: more }, changed);
  expect(after.input).not.toBe(before.input);
  expect(after.summary).not.toBe(before.summary);
});

test('figures stand in it as exact values, without words', () => {
  const { summary } = receiptTexts({ facts: SMALL_SCHOOL, decision }, outcome);
  expect(summary).toContain(`"allocated":"6000000"`);
  expect(summary).not.toContain('formula');
  expect(resultText(outcome)).toContain('"college":null');
});

test('the engine names the version of its package', () => {
  const written = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  expect(JSON.parse(written)).toMatchObject({ version: ENGINE_VERSION });
});
