import type { AnalysisJob } from '@hebo/domain';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { base } from '../workbench/small-school.fixture';
import { openLine, PATIENCE_MS } from './analysis-line';
import type { AnalysisWorker, Asked } from './analysis-line';

/** A worker that answers when the test says so, since only its moments matter here. */
class HeldWorker implements AnalysisWorker {
  readonly asked: Asked[] = [];
  isEnded = false;
  onmessage: AnalysisWorker['onmessage'] = null;
  onerror: AnalysisWorker['onerror'] = null;
  postMessage(asked: Asked) {
    this.asked.push(asked);
  }
  terminate() {
    this.isEnded = true;
  }
  answer(index: number) {
    const asked = this.asked[index];
    const answered = asked && { id: asked.id, answer: { ok: true as const, value: [] } };
    if (answered) this.onmessage?.(new MessageEvent('message', { data: answered }));
  }
  breakDown() {
    this.onerror?.(new Event('error') as ErrorEvent);
  }
}

const job = (unit: string): AnalysisJob => ({ kind: 'margins', variant: base, unit });
const [A, B, C] = [job('A'), job('B'), job('C')];

function opened() {
  const workers: HeldWorker[] = [];
  const heard: string[] = [];
  const unitOf = (one: AnalysisJob) => (one.kind === 'margins' ? one.unit : one.kind);
  const line = openLine(
    () => {
      const worker = new HeldWorker();
      workers.push(worker);
      return worker;
    },
    {
      onAnswer: (one) => heard.push(`answer ${unitOf(one)}`),
      onFailure: (one) => heard.push(`failure ${unitOf(one)}`),
    },
  );
  return { line, workers, heard };
}

describe('a line to the worker', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it('answers one job after another with the same worker', () => {
    const { line, workers, heard } = opened();
    line.ask(A);
    workers[0]?.answer(0);
    line.ask(B);
    workers[0]?.answer(1);
    expect(heard).toEqual(['answer A', 'answer B']);
    expect(workers).toHaveLength(1);
  });
  it('drops what lies between the running job and the newest, and the outdated answer', () => {
    const { line, workers, heard } = opened();
    line.ask(A);
    line.ask(B);
    line.ask(C);
    workers[0]?.answer(0);
    expect(heard).toEqual([]);
    workers[0]?.answer(1);
    expect(heard).toEqual(['answer C']);
    expect(workers[0]?.asked.map(({ job: asked }) => asked)).toEqual([A, C]);
  });
  it('does not wait long for a job that nobody waits for', () => {
    const { line, workers, heard } = opened();
    line.ask(A);
    vi.advanceTimersByTime(10 * PATIENCE_MS);
    expect(workers[0]?.isEnded).toBe(false);
    line.ask(B);
    vi.advanceTimersByTime(PATIENCE_MS - 1);
    expect(workers).toHaveLength(1);
    vi.advanceTimersByTime(1);
    expect(workers[0]?.isEnded).toBe(true);
    workers[0]?.answer(0);
    workers[1]?.answer(0);
    expect(heard).toEqual(['answer B']);
  });
  it('tells a breakdown once and starts anew when asked again', () => {
    const { line, workers, heard } = opened();
    line.ask(A);
    workers[0]?.breakDown();
    expect(heard).toEqual(['failure A']);
    line.ask(A);
    workers[1]?.answer(0);
    expect(heard).toEqual(['failure A', 'answer A']);
  });
  it('goes on with the newest job after a breakdown in an outdated one', () => {
    const { line, workers, heard } = opened();
    line.ask(A);
    line.ask(B);
    workers[0]?.breakDown();
    workers[1]?.answer(0);
    expect(heard).toEqual(['answer B']);
  });
  it('says nothing after it is closed', () => {
    const { line, workers, heard } = opened();
    line.ask(A);
    line.ask(B);
    line.close();
    vi.advanceTimersByTime(PATIENCE_MS);
    workers[0]?.answer(0);
    expect(heard).toEqual([]);
    expect(workers[0]?.isEnded).toBe(true);
  });
});
