import { describe, expect, it } from 'vitest';
import { isSameValue, parseAmountText } from './amount-text';

describe('parseAmountText', () => {
  it.each([
    ['6,800.50', '6800.5'],
    ['6,800.00', '6800'],
    ['0.68万', '6800'],
    ['2,436.20 万元', '24362000'],
    ['6 800', '6800'],
    ['¥11,000', '11000'],
    ['11000元', '11000'],
    ['50%', '0.5'],
    ['12345', '12345'],
    ['−3', '-3'],
    ['.5', '0.5'],
    ['0.1234567890123456789012345', '0.1234567890123456789012345'],
  ])('reads %s as %s', (text, value) => {
    expect(parseAmountText(text)).toBe(value);
  });

  it('takes an empty box as no value', () => {
    expect(parseAmountText('  ')).toBeNull();
  });

  it.each(['abc', '1.2.3', '12万3', '1e5', '--2'])('leaves %s for the parser to refuse', (text) => {
    expect(parseAmountText(text)).toBe(text);
  });
});

describe('isSameValue', () => {
  it('compares numbers, not their writing', () => {
    expect(isSameValue('6000000', '6000000.00')).toBe(true);
    expect(isSameValue('0.5', '0.50001')).toBe(false);
    expect(isSameValue(null, '0')).toBe(false);
    expect(isSameValue('A', 'A')).toBe(true);
  });
});
