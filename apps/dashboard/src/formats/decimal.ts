/**
 * Decimal strings as the server sends them, handled as digits. Nothing here passes through a
 * binary float: what is shown is what was computed.
 */
export type Decimal = string;

interface Digits {
  readonly isNegative: boolean;
  readonly whole: string;
  readonly fraction: string;
}

const PATTERN = /^(-?)(\d+)(?:\.(\d+))?$/;

function readDigits(value: Decimal): Digits {
  const match = PATTERN.exec(value);
  if (!match) throw new Error(`not a decimal string: ${value}`);
  return { isNegative: match[1] === '-', whole: match[2] ?? '0', fraction: match[3] ?? '' };
}

export function isDecimal(value: string): boolean {
  return PATTERN.test(value);
}

/** Moves the decimal point: -4 turns yuan into ten thousands of yuan, 2 a rate into per cent. */
export function shiftPoint(value: Decimal, places: number): Decimal {
  const { isNegative, whole, fraction } = readDigits(value);
  const width = whole.length + places;
  const digits = (whole + fraction).padStart(
    whole.length + fraction.length - Math.min(width, 0),
    '0',
  );
  const point = Math.max(width, 0);
  const padded = digits.padEnd(point, '0');
  const shifted = `${padded.slice(0, point) || '0'}.${padded.slice(point)}`.replace(/\.$/, '');
  return `${isNegative ? '-' : ''}${shifted.replace(/^0+(?=\d)/, '')}`;
}

function toScaled(value: Decimal, scale: number): bigint {
  const { isNegative, whole, fraction } = readDigits(value);
  if (fraction.length > scale) throw new Error(`more than ${scale} decimals: ${value}`);
  const scaled = BigInt(whole + fraction.padEnd(scale, '0'));
  return isNegative ? -scaled : scaled;
}

function fromScaled(scaled: bigint, scale: number): Decimal {
  const digits = (scaled < 0n ? -scaled : scaled).toString().padStart(scale + 1, '0');
  const text = scale === 0 ? digits : `${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
  return scaled < 0n ? `-${text}` : text;
}

function widest(values: readonly Decimal[]): number {
  return Math.max(0, ...values.map((value) => readDigits(value).fraction.length));
}

/** The exact sum, with as many decimals as the longest of its parts. */
export function sum(values: readonly Decimal[]): Decimal {
  const scale = widest(values);
  return fromScaled(
    values.reduce((total, value) => total + toScaled(value, scale), 0n),
    scale,
  );
}

export function difference(after: Decimal, before: Decimal): Decimal {
  const scale = widest([after, before]);
  return fromScaled(toScaled(after, scale) - toScaled(before, scale), scale);
}

export function compare(left: Decimal, right: Decimal): number {
  const scale = widest([left, right]);
  const [a, b] = [toScaled(left, scale), toScaled(right, scale)];
  return a === b ? 0 : a < b ? -1 : 1;
}

/** part / whole to six decimals, cut; undefined where there is no whole. For shares on screen only. */
export function shareOf(part: Decimal, whole: Decimal): Decimal | undefined {
  const scale = widest([part, whole]);
  const divisor = toScaled(whole, scale);
  if (divisor === 0n) return undefined;
  return fromScaled((toScaled(part, scale) * 1_000_000n) / divisor, 6);
}
