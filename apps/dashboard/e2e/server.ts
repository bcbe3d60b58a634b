import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { copyOfDashboard } from './own-documents';

const MAIN = fileURLToPath(new URL('../../server/dist/main.js', import.meta.url));

interface SignIn {
  readonly accountName: string;
  readonly role: string;
  readonly password: string;
}

export interface RunningServer {
  readonly origin: string;
  /** Everything that was printed at the start. */
  readonly printed: () => string;
  /** Adds a document of a test to those that the server trusts, and gives its id. */
  trust(query: string): string;
  readonly signIns: { readonly accounts: readonly SignIn[]; readonly apiToken: string };
  stop(): Promise<void>;
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

/** Starts the built server as `npm start` does, on an empty folder of its own. */
export async function startServer(args: readonly string[] = []): Promise<RunningServer> {
  const folder = mkdtempSync(join(tmpdir(), 'hebo-e2e-'));
  const dashboard = copyOfDashboard(join(folder, 'dashboard'));
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const child = spawn(process.execPath, [MAIN, ...args], {
    env: {
      ...process.env,
      HEBO_DATA_DIR: join(folder, 'data'),
      HEBO_DASHBOARD_DIR: dashboard.folder,
      HEBO_PORT: String(port),
      DATABASE_URL: '',
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
  const signIns = args.includes('--empty')
    ? { accounts: [], apiToken: '' }
    : JSON.parse(readFileSync(join(folder, 'data', 'demo-sign-ins.json'), 'utf8'));
  return {
    origin,
    printed: () => printed,
    trust: dashboard.trust,
    signIns,
    async stop() {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The password printed for a role. */
export function signInOf(server: RunningServer, role: string): SignIn {
  const found = server.signIns.accounts.find((account) => account.role === role);
  if (!found) throw new Error(`no demo sign-in for ${role}`);
  return found;
}
