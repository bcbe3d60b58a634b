import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Role } from './role.js';

export interface DemoSignIn {
  readonly accountName: string;
  readonly displayName: string;
  readonly role: Role;
  readonly password: string;
}

/** What is printed at every start of a demo; made at random once and kept beside the data. */
export interface DemoSignIns {
  readonly institutionId: string;
  readonly accounts: readonly DemoSignIn[];
  readonly apiToken: string;
}

const fileIn = (folder: string): string => join(folder, 'demo-sign-ins.json');

export function keepDemoSignIns(folder: string, signIns: DemoSignIns): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  writeFileSync(fileIn(folder), JSON.stringify(signIns, null, 2), { mode: 0o600 });
}

/** Null where the file is gone or belongs to another database. */
export function readDemoSignIns(folder: string, institutionId: string): DemoSignIns | null {
  try {
    const kept = JSON.parse(readFileSync(fileIn(folder), 'utf8')) as DemoSignIns;
    return kept.institutionId === institutionId ? kept : null;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
