import { Decimal } from '@hebo/domain';

const TEN_THOUSANDS = 10_000;
const HUNDRED = 100;

/**
 * What people type or paste into a number box: `6,800.50`, `0.68万`, `680 万元`, `50%`, full-width
 * digits, a minus of print. Gives the plain decimal string, or the text itself where it is no number,
 * so that the regulation's own parser names the problem.
 */
export function parseAmountText(text: string): string | null {
  const plain = text
    .normalize('NFKC')
    .replaceAll(/[\s,]/g, '')
    .replace(/^[−–]/, '-')
    .replace(/[元¥]$/, '')
    .replace(/^¥/, '');
  if (plain === '') return null;
  const match = /^([+-]?(?:\d+\.?\d*|\.\d+))(万|%)?$/.exec(plain);
  if (!match) return text.trim();
  const [, digits = '', suffix] = match;
  const number = new Decimal(digits);
  if (suffix === '万') return number.times(TEN_THOUSANDS).toFixed();
  if (suffix === '%') return number.dividedBy(HUNDRED).toFixed();
  return number.toFixed();
}

export function isNumberText(value: string | null): value is string {
  return value !== null && /^-?\d+(\.\d+)?$/.test(value);
}

/** Two inputs say the same when they are the same number, however it is written. */
export function isSameValue(left: string | null, right: string | null): boolean {
  if (isNumberText(left) && isNumberText(right)) return new Decimal(left).equals(right);
  return left === right;
}
