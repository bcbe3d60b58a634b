import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { StartRefused } from '../common/start-refused.js';
import { newFolder, removeFolders } from '../testing/temporary.js';
import { lockFolder, startMark } from './folder-lock.js';

afterAll(removeFolders);

const write = (folder: string, holder: object): void =>
  writeFileSync(join(folder, 'lock'), JSON.stringify(holder));

it('names the holder to a second opener, and lets go at the end', () => {
  const folder = newFolder();
  const lock = lockFolder(folder);
  const holder = JSON.parse(readFileSync(join(folder, 'lock'), 'utf8')) as { since: string };
  expect(() => lockFolder(folder)).toThrowError(StartRefused);
  expect(() => lockFolder(folder)).toThrowError(`process ${process.pid} (started ${holder.since})`);
  lock.release();
  lockFolder(folder).release();
});

it('takes over from a dead process, and from a pid that another process has now', () => {
  for (const holder of [
    { pid: 2 ** 22 + 1, mark: '1', since: 'long ago' },
    { pid: process.pid, mark: 'another start', since: 'long ago' },
  ]) {
    const folder = newFolder();
    write(folder, holder);
    lockFolder(folder).release();
  }
});

it('does not remove the lock of somebody who took over', () => {
  const folder = newFolder();
  const lock = lockFolder(folder);
  const other = { pid: process.ppid, mark: startMark(process.ppid), since: 'now' };
  write(folder, other);
  lock.release();
  expect(JSON.parse(readFileSync(join(folder, 'lock'), 'utf8'))).toEqual(other);
});
