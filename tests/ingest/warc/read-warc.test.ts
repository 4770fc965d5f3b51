import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { FIRST, readAll, SECOND } from '../prose.ts';

function record(type: string, block: string | Buffer, extra = ''): Buffer {
  const bytes = Buffer.from(block);
  return Buffer.concat([
    Buffer.from(
      `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: https://example.org/2023/02/20/pools\r\nContent-Length: ${bytes.length}\r\n${extra}\r\n`,
    ),
    bytes,
    Buffer.from('\r\n\r\n'),
  ]);
}

const page = (text: string) =>
  `<html><head><title>Pools</title></head><body><article><h1>Pools</h1><p>${text}</p><p>${SECOND}</p></article></body></html>`;
const http = (body: string | Buffer, headers = '') =>
  Buffer.concat([
    Buffer.from(`HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n${headers}\r\n`),
    Buffer.from(body),
  ]);

const ARCHIVE = [
  record('warcinfo', 'software: x'),
  record('request', 'GET / HTTP/1.1\r\n\r\n'),
  record('response', http(page(FIRST))),
  record('response', Buffer.from('HTTP/1.1 301 Moved\r\nLocation: /\r\n\r\n')),
  record('response', http(gzipSync(page(FIRST)), 'Content-Encoding: gzip\r\n')),
  record('conversion', `${FIRST}\n${SECOND}`, 'Content-Type: text/plain\r\n'),
];

test.each([
  ['plain', Buffer.concat(ARCHIVE)],
  ['packed as one', gzipSync(Buffer.concat(ARCHIVE))],
  ['packed record by record', Buffer.concat(ARCHIVE.map((part) => gzipSync(part)))],
])('the pages of an archive are read: %s', (_name, bytes) => {
  const { readings, failures } = readAll(bytes, 'crawl.warc.gz');
  expect(failures).toEqual([]);
  expect(readings.map(({ article }) => article.uri)).toEqual(['crawl.warc.gz#3', 'crawl.warc.gz#5', 'crawl.warc.gz#6']);
  for (const { article } of readings) expect(article.text).toContain(FIRST);
  expect(readings[0]?.article.canonicalUrl).toBe('https://example.org/2023/02/20/pools');
});

test('a page sent in chunks is put together', () => {
  const body = page(FIRST);
  const length = Buffer.byteLength(body);
  const bytes = record(
    'response',
    http(`${length.toString(16)}\r\n${body}\r\n0\r\n\r\n`, 'Transfer-Encoding: chunked\r\n'),
  );
  expect(readAll(bytes, 'a.warc').readings[0]?.article.text).toContain(FIRST);
});

test.each([
  ['plain', Buffer.concat(ARCHIVE).subarray(0, -400)],
  ['packed', gzipSync(Buffer.concat([...ARCHIVE, record('resource', Buffer.alloc(50_000, 'x'))])).subarray(0, -20)],
])('an archive cut in the middle fails for the record that is cut: %s', (_name, bytes) => {
  const { readings, failures } = readAll(bytes, 'a.warc');
  expect(readings.length).toBeGreaterThan(0);
  expect(failures.map(({ code }) => code)).toEqual(['truncated-warc']);
});

test('a gzip bomb is left packed', () => {
  const bomb = gzipSync(Buffer.alloc(20_000_000));
  expect(readAll(bomb, 'a.warc.gz', { limits: { bytes: 1_000_000 } }).failures[0]?.code).toBe('too-large');
});
