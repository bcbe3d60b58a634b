import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

export interface Running {
  readonly url: string;
  readonly pid: number;
  stop(): Promise<void>;
}

function pidOf({ pid }: ChildProcess): number {
  if (pid === undefined) throw new Error('the process could not be started');
  return pid;
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const exited = once(child, 'exit');
  child.kill('SIGTERM');
  await exited;
}

/** Starts a file of this folder with Node; the first line that it prints is its port. */
export async function startPeer(file: string, ...args: string[]): Promise<Running> {
  const path = fileURLToPath(new URL(`./peers/${file}`, import.meta.url));
  const child = spawn(process.execPath, [path, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  for await (const line of createInterface({ input: child.stdout })) {
    return { url: `http://127.0.0.1:${line}/graphql`, pid: pidOf(child), stop: () => end(child) };
  }
  throw new Error(`${file} ended before it said its port`);
}

/** Starts the built server and waits until it answers; gives the milliseconds that it took. */
export async function startHebo(
  port: number,
  environment: Record<string, string>,
): Promise<Running & { readonly milliseconds: number }> {
  const main = fileURLToPath(new URL('../dist/main.js', import.meta.url));
  const began = performance.now();
  const child = spawn(process.execPath, [main], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, ...environment, HEBO_PORT: String(port) },
  });
  const url = `http://127.0.0.1:${port}`;
  while (!(await isReady(url))) {
    if (child.exitCode !== null) throw new Error('the server ended before it was ready');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  const milliseconds = performance.now() - began;
  return { url, pid: pidOf(child), milliseconds, stop: () => end(child) };
}

async function isReady(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/health`)).ok;
  } catch {
    return false;
  }
}
