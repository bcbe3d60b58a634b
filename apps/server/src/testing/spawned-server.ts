import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../dist/main.js', import.meta.url));

export interface Spawned {
  readonly process: ChildProcess;
  output(): string;
  /** That of the first-run page, which an empty server prints. */
  setupToken(): string;
  /** Resolves when the server says that it is ready, fails when it ends before. */
  ready(): Promise<void>;
  /** Resolves with the exit code. */
  ended(): Promise<number | null>;
}

/** The built server as a process of its own, as `npm start` runs it. */
export function spawnServer(
  environment: Record<string, string>,
  { args = [], nodeArgs = [] }: { args?: string[]; nodeArgs?: string[] } = {},
): Spawned {
  const { PATH = '' } = process.env;
  const child = spawn(process.execPath, [...nodeArgs, MAIN, ...args], {
    env: { PATH, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  const collect = (chunk: Buffer): void => {
    text += chunk.toString('utf8');
  };
  child.stdout.on('data', collect);
  child.stderr.on('data', collect);
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  return {
    process: child,
    output: () => text,
    setupToken: () => /valid 1 h\)\n {2}([\w-]{43})\n/u.exec(text)?.[1] ?? '',
    ended: () => ended,
    ready: () =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          if (text.includes('is ready')) resolve();
        };
        child.stdout.on('data', look);
        look();
        void ended.then((code) => reject(new Error(`ended with ${code}:\n${text}`)));
      }),
  };
}
