import autocannon from 'autocannon';
import { LIST_BODY } from './list-query.ts';

/** What an endpoint bears. */
export interface Throughput {
  readonly requestsPerSecond: number;
  /** Milliseconds. */
  readonly median: number;
  readonly slow: number;
}

const CONNECTIONS = 10;
const WARM_UP_SECONDS = 2;
const MEASURED_SECONDS = 5;

/** The list asked by ten callers without a pause; a single refused answer ends the bench. */
export async function measureList(
  url: string,
  headers: Record<string, string>,
): Promise<Throughput> {
  const ask = { url, method: 'POST', headers, body: LIST_BODY, connections: CONNECTIONS } as const;
  await autocannon({ ...ask, duration: WARM_UP_SECONDS });
  const { requests, latency, non2xx, errors } = await autocannon({
    ...ask,
    duration: MEASURED_SECONDS,
  });
  if (non2xx + errors > 0)
    throw new Error(`${non2xx + errors} of ${requests.total} answers failed`);
  return {
    requestsPerSecond: requests.average,
    median: latency.p50,
    slow: latency.p97_5,
  };
}
