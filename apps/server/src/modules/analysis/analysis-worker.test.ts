import { expect, it } from 'vitest';
import { AnalysisWorker } from './analysis-worker.js';
import type { ThreadJob } from './analysis-thread.js';

const threadOf = (source: string): URL =>
  new URL(`data:text/javascript,${encodeURIComponent(source)}`);

const PORT = `import { parentPort } from 'node:worker_threads';\n`;
const job = (unit: string) => ({ kind: 'margins', unit }) as unknown as ThreadJob;

it('answers each question with its own answer, whatever their order', async () => {
  const worker = new AnalysisWorker(
    threadOf(`${PORT}const late = [];
      parentPort.on('message', ({ id, job }) => {
        late.unshift({ id, answer: job.unit });
        if (late.length === 3) for (const told of late) parentPort.postMessage(told);
      });`),
  );
  expect(await Promise.all(['a', 'b', 'c'].map((unit) => worker.ask(job(unit))))).toEqual([
    'a',
    'b',
    'c',
  ]);
});

it('tells whose question failed, and answers the others', async () => {
  const worker = new AnalysisWorker(
    threadOf(`${PORT}parentPort.on('message', ({ id, job }) => parentPort.postMessage(
      job.unit === 'bad' ? { id, failure: 'it broke' } : { id, answer: job.unit }));`),
  );
  const answers = await Promise.allSettled([worker.ask(job('bad')), worker.ask(job('good'))]);
  expect(answers).toMatchObject([
    { status: 'rejected', reason: { message: 'it broke' } },
    { status: 'fulfilled', value: 'good' },
  ]);
});

it('gives up a thread that ends or does not come to an end, and starts another', async () => {
  const worker = new AnalysisWorker(
    threadOf(`${PORT}parentPort.on('message', ({ id, job }) => {
      if (job.unit === 'end') process.exit(1);
      if (job.unit === 'loop') for (;;);
      parentPort.postMessage({ id, answer: job.unit });
    });`),
    2_000,
  );
  await expect(worker.ask(job('end'))).rejects.toThrow('has ended');
  await expect(worker.ask(job('loop'))).rejects.toThrow('took too long');
  expect(await worker.ask(job('again'))).toBe('again');
});
