import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const made: string[] = [];

/** A folder that `removeFolders` takes away; a database in one is some 40 MB. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'hebo-test-'));
  made.push(folder);
  return folder;
}

export function removeFolders(): void {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
}
