import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { analyse, type AnalysisJob } from '@hebo/domain';
import type { Page } from 'playwright-core';
import { base, drawScenarios } from '../../../packages/domain/bench/scenarios/inputs.ts';

const ASSETS = fileURLToPath(new URL('../dist/assets/', import.meta.url));
const TURNS = 5;

export interface SweepTimes {
  readonly inBrowser: number;
  readonly inNode: number;
}

/** The same scenarios in the worker of the built bundle and in Node by turns; the median of each. */
export async function sweepBoth(page: Page, scenarios: number): Promise<SweepTimes> {
  const file = readdirSync(ASSETS).find((name) => /^analysis\.worker-.*\.js$/.test(name));
  if (file === undefined) throw new Error('the bundle has no worker');
  const job: AnalysisJob<'sweep'> = {
    kind: 'sweep',
    variant: base,
    scenarios: drawScenarios(scenarios),
  };
  await page.goto('/');
  await page.evaluate(openWorker, { address: `/assets/${file}`, job });
  const inBrowser: number[] = [];
  const inNode: number[] = [];
  for (let turn = 0; turn < TURNS; turn++) {
    const start = performance.now();
    if (!analyse(job).ok) throw new Error('the bench makes only scenarios that can be computed');
    inNode.push(performance.now() - start);
    inBrowser.push(await page.evaluate(() => globalThis.askWorker()));
  }
  return { inBrowser: medianOf(inBrowser), inNode: medianOf(inNode) };
}

export function medianOf(samples: readonly number[]): number {
  return samples.toSorted((a, b) => a - b)[Math.floor(samples.length / 2)] ?? NaN;
}

declare global {
  var askWorker: () => Promise<number>;
}

/** Runs in the page: a worker that stays, and what its answers take with the way there and back. */
function openWorker({ address, job }: { address: string; job: AnalysisJob }): void {
  const worker = new Worker(address, { type: 'module' });
  let id = 0;
  globalThis.askWorker = () =>
    new Promise((done, fail) => {
      const start = performance.now();
      worker.onerror = () => fail(new Error('the worker failed'));
      worker.onmessage = ({ data }: MessageEvent<{ answer: { ok: boolean } }>) => {
        if (data.answer.ok) done(performance.now() - start);
        else fail(new Error('the worker refused'));
      };
      worker.postMessage({ id: (id += 1), job });
    });
}
