import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../src/testing/postgres-cluster.ts';
import { readList, signIn } from './client.ts';
import { growTo } from './grow.ts';
import type { Endpoint } from './load.ts';
import { startHebo, type Running } from './processes.ts';

/** A server with the demo college, asked by the personnel office, whose bucket has no end. */
export interface Hebo extends Endpoint {
  /** Headers of the personnel office. */
  readonly personnel: Record<string, string>;
  /** Headers of somebody else of the demo. */
  signIn(role: string): Promise<Record<string, string>>;
  /** From an empty database, and again on the same one. */
  readonly coldMilliseconds: number;
  readonly warmMilliseconds: number;
  /** Adds colleges until so many departments have an allocation. */
  growTo(count: number): Promise<void>;
  stop(): Promise<void>;
}

/** Starts twice, so that both starts are measured; stays up after the second. */
export async function openHebo(name: string, database: Record<string, string>): Promise<Hebo> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'hebo-bench-'));
  const port = await freePort();
  const environment = {
    ...database,
    HEBO_DATA_DIR: dataFolder,
    HEBO_DEMO: '1',
    HEBO_LOG_LEVEL: 'silent',
    HEBO_PERSON_POINTS: '1000000000',
    HEBO_BEHIND_PROXY: '1',
  };
  const cold = await startHebo(port, environment);
  await cold.stop();
  const warm = await startHebo(port, environment);
  const personnel = await signIn(warm.url, { dataFolder, role: 'PERSONNEL' });
  const url = `${warm.url}/graphql`;
  return {
    name,
    url,
    headers: personnel,
    personnel,
    pid: warm.pid,
    coldMilliseconds: cold.milliseconds,
    warmMilliseconds: warm.milliseconds,
    signIn: (role) => signIn(warm.url, { dataFolder, role }),
    async growTo(count) {
      const present = (await readList(url, personnel)).length;
      await growTo(count, { url, headers: personnel, present });
    },
    stop: () => stopAndRemove(warm, dataFolder),
  };
}

async function stopAndRemove(server: Running, dataFolder: string): Promise<void> {
  await server.stop();
  rmSync(dataFolder, { recursive: true, force: true });
}
