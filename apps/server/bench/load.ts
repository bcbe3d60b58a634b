import autocannon from 'autocannon';
import { processorTime } from './cpu.ts';
import { LIST_BODY } from './list-query.ts';

/** Where the list is asked for, and as whom. */
export interface Endpoint {
  readonly name: string;
  readonly url: string;
  readonly headers: Record<string, string>;
  /** The process that answers. */
  readonly pid: number;
  /** What is asked; left out, the list of departments. */
  readonly body?: string;
}

/** What an endpoint bears. */
export interface Throughput {
  readonly requestsPerSecond: number;
  /** Milliseconds. */
  readonly median: number;
  readonly slow: number;
  /** Processor milliseconds of the answering process for one request, the database's apart. */
  readonly processor: number;
}

const CONNECTIONS = 10;
const SECONDS = 2;
const ROUNDS = 3;

/** The list asked by ten callers without a pause; a single refused answer ends the bench. */
async function ask({ name, url, headers, pid, body = LIST_BODY }: Endpoint): Promise<Throughput> {
  const before = processorTime(pid);
  const { requests, latency, non2xx, errors } = await autocannon({
    url,
    method: 'POST',
    headers,
    body,
    connections: CONNECTIONS,
    duration: SECONDS,
  });
  if (non2xx + errors > 0) {
    throw new Error(`${name}: ${non2xx + errors} of ${requests.total} answers failed`);
  }
  return {
    requestsPerSecond: requests.average,
    median: latency.p50,
    slow: latency.p97_5,
    processor: (processorTime(pid) - before) / requests.total,
  };
}

/**
 * Each endpoint's best round of three, after one that warms it up. They take turns, so that a
 * machine that is busy for a while is busy for all of them.
 */
export async function measureByTurns(endpoints: readonly Endpoint[]): Promise<Throughput[]> {
  for (const endpoint of endpoints) await ask(endpoint);
  const best: Throughput[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    for (const [index, endpoint] of endpoints.entries()) {
      const found = await ask(endpoint);
      const known = best[index];
      if (known === undefined || found.requestsPerSecond > known.requestsPerSecond) {
        best[index] = found;
      }
    }
  }
  return best;
}
