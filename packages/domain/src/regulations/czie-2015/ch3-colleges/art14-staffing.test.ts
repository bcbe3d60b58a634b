import { describe, expect, test } from 'vitest';
import type { DepartmentYearInput } from '../../../regulation.js';
import { college, departmentOf, factsOf, outcomeOf, refusals } from '../../../testing/outcomes.js';

const RATES = { lockMode: 'RATES', staffRate: '11000', studentRate: '500' } as const;

function staffing(change: Partial<DepartmentYearInput>, readings: Record<string, string> = {}) {
  const outcome = outcomeOf(factsOf({ A: college(change) }), { ...RATES, readings });
  const one = departmentOf(outcome, 'A');
  return {
    q: one.staffingVariance.value.toString(),
    Q: one.staffingAdjustment.value.toString(),
    units: one.staffUnits.value.toString(),
  };
}

describe('Art. 14: Q by direction and year, from ten per cent on', () => {
  const of = (junior: string, establishment: string, varianceYear: string) =>
    staffing({ headcount: { junior }, establishment, varianceYear });

  test('just under ten per cent nothing is taken', () => {
    // 54 against 50: q = 0.08. 46 against 50: the same on the other side. Units are the heads.
    expect(of('54', '50', '1')).toEqual({ q: '0.08', Q: '0', units: '54' });
    expect(of('46', '50', '3')).toEqual({ q: '0.08', Q: '0', units: '46' });
    expect(of('54.99', '50', '1').Q).toBe('0');
    expect(of('50', '50', '3')).toEqual({ q: '0', Q: '0', units: '50' });
  });

  test('at ten per cent the whole distance is taken', () => {
    // 55 − 0.4·5 = 53 and 45 − 0.5·5 = 42.5.
    expect(of('55', '50', '1')).toEqual({ q: '0.1', Q: '0.4', units: '53' });
    expect(of('45', '50', '1')).toEqual({ q: '0.1', Q: '0.5', units: '42.5' });
  });

  test('the second year costs more, the third and every later one the most', () => {
    expect(of('55', '50', '2').Q).toBe('0.6');
    expect(of('55', '50', '3').Q).toBe('0.8');
    expect(of('55', '50', '5').Q).toBe('0.8');
    expect(of('45', '50', '2').Q).toBe('0.7');
    expect(of('45', '50', '3').Q).toBe('0.9');
    expect(of('45', '50', '9').Q).toBe('0.9');
  });

  test('units below zero are told, not clamped', () => {
    // One head against 100: 1 − 0.9·99 = −88.1.
    const facts = factsOf({
      A: college(),
      B: college({
        headcount: { junior: '1' },
        establishment: '100',
        varianceYear: '3',
        score: '90',
      }),
    });
    const outcome = outcomeOf(facts, RATES);
    expect(departmentOf(outcome, 'B').staffUnits.value.toString()).toBe('-88.1');
    expect(outcome.notices.map(({ code, departments }) => [code, departments])).toEqual([
      ['staff_units_negative', ['B']],
      ['staffing_threshold_reached', ['B']],
    ]);
  });
});

describe('Art. 14: what the readings change about Q', () => {
  const over = { headcount: { junior: '52' }, establishment: '50' };
  const under = { headcount: { junior: '45' }, establishment: '50' };

  test('D1 without a threshold takes from the first head on', () => {
    expect(staffing(over).units).toBe('52');
    expect(staffing(over, { D1: 'alwaysApplies' }).units).toBe('51.2');
    expect(staffing({ establishment: '60' }, { D1: 'alwaysApplies' }).Q).toBe('0');
  });

  test('D3 may leave a shortage alone', () => {
    expect(staffing(under).units).toBe('42.5');
    expect(staffing(under, { D3: 'overstaffingOnly' })).toEqual({ q: '0.1', Q: '0', units: '45' });
    const both = { D1: 'alwaysApplies', D3: 'overstaffingOnly' };
    expect(staffing(over, both).Q).toBe('0.4');
    expect(staffing(under, both).Q).toBe('0');
  });

  test('D4 takes the other count of years, and refuses where it is missing', () => {
    const change = { ...under, varianceYear: '1', varianceYearAnyDirection: '3' };
    expect(staffing(change, { D4: 'anyDirection' }).Q).toBe('0.9');
    const facts = factsOf({ A: college(under) });
    expect(refusals(facts, { ...RATES, readings: { D4: 'anyDirection' } })).toEqual([
      'departments.A.varianceYearAnyDirection: missing',
    ]);
  });
});
