import { crc32, deflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { locate } from '../../../src/text/source-map.ts';
import { blocksOf, FIRST, readAll, readOne, SECOND } from '../prose.ts';

/** A ZIP archive of the given files. */
function zip(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const locals: Buffer[] = [];
  const entries: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(files)) {
    const data = Buffer.from(content);
    const packed = deflateRawSync(data);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(8, 8);
    local.writeUInt32LE(crc32(data), 14);
    local.writeUInt32LE(packed.length, 18);
    local.writeUInt32LE(data.length, 22);
    local.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt32LE(data.length, 24);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(offset, 42);
    locals.push(local, Buffer.from(name), packed);
    entries.push(entry, Buffer.from(name));
    offset += 30 + name.length + packed.length;
  }
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Object.keys(files).length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, directory, end]);
}

const paragraph = (text: string, style = '') =>
  `<w:p>${style === '' ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
const document = (body: string) => `<?xml version="1.0"?><w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`;
const docx = (body: string) => zip({ '[Content_Types].xml': '<Types/>', 'word/document.xml': document(body) });

test('paragraphs have the roles of their styles, and a byline is metadata', () => {
  const reading = readOne(
    docx(
      paragraph('Pools close', 'Title') +
        paragraph('By Ana Roy') +
        paragraph(FIRST) +
        paragraph('What comes next', 'Heading2') +
        paragraph(SECOND),
    ),
    'draft.docx',
  );
  expect(reading.article).toMatchObject({ title: 'Pools close', byline: ['Ana Roy'] });
  expect(blocksOf(reading)).toEqual([
    ['headline', 'Pools close'],
    ['prose', FIRST],
    ['heading', 'What comes next'],
    ['prose', SECOND],
  ]);
});

test('what was deleted is not read, what was inserted is, and runs are joined', () => {
  const body = `<w:p><w:r><w:t>The rate ro</w:t></w:r><w:r><w:t>se to </w:t></w:r><w:del><w:r><w:delText>4</w:delText><w:t>4</w:t></w:r></w:del><w:ins><w:r><w:t>5</w:t></w:r></w:ins><w:r><w:t xml:space="preserve"> &amp; more.</w:t></w:r></w:p>`;
  expect(readOne(docx(body), 'draft.docx').article.text).toBe('The rate rose to 5 & more.');
});

test('a line is a paragraph of the document', () => {
  const reading = readOne(docx(paragraph(FIRST) + paragraph('') + paragraph(SECOND)), 'draft.docx');
  expect(locate(reading.sourceMap, reading.article.text.indexOf('2019'))).toEqual({
    line: 3,
    column: SECOND.indexOf('2019') + 1,
  });
});

test.each([
  ['damaged-zip', new TextEncoder().encode('no archive at all')],
  ['damaged-zip', docx(paragraph(FIRST)).subarray(0, 120)],
  ['no-word-document', zip({ 'a.txt': 'hello' })],
  ['too-large', zip({ 'word/document.xml': new Uint8Array(40_000_000) })],
])('%s is the reason for a bad document', (code, bytes) => {
  expect(readAll(bytes, 'draft.docx').failures.map((failure) => failure.code)).toEqual([code]);
});

test('another archive is skipped', () => {
  expect(readAll(zip({ 'a.txt': 'hello' }), 'backup.zip').skipped?.code).toBe('binary-file');
});
