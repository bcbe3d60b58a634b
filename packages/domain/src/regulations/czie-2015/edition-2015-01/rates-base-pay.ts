import { rate, type Rate } from './cited.js';

/** The years of work at which the annex goes on to its next column. */
const band = <Key extends string>(key: Key, years: string): Readonly<Record<Key, Rate>> =>
  ({
    [key]: rate(
      key,
      years,
      'year',
      '11',
      `工作年限 ${years} 年起`,
      `from ${years} years of work on`,
    ),
  }) as Record<Key, Rate>;

/** Article 11: the bands of the annex. */
export const BASE_PAY_RATES = {
  ...band('workYears10', '10'),
  ...band('workYears20', '20'),
  ...band('workYears30', '30'),
  ...band('workYears40', '40'),
} as const;
