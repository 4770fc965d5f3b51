import { expect, test } from 'vitest';
import { readArticles } from '../../src/ingest/read-articles.ts';

const SENTENCE = 'The council voted on Tuesday to close four of the city’s nine public pools next summer.';

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function read(bytes: Uint8Array | string, uri = 'a.txt') {
  return readArticles(typeof bytes === 'string' ? bytesOf(bytes) : bytes, { uri });
}

test.each([
  ['empty-file', new Uint8Array(), undefined],
  ['empty-file', bytesOf(' \r\n\t\n'), undefined],
  ['binary-file', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]), undefined],
  ['binary-file', new Uint8Array([1, 2, 0, 3, 0, 0, 9, 200, 201, 0, 0]), undefined],
  ['invalid-utf-8', new Uint8Array([...bytesOf('Zoë\nwas '), 0xff, 0xfe, 0xfa, ...bytesOf(' here')]), 2],
])('a bad file is a failure with the code %s', (code, bytes, line) => {
  const { readings, failures } = read(bytes);
  expect(readings).toEqual([]);
  expect(failures).toHaveLength(1);
  expect(failures[0]).toMatchObject({ uri: 'a.txt', code, ...(line === undefined ? {} : { line }) });
});

test.each(['manifest.csv', 'notes.yaml', 'photo.bin', 'script.ts'])('%s is skipped, not failed', (uri) => {
  const { readings, failures, skipped } = read('path,published\na.txt,2023-01-01\n', uri);
  expect([readings, failures]).toEqual([[], []]);
  expect(skipped?.code).toBe('unknown-type');
});

test('an image is skipped by what it is', () => {
  expect(read(new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 0]), 'photo.jpg').skipped?.code).toBe('binary-file');
});

test.each(['a.txt', 'README', '-', 'draft'])('%s is read as plain text', (uri) => {
  expect(read(SENTENCE, uri).readings[0]?.article.text).toBe(SENTENCE);
});

test('a file over the limit is refused before it is read', () => {
  const { failures } = readArticles(bytesOf(SENTENCE), { uri: 'a.txt', limits: { bytes: 10 } });
  expect(failures[0]?.code).toBe('too-large');
});
