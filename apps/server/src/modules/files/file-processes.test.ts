import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inlineText, rawWorkbook } from '../../testing/raw-workbook.js';
import { FileGivenUp, FileProcesses, FilesBusy } from './file-processes.js';
import { readSheet, written } from './files.service.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hebo-files-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const READ = { kind: 'read', bytes: new Uint8Array([65]) } as const;

/** A process that does not what ours does, so that its limits can be reached. */
function processes(body: string, longest = 60_000): FileProcesses {
  const file = join(folder, `${Math.abs(hashOf(body))}.mjs`);
  writeFileSync(file, `process.on('message', async (job) => { ${body} });`);
  return new FileProcesses(pathToFileURL(file), longest);
}

const hashOf = (text: string): number =>
  [...text].reduce((hash, letter) => (hash * 31 + letter.charCodeAt(0)) | 0, 7);

const ANSWER = 'process.send({ answer: { sheets: [], problems: [] } });';

describe('a process for one file', () => {
  it('reads a workbook and gives its rows in order', async () => {
    const rows = Array.from(
      { length: 1_201 },
      (_, at) => `<row r="${at + 1}"><c r="A${at + 1}"><v>${at}</v></c></row>`,
    );
    const { sheets } = await readSheet(rawWorkbook({ rows: rows.join('') }));
    expect(sheets[0]?.rows.map(([cell]) => cell?.number)).toEqual(rows.map((_, at) => String(at)));
  });

  it('is ended when it takes too long, and the next file is read', async () => {
    await expect(processes('for (;;);', 2_000).run(READ)).rejects.toThrow(FileGivenUp);
    expect((await readSheet(rawWorkbook({ rows: inlineText('a') }))).problems).toEqual([]);
  });

  it('ends by itself when it takes too much memory', async () => {
    const hungry = 'const all = []; for (;;) all.push(new Array(1e6).fill(all.length + 0.5));';
    await expect(processes(hungry).run(READ)).rejects.toThrow(FileGivenUp);
  });

  it('tells a fault of its own, which is none of the file', async () => {
    await expect(processes(`process.send({ failure: 'ours' });`).run(READ)).rejects.toThrow('ours');
  });

  it('knows nothing of the environment, and has a heap of 384 MB', async () => {
    const told =
      processes(`process.send({ answer: { sheets: [], problems: [process.env.HOME ?? null,
      (await import('node:v8')).getHeapStatistics().heap_size_limit < 512 * 1024 * 1024] } });`);
    expect(await told.run(READ)).toEqual({ sheets: [], problems: [null, true] });
  });

  it('runs with one other at most; ten wait, and the next is told that there are too many', async () => {
    const slow = processes(`setTimeout(() => { ${ANSWER} }, 200);`);
    const asked = Array.from({ length: 13 }, () => slow.run(READ).catch((error: unknown) => error));
    const answers = await Promise.all(asked);
    expect(answers.filter((answer) => answer instanceof FilesBusy)).toHaveLength(1);
    expect(answers.at(-1)).toBeInstanceOf(FilesBusy);
  });

  it('that is killed while it writes is told as what passes, not as a fault of ours', async () => {
    const dying = processes('process.kill(process.pid, "SIGKILL");');
    const job = { kind: 'book', book: { locale: 'zh', sheets: [] } } as const;
    await expect(written(job, dying)).rejects.toMatchObject({
      status: 503,
      code: 'UNAVAILABLE',
      wording: { zh: expect.stringContaining('生成此文件') },
    });
  });
});
