import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startProcess } from './server-process';

declare module 'vitest' {
  interface ProvidedContext {
    /** A data folder in which the demo was loaded by a first start; every test file copies it. */
    demoFolder: string;
  }
}

/** Loads the demo once a run: each first start takes some fifteen seconds of a processor. */
export async function setup(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'hebo-e2e-demo-'));
  const server = await startProcess({ dataFolder: join(folder, 'data') });
  await server.stop();
  project.provide('demoFolder', join(folder, 'data'));
  return () => rmSync(folder, { recursive: true, force: true });
}
