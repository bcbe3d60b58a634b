import { docxText, NotADocument } from './docx-text.js';

const ZIP = 'PK\u0003\u0004';
/** Control characters that no text of a document has; other files are full of them. */
const BINARY = /[^\P{Cc}\t\n\v\f\r\u0085]/u;

/** The text of a plain text or a .docx; throws `NotADocument` for everything else. */
export function documentText(file: Uint8Array): string {
  const isZip = String.fromCharCode(...file.subarray(0, ZIP.length)) === ZIP;
  const text = isZip ? docxText(file) : plainText(file);
  if (BINARY.test(text)) throw new NotADocument();
  return text;
}

/** Texts written on Windows are often in the national encoding. */
function plainText(file: Uint8Array): string {
  for (const encoding of ['utf-8', 'gb18030']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(file);
    } catch {
      continue;
    }
  }
  throw new NotADocument();
}
