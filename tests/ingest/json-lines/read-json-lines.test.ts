import { expect, test } from 'vitest';
import { locate } from '../../../src/text/source-map.ts';
import { processorMilliseconds } from '../../processor-time.ts';
import { blocksOf, FIRST, readAll, readOne, SECOND } from '../prose.ts';

const line = (record: unknown) => JSON.stringify(record);

test('each line is an article with its metadata', () => {
  const source = [
    line({
      id: 'a1',
      title: 'Pools close',
      text: `${FIRST}\n${SECOND}`,
      author: 'Ana Roy and Lee Wong',
      date: '2023-02-20',
      source: 'The Post',
      url: 'https://example.org/a',
    }),
    line({ body: SECOND, headline: 'Two' }),
  ].join('\n');
  const { readings, failures } = readAll(source, 'dump.jsonl');
  expect(failures).toEqual([]);
  expect(readings.map(({ article }) => article.uri)).toEqual(['dump.jsonl#a1', 'dump.jsonl#2']);
  expect(readings[0]?.article).toMatchObject({
    title: 'Pools close',
    byline: ['Ana Roy', 'Lee Wong'],
    publishedAt: '2023-02-20',
    publishedFrom: 'feed',
    publisher: 'The Post',
    canonicalUrl: 'https://example.org/a',
    text: `${FIRST}\n\n${SECOND}`,
  });
});

test('a mapping names the fields, also inside others', () => {
  const source = line({ data: { story: FIRST, when: '20 February 2023' }, text: 'not this' });
  const { article } = readOne(source, 'dump.jsonl', { fields: { text: 'data.story', published: 'data.when' } });
  expect(article).toMatchObject({ text: FIRST, publishedAt: '2023-02-20' });
});

test('an offset leads into the line, behind escapes and markup', () => {
  const source = `\n  {"n": [1, {"text": "no"}], "text": "<p>A \\u00e9t\\u00e9 \\"of\\" 40 &amp; 50<\\/p><p>${FIRST}</p>"}`;
  const reading = readOne(source, 'dump.jsonl');
  expect(blocksOf(reading)[0]).toEqual(['prose', 'A été "of" 40 & 50']);
  const { line: at, column } = locate(reading.sourceMap, reading.article.text.indexOf('40'));
  expect(source.split('\n')[at - 1]?.slice(column - 1, column + 1)).toBe('40');
});

test('a JSON array is read like lines', () => {
  const { readings } = readAll(`[\n ${line({ text: FIRST })},\n ${line({ text: SECOND })}\n]`, 'dump.json');
  expect(readings.map(({ article }) => article.text)).toEqual([FIRST, SECOND]);
});

test('a bad line is a failure with its number, and the others are read', () => {
  const { readings, failures } = readAll(
    [line({ text: FIRST }), '{"text": ', '[1]', line({ note: 'none' }), line({ text: SECOND })].join('\n'),
    'dump.jsonl',
  );
  expect(readings).toHaveLength(2);
  expect(failures.map(({ code, line: at }) => [code, at])).toEqual([
    ['invalid-json', 2],
    ['invalid-json', 3],
    ['no-text-field', 4],
  ]);
});

test.each([
  '{"a":'.repeat(50_000),
  `{"text":"${'\\u0041'.repeat(100_000)}"}`,
  '['.repeat(100_000),
  `{"text":"${'<p>'.repeat(100_000)}"}`,
  '"'.repeat(100_000),
])('hostile JSON %# is read in time', (source) => {
  const started = processorMilliseconds();
  readAll(source, 'a.jsonl');
  expect(processorMilliseconds() - started).toBeLessThan(3_000);
});
