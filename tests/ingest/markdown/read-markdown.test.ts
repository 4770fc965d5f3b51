import { expect, test } from 'vitest';
import { readArticles } from '../../../src/ingest/read-articles.ts';
import { locate } from '../../../src/text/source-map.ts';
import { processorMilliseconds } from '../../processor-time.ts';

const PROSE = 'The council voted on Tuesday to close four of the city’s nine public pools next summer.';

function read(source: string, uri = 'draft.md') {
  const { readings, failures } = readArticles(new TextEncoder().encode(source), { uri });
  const reading = readings[0];
  if (reading === undefined) throw new Error(failures[0]?.code);
  return reading;
}

function blocksOf(source: string): [string, string][] {
  const { article, blocks } = read(source);
  return blocks.map(({ role, start, end }) => [role, article.text.slice(start, end)]);
}

test('front matter is metadata and no text', () => {
  const { article } = read(
    `---\ntitle: "Pools close"\nauthor: [Ana Roy, Lee Wong]\ndate: 2023-02-20\nupdated: 2023-02-21T10:00:00Z\npublisher: The Post\nlang: en-CA\n---\n\n${PROSE}\n`,
  );
  expect(article).toMatchObject({
    title: 'Pools close',
    byline: ['Ana Roy', 'Lee Wong'],
    publishedAt: '2023-02-20',
    publishedFrom: 'front-matter',
    modifiedAt: '2023-02-21T10:00:00Z',
    publisher: 'The Post',
    language: 'en-CA',
    text: PROSE,
  });
});

test('front matter in TOML is read, and broken front matter is noted', () => {
  expect(read(`+++\ntitle = "Pools close"\ndate = 2023-02-20\n+++\n${PROSE}\n`).article).toMatchObject({
    title: 'Pools close',
    publishedAt: '2023-02-20',
  });
  expect(read(`---\ntitle: [unclosed\n---\n${PROSE}\n`).notes.map(({ code }) => code)).toEqual([
    'unreadable-front-matter',
  ]);
});

test('each kind of block has its role', () => {
  const source = `# Pools close\n\n${PROSE}\n\n## What comes next\n\n- one pool stays\n- [ ] another may\n\n> ${PROSE}\n\n| Year | Visits |\n| --- | --- |\n| 2019 | 1,200 |\n`;
  expect(blocksOf(source)).toEqual([
    ['headline', 'Pools close'],
    ['prose', PROSE],
    ['heading', 'What comes next'],
    ['list', 'one pool stays'],
    ['list', 'another may'],
    ['prose', PROSE],
    ['table', 'Year | Visits'],
    ['table', '2019 | 1,200'],
  ]);
});

test.each([
  ['It is *very* **hot**.', 'It is very hot.'],
  ['See [the report](http://example.org "t") now.', 'See the report now.'],
  ['See [the report][1] now.\n\n[1]: http://example.org', 'See the report now.'],
  ['A 5 \\* 3 &amp; Caf&eacute; day.', 'A 5 * 3 & Café day.'],
  ['One line\nand the next.', 'One line and the next.'],
  ['One<br>two <b>three</b>.', 'One two three.'],
  ['An ![image](x.png) here.', 'An here.'],
  ['Use `npm` here, ~~not~~ there.', 'Use npm here, not there.'],
  ['> Quoted\n> twice.', 'Quoted twice.'],
])('%j is read as %j', (source, expected) => {
  expect(read(source).article.text).toBe(expected);
});

test('comments are kept with their place, and are no text', () => {
  const reading = read(
    `${PROSE}\n\n<!-- deskcheck-disable-next-line age -- checked by phone -->\n${PROSE} <!-- inline -->\n`,
  );
  expect(reading.comments).toEqual([
    { text: ' deskcheck-disable-next-line age -- checked by phone ', line: 3, column: 1 },
    { text: ' inline ', line: 4, column: PROSE.length + 2 },
  ]);
  expect(reading.article.text).not.toContain('deskcheck');
});

test('an offset leads to its line and column behind marks, escapes and front matter', () => {
  const reading = read(`---\ntitle: x\n---\r\n\r\n> A **bold** &amp; 40 \\* claim.\r\n`);
  const at = (word: string) => locate(reading.sourceMap, reading.article.text.indexOf(word));
  expect(at('bold')).toEqual({ line: 5, column: 7 });
  expect(at('40')).toEqual({ line: 5, column: 20 });
  expect(at('claim')).toEqual({ line: 5, column: 26 });
});

test.each([
  '['.repeat(100_000),
  '> '.repeat(50_000),
  `${'*'.repeat(50_000)}a`,
  '`'.repeat(100_000),
  '- '.repeat(20_000),
  '[a](b'.repeat(30_000),
  `---\n${'a: '.repeat(30_000)}\n---\n`,
  `---\n${'- '.repeat(30_000)}\n---\n`,
])('hostile Markdown %# is read in time', (source) => {
  const started = processorMilliseconds();
  readArticles(new TextEncoder().encode(source), { uri: 'a.md' });
  expect(processorMilliseconds() - started).toBeLessThan(3_000);
});
