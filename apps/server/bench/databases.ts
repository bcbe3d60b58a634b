import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import pg from 'pg';

/** A database for Hebo with its roles, by the same command that a college uses. */
export function createHeboDatabase(superuserUrl: string): Record<string, string> {
  const script = fileURLToPath(new URL('../dist/database/create.js', import.meta.url));
  const printed = execFileSync(process.execPath, [script, superuserUrl], { encoding: 'utf8' });
  const lines = printed.split('\n').filter((line) => line.includes('='));
  return Object.fromEntries(
    lines.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
  );
}

/** A database of their own for the peers, on the same server. */
export const createPeerDatabase = (superuserUrl: string): Promise<string> =>
  createDatabase(superuserUrl, 'peers');

export async function createDatabase(superuserUrl: string, name: string): Promise<string> {
  const client = new pg.Client({ connectionString: superuserUrl });
  await client.connect();
  await client.query(`create database ${name}`);
  await client.end();
  return new URL(`/${name}`, superuserUrl).href;
}
