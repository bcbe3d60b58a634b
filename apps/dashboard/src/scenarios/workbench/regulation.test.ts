import { describe, expect, it } from 'vitest';
import { optionWords } from './regulation';

describe('an option of a reading', () => {
  it('is called by its words in both languages', () => {
    const words = optionWords('decision.readings.D2', 'beforeAssessment', 'zh');
    expect(words).toMatch(/[\u4e00-\u9fff]/);
    expect(optionWords('decision.readings.D2', 'beforeAssessment', 'en')).not.toBe(words);
  });

  it('is nothing where the path names no reading, or the reading has no such option', () => {
    expect(optionWords('decision.lockMode', 'POOL', 'zh')).toBeNull();
    expect(optionWords('decision.readings.D2', 'unheard of', 'zh')).toBeNull();
  });
});
