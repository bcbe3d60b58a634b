import { accessSync, constants, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { StartRefused } from '../common/start-refused.js';
import { lockFolder } from './folder-lock.js';

/** The right of this process to open the folder; there is no other way to get one. */
export interface ClaimedFolder {
  readonly folder: string;
  release(): void;
}

export function claimFolder(folder: string): ClaimedFolder {
  prepareFolder(folder);
  return { folder, ...lockFolder(folder) };
}

/** Makes the folder and proves with a file that it can be written: as root, modes alone tell nothing. */
function prepareFolder(folder: string): void {
  const probe = join(folder, `.write-test.${process.pid}`);
  try {
    makeFolder(folder);
    accessSync(folder, constants.W_OK);
    writeFileSync(probe, '');
    rmSync(probe);
  } catch (error) {
    const { code = 'EIO' } = error as NodeJS.ErrnoException;
    throw new StartRefused(
      `数据目录 ${folder} 无法写入(${REASONS[code]?.zh ?? code})。请检查该路径,或用 HEBO_DATA_DIR 指定另一个目录。`,
      `the data folder ${folder} cannot be written (${REASONS[code]?.en ?? code}). Check the path or name another one with HEBO_DATA_DIR.`,
    );
  }
}

/** Step by step, for `recursive` says ENOENT where the file system is read-only. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  mkdirSync(folder, { mode: 0o700 });
}

const REASONS: Record<string, { zh: string; en: string }> = {
  ENOTDIR: { zh: '该位置或其路径上是一个文件', en: 'a file stands in its place or path' },
  EROFS: { zh: '只读文件系统', en: 'read-only file system' },
  EACCES: { zh: '没有权限', en: 'no permission' },
  EPERM: { zh: '没有权限', en: 'no permission' },
  ENOSPC: { zh: '磁盘已满', en: 'the disk is full' },
};
