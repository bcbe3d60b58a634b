import { performance } from 'node:perf_hooks';

/** Times of several runs in milliseconds. */
export interface Timing {
  readonly minimum: number;
  readonly median: number;
  readonly runs: number;
}

const WARM_UP_MILLISECONDS = 300;
const MEASURED_MILLISECONDS = 700;
const FEWEST_RUNS = 3;
const MOST_RUNS = 2_000;

/** Work slower than this is measured once more and no oftener: the bench must end. */
const SLOW_MILLISECONDS = 3_000;

/** A tick of the clock is some tens of nanoseconds: shorter work is repeated within one sample. */
const SHORTEST_SAMPLE = 0.05;

function once(run: () => void, repetitions: number): number {
  const start = performance.now();
  for (let repetition = 0; repetition < repetitions; repetition++) run();
  return (performance.now() - start) / repetitions;
}

function warmUp(run: () => void): number {
  const end = performance.now() + WARM_UP_MILLISECONDS;
  let last = once(run, 1);
  while (performance.now() < end) last = once(run, 1);
  return last;
}

/** The smallest and the middle one of at least one sample. */
export function summarize(samples: readonly number[]): Timing {
  const sorted = [...samples].sort((left, right) => left - right);
  const [minimum] = sorted;
  const median = sorted[Math.floor(sorted.length / 2)];
  if (minimum === undefined || median === undefined) throw new Error('nothing was measured');
  return { minimum, median, runs: sorted.length };
}

/** Runs until the work is warm, then samples for a while. */
export function measure(run: () => void): Timing {
  const expected = warmUp(run);
  const fewest = expected > SLOW_MILLISECONDS ? 1 : FEWEST_RUNS;
  const repetitions = Math.max(1, Math.ceil(SHORTEST_SAMPLE / Math.max(expected, 1e-6)));
  const samples: number[] = [];
  const end = performance.now() + MEASURED_MILLISECONDS;
  while (samples.length < fewest || (performance.now() < end && samples.length < MOST_RUNS)) {
    samples.push(once(run, repetitions));
  }
  return summarize(samples);
}
