import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import { copyOfDashboard } from './own-documents';
import { startProcess, type ServerProcess } from './server-process';

interface SignIn {
  readonly accountName: string;
  readonly role: string;
  readonly password: string;
}

export interface RunningServer extends ServerProcess {
  /** Adds a document of a test to those that the server trusts, and gives its id. */
  trust(query: string): string;
  readonly signIns: { readonly accounts: readonly SignIn[]; readonly apiToken: string };
}

/**
 * Starts the built server on a folder of its own: a copy of the demo that the run has loaded, or with
 * arguments an empty one, as `npm start` finds it.
 */
export async function startServer(args: readonly string[] = []): Promise<RunningServer> {
  const folder = mkdtempSync(join(tmpdir(), 'hebo-e2e-'));
  const dataFolder = join(folder, 'data');
  if (args.length === 0) cpSync(inject('demoFolder'), dataFolder, { recursive: true });
  const dashboard = copyOfDashboard(join(folder, 'dashboard'));
  const server = await startProcess({ dataFolder, dashboardFolder: dashboard.folder, args });
  return {
    ...server,
    trust: dashboard.trust,
    signIns: args.includes('--empty') ? { accounts: [], apiToken: '' } : signInsIn(dataFolder),
    async stop() {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const signInsIn = (dataFolder: string): RunningServer['signIns'] =>
  JSON.parse(readFileSync(join(dataFolder, 'demo-sign-ins.json'), 'utf8'));

/** The password printed for a role. */
export function signInOf(server: RunningServer, role: string): SignIn {
  const found = server.signIns.accounts.find((account) => account.role === role);
  if (!found) throw new Error(`no demo sign-in for ${role}`);
  return found;
}
