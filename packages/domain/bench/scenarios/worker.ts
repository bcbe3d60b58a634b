/** A thread of its own, as the server's: it computes what it is sent and says how long it took. */
import { performance } from 'node:perf_hooks';
import { parentPort } from 'node:worker_threads';
import { analyse, type AnalysisJob } from '@hebo/domain';

parentPort?.on('message', (job: AnalysisJob) => {
  const start = performance.now();
  const answer = analyse(job);
  parentPort?.postMessage({ isOk: answer.ok, milliseconds: performance.now() - start });
});
