import type { AnalysisAnswer, AnalysisJob, AnalysisResults, Problem } from '@hebo/domain';
import { useCallback, useEffect, useRef, useState } from 'react';
import { openLine } from './analysis-line';
import type { AnalysisWorker, Line } from './analysis-line';

/** Where an analysis stands. The answer is the last valid one, whatever has happened since. */
export interface Analysis<Kind extends AnalysisJob['kind']> {
  readonly answer: AnalysisResults[Kind] | null;
  /** The newest job is under way. */
  readonly isPending: boolean;
  /** The answer belongs to an earlier job. */
  readonly isStale: boolean;
  /** Why the newest job has no answer; empty where it has one. */
  readonly problems: readonly Problem[];
  /** The engine itself broke down; the reader may ask again. */
  readonly failed: boolean;
  readonly retry: () => void;
}

interface Seen<Job extends AnalysisJob> {
  readonly valid: { readonly job: Job; readonly value: AnalysisResults[Job['kind']] } | null;
  readonly refused: { readonly job: Job; readonly problems: readonly Problem[] } | null;
  readonly failed: Job | null;
}

const NOTHING = { valid: null, refused: null, failed: null };
const NO_PROBLEMS: readonly Problem[] = [];

/**
 * Asks the worker and follows the newest job. A job is new when it is another object, so callers
 * keep it in a memo; null asks nothing.
 */
export function useAnalysis<Job extends AnalysisJob>(job: Job | null): Analysis<Job['kind']> {
  const [seen, setSeen] = useState<Seen<Job>>(NOTHING);
  const line = useRef<Line | null>(null);
  useEffect(() => {
    const opened = openLine(startWorker, {
      onAnswer: (asked, answer) => setSeen((last) => withAnswer(last, asked as Job, answer)),
      onFailure: (asked) => setSeen((last) => ({ ...last, failed: asked as Job })),
    });
    line.current = opened;
    return () => opened.close();
  }, []);
  useEffect(() => {
    if (job) line.current?.ask(job);
  }, [job]);
  const retry = useCallback(() => {
    setSeen((last) => ({ ...last, failed: null }));
    if (job) line.current?.ask(job);
  }, [job]);

  const { valid, refused, failed } = seen;
  const isAnswered = valid?.job === job;
  const isRefused = refused?.job === job;
  const hasFailed = job !== null && failed === job;
  return {
    answer: valid?.value ?? null,
    isPending: job !== null && !isAnswered && !isRefused && !hasFailed,
    isStale: valid !== null && !isAnswered,
    problems: job !== null && isRefused ? refused.problems : NO_PROBLEMS,
    failed: hasFailed,
    retry,
  };
}

function withAnswer<Job extends AnalysisJob>(
  last: Seen<Job>,
  job: Job,
  answer: AnalysisAnswer,
): Seen<Job> {
  if (!answer.ok) return { ...last, refused: { job, problems: answer.problems }, failed: null };
  const value = answer.value as AnalysisResults[Job['kind']];
  return { valid: { job, value }, refused: null, failed: null };
}

function startWorker(): AnalysisWorker {
  return new Worker(new URL('./analysis.worker.ts', import.meta.url), { type: 'module' });
}
