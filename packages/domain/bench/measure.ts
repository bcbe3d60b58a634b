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

/** A clock tick is some tens of nanoseconds: very short work is repeated within one sample. */
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

/** Runs until it is warm, then samples for a while, at least three times. */
export function measure(run: () => void): Timing {
  const expected = warmUp(run);
  const repetitions = Math.max(1, Math.ceil(SHORTEST_SAMPLE / Math.max(expected, 1e-6)));
  const samples: number[] = [];
  const end = performance.now() + MEASURED_MILLISECONDS;
  while (samples.length < FEWEST_RUNS || (performance.now() < end && samples.length < MOST_RUNS)) {
    samples.push(once(run, repetitions));
  }
  samples.sort((left, right) => left - right);
  const median = samples[Math.floor(samples.length / 2)] ?? expected;
  return { minimum: samples[0] ?? expected, median, runs: samples.length };
}
