import { PROBLEM_CODES } from '@hebo/domain';
import { describe, expect, it } from 'vitest';
import { problemMessages } from './problem-messages';

describe('problemMessages', () => {
  it.each(['zh', 'en'] as const)('has words for every problem of the domain in %s', (locale) => {
    expect(Object.keys(problemMessages[locale]).sort()).toEqual([...PROBLEM_CODES].sort());
  });
});
