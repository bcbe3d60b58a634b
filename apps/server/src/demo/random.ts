/** Draws of the demo college: whole numbers from a fixed seed, the same on every machine. */
export interface Random {
  /** A whole number from 0 up to, not including, the limit. */
  below(limit: number): number;
  pick<T>(items: readonly T[]): T;
  /** True once in so many draws on average. */
  oneIn(count: number): boolean;
  /** One of the items, drawn by their whole weights. */
  weighted<T>(items: readonly (readonly [item: T, weight: number])[]): T;
}

/** Mulberry32: 32 bits of state are plenty for some thousand draws, and the steps are portable. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;

  function next(): number {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  }

  function below(limit: number): number {
    return next() % limit;
  }

  function pick<T>(items: readonly T[]): T {
    const item = items[below(items.length)];
    if (item === undefined) throw new Error('nothing to pick from');
    return item;
  }

  function weighted<T>(items: readonly (readonly [item: T, weight: number])[]): T {
    let rest = below(items.reduce((sum, [, weight]) => sum + weight, 0));
    for (const [item, weight] of items) {
      if (rest < weight) return item;
      rest -= weight;
    }
    throw new Error('weights must be positive');
  }

  return { below, pick, weighted, oneIn: (count) => below(count) === 0 };
}
