import { Worker } from 'node:worker_threads';
import type { Asked, ThreadAnswer, ThreadJob, Told } from './analysis-thread.js';

/** As built, or as written where a test runs it. */
const THREAD = new URL(
  import.meta.url.endsWith('.ts') ? './analysis-thread.ts' : './analysis-thread.js',
  import.meta.url,
);
const IDLE_MILLISECONDS = 10_000;
const LONGEST_MILLISECONDS = 60_000;
const MOST_MEGABYTES = 1_024;

interface Waiting {
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** One thread, started when it is needed and let go when it has been idle for a while. */
export class AnalysisWorker {
  #worker: Worker | null = null;
  #timer: NodeJS.Timeout | undefined;
  #asked = 0;
  readonly #waiting = new Map<number, Waiting>();

  constructor(
    private readonly thread: URL = THREAD,
    private readonly longest: number = LONGEST_MILLISECONDS,
  ) {}

  ask<Job extends ThreadJob>(job: Job): Promise<ThreadAnswer<Job>> {
    const id = (this.#asked += 1);
    const worker = (this.#worker ??= this.#start());
    worker.ref();
    const answer = new Promise<unknown>((resolve, reject) =>
      this.#waiting.set(id, { resolve, reject }),
    );
    if (this.#waiting.size === 1) this.#watch();
    worker.postMessage({ id, job } satisfies Asked);
    return answer as Promise<ThreadAnswer<Job>>;
  }

  #start(): Worker {
    const started = new Worker(this.thread, {
      resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES },
    });
    started.on('message', (told: Told) => this.#take(told));
    started.on('error', (error: Error) => this.#fail(started, error));
    started.on('exit', () => this.#fail(started, new Error('the thread of analyses has ended')));
    return started;
  }

  #take(told: Told): void {
    const waiting = this.#waiting.get(told.id);
    this.#waiting.delete(told.id);
    if ('answer' in told) waiting?.resolve(told.answer);
    else waiting?.reject(new Error(told.failure));
    if (this.#waiting.size > 0) this.#watch();
    else this.#rest();
  }

  /** A job that does not come to an end is given up with the thread that it holds. */
  #watch(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      if (this.#worker !== null) this.#end(this.#worker, new Error('an analysis took too long'));
    }, this.longest).unref();
  }

  #rest(): void {
    clearTimeout(this.#timer);
    const resting = this.#worker;
    resting?.unref();
    this.#timer = setTimeout(() => {
      if (resting !== null) this.#end(resting, new Error('the thread of analyses rests'));
    }, IDLE_MILLISECONDS).unref();
  }

  #end(worker: Worker, error: Error): void {
    this.#fail(worker, error);
    void worker.terminate();
  }

  /** Whoever waits is told; the next question starts a new thread. */
  #fail(worker: Worker, error: Error): void {
    if (this.#worker !== worker) return;
    this.#worker = null;
    clearTimeout(this.#timer);
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
  }
}
