import { accessSync, constants, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { StartRefused } from '../common/start-refused.js';

/** Makes the folder and proves with a file that it can be written: as root, modes alone tell nothing. */
export function prepareFolder(folder: string): void {
  const probe = join(folder, `.write-test.${process.pid}`);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
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

const REASONS: Record<string, { zh: string; en: string }> = {
  EEXIST: { zh: '该位置是一个文件', en: 'a file stands in its place' },
  ENOTDIR: { zh: '路径中有一个文件', en: 'a file stands in its path' },
  EROFS: { zh: '只读文件系统', en: 'read-only file system' },
  EACCES: { zh: '没有权限', en: 'no permission' },
  EPERM: { zh: '没有权限', en: 'no permission' },
  ENOSPC: { zh: '磁盘已满', en: 'the disk is full' },
};
