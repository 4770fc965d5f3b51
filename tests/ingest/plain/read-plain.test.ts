import { expect, test } from 'vitest';
import { readText } from '../../../src/ingest/read-articles.ts';
import { processorMilliseconds } from '../../processor-time.ts';

const FIRST = 'The council voted on Tuesday to close four of the city’s nine public pools next summer.';
const SECOND =
  'Attendance fell by a third between 2019 and 2023, according to the parks department, and repairs cost more.';
const THIRD = 'The mayor said the decision was hard, but that the money was needed for the schools in the east end.';

function read(...paragraphs: string[]) {
  return readText(paragraphs.join('\n\n'), { uri: 'a.txt' });
}

function proseOf(...paragraphs: string[]): string[] {
  const { article, blocks } = read(...paragraphs);
  return blocks.filter(({ role }) => role === 'prose').map(({ start, end }) => article.text.slice(start, end));
}

function reasonsOf(...paragraphs: string[]): string[] {
  return read(...paragraphs).removals.map(({ reason }) => reason);
}

test.each([
  ['navigation', 'Skip to main content'],
  ['navigation', 'Home > News > Local'],
  ['navigation', 'Share this: Facebook Twitter Email'],
  ['navigation', '4 min read'],
  ['navigation', '132 comments'],
  ['navigation', 'Advertisement'],
  ['photo-credit', 'Ana Roy/The Canadian Press'],
  ['photo-credit', 'Photo: Ana Roy / Reuters'],
  ['photo-credit', '(AP Photo/Lee Wong)'],
  ['photo-credit', 'THE CANADIAN PRESS/Ana Roy'],
  ['photo-credit', 'Getty Images'],
  ['newsletter-box', 'Sign up for our morning newsletter and never miss a story.'],
  ['newsletter-box', 'Get the day’s top stories delivered to your inbox.'],
  ['follow-box', 'Follow us on Facebook and Instagram.'],
  ['follow-box', 'Follow Ana Roy on Twitter: @anaroy'],
  ['cookie-notice', 'We use cookies to make this site work better for you.'],
  ['subscription-box', 'Subscribe to continue reading this article.'],
  ['legal-notice', '© 2023 The Daily Post. All rights reserved.'],
  ['promo', 'READ MORE: Why the east end has no rink'],
  ['promo', 'RELATED: Pool fees to rise in June.'],
  ['promo', 'OPINION: The city owes its swimmers an answer'],
  ['promo', 'Storm closes schools across the region: Live'],
  ['related-headline', 'Near the old rink, neighbours run their own lifeguard school – and fill it'],
  ['contributors', 'With files from Lee Wong.'],
  ['contributors', 'Reporting by Ana Roy; editing by Lee Wong'],
])('a line of %s between paragraphs goes: %j', (reason, line) => {
  expect(reasonsOf(FIRST, SECOND, line, THIRD)).toEqual([reason]);
  expect(proseOf(FIRST, SECOND, line, THIRD)).toEqual([FIRST, SECOND, THIRD]);
});

test.each([
  'He said no.',
  '“We know nothing,” she said.',
  'Facebook said it would let users subscribe to the newsletter of the city of Halifax, and follow its officials.',
  'By Monday, 300 people had left.',
  'Opinion: a word that the mayor used 14 times in one hour.',
  'Video-game sales rose 40 per cent last year.',
  'Read-only copies of the budget were sent to 12 councillors.',
  'The and/or clause cost the town $40,000.',
  'A CBS/YouGov poll put support at 52 per cent.',
  'Photos showed 40 people on the roof.',
  'Follow-up visits rose by 12 per cent.',
  'Updated figures show 1,200 deaths.',
  'Sign-ups for the course doubled to 400.',
  'The newspaper’s app has 2 million users.',
  'Join rates fell to 3 per cent.',
  'Menu prices rose 7.1 per cent.',
  'More than 2,000 people came.',
  'The team has won 12 of its last 14 games:',
])('a short sentence of prose stays: %j', (line) => {
  expect(proseOf(FIRST, SECOND, line, THIRD)).toEqual([FIRST, SECOND, line, THIRD]);
});

test.each([
  ['By Ana Roy', ['Ana Roy'], undefined],
  ['By: Ana Roy', ['Ana Roy'], undefined],
  ['BY ANA ROY AND LEE WONG', ['Ana Roy', 'Lee Wong'], undefined],
  ['By Ana Roy, Lee Wong and Jo van den Berg, Staff Reporters', ['Ana Roy', 'Lee Wong', 'Jo van den Berg'], undefined],
  ['By Ana Roy and</p><p>Lee Wong-Smith toronto star', ['Ana Roy', 'Lee Wong-Smith'], 'Toronto Star'],
  ['By Ana Roy | Global News', ['Ana Roy'], 'Global News'],
  ['By Ana Roy, Special to The Globe and Mail', ['Ana Roy'], 'The Globe and Mail'],
  ['Written by Ana Roy', ['Ana Roy'], undefined],
  ['By Ana Roy Published Feb. 20, 2023', ['Ana Roy'], undefined],
])('the byline %j is metadata', (line, byline, publisher) => {
  const { article, removals } = read(line, FIRST, SECOND);
  expect(article.byline).toEqual(byline);
  expect(article.publisher).toBe(publisher);
  expect(removals.map(({ reason }) => reason)).toEqual(['byline']);
});

test('a byline may stand at the end', () => {
  expect(read(FIRST, SECOND, 'By: Ana Roy').article.byline).toEqual(['Ana Roy']);
  expect(read(FIRST, SECOND, '— Ana Roy').article.byline).toEqual(['Ana Roy']);
});

test('who helped is the byline only where nobody else is', () => {
  expect(read(FIRST, SECOND, 'With files from Lee Wong.').article.byline).toEqual(['Lee Wong']);
  expect(read('By Ana Roy', FIRST, SECOND, 'With files from Lee Wong.').article.byline).toEqual(['Ana Roy']);
  expect(read(FIRST, SECOND, 'With files from The Canadian Press').article.byline).toEqual([]);
});

test('a credit glued to a caption is cut off, and the caption makes no claims', () => {
  const { article, blocks, removals } = read(
    'Swimmers leave the pool on Feb. 9.Ana Roy/The Canadian Press',
    FIRST,
    SECOND,
  );
  expect(article.text).toContain('Swimmers leave the pool on Feb. 9.\n');
  expect(blocks[0]?.role).toBe('caption');
  expect(removals).toEqual([{ reason: 'photo-credit', text: 'Ana Roy/The Canadian Press', line: 1, column: 35 }]);
});

test('the paragraph after a gallery button is a caption', () => {
  const { blocks } = read(
    'Open this photo in gallery:',
    'Swimmers leave the pool for the last time this year.',
    FIRST,
    SECOND,
  );
  expect(blocks.map(({ role }) => role)).toEqual(['caption', 'prose', 'prose']);
});

test.each([
  ['SAINT-JEAN-SUR-MER, Quebec — The', 'SAINT-JEAN-SUR-MER, Quebec', 'The'],
  ['OTTAWA – “We', 'OTTAWA', '“We'],
  ['WASHINGTON (AP) — The', 'WASHINGTON (AP)', 'The'],
  ['BERLIN, Feb 9 (Reuters) - The', 'BERLIN, Feb 9 (Reuters)', 'The'],
  ['Paris (AFP) – The', 'Paris (AFP)', 'The'],
  ['ST. JOHN’S, N.L. — The', 'ST. JOHN’S, N.L.', 'The'],
])('the dateline of %j is %j', (opening, dateline, rest) => {
  const { article } = read(
    `${opening} council voted on Tuesday to close four of the nine public pools in town.`,
    SECOND,
  );
  expect(article.dateline).toBe(dateline);
  expect(article.text.startsWith(`${rest} council`)).toBe(true);
});

test.each([
  'NATO — the alliance of 31 states — said on Tuesday that it would send 40,000 more troops to the east.',
  'UPDATE — The council voted on Tuesday to close four of the nine pools.',
  'Montreal — The council voted on Tuesday to close four of the nine pools.',
  'The mayor — a Liberal — voted on Tuesday to close four of the nine pools.',
])('no dateline is read from %j', (opening) => {
  const { article } = read(opening, SECOND);
  expect(article.dateline).toBeUndefined();
  expect(article.text.startsWith(opening)).toBe(true);
});

test('headlines after the last sentence go, and the last sentences stay', () => {
  const kept = [FIRST, SECOND, 'He said no.'];
  expect(proseOf(...kept, 'Judge frees man held after storm in Ohio', 'Plant to spend $2.7 billion', 'More')).toEqual(
    kept,
  );
});

test('a headline and a standfirst before the prose are kept as such', () => {
  const { article, blocks } = read(
    'Local',
    'City closes four pools',
    'Swimmers say that the east end loses most of all',
    FIRST,
    SECOND,
  );
  expect(article.title).toBe('City closes four pools');
  expect(blocks.map(({ role }) => role)).toEqual(['headline', 'standfirst', 'prose', 'prose']);
});

test('a short line between paragraphs is a crosshead', () => {
  const { blocks } = read(FIRST, 'What comes next', SECOND);
  expect(blocks.map(({ role }) => role)).toEqual(['prose', 'heading', 'prose']);
});

test('text without full sentences is left as it is', () => {
  expect(proseOf('Rate at 5%', 'Jobs up 3%')).toEqual(['Rate at 5%', 'Jobs up 3%']);
});

test('dates beside the byline are metadata', () => {
  const { article } = read(
    'By Ana Roy',
    'Published Feb. 20, 2023 5:31 pm',
    'Last updated 21 February 2023',
    FIRST,
    SECOND,
  );
  expect(article.publishedAt).toBe('2023-02-20T17:31:00');
  expect(article.publishedFrom).toBe('text');
  expect(article.modifiedAt).toBe('2023-02-21');
});

test('the flag is believed before the manifest, the manifest before the text, and the rest is noted', () => {
  const text = ['Published Feb. 20, 2023', FIRST, SECOND].join('\n\n');
  const reading = readText(text, {
    uri: 'a.txt',
    published: '2023-02-22',
    manifest: { published: '2023-02-21', publisher: 'The Post' },
  });
  expect(reading.article.publishedAt).toBe('2023-02-22');
  expect(reading.article.publishedFrom).toBe('flag');
  expect(reading.article.publisher).toBe('The Post');
  expect(reading.notes.map(({ code }) => code)).toEqual(['metadata-disagrees', 'metadata-disagrees']);
});

test('lines wrapped at a fixed width are one paragraph', () => {
  const wrapped =
    'The council voted on Tuesday to close\nfour of the nine public pools\nin town, and to keep the rest.\n\nThe mayor said the decision was hard\nbut that the money was needed.';
  expect(proseOf(wrapped)).toEqual([
    'The council voted on Tuesday to close four of the nine public pools in town, and to keep the rest.',
    'The mayor said the decision was hard but that the money was needed.',
  ]);
});

test.each(['9', 'x', 'A', 'A-', 'de ', '1 ', 'Aa', 'share ', 'A/', '. ', 'A > '])(
  'a short line of %j over and over is read at once',
  (seed) => {
    const started = processorMilliseconds();
    for (const length of [40, 96, 300]) {
      for (const lead of ['', 'By ', 'With files from ', 'Published ', 'Photo: '])
        readText(`${lead}${seed.repeat(length).slice(0, length)}!`, { uri: 'a.txt' });
    }
    expect(processorMilliseconds() - started).toBeLessThan(500);
  },
);

test('the same text has the same id, whatever its file is called', () => {
  const one = readText(FIRST, { uri: 'a.txt' }).article.id;
  expect(readText(FIRST, { uri: 'b.txt' }).article.id).toBe(one);
  expect(readText(SECOND, { uri: 'a.txt' }).article.id).not.toBe(one);
});

test.each([
  '. '.repeat(100_000),
  '\n'.repeat(300_000),
  'By '.repeat(50_000),
  '('.repeat(100_000),
  'A/'.repeat(100_000),
  'x'.repeat(1_000_000),
  '<p>'.repeat(100_000),
  '&amp'.repeat(100_000),
  'It’s '.repeat(60_000),
  'A '.repeat(100_000),
  '— '.repeat(100_000),
])('hostile text %# is read in time', (text) => {
  const started = processorMilliseconds();
  readText(text, { uri: 'a.txt' });
  readText(`${FIRST}\n\n${text}\n\n${SECOND}`, { uri: 'a.txt' });
  expect(processorMilliseconds() - started).toBeLessThan(3_000);
});
