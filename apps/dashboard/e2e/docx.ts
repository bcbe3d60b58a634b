import { crc32 } from 'node:zlib';

const PARTS = {
  '[Content_Types].xml': `<?xml version="1.0" encoding="UTF-8"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Default Extension="xml" ContentType="application/xml"/>
<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
</Types>`,
  '_rels/.rels': `<?xml version="1.0" encoding="UTF-8"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
<Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>
</Relationships>`,
};

/** A Word document of plain paragraphs: the least that a word processor would write. */
export function docxOf(paragraphs: readonly string[]): Buffer {
  const body = paragraphs.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join('');
  const document = `<?xml version="1.0" encoding="UTF-8"?>
<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`;
  return zipOf({ ...PARTS, 'word/document.xml': document });
}

/** A zip archive with its files stored as they are. */
function zipOf(files: Readonly<Record<string, string>>): Buffer {
  const bodies: Buffer[] = [];
  const entries: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(files)) {
    const path = Buffer.from(name);
    const content = Buffer.from(text);
    const common = commonHeader(path, content);
    const body = Buffer.concat([u32(0x04034b50), common, path, content]);
    entries.push(
      Buffer.concat([u32(0x02014b50), u16(20), common, Buffer.alloc(10), u32(offset), path]),
    );
    bodies.push(body);
    offset += body.length;
  }
  const directory = Buffer.concat(entries);
  const count = u16(entries.length);
  const end = [u32(0x06054b50), u32(0), count, count, u32(directory.length), u32(offset), u16(0)];
  return Buffer.concat([...bodies, directory, ...end]);
}

/** Version, flags (UTF-8 names), stored, no time, checksum, sizes, lengths of name and extra. */
function commonHeader(path: Buffer, content: Buffer): Buffer {
  const sizes = [u32(crc32(content)), u32(content.length), u32(content.length)];
  return Buffer.concat([u16(20), u16(0x800), u16(0), u32(0), ...sizes, u16(path.length), u16(0)]);
}

function u16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
