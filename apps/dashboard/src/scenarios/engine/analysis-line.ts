import type { AnalysisAnswer, AnalysisJob } from '@hebo/domain';

/** What goes to the worker, and what comes back. */
export interface Asked {
  readonly id: number;
  readonly job: AnalysisJob;
}

export interface Answered {
  readonly id: number;
  readonly answer: AnalysisAnswer;
}

/** The part of a worker that a line needs. */
export interface AnalysisWorker {
  postMessage(asked: Asked): void;
  terminate(): void;
  onmessage: ((event: MessageEvent<Answered>) => void) | null;
  /** An uncaught fault inside, or a module that could not be loaded. */
  onerror: ((event: ErrorEvent) => void) | null;
}

export interface Line {
  /** Only the last job asked for is answered. */
  ask(job: AnalysisJob): void;
  close(): void;
}

interface Listener {
  readonly onAnswer: (job: AnalysisJob, answer: AnalysisAnswer) => void;
  readonly onFailure: (job: AnalysisJob) => void;
}

/** How long a job that nobody waits for any more may hold up the newest one. */
export const PATIENCE_MS = 250;

/**
 * One place to ask: one job runs, the newest waits, everything between is dropped. A worker that is
 * still busy with an outdated job after a moment is ended, and the newest job gets a new one.
 */
export function openLine(startWorker: () => AnalysisWorker, listener: Listener): Line {
  let worker: AnalysisWorker | null = null;
  let running: Asked | null = null;
  let waiting: AnalysisJob | null = null;
  let count = 0;
  let patience: ReturnType<typeof setTimeout> | undefined;

  function start(job: AnalysisJob): void {
    count += 1;
    running = { id: count, job };
    worker ??= connected();
    worker.postMessage(running);
  }

  function connected(): AnalysisWorker {
    const started = startWorker();
    started.onmessage = ({ data }) => {
      if (running?.id !== data.id) return;
      const { job } = running;
      if (!goOn()) listener.onAnswer(job, data.answer);
    };
    started.onerror = () => {
      const job = running?.job;
      drop();
      if (!goOn() && job) listener.onFailure(job);
    };
    return started;
  }

  /** Whether a newer job took the place of the one that has ended. */
  function goOn(): boolean {
    clearTimeout(patience);
    patience = undefined;
    running = null;
    const next = waiting;
    waiting = null;
    if (next) start(next);
    return next !== null;
  }

  function drop(): void {
    worker?.terminate();
    worker = null;
  }

  return {
    ask(job) {
      if (!running) return start(job);
      waiting = job;
      patience ??= setTimeout(() => {
        drop();
        goOn();
      }, PATIENCE_MS);
    },
    close() {
      clearTimeout(patience);
      drop();
      running = null;
      waiting = null;
    },
  };
}
