import { describe, expect, test } from 'vitest';
import type { Explained } from '../../../kernel/explained.js';
import { parseFormula } from '../../../kernel/formula.js';
import { evaluate } from '../../../kernel/formula-evaluate.js';
import type { DepartmentYearInput } from '../../../regulation.js';
import { college, departmentOf, factsOf, outcomeOf } from '../../../testing/outcomes.js';
import { computeAdjustmentCost } from './art14-adjustment-cost.js';

const RATES = { lockMode: 'RATES', staffRate: '11000', studentRate: '500' } as const;

function costOf(change: Partial<DepartmentYearInput>) {
  const outcome = outcomeOf(factsOf({ A: college(change) }), { ...RATES, readings: {} });
  return computeAdjustmentCost(departmentOf(outcome, 'A'));
}

describe('Art. 14: what the staffing adjustment takes from Z', () => {
  const of = (junior: string, establishment: string, varianceYear: string) =>
    costOf({ headcount: { junior }, establishment, varianceYear }).value.toFixed(2);

  test('nothing below ten per cent, the whole distance from there on', () => {
    // Y2 is 1.02 throughout. 55 against 50: 0.4·5·11,000·1.02 = 22,440.
    expect(of('54', '50', '1')).toBe('0.00');
    expect(of('55', '50', '1')).toBe('22440.00');
    // 45 against 50 in the second year: 0.7·5·11,000·1.02 = 39,270.
    expect(of('45', '50', '2')).toBe('39270.00');
  });

  test('is what the staff part would gain without it', () => {
    const facts = { headcount: { junior: '45' }, establishment: '50', varianceYear: '2' };
    const partOf = (change: Partial<DepartmentYearInput>) =>
      departmentOf(outcomeOf(factsOf({ A: college(change) }), { ...RATES, readings: {} }), 'A')
        .staffPart.value;
    const without = partOf({ ...facts, establishment: '45' });
    expect(without.minus(partOf(facts)).toFixed(2)).toBe('39270.00');
  });

  test('its formula gives its value', () => {
    const cost = costOf({ headcount: { junior: '55' }, establishment: '50', varianceYear: '1' });
    expect(cost.key).toBe('departments.A.adjustmentCost');
    const parts = cost.parts as Readonly<Record<string, Explained>>;
    const value = evaluate(parseFormula(cost.formula ?? ''), (name) => parts[name]?.value ?? false);
    expect(value.toString()).toBe(cost.value.toString());
  });
});
