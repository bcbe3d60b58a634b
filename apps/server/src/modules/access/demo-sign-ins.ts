import { randomBytes } from 'node:crypto';
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

const PEOPLE: readonly Omit<DemoSignIn, 'password'>[] = [
  { accountName: 'leadership', displayName: '演示·领导小组', role: 'LEADERSHIP' },
  { accountName: 'personnel', displayName: '演示·人事处', role: 'PERSONNEL' },
  { accountName: 'secretary', displayName: '演示·学院秘书', role: 'DEPARTMENT_SECRETARY' },
  { accountName: 'employee', displayName: '演示·教职工', role: 'EMPLOYEE' },
  { accountName: 'auditor', displayName: '演示·审计', role: 'AUDITOR' },
  // Nobody approves what he has handed in himself.
  { accountName: 'leadership2', displayName: '演示·领导小组（二）', role: 'LEADERSHIP' },
];

export const newDemoAccounts = (): DemoSignIn[] =>
  PEOPLE.map((person) => ({ ...person, password: `Hb1-${randomBytes(9).toString('base64url')}` }));

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
