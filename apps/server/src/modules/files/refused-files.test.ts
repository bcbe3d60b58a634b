import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import {
  inlineText,
  rawWorkbook,
  sheetOf,
  storedCell,
  withDeclaredSize,
  withZip64Size,
} from '../../testing/raw-workbook.js';
import { readFile } from './reading/read-file.js';
import type { FileProblemCode } from './sheet.js';

const BILLION = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>`;
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const manyRows = (rows: number): string =>
  Array.from(
    { length: rows },
    (_, at) => `<row r="${at + 1}"><c r="A${at + 1}"><v>1</v></c></row>`,
  ).join('');

/** Incompressible, so that the ratio of the whole stays small. */
const noise = (bytes: number): Uint8Array => {
  const made = new Uint8Array(bytes);
  let state = 1;
  for (let at = 0; at < bytes; at += 1)
    made[at] = (state = (state * 48_271) % 2_147_483_647) & 0xff;
  return made;
};

describe('what is refused', () => {
  it.each<[string, () => Uint8Array, FileProblemCode]>([
    ['nothing at all', () => new Uint8Array(), 'FILE_EMPTY'],
    ['a workbook without a cell', () => rawWorkbook({}), 'FILE_EMPTY'],
    [
      'more than ten megabytes',
      () => new Uint8Array(10 * 1024 * 1024 + 1).fill(65),
      'FILE_TOO_LARGE',
    ],
    [
      'an old .xls',
      () => new Uint8Array([...OLE, ...Array.from({ length: 600 }, () => 0)]),
      'FILE_KIND_OLD',
    ],
    [
      'a page of HTML called .xls',
      () => strToU8('<html><table><tr><td>1</td></tr></table></html>'),
      'FILE_KIND_OLD',
    ],
    [
      'a workbook with a password',
      () => new Uint8Array([...OLE, ...Buffer.from('EncryptedPackage', 'utf16le')]),
      'FILE_ENCRYPTED',
    ],
    ['a picture', () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]), 'FILE_KIND_UNKNOWN'],
    [
      'a document of Word',
      () => zipSync({ 'word/document.xml': strToU8('<x/>') }),
      'FILE_KIND_UNKNOWN',
    ],
    ['a binary workbook', () => zipSync({ 'xl/workbook.bin': strToU8('x') }), 'FILE_KIND_UNKNOWN'],
    [
      'macros',
      () => rawWorkbook({ rows: inlineText('a'), parts: { 'xl/vbaProject.bin': 'x' } }),
      'FILE_HAS_MACROS',
    ],
    [
      'a workbook inside',
      () => rawWorkbook({ rows: inlineText('a'), parts: { 'xl/embeddings/a.xlsx': 'x' } }),
      'FILE_NESTED',
    ],
    [
      'an archive under another name',
      () =>
        rawWorkbook({
          rows: inlineText('a'),
          parts: { 'xl/media/a.png': zipSync({ a: strToU8('b') }) },
        }),
      'FILE_NESTED',
    ],
    [
      'entities in the sheet',
      () => rawWorkbook({ parts: { 'xl/worksheets/sheet1.xml': `${BILLION}${sheetOf('')}` } }),
      'FILE_HAS_ENTITIES',
    ],
    [
      'entities in the strings',
      () => rawWorkbook({ parts: { 'xl/sharedStrings.xml': `${BILLION}<sst/>` } }),
      'FILE_HAS_ENTITIES',
    ],
    [
      'XML that does not close',
      () => rawWorkbook({ parts: { 'xl/worksheets/sheet1.xml': '<worksheet><sheetData>' } }),
      'FILE_DAMAGED',
    ],
    ['NUL inside XML', () => rawWorkbook({ rows: inlineText('a\0b') }), 'FILE_DAMAGED'],
    ['half a file', () => rawWorkbook({ rows: inlineText('a') }).slice(0, 300), 'FILE_DAMAGED'],
    [
      'a sheet that is not there',
      () => rawWorkbook({ parts: { 'xl/worksheets/sheet1.xml': null } }),
      'FILE_EMPTY',
    ],
    [
      'a bomb of 60 MB',
      () => rawWorkbook({ parts: { 'xl/a.xml': new Uint8Array(60 * 1024 * 1024) } }),
      'UNPACKED_TOO_LARGE',
    ],
    [
      'a bomb of 5 MB',
      () => rawWorkbook({ parts: { 'xl/a.xml': new Uint8Array(5 * 1024 * 1024) } }),
      'UNPACKED_TOO_LARGE',
    ],
    [
      '60 MB beside what does not compress',
      () =>
        rawWorkbook({
          parts: {
            'xl/a.xml': new Uint8Array(60 * 1024 * 1024),
            'xl/b.bin': noise(2 * 1024 * 1024),
          },
        }),
      'UNPACKED_TOO_LARGE',
    ],
    [
      'a directory that lies about sizes',
      () =>
        withDeclaredSize(
          rawWorkbook({ parts: { 'xl/z.xml': new Uint8Array(51 * 1024 * 1024) } }),
          100,
        ),
      'FILE_DAMAGED',
    ],
    [
      'a directory that says 4 EB in 64 bits',
      () => withZip64Size(rawWorkbook({ rows: inlineText('a') }), 1n << 62n),
      'UNPACKED_TOO_LARGE',
    ],
    [
      'a directory that says 100 bytes in 64 bits of a bomb',
      () =>
        withZip64Size(
          rawWorkbook({ parts: { 'xl/z.xml': new Uint8Array(51 * 1024 * 1024) } }),
          100n,
        ),
      'FILE_DAMAGED',
    ],
    [
      '201 parts',
      () =>
        rawWorkbook({
          rows: inlineText('a'),
          parts: Object.fromEntries(Array.from({ length: 201 }, (_, at) => [`xl/${at}.xml`, 'x'])),
        }),
      'TOO_MANY_PARTS',
    ],
    ['20,006 rows', () => rawWorkbook({ rows: manyRows(20_006) }), 'TOO_MANY_ROWS'],
    [
      'content in row 1,048,576',
      () => rawWorkbook({ rows: storedCell('A1048576', '1') }),
      'TOO_MANY_ROWS',
    ],
    ['61 columns', () => rawWorkbook({ rows: storedCell('BI1', '1') }), 'TOO_MANY_COLUMNS'],
    [
      'a cell without an address that can be',
      () => rawWorkbook({ rows: storedCell('A1', '1').replace('r="A1"', 'r="?"') }),
      'TOO_MANY_COLUMNS',
    ],
    ['20,006 lines of CSV', () => strToU8('1\n'.repeat(20_006)), 'TOO_MANY_ROWS'],
    [
      '61 columns of CSV',
      () => strToU8(Array.from({ length: 61 }, () => '1').join(',')),
      'TOO_MANY_COLUMNS',
    ],
    [
      'bytes that are no text',
      () => new Uint8Array([0x41, 0xff, 0x30, 0xff, 0x0a]),
      'TEXT_UNREADABLE',
    ],
  ])('%s', async (_, make, code) => {
    const bytes = make();
    const before = process.cpuUsage();
    const read = await readFile(bytes);
    const { user, system } = process.cpuUsage(before);
    expect(user + system).toBeLessThan(5_000_000);
    expect(read.sheets).toEqual([]);
    expect(read.problems.map((problem) => problem.code)).toEqual([code]);
  });
});
