import { expect, test } from 'vitest';
import { decodeText } from '../../../src/ingest/decode/decode-text.ts';

const TEXT = 'Hélène said “no” — twice.';

function windows1252(text: string): Uint8Array {
  const marks: Record<string, number> = { '“': 0x93, '”': 0x94, '—': 0x97, '’': 0x92 };
  return Uint8Array.from([...text], (character) => marks[character] ?? character.charCodeAt(0));
}

function utf16(text: string, bigEndian: boolean, mark: boolean): Uint8Array {
  const units = [
    ...(mark ? [0xfeff] : []),
    ...Array.from({ length: text.length }, (_, index) => text.charCodeAt(index)),
  ];
  return Uint8Array.from(units.flatMap((unit) => (bigEndian ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8])));
}

test.each([
  ['utf-8', new TextEncoder().encode(TEXT), undefined],
  ['utf-8', new TextEncoder().encode(`\uFEFF${TEXT}`), undefined],
  ['utf-16le', utf16(TEXT, false, true), undefined],
  ['utf-16be', utf16(TEXT, true, true), undefined],
  ['windows-1252', windows1252(TEXT), undefined],
  ['windows-1252', windows1252(TEXT), 'iso-8859-1'],
  ['utf-8', new TextEncoder().encode(TEXT), 'iso-8859-1'],
])('%s is decoded', (encoding, bytes, declared) => {
  const decoded = decodeText(bytes, declared);
  expect(decoded).toMatchObject({ text: TEXT, encoding });
});

test('UTF-16 is known without a mark', () => {
  expect(decodeText(utf16('The mayor said no.', false, false))).toMatchObject({ text: 'The mayor said no.' });
});

test('windows-1252 that nobody declared is noted', () => {
  const decoded = decodeText(windows1252(TEXT));
  expect('notes' in decoded && decoded.notes.map(({ code }) => code)).toEqual(['assumed-encoding']);
});

test('bytes that a declared charset cannot hold are counted, not dropped', () => {
  const bytes = new Uint8Array([...new TextEncoder().encode('Zoë '), 0xff, 0xff, 0x20, 0x41]);
  const decoded = decodeText(bytes, 'utf-8');
  expect(decoded).toMatchObject({ text: 'Zoë \uFFFD\uFFFD A', notes: [{ code: 'undecodable-bytes', from: 4 }] });
});

test.each([
  ['a lone continuation byte', [0x41, 0x0a, 0x80, 0x81, 0x81]],
  ['UTF-8 mixed with Latin-1', [0xc3, 0xa9, 0x0a, 0x41, 0xe9, 0x8d]],
  ['an overlong sequence', [0x41, 0x0a, 0xc0, 0xaf]],
])('%s is refused with its line', (_name, bytes) => {
  expect(decodeText(Uint8Array.from(bytes))).toMatchObject({ code: 'invalid-utf-8', line: 2 });
});
