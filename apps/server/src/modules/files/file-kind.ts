import type { FileProblemCode } from './sheet.ts';

const startsWith = (bytes: Uint8Array, ...start: number[]): boolean =>
  start.every((byte, at) => bytes[at] === byte);

/** By what stands in the file, never by its name. */
export function kindOf(bytes: Uint8Array): 'xlsx' | 'csv' | { refused: FileProblemCode } {
  if (bytes.length === 0) return { refused: 'FILE_EMPTY' };
  if (startsWith(bytes, 0x50, 0x4b, 3, 4)) return 'xlsx';
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
    const isEncrypted = Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'));
    return { refused: isEncrypted ? 'FILE_ENCRYPTED' : 'FILE_KIND_OLD' };
  }
  const isMarked = startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff);
  const start = Buffer.from(bytes.subarray(0, 1_000)).toString('latin1');
  // Other systems save pages of HTML under the name of a workbook.
  if (/^(\u00ef\u00bb\u00bf)?\s*<(!doctype|html|table|\?xml|meta|style)/i.test(start)) {
    return { refused: 'FILE_KIND_OLD' };
  }
  return !isMarked && bytes.includes(0) ? { refused: 'FILE_KIND_UNKNOWN' } : 'csv';
}
