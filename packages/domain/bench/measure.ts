import { performance } from 'node:perf_hooks';

/** Times of several runs in milliseconds. */
export interface Timing {
  readonly minimum: number;
  readonly median: number;
  readonly runs: number;
}

const WARM_UP_MILLISECONDS = 1_000;
const MEASURED_MILLISECONDS = 300;
const MOST_SAMPLES = 1_000;
const ROUNDS = 3;

/** Work slower than this is run once: the bench must end. */
const SLOW_MILLISECONDS = 3_000;

/** A tick of the clock is some tens of nanoseconds: shorter work is repeated within one sample. */
const SHORTEST_SAMPLE = 0.05;

function once(run: () => void, repetitions: number): number {
  const start = performance.now();
  for (let repetition = 0; repetition < repetitions; repetition++) run();
  return (performance.now() - start) / repetitions;
}

/** Runs for a while, so that the compiler has done what it will do; gives the last time. */
function warmUp(run: () => void): number {
  const end = performance.now() + WARM_UP_MILLISECONDS;
  let last = once(run, 1);
  while (performance.now() < end) last = once(run, 1);
  return last;
}

function sample(run: () => void, expected: number): number[] {
  const repetitions = Math.max(1, Math.ceil(SHORTEST_SAMPLE / Math.max(expected, 1e-6)));
  const samples: number[] = [];
  const end = performance.now() + MEASURED_MILLISECONDS;
  while (performance.now() < end && samples.length < MOST_SAMPLES) {
    samples.push(once(run, repetitions));
  }
  return samples;
}

/** The smallest and the middle one of at least one sample. */
export function summarize(samples: readonly number[]): Timing {
  const sorted = [...samples].sort((left, right) => left - right);
  const [minimum] = sorted;
  const median = sorted[Math.floor(sorted.length / 2)];
  if (minimum === undefined || median === undefined) throw new Error('nothing was measured');
  return { minimum, median, runs: sorted.length };
}

/**
 * Times several pieces of work by turns, each warm, so that a machine that is busy for a while is busy
 * for all of them. Slow work has its one run.
 */
export function measureByTurns(works: readonly (() => void)[]): Timing[] {
  const turns = works.map((run) => ({ run, expected: warmUp(run), samples: [] as number[] }));
  for (let round = 0; round < ROUNDS; round++) {
    for (const { run, expected, samples } of turns) {
      if (expected < SLOW_MILLISECONDS) samples.push(...sample(run, expected));
      else if (round === 0) samples.push(expected);
    }
  }
  return turns.map(({ samples }) => summarize(samples));
}

export function measure(run: () => void): Timing {
  const [timing] = measureByTurns([run]);
  if (timing === undefined) throw new Error('nothing was measured');
  return timing;
}
