import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyOfDashboard } from './own-documents.ts';
import { startProcess, type ServerProcess } from './server-process.ts';

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

interface Start {
  /** Puts something into the data folder before the start; without it the folder does not exist. */
  readonly fill?: (dataFolder: string) => void;
  readonly args?: readonly string[];
}

/** Starts the built server on a folder of its own, which goes when the server stops. */
export async function startOwnServer({ fill, args = [] }: Start = {}): Promise<RunningServer> {
  const folder = mkdtempSync(join(tmpdir(), 'hebo-e2e-'));
  const dataFolder = join(folder, 'data');
  fill?.(dataFolder);
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
