import type { Problem, ProblemCode } from './problem.js';
import { Decimal } from './money.js';

/**
 * Longer texts are no figures of a college. After the point there is room for a quotient of forty
 * significant digits, such as the twelfth of a head that a filled office may hold.
 */
const DECIMAL = /^-?\d{1,18}(\.\d{1,45})?$/;

/** What is wrong with a number, or nothing. */
export type Check = (value: Decimal) => ProblemCode | undefined;

/** What was sent, as a problem shows it; records and lists as the text that they came in. */
export function inWords(value: unknown): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** Collects what is wrong while an input is read, so that all of it is told at once. */
export class Reader {
  readonly problems: Problem[] = [];

  report(code: ProblemCode, path: string, values: Problem['values'] = {}): void {
    this.problems.push({ code, path, values });
  }

  /** For what every month of a year would tell again. */
  reportOnce(code: ProblemCode, path: string, values: Problem['values'] = {}): void {
    const isTold = this.problems.some((one) => one.path === path && one.code === code);
    if (!isTold) this.report(code, path, values);
  }

  /** A decimal that may be left out; undefined where it is there and wrong. */
  optional(text: unknown, path: string, ...checks: readonly Check[]): Decimal | null | undefined {
    if (text === undefined || text === null || text === '') return null;
    if (typeof text !== 'string' || !DECIMAL.test(text)) {
      this.report('not_a_number', path, { value: inWords(text) });
      return undefined;
    }
    const value = new Decimal(text);
    for (const check of checks) {
      const code = check(value);
      if (code !== undefined) {
        this.report(code, path, { value: text });
        return undefined;
      }
    }
    return value;
  }

  /** A decimal that must be there. */
  required(text: unknown, path: string, ...checks: readonly Check[]): Decimal | undefined {
    const value = this.optional(text, path, ...checks);
    if (value === null) this.report('missing', path);
    return value ?? undefined;
  }

  /** Yes or no as stored, or as an override writes it. */
  yesOrNo(value: unknown, path: string, whenLeftOut: boolean): boolean {
    if (value === undefined || value === null) return whenLeftOut;
    if (value === true || value === 'true') return true;
    if (value === false || value === 'false') return false;
    this.report('not_a_boolean', path, { value: inWords(value) });
    return whenLeftOut;
  }
}

export const notNegative: Check = (value) =>
  value.lessThan(0) ? 'must_not_be_negative' : undefined;

export const positive: Check = (value) => (value.greaterThan(0) ? undefined : 'must_be_positive');

export const integer: Check = (value) => (value.isInteger() ? undefined : 'not_an_integer');

export const money: Check = (value) =>
  value.decimalPlaces() > 2 ? 'money_has_at_most_two_decimals' : undefined;

export const share: Check = (value) =>
  value.lessThan(0) || value.greaterThan(1) ? 'share_must_be_within_zero_and_one' : undefined;

export function orElse(check: Check, code: ProblemCode): Check {
  return (value) => (check(value) === undefined ? undefined : code);
}
