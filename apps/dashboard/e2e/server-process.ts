import { spawn, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../server/dist/main.js', import.meta.url));

export interface ServerProcess {
  readonly origin: string;
  /** Everything that was printed at the start. */
  readonly printed: () => string;
  stop(): Promise<void>;
}

interface Start {
  readonly dataFolder: string;
  readonly dashboardFolder?: string;
  readonly args?: readonly string[];
}

/** Starts the built server as `npm start` does, on a free port, and waits until it answers. */
export async function startProcess(start: Start): Promise<ServerProcess> {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const { dataFolder, dashboardFolder, args = [] } = start;
  const child = spawn(process.execPath, [MAIN, ...args], {
    env: {
      ...process.env,
      HEBO_DATA_DIR: dataFolder,
      HEBO_PORT: String(port),
      DATABASE_URL: '',
      ...(dashboardFolder !== undefined && { HEBO_DASHBOARD_DIR: dashboardFolder }),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  await answers(origin, child).catch((error: unknown) => {
    child.kill('SIGKILL');
    throw new Error(`${String(error)}\n${printed}`);
  });
  return {
    origin,
    printed: () => printed,
    async stop() {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      await ended;
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

async function answers(origin: string, child: ChildProcess): Promise<void> {
  const limit = Date.now() + 120_000;
  while (Date.now() < limit) {
    if (child.exitCode !== null) throw new Error(`the server ended with ${child.exitCode}`);
    const healthy = await fetch(`${origin}/health`).then(
      (response) => response.ok,
      () => false,
    );
    if (healthy) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error('the server did not answer within two minutes');
}
