import { describe, expect, it } from 'vitest';
import { asTyped, newEmployeeFields, newEmployeeInput } from './new-employee';

describe('a new person', () => {
  const values = {
    employeeNumber: '3001',
    name: '陈新',
    workStarted: '2026-03',
    retirementYear: 2060,
    reason: '新进',
    'facts.0.value': 'ESTABLISHED',
    'facts.0.from': '2026-03',
    'facts.1.value': 'C01',
    'facts.1.from': '2026-03',
    'facts.2.value': null,
    'facts.2.from': null,
    'facts.4.value': 'ASSOCIATE',
    'facts.4.from': '2024-09',
  };

  it('is sent with the facts that were filled in, each with its own start month', () => {
    const { input, places } = newEmployeeInput(values, 'key');
    expect(input.facts).toEqual([
      { kind: 'EMPLOYMENT', value: 'ESTABLISHED', from: '2026-03' },
      { kind: 'DEPARTMENT', value: 'C01', from: '2026-03' },
      { kind: 'TITLE', value: 'ASSOCIATE', from: '2024-09' },
    ]);
    expect(places).toEqual([0, 1, 4]);
  });

  it('finds a refused fact again where it was typed', () => {
    const refused = [
      { message: 'month', field: ['input', 'facts', '2', 'from'] },
      { message: 'taken', field: ['input', 'employeeNumber'] },
    ];
    expect(asTyped(refused, [0, 1, 4])).toEqual([
      { message: 'month', field: ['input', 'facts', '4', 'from'] },
      { message: 'taken', field: ['input', 'employeeNumber'] },
    ]);
  });

  it('asks the post grade of everybody, a title of nobody', () => {
    const required = newEmployeeFields([], (key) => key)
      .filter(({ isRequired }) => isRequired)
      .map(({ name }) => name);
    expect(required).toContain('facts.3.value');
    expect(required).not.toContain('facts.4.value');
  });
});
