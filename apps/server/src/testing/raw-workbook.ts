import { strToU8, zipSync, type Zippable } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const OF_PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

interface Parts {
  /** What stands between the tags of sheetData. */
  readonly rows?: string;
  readonly strings?: string;
  readonly styles?: string;
  readonly is1904?: boolean;
  /** Instead of the part of this name, or beside the others; null leaves it out. */
  readonly parts?: Readonly<Record<string, string | Uint8Array | null>>;
}

/** A workbook written by hand, for what no honest program writes. */
export function rawWorkbook({ rows = '', strings = '', styles = '', is1904, parts = {} }: Parts) {
  const written: Record<string, string | Uint8Array | null> = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><workbookPr${
      is1904 === true ? ' date1904="1"' : ''
    }/><sheets><sheet name="表" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${OF_PACKAGE}"><Relationship Id="rId1" Type="${RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': sheetOf(rows),
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${strings}</sst>`,
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}">${styles}</styleSheet>`,
    ...parts,
  };
  const files: Zippable = {};
  for (const [name, part] of Object.entries(written)) {
    if (part !== null) files[name] = typeof part === 'string' ? strToU8(part) : part;
  }
  return zipSync(files, { level: 1 });
}

export const sheetOf = (rows: string): string =>
  `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`;

/** One cell of text in A1. */
export const inlineText = (text: string): string =>
  `<row r="1"><c r="A1" t="inlineStr"><is><t>${text}</t></is></c></row>`;

/** One cell with its stored value. */
export const storedCell = (address: string, value: string, more = ''): string =>
  `<row r="${/\d+/.exec(address)?.[0]}"><c r="${address}"${more}><v>${value}</v></c></row>`;

/** The size that the directory declares for the last part is made to lie. */
export function withDeclaredSize(zip: Uint8Array, size: number): Uint8Array {
  const copy = Buffer.from(zip);
  const at = copy.lastIndexOf(Buffer.from([0x50, 0x4b, 1, 2]));
  copy.writeUInt32LE(size, at + 24);
  return new Uint8Array(copy);
}

/** The same in 64 bits: the plain sizes point to an extra field, which says what one likes. */
export function withZip64Size(zip: Uint8Array, size: bigint): Uint8Array {
  const bytes = Buffer.from(zip);
  const at = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 1, 2]));
  const extra = Buffer.alloc(12);
  extra.writeUInt16LE(1, 0);
  extra.writeUInt16LE(8, 2);
  extra.writeBigUInt64LE(size, 4);
  const nameEnd = at + 46 + bytes.readUInt16LE(at + 28);
  const made = Buffer.concat([bytes.subarray(0, nameEnd), extra, bytes.subarray(nameEnd)]);
  made.writeUInt32LE(0xff_ff_ff_ff, at + 24);
  made.writeUInt16LE(bytes.readUInt16LE(at + 30) + extra.length, at + 30);
  const end = made.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  made.writeUInt32LE(made.readUInt32LE(end + 12) + extra.length, end + 12);
  return new Uint8Array(made);
}
