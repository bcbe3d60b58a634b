import type { Explained } from '../kernel/explained.js';
import { Decimal, roundHalfUp } from '../kernel/money.js';
import { textOf, type Example, type Fields, type Figures } from './example.js';
import { EXAMPLE_KINDS } from './kinds.js';

/** One figure that is not what was expected. */
export interface Failure {
  readonly path: string;
  readonly expected: string;
  readonly actual: string;
}

/** Every failure of one example; none where it passes. */
export function checkExample({
  kind,
  given,
  expect,
}: Pick<Example, 'kind' | 'given' | 'expect'>): readonly Failure[] {
  const known = EXAMPLE_KINDS.get(kind);
  if (known === undefined) {
    return [{ path: 'kind', expected: kind, actual: 'kind not computed yet' }];
  }
  const result = known(given);
  const paths = result.ok ? [] : result.problems.map(({ path }) => path);
  const refusal = textOf(expect['error']);
  if (refusal !== undefined) {
    const actual = result.ok ? 'an outcome' : paths.join(', ');
    const isFound = paths.some((path) => isAtOrBelow(path, refusal));
    return isFound ? [] : [{ path: 'error', expected: refusal, actual }];
  }
  if (!result.ok) {
    const told = result.problems.map(({ code }, index) => `${paths[index] ?? ''} (${code})`);
    return [{ path: 'error', expected: 'an outcome', actual: told.join(', ') }];
  }
  return compare(expect, result.figures, '');
}

/** A problem with one part of a field is a problem of the field, but not of all departments. */
function isAtOrBelow(path: string, expected: string): boolean {
  return path === expected || (expected !== 'departments' && path.startsWith(`${expected}.`));
}

function compare(expect: Fields, figures: Figures, at: string): readonly Failure[] {
  return Object.entries(expect).flatMap(([name, expected]) => {
    const path = at === '' ? name : `${at}.${name}`;
    const found = Object.hasOwn(figures, name) ? figures[name] : undefined;
    const text = textOf(expected);
    if (text === undefined) {
      if (expected === null && found === null) return [];
      if (expected === null || expected === undefined || Array.isArray(expected)) {
        return [{ path, expected: String(expected), actual: 'nothing to compare with' }];
      }
      return compare(expected as Fields, isFigure(found) ? {} : (found ?? {}), path);
    }
    if (!isFigure(found)) return [{ path, expected: text, actual: 'no such figure' }];
    return compareValues(path, text, found.value);
  });
}

function isFigure(found: Figures[string] | undefined): found is Explained {
  return found !== null && found !== undefined && Decimal.isDecimal(found['value']);
}

/** Ours, rounded half up to as many decimals as the expectation writes. */
function roundedAs(expected: string, value: Decimal): string {
  const places = expected.split('.')[1]?.length ?? 0;
  const rounded = roundHalfUp(value, places).toString();
  const written = rounded.split('.')[1]?.length ?? 0;
  const zeros = '0'.repeat(places - written);
  return places === 0 ? rounded : `${rounded}${written === 0 ? '.' : ''}${zeros}`;
}

/** Texts may differ where numbers do not: `-0.00`, `01`. */
function compareValues(path: string, expected: string, value: Decimal): readonly Failure[] {
  const actual = roundedAs(expected, value);
  const isNumber = /^[-+]?\d+(\.\d+)?$/.test(expected);
  if (isNumber && new Decimal(actual).equals(expected)) return [];
  return [{ path, expected, actual }];
}
