import type { Readable } from 'node:stream';
import { promisify, TextDecoder } from 'node:util';
import yauzl, { type Entry, type ZipFile } from 'yauzl';
import { Refused } from '../refusals.ts';
import { MOST_PARTS, MOST_RATIO, MOST_UNPACKED } from '../sheet.ts';

/** A workbook whose every part was unpacked once and counted: its headers may lie about their sizes. */
export class CheckedZip {
  readonly #zip: ZipFile;
  readonly #entries: ReadonlyMap<string, Entry>;

  private constructor(zip: ZipFile, entries: ReadonlyMap<string, Entry>) {
    this.#zip = zip;
    this.#entries = entries;
  }

  static async open(bytes: Uint8Array): Promise<CheckedZip> {
    const zip = await openZip(bytes);
    const entries = await entriesOf(zip);
    refuseByName([...entries.keys()]);
    const checked = new CheckedZip(zip, entries);
    await checked.#count(Math.min(MOST_UNPACKED, bytes.length * MOST_RATIO));
    return checked;
  }

  has(name: string): boolean {
    return this.#entries.has(name);
  }

  names(pattern: RegExp): string[] {
    return [...this.#entries.keys()].filter((name) => pattern.test(name));
  }

  /** A part as text, piece by piece. */
  async *text(name: string): AsyncGenerator<string> {
    const entry = this.#entries.get(name);
    if (entry === undefined) throw new Refused('FILE_DAMAGED');
    let decoder: TextDecoder | null = null;
    for await (const chunk of await this.#stream(entry)) {
      decoder ??= new TextDecoder(encodingOf(chunk));
      yield decoder.decode(chunk, { stream: true });
    }
    if (decoder !== null) yield decoder.decode();
  }

  #stream(entry: Entry): Promise<AsyncIterable<Uint8Array>> {
    const open = promisify<Entry, Readable>(this.#zip.openReadStream.bind(this.#zip));
    return open(entry) as Promise<AsyncIterable<Uint8Array>>;
  }

  async #count(most: number): Promise<void> {
    const declared = [...this.#entries.values()].reduce(
      (sum, one) => sum + one.uncompressedSize,
      0,
    );
    if (declared > most) throw new Refused('UNPACKED_TOO_LARGE');
    let unpacked = 0;
    for (const entry of this.#entries.values()) {
      let isFirst = true;
      for await (const chunk of await this.#stream(entry)) {
        unpacked += chunk.length;
        if (unpacked > most) throw new Refused('UNPACKED_TOO_LARGE');
        if (isFirst && isArchive(chunk)) throw new Refused('FILE_NESTED');
        isFirst = false;
      }
    }
  }
}

async function openZip(bytes: Uint8Array): Promise<ZipFile> {
  const open = promisify<Buffer, yauzl.Options, ZipFile>(yauzl.fromBuffer);
  const zip = await open(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), {
    lazyEntries: true,
    autoClose: false,
  });
  if (zip.entryCount > MOST_PARTS) throw new Refused('TOO_MANY_PARTS');
  return zip;
}

function entriesOf(zip: ZipFile): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>();
  return new Promise((resolve, reject) => {
    zip.on('entry', (entry: Entry) => {
      if (entry.isEncrypted()) reject(new Refused('FILE_ENCRYPTED'));
      // A name that stands twice would be read by one program and another by the next.
      if (entries.has(entry.fileName)) reject(new Refused('FILE_DAMAGED'));
      entries.set(entry.fileName, entry);
      zip.readEntry();
    });
    zip.once('error', reject);
    zip.once('end', () => resolve(entries));
    zip.readEntry();
  });
}

function refuseByName(names: readonly string[]): void {
  const lower = names.map((name) => name.toLowerCase());
  if (lower.some((name) => /(^|\/)vbaproject.*\.bin$|^xl\/macrosheets\//.test(name))) {
    throw new Refused('FILE_HAS_MACROS');
  }
  if (lower.some((name) => /\.(zip|7z|rar|gz|xlsx|xlsm|docx|jar)$/.test(name))) {
    throw new Refused('FILE_NESTED');
  }
  if (!names.includes('xl/workbook.xml')) throw new Refused('FILE_KIND_UNKNOWN');
}

const isArchive = ([first, second, third, fourth]: Uint8Array): boolean =>
  first === 0x50 && second === 0x4b && third === 3 && fourth === 4;

const encodingOf = ([first, second]: Uint8Array): string => {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
};
