import { execFileSync } from 'node:child_process';
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { StartRefused } from '../common/start-refused.js';

interface Holder {
  readonly pid: number;
  /** Tells a process from a later one that was given the same number. */
  readonly mark: string | null;
  /** When it began, for a person to read. */
  readonly since: string;
}

/**
 * PGlite takes no lock of its own: two processes on one folder both succeed and rows vanish. So a file is
 * made exclusively before the folder is opened, and a file left behind by a dead process is taken over.
 */
export function lockFolder(folder: string): { release(): void } {
  const file = join(folder, 'lock');
  const own = JSON.stringify({
    pid: process.pid,
    mark: startMark(process.pid),
    since: new Date(performance.timeOrigin).toISOString(),
  } satisfies Holder);
  const draft = join(folder, `lock.${process.pid}`);
  writeFileSync(draft, own);
  try {
    while (!isLinked(draft, file)) {
      const found = read(file);
      if (found === null) continue;
      const holder = JSON.parse(found) as Holder;
      if (startMark(holder.pid) === holder.mark) throw heldBy(holder, folder);
      takeAway(file, found);
    }
  } finally {
    rmSync(draft, { force: true });
  }
  return {
    release: () => {
      if (read(file) === own) rmSync(file, { force: true });
    },
  };
}

/** A hard link is atomic and its content is whole from the first moment. */
function isLinked(draft: string, file: string): boolean {
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function read(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** Two may find the same stale file: what was moved away is put back unless it is the one that was read. */
function takeAway(file: string, stale: string): void {
  const aside = `${file}.stale.${process.pid}`;
  try {
    renameSync(file, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  if (read(aside) !== stale) isLinked(aside, file);
  rmSync(aside, { force: true });
}

/** When the process began, in the kernel's own words; null where there is no such process. */
export function startMark(pid: number): string | null {
  try {
    if (process.platform !== 'linux') {
      return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim();
    }
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
  } catch {
    return null;
  }
}

function heldBy({ pid, since }: Holder, folder: string): StartRefused {
  return new StartRefused(
    `数据目录 ${folder} 正被进程 ${pid}(启动于 ${since})使用。请先停止它。`,
    `the data folder ${folder} is in use by process ${pid} (started ${since}). Stop it first.`,
  );
}
