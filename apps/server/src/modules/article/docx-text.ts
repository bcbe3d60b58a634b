import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

const BODY = 'word/document.xml';

export class NotADocument extends Error {}
export class UnpackedTooLarge extends Error {}

/** Pictures and all; and the text alone, which is read at about a second for two megabytes. */
const MOST_UNPACKED = 20 * 1024 * 1024;
const MOST_TEXT = 4 * 1024 * 1024;

/** The paragraphs of a .docx. What it would unpack to is known, and refused, before anything is. */
export function docxText(file: Uint8Array): string {
  return paragraphsOf(bodyOf(file));
}

function bodyOf(file: Uint8Array): string {
  let unpacked = 0;
  const isBody = ({ name, originalSize }: { name: string; originalSize: number }): boolean => {
    unpacked += originalSize;
    const isText = name === BODY;
    if (unpacked > MOST_UNPACKED || (isText && originalSize > MOST_TEXT)) {
      throw new UnpackedTooLarge();
    }
    return isText;
  };
  const body = openZip(() => unzipSync(file, { filter: isBody })[BODY]);
  if (body === undefined) throw new NotADocument();
  return strFromU8(body);
}

function openZip<T>(open: () => T): T {
  try {
    return open();
  } catch (error) {
    if (error instanceof UnpackedTooLarge) throw error;
    throw new NotADocument('not a zip', { cause: error });
  }
}

/** Text runs of the main part; deleted text, notes and drawings have other names and are left out. */
function paragraphsOf(xml: string): string {
  const parser = new SaxesParser();
  const text: string[] = [];
  let isText = false;
  parser.on('opentag', ({ name, isSelfClosing }) => {
    if (name === 'w:t') isText = !isSelfClosing;
    else if (name === 'w:tab') text.push('\t');
    else if (name === 'w:br') text.push('\n');
  });
  parser.on('text', (part) => {
    if (isText) text.push(part);
  });
  parser.on('closetag', ({ name }) => {
    if (name === 'w:t') isText = false;
    else if (name === 'w:p') text.push('\n');
  });
  parser.on('error', (error) => {
    throw new NotADocument('not well-formed', { cause: error });
  });
  parser.write(xml).close();
  return text.join('');
}
