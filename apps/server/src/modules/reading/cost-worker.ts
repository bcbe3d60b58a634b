import { Worker } from 'node:worker_threads';
import type { CostAnswer, CostJob, OptionCost } from './cost-thread.js';

/** As built, or as written where a test runs it. */
const THREAD = new URL(
  import.meta.url.endsWith('.ts') ? './cost-thread.ts' : './cost-thread.js',
  import.meta.url,
);
const IDLE_MILLISECONDS = 10_000;
const MOST_MEGABYTES = 1_024;

type Options = readonly OptionCost[] | null;
interface Waiting {
  readonly resolve: (options: Options) => void;
  readonly reject: (error: Error) => void;
}

let worker: Worker | null = null;
let idle: NodeJS.Timeout | undefined;
const waiting = new Map<number, Waiting>();
let asked = 0;

/** One thread, started when it is needed and let go when it has been idle for a while. */
export function costsInThread(job: Omit<CostJob, 'id'>): Promise<Options> {
  const id = (asked += 1);
  clearTimeout(idle);
  worker ??= startWorker();
  worker.ref();
  const answer = new Promise<Options>((resolve, reject) => waiting.set(id, { resolve, reject }));
  worker.postMessage({ id, ...job } satisfies CostJob);
  return answer;
}

function startWorker(): Worker {
  const started = new Worker(THREAD, {
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES },
  });
  started.on('message', ({ id, options }: CostAnswer) => {
    waiting.get(id)?.resolve(options);
    waiting.delete(id);
    if (waiting.size === 0) rest(started);
  });
  started.on('error', fail);
  started.on('exit', () => {
    if (worker === started) fail(new Error('the thread that costs readings has ended'));
  });
  return started;
}

function rest(resting: Worker): void {
  resting.unref();
  idle = setTimeout(() => {
    worker = null;
    void resting.terminate();
  }, IDLE_MILLISECONDS).unref();
}

function fail(error: Error): void {
  worker = null;
  for (const { reject } of waiting.values()) reject(error);
  waiting.clear();
}
