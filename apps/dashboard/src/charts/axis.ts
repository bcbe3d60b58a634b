/** Where an axis runs; positions only, no figure is read from it. */
export interface Axis {
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly number[];
  /** It does not start at zero, which the page has to say in words. */
  readonly isBroken: boolean;
}

const MOST_TICKS = 5;
/** Below this share of the whole, what differs could not be seen on an axis from zero. */
const SMALL_SHARE = 1 / 3;

/** An axis over these values; it may start above zero where all that differs would be too small. */
export function axisOver(values: readonly number[], mayBreak = false): Axis {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const spread = most - least;
  const isBroken = mayBreak && least > 0 && spread > 0 && spread < most * SMALL_SHARE;
  const low = isBroken ? Math.max(least - spread / 4, 0) : Math.min(least, 0);
  const high = Math.max(most, isBroken ? most : 0);
  return withTicks(low, high === low ? low + 1 : high, isBroken);
}

/** An axis over what differs, wherever zero lies: for bars that start at a present value. */
export function axisAround(values: readonly number[]): Axis {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const room = most === least ? Math.max(Math.abs(most) / 10, 1) : (most - least) / 10;
  const axis = withTicks(least - room, most + room, true);
  return { ...axis, isBroken: axis.from > 0 || axis.to < 0 };
}

function withTicks(low: number, high: number, isBroken: boolean): Axis {
  const step = roundStep((high - low) / MOST_TICKS);
  const first = Math.floor(low / step);
  const last = Math.ceil(high / step);
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => (first + index) * step);
  return { from: first * step, to: last * step, ticks, isBroken: isBroken && first > 0 };
}

/** 1, 2 or 5 with noughts, no less than asked for. */
function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  const factor = [1, 2, 5, 10].find((one) => one * power >= least) ?? 10;
  return factor * power;
}
