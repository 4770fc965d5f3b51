import { expect, test } from 'vitest';
import { locate } from '../../../src/text/source-map.ts';
import { processorMilliseconds } from '../../processor-time.ts';
import { blocksOf, FIRST, readAll, readOne, SECOND, THIRD } from '../prose.ts';

const links = (count: number) =>
  Array.from({ length: count }, (_, index) => `<li><a href="/${index}">Story ${index} of the day</a></li>`).join('');
const page = (article: string, head = '') =>
  `<!doctype html><html lang="en-CA"><head><meta charset="utf-8"><title>Pools close | The Post</title>${head}</head><body>
<nav class="menu"><ul>${links(12)}</ul></nav>
<main><article class="story">${article}</article></main>
<aside class="related"><h2>Most read</h2><ul>${links(8)}</ul></aside>
<footer><p>© 2023 The Post. All rights reserved.</p></footer></body></html>`;
const ARTICLE = `<h1>Pools close</h1><p>${FIRST}</p><p>${SECOND}</p><p>${THIRD}</p><p>${FIRST}</p>`;

test('the article is kept, and menus, boxes and the footer are not', () => {
  const { article, removals } = readOne(page(ARTICLE), 'a.html');
  expect(article.text).toBe(['Pools close', FIRST, SECOND, THIRD, FIRST].join('\n\n'));
  expect(article.title).toBe('Pools close');
  expect(removals.map(({ reason }) => reason)).toContain('page-furniture:nav');
});

test('each kind of block has its role', () => {
  const reading = readOne(
    page(
      `<h1>Pools close</h1><p class="standfirst">Swimmers in the east end lose most.</p><figure><img src="x"><figcaption>The pool on Elm Street last June.</figcaption></figure><p>${FIRST}</p><h2>What comes next</h2><p>${SECOND}</p><ul><li>One pool stays open until autumn.</li></ul><aside class="pull-quote">“The money was needed.”</aside><blockquote class="twitter-tweet"><p>No pools, no peace.</p></blockquote><p>${THIRD}</p><table><tr><td>2019</td><td>1,200 visits</td></tr></table><p>${FIRST}</p>`,
    ),
    'a.html',
  );
  const roles = Object.fromEntries(blocksOf(reading).map(([role, text]) => [text, role]));
  expect(roles).toMatchObject({
    'Pools close': 'headline',
    'Swimmers in the east end lose most.': 'standfirst',
    [SECOND]: 'prose',
    'What comes next': 'heading',
  });
  const prose = blocksOf(reading).filter(([role]) => role === 'prose');
  expect(prose.map(([, text]) => text)).toEqual([FIRST, SECOND, THIRD, FIRST]);
});

test.each([
  [
    'json-ld',
    `<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"NewsArticle","headline":"Pools close","author":[{"@type":"Person","name":"Ana Roy"},{"@type":"Person","name":"Lee Wong"}],"publisher":{"name":"The Post"},"datePublished":"2023-02-20T17:31:00-05:00","dateModified":"2023-02-21"}]}</script>`,
  ],
  [
    'meta',
    `<meta property="article:published_time" content="2023-02-20T17:31:00-05:00"><meta name="author" content="Ana Roy and Lee Wong"><meta property="og:site_name" content="The Post"><meta property="article:modified_time" content="2023-02-21">`,
  ],
])('metadata are read from %s', (source, head) => {
  const { article } = readOne(page(ARTICLE, head), 'a.html');
  expect(article).toMatchObject({
    title: 'Pools close',
    byline: ['Ana Roy', 'Lee Wong'],
    publisher: 'The Post',
    publishedAt: '2023-02-20T17:31:00-05:00',
    publishedFrom: source,
    modifiedAt: '2023-02-21',
    language: 'en-CA',
  });
});

test.each([
  ['microdata', '<span itemprop="datePublished" content="2023-02-20">Monday</span>'],
  ['time-element', '<p>Published <time datetime="2023-02-20">Monday</time></p>'],
  ['text', '<p class="date">Posted on 20 February 2023</p>'],
])('a date is found as %s', (source, markup) => {
  const { article } = readOne(page(ARTICLE.replace('</h1>', `</h1>${markup}`)), 'a.html');
  expect(article.publishedAt).toBe('2023-02-20');
  expect(article.publishedFrom).toBe(source);
});

test('a date is found in the address, and a month alone is none', () => {
  expect(
    readOne(page(ARTICLE, '<link rel="canonical" href="https://example.org/2023/02/20/pools">'), 'a.html').article,
  ).toMatchObject({
    publishedAt: '2023-02-20',
    publishedFrom: 'url',
    canonicalUrl: 'https://example.org/2023/02/20/pools',
  });
  expect(
    readOne(page(ARTICLE, '<link rel="canonical" href="https://example.org/2023/02/pools">'), 'a.html').article
      .publishedAt,
  ).toBeUndefined();
});

test('where two disagree the stronger is believed and the other noted', () => {
  const head = `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Pools close","datePublished":"2023-02-20"}</script><meta property="article:published_time" content="2023-02-22">`;
  const { article, notes } = readOne(page(ARTICLE, head), 'a.html');
  expect(article.publishedAt).toBe('2023-02-20');
  expect(notes).toMatchObject([{ code: 'metadata-disagrees' }]);
});

test('the author is found where readers see it', () => {
  expect(
    readOne(
      page(ARTICLE.replace('</h1>', '</h1><div class="byline">By <a rel="author" href="/a">Ana Roy</a></div>')),
      'a.html',
    ).article.byline,
  ).toEqual(['Ana Roy']);
  expect(
    readOne(page(ARTICLE.replace('</h1>', '</h1><div>By Ana Roy and Lee Wong</div>')), 'a.html').article.byline,
  ).toEqual(['Ana Roy', 'Lee Wong']);
});

test('a person who is shown is believed before a site that states itself as the author', () => {
  const head = '<meta name="author" content="The Post"><meta property="og:site_name" content="The Post">';
  expect(readOne(page(ARTICLE, head), 'a.html').article.byline).toEqual(['The Post']);
  const shown = page(ARTICLE.replace('</h1>', '</h1><div class="byline">By Ana Roy</div>'), head);
  expect(readOne(shown, 'a.html').article.byline).toEqual(['Ana Roy']);
});

test('an offset leads to its line and column behind entities and tags', () => {
  const source = page(
    `<h1>Pools close</h1>\r\n<p>Caf&eacute; <b>owners</b>\r\n  paid &#36;40 more, said the caf&#xe9;s&rsquo; union on Tuesday.</p><p>${SECOND}</p><p>${THIRD}</p>`,
  );
  const reading = readOne(source, 'a.html');
  const { line, column } = locate(reading.sourceMap, reading.article.text.indexOf('40 more'));
  expect(source.split(/\r\n|\n/)[line - 1]?.slice(column - 1, column + 6)).toBe('40 more');
  expect(reading.article.text).toContain('Café owners paid $40 more, said the cafés’ union');
});

test('a page whose text stands only in its JSON-LD is read from there', () => {
  const body = Array.from({ length: 5 }, () => `${FIRST} ${SECOND}`).join('\\n\\n');
  const source = page(
    '<h1>Pools close</h1><div id="app"></div>',
    `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Pools close","articleBody":"${body}"}</script>`,
  );
  const reading = readOne(source, 'a.html');
  expect(reading.article.text).toContain(SECOND);
  const { line, column } = locate(reading.sourceMap, reading.article.text.indexOf('Attendance'));
  expect(source.split('\n')[line - 1]?.slice(column - 1, column + 9)).toBe('Attendance');
});

test('a fragment without html and body is read', () => {
  expect(readOne(`<p>${FIRST}</p><p>${SECOND}</p>`, 'a.html').article.text).toBe(`${FIRST}\n\n${SECOND}`);
});

test('a page cut in the middle gives what is there', () => {
  const whole = page(ARTICLE);
  const { article } = readOne(whole.slice(0, whole.indexOf(THIRD) + 30), 'a.html');
  expect(article.text).toContain(SECOND);
});

test('a declared charset is used', () => {
  const latin = page(`<h1>Caf\u00e9s close</h1><p>${FIRST.replace('’', "'")} Caf\u00e9s too.</p><p>${SECOND}</p>`)
    .replace('utf-8', 'iso-8859-1')
    .replace('©', '(c)');
  const { article } = readOne(
    Uint8Array.from(latin, (character) => character.charCodeAt(0)),
    'a.html',
  );
  expect(article.text).toContain('Cafés too.');
});

test('a caption that opens an article is kept, as a caption', () => {
  const figure = (caption: string) => `<figure><img src="x"><figcaption>${caption}</figcaption></figure>`;
  const body = `<h1>Pools close</h1><div>${figure('Swimmers wait at the gate of the pool on Elm Street.')}<p>${FIRST}</p><p>${SECOND}</p><p>${THIRD}</p></div>`;
  expect(blocksOf(readOne(page(body), 'a.html'))).toContainEqual([
    'caption',
    'Swimmers wait at the gate of the pool on Elm Street.',
  ]);
});

test('a credit inside of a paragraph is none of its words', () => {
  const credit = '<span class="image"><img src="x"><span class="attribution">© Ana Roy/Harbour Pictures</span></span>';
  const body = `<h1>Pools close</h1><p>${credit} ${FIRST}</p><p>${SECOND}</p><p>${THIRD}</p><p>${FIRST}</p>`;
  expect(readOne(page(body), 'a.html').article.text).toContain(`Pools close\n\n${FIRST}`);
});

test.each([
  ['inside of an element', true, page(ARTICLE).slice(0, page(ARTICLE).indexOf(THIRD) + 20)],
  ['inside of a tag', true, `<!doctype html><body><p>${FIRST}</p><p>${SECOND}</p><p cla`],
  ['whole', false, page(ARTICLE)],
  ['whole, with end tags left out as HTML allows', false, `<!doctype html><body><p>${FIRST}<p>${SECOND}<p>${THIRD}`],
  ['whole, though an element was never closed', false, page(`<div>${ARTICLE}`)],
])('a page that ends %s has a note of it: %s', (_, noted, source) => {
  const { notes } = readOne(source, 'a.html');
  expect(notes.some(({ code }) => code === 'truncated-page')).toBe(noted);
});

test('comments are kept with their place', () => {
  const { comments } = readOne(
    page(`${ARTICLE}<!-- deskcheck-disable-next-line age -- checked -->\n<p>${SECOND}</p>`),
    'a.html',
  );
  expect(comments.map(({ text }) => text)).toEqual([' deskcheck-disable-next-line age -- checked ']);
});

test.each([
  ['too-deep', '<div>'.repeat(100_000)],
  ['too-many-elements', '<p>a</p>'.repeat(60_000)],
  ['no-article-text', '<html><body><nav><a href="/">Home</a></nav></body></html>'],
  ['too-long', `<p>${'a '.repeat(2_500_000)}</p>`],
])('%s is the reason for a hostile page', (code, source) => {
  expect(readAll(source, 'a.html').failures.map((failure) => failure.code)).toEqual([code]);
});

test.each([
  '<'.repeat(200_000),
  '<a '.repeat(100_000),
  '&'.repeat(300_000),
  '<!--'.repeat(100_000),
  `<p>${'. '.repeat(500_000)}</p>`,
  `<p>${'a'.repeat(2_000_000)}</p>`,
  `<p class="${'a-'.repeat(300_000)}">x</p>`,
  `<script type="application/ld+json">${'['.repeat(200_000)}</script><p>x</p>`,
  `<script type="application/ld+json">${'{"@graph":'.repeat(5_000)}1${'}'.repeat(5_000)}</script><p>x</p>`,
  `<h1>${'a | '.repeat(100_000)}</h1><title>${'a | '.repeat(100_000)}</title><p>${FIRST}</p>`,
  `<meta name="author" content="${'By a, '.repeat(50_000)}"><p>${FIRST}</p>`,
  `<time>${'1 jan '.repeat(50_000)}</time><p>${FIRST}</p>`,
  `<body>${'<br>'.repeat(45_000)}</body>`,
  `<body><h1>x</h1><p>By ${'a on 1 '.repeat(20_000)}</p><p>${FIRST}</p>`,
  `<meta name="author" content="Ana Roy | ${'a@'.repeat(50_000)}"><p>${FIRST}</p>`,
  `<article class="article-body"><h2>${'a '.repeat(100_000)}</h2><p>${FIRST}</p></article>`,
  `<h1>${'|'.repeat(150_000)}x</h1><title>${'_'.repeat(200_000)}x</title><p>${FIRST}</p>`,
  `${'<b>a</b>'.repeat(45_000)}`,
])('hostile HTML %# is read in time', (source) => {
  const started = processorMilliseconds();
  readAll(source, 'a.html');
  expect(processorMilliseconds() - started).toBeLessThan(4_000);
});
