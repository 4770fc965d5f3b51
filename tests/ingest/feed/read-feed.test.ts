import { expect, test } from 'vitest';
import { locate } from '../../../src/text/source-map.ts';
import { blocksOf, FIRST, readAll, readOne, SECOND, THIRD } from '../prose.ts';

const RSS = `<?xml version="1.0"?>
<rss version="2.0" xmlns:content="x" xmlns:dc="y"><channel><title>The Post</title>
<item><title>Pools &amp; rinks close</title><link>https://example.org/a</link><dc:creator>Ana Roy</dc:creator>
<pubDate>Mon, 20 Feb 2023 17:31:00 -0500</pubDate><description>Short.</description>
<content:encoded><![CDATA[<p>${FIRST}</p>
<p>${SECOND} <b>40</b></p>]]></content:encoded></item>
<item><title>Teaser</title><description>Only this.</description></item>
</channel></rss>`;

test('an entry of RSS with its full text is an article', () => {
  const { readings, failures } = readAll(RSS, 'feed.xml');
  expect(readings[0]?.article).toMatchObject({
    uri: 'feed.xml#1',
    title: 'Pools & rinks close',
    byline: ['Ana Roy'],
    publisher: 'The Post',
    publishedAt: '2023-02-20T17:31:00-05:00',
    publishedFrom: 'feed',
    canonicalUrl: 'https://example.org/a',
  });
  expect(failures).toMatchObject([{ uri: 'feed.xml#2', code: 'no-full-text', line: 7 }]);
});

test('an offset leads into the CDATA of the feed', () => {
  const reading = readOne(RSS, 'feed.xml');
  const { line, column } = locate(reading.sourceMap, reading.article.text.indexOf('40'));
  expect(RSS.split('\n')[line - 1]?.slice(column - 1, column + 1)).toBe('40');
});

test('Atom is read with escaped markup and with XHTML', () => {
  const entry = (content: string) =>
    `<feed xmlns="http://www.w3.org/2005/Atom"><title>The Post</title><entry><title>T</title><author><name>Lee Wong</name></author><published>2023-02-20T10:00:00Z</published><link href="https://example.org/b"/>${content}</entry></feed>`;
  const escaped = readOne(
    entry(`<content type="html">&lt;p&gt;${FIRST}&lt;/p&gt;&lt;p&gt;A &amp;amp; B came.&lt;/p&gt;</content>`),
    'a.atom',
  );
  expect(blocksOf(escaped)).toEqual([
    ['prose', FIRST],
    ['prose', 'A & B came.'],
  ]);
  expect(escaped.article).toMatchObject({ byline: ['Lee Wong'], publishedAt: '2023-02-20T10:00:00Z' });
  const xhtml = readOne(entry(`<content type="xhtml"><div><p>${FIRST}</p><p>${THIRD}</p></div></content>`), 'a.atom');
  expect(blocksOf(xhtml)).toEqual([
    ['prose', FIRST],
    ['prose', THIRD],
  ]);
});

test('XML that is no feed is a failure', () => {
  expect(readAll('<?xml version="1.0"?><catalog><book/></catalog>', 'a.xml').failures[0]?.code).toBe('no-feed-entries');
});
