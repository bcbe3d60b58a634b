import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Decimal } from '../../../kernel/money.js';
import type { TitleHeadcountInput } from '../../../regulation.js';
import { college, departmentOf, factsOf, outcomeOf } from '../../../testing/outcomes.js';

const RATES = { lockMode: 'RATES', staffRate: '1', studentRate: '0' } as const;

function average(headcount: TitleHeadcountInput, readings: Record<string, string> = {}): string {
  const facts = factsOf({ A: college({ headcount, establishment: '60' }) });
  const one = departmentOf(outcomeOf(facts, { ...RATES, readings }), 'A');
  return one.averageTitleCoefficient.value.toDecimalPlaces(6).toString();
}

test('Art. 14: Y1 weighs every title by Table 1', () => {
  // 5·2.4 + 20·1.85 + 25·1.15 + 10·1.0 = 87.75; 87.75 / 60 = 1.4625.
  const heads = { senior: '5', associate: '20', intermediate: '25', junior: '10' };
  expect(average(heads)).toBe('1.4625');
  expect(average({ senior: '60' })).toBe('2.4');
  expect(average({ associate: '60' })).toBe('1.85');
  expect(average({ intermediate: '60' })).toBe('1.15');
  expect(average({ junior: '60' })).toBe('1');
});

test('Art. 14: an untitled doctor counts as associate professor, an untitled master as lecturer', () => {
  expect(average({ untitledDoctor: '60' })).toBe('1.85');
  expect(average({ untitledMaster: '60' })).toBe('1.15');
});

test('Art. 14: D33, other untitled staff count as junior, or weigh nothing and still count', () => {
  expect(average({ senior: '30', untitledOther: '30' })).toBe('1.7');
  // (30·2.4 + 30·0) / 60 = 1.2.
  const formula = { D33: 'formulaGoverns' };
  expect(average({ senior: '30', untitledOther: '30' }, formula)).toBe('1.2');
});

test('Art. 14: heads may be parts of heads', () => {
  // (1.5·2.4 + 0.5·1.0) / 2 = 2.05.
  expect(average({ senior: '1.5', junior: '0.5' })).toBe('2.05');
});

test('Art. 14: a promotion never lowers the average, and between unlike titles it raises it', () => {
  const ladder = ['junior', 'intermediate', 'associate', 'senior'] as const;
  const counts = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 4, maxLength: 4 });
  fc.assert(
    fc.property(counts, fc.integer({ min: 0, max: 2 }), (drawn, from) => {
      const heads = (moved: number): TitleHeadcountInput =>
        Object.fromEntries(
          ladder.map((title, index) => {
            const change = index === from ? 1 - moved : index === from + 1 ? moved : 0;
            return [title, String((drawn[index] ?? 0) + change)];
          }),
        );
      const [before, after] = [heads(0), heads(1)].map((one) => new Decimal(average(one)));
      expect(before && after?.greaterThan(before)).toBe(true);
    }),
    { numRuns: 200 },
  );
});
