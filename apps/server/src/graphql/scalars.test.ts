import { Kind, type GraphQLScalarType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { DateOnly, DateTime, Decimal, Money } from './scalars.js';

const takes = (scalar: GraphQLScalarType, value: unknown): boolean => {
  try {
    return scalar.parseValue(value) === value;
  } catch (error) {
    expect(error).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
    return false;
  }
};

describe('scalars', () => {
  it.each<[GraphQLScalarType, string[], unknown[]]>([
    [
      Decimal,
      ['0', '1.85', '-1', '30000000.10', '0.00000000000000000001'],
      [1.85, 1, '', ' 1', '1.', '.5', '01', '+1', '1e3', '0x1', 'NaN', '1,234', '１', null, true],
    ],
    [Money, ['1556788.00', '0.1', '30000000.125'], [1556788, 'abc', '1 000', '1,000.00']],
    [DateOnly, ['2026-12-31', '2024-02-29'], ['2026-02-29', '2026-13-01', '0000-01-01', 20261231]],
    [
      DateTime,
      ['2026-11-20T18:00:00+08:00', '2026-11-20T10:00:00Z', '2026-11-20T10:00:00.123Z'],
      ['2026-11-20', '2026-11-20T18:00:00', '2026-11-20T25:00:00Z', 1_700_000_000],
    ],
  ])('%s takes text as written and refuses the rest', (scalar, good, bad) => {
    expect(good.filter((value) => !takes(scalar, value))).toEqual([]);
    expect(bad.filter((value) => takes(scalar, value))).toEqual([]);
    for (const value of ['1', '1.5']) {
      const literal = { kind: Kind.FLOAT, value } as const;
      expect(() => scalar.parseLiteral(literal, {})).toThrow(/字符串|日期|时刻/);
    }
  });
});
