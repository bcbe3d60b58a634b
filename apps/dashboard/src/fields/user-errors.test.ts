import { describe, expect, it } from 'vitest';
import { fieldErrors } from './user-errors';

describe('fieldErrors', () => {
  it('puts each message beside its field and the rest in the summary', () => {
    const errors = [
      { message: 'positive', field: ['input', 'establishment'] },
      { message: 'second', field: ['input', 'establishment'] },
      { message: 'count', field: ['input', 'headcount', 'senior'] },
      { message: 'elsewhere', field: ['input', 'period'] },
      { message: 'conflict', field: null },
    ];
    expect(fieldErrors(errors, new Set(['establishment', 'headcount.senior']))).toEqual({
      byField: { establishment: 'positive', 'headcount.senior': 'count' },
      general: ['elsewhere', 'conflict'],
    });
  });
});
