import { performance } from 'node:perf_hooks';

/** Times of several runs in milliseconds. */
export interface Timing {
  readonly minimum: number;
  readonly median: number;
  readonly runs: number;
}

const WARM_UP_MILLISECONDS = 200;
const MEASURED_MILLISECONDS = 300;
const MOST_SAMPLES = 1_000;

/** Work slower than this is sampled once: the bench must end. */
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

/** Samples of work that has run until it is warm. */
export function sample(run: () => void): number[] {
  const expected = warmUp(run);
  if (expected > SLOW_MILLISECONDS) return [expected];
  const repetitions = Math.max(1, Math.ceil(SHORTEST_SAMPLE / Math.max(expected, 1e-6)));
  const samples: number[] = [];
  const end = performance.now() + MEASURED_MILLISECONDS;
  while (performance.now() < end && samples.length < MOST_SAMPLES) {
    samples.push(once(run, repetitions));
  }
  return samples;
}

const ROUNDS = 3;

/**
 * Times several pieces of work by turns, so that a machine that is busy for a while is busy for all
 * of them. Slow work has its one turn.
 */
export function measureByTurns(works: readonly (() => void)[]): Timing[] {
  const samples = works.map(sample);
  for (let round = 1; round < ROUNDS; round++) {
    for (const [index, run] of works.entries()) {
      const own = samples[index];
      if (own !== undefined && Math.min(...own) < SLOW_MILLISECONDS) own.push(...sample(run));
    }
  }
  return samples.map(summarize);
}

export function measure(run: () => void): Timing {
  return summarize(sample(run));
}
