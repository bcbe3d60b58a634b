import { describe, expect, it } from 'vitest';
import { problemAddress } from './problem-address';

describe('where a problem can be put right', () => {
  it('is the department or the reading that its path names', () => {
    expect(problemAddress('facts.departments.C 05.establishment', '2026')).toBe(
      '/departments/C%2005?period=2026',
    );
    expect(problemAddress('decision.readings.D2b', '2026')).toBe('/regulation?tab=readings#D2b');
    expect(problemAddress('decision.generalPool', '2026')).toBeUndefined();
  });
});
