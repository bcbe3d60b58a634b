/**
 * Shapley parts: what each block of drivers adds on average over every order in which the blocks could
 * come. The weights are whole numbers over the factorial of the number of blocks, so the parts are exact.
 */
export interface Shares {
  /** By block, over `whole`. */
  readonly numerators: readonly bigint[];
  readonly whole: bigint;
}

const factorial = (value: number): bigint =>
  value < 2 ? 1n : BigInt(value) * factorial(value - 1);

const bitsOf = (mask: number): number => (mask === 0 ? 0 : (mask & 1) + bitsOf(mask >> 1));

/** The weight of a coalition by its size, for a block that joins it. */
function weightsOf(blocks: number): readonly bigint[] {
  return Array.from(
    { length: blocks },
    (_, size) => factorial(size) * factorial(blocks - 1 - size),
  );
}

/** `values` by coalition, the bits of its number being its blocks. */
export function shapley(blocks: number, values: readonly number[]): Shares {
  const weights = weightsOf(blocks);
  const numerators = Array.from({ length: blocks }, () => 0n);
  values.forEach((value, mask) => {
    const size = bitsOf(mask);
    const fen = BigInt(value);
    for (let block = 0; block < blocks; block++) {
      // A coalition with the block counts for it, one without against it.
      const isMember = (mask & (1 << block)) !== 0;
      const weight = weights[isMember ? size - 1 : size] ?? 0n;
      numerators[block] = (numerators[block] ?? 0n) + (isMember ? weight * fen : -weight * fen);
    }
  });
  return { numerators, whole: factorial(blocks) };
}

/**
 * Whole parts that keep the sum: each is cut toward zero, and what is left goes to the largest
 * remainders, among equals to the earlier. Turning every sign turns every part.
 */
export function cutToWhole({ numerators, whole }: Shares): readonly number[] {
  const parts = numerators.map((one) => Number(one / whole));
  const total = Number(numerators.reduce((sum, one) => sum + one, 0n) / whole);
  const left = total - parts.reduce((sum, one) => sum + one, 0);
  const direction = Math.sign(left);
  const remainders = numerators.map((one) => Number(one % whole) * direction);
  const order = parts.map((_, index) => index);
  order.sort((a, b) => (remainders[b] ?? 0) - (remainders[a] ?? 0) || a - b);
  for (const index of order.slice(0, Math.abs(left))) {
    parts[index] = (parts[index] ?? 0) + direction;
  }
  return parts;
}

/**
 * The parts of several units that share a pool. Each unit's parts keep its sum; so that a block's parts
 * also keep theirs, nought where the pool is closed, fen go over between two blocks of one unit, there
 * where it rounds both of them better or least worse. Turning every sign turns every part.
 */
export function cutTogether(units: readonly Shares[]): readonly (readonly number[])[] {
  const parts = units.map((one) => [...cutToWhole(one)]);
  const [first] = units;
  if (first === undefined) return parts;
  const { whole } = first;
  const sumOf = (block: number): bigint =>
    units.reduce((sum, { numerators }) => sum + (numerators[block] ?? 0n), 0n);
  const numerators = first.numerators.map((_, block) => sumOf(block));
  const excess = cutToWhole({ numerators, whole }).map(
    (target, block) => parts.reduce((sum, own) => sum + (own[block] ?? 0), 0) - target,
  );
  const errorOf = (unit: number, block: number): bigint =>
    BigInt(parts[unit]?.[block] ?? 0) * whole - (units[unit]?.numerators[block] ?? 0n);
  for (;;) {
    const most = excess.indexOf(Math.max(...excess));
    const least = excess.indexOf(Math.min(...excess));
    if (!((excess[most] ?? 0) > 0)) return parts;
    const gains = units.map((_, unit) => errorOf(unit, most) - errorOf(unit, least));
    const best = gains.reduce(
      (found, gain, unit) => (gain > (gains[found] ?? gain) ? unit : found),
      0,
    );
    move(parts[best], most, least);
    move(excess, most, least);
  }
}

/** One from here to there. */
function move(values: number[] | undefined, from: number, to: number): void {
  if (values === undefined) return;
  values[from] = (values[from] ?? 0) - 1;
  values[to] = (values[to] ?? 0) + 1;
}
