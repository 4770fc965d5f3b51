import { expect, test } from 'vitest';
import { FIRST, readOne, SECOND, THIRD } from '../prose.ts';

const page = (article: string, head = '') =>
  `<!doctype html><html lang="en-CA"><head><meta charset="utf-8"><title>Pools close | The Post</title>${head}</head><body>
<main><article class="story">${article}</article></main>
<footer><p>© 2023 The Post. All rights reserved.</p></footer></body></html>`;
const ARTICLE = `<h1>Pools close</h1><p>${FIRST}</p><p>${SECOND}</p><p>${THIRD}</p><p>${FIRST}</p>`;

test.each([
  [
    'an only h1, whatever was stated for search engines',
    'Nine lessons in a dry pool',
    '<meta property="og:title" content="What happens when towns stop filling basins">',
    '<h1>Nine lessons in a dry pool</h1>',
  ],
  [
    'the heading that microdata mark, where the page states the same',
    'Why the pools of the east end close',
    '<meta property="og:title" content="Why the pools of the east end close">',
    '<h1 itemprop="alternativeHeadline">East end pools</h1><h2 itemprop="headline">Why the pools of the east end close</h2>',
  ],
  [
    'no h1 that is the name of the site',
    'Four public pools will stay empty next summer',
    '<title>Four public pools will stay empty next summer | Harbour Post</title>',
    '<h1>Harbour Post</h1>',
  ],
  [
    'what stands before the name of the site, with or without spaces',
    '市は来年プールを閉鎖する',
    '<title>市は来年プールを閉鎖する:港新聞</title><meta property="og:site_name" content="港新聞">',
    '',
  ],
])('the title is %s', (_, title, head, above) => {
  const source = `<!doctype html><html><head>${head}</head><body><article>${above}<p>${FIRST}</p><p>${SECOND}</p></article></body></html>`;
  expect(readOne(source, 'a.html').article.title).toBe(title);
});

test.each([
  [
    ['Jane Roy', 'Mark Wong'],
    '',
    '<p class="byline">By <a rel="author">Jane Roy</a> and <a rel="author">Mark Wong</a></p>',
  ],
  [['Ana Roy'], '', '<p>By <a href="/editors/ana-roy/">Ana Roy</a></p>'],
  [['Ana Roy'], '', '<div class="story-author">Politics · Ana Roy</div>'],
  [['Ana Roy'], '', '<span itemprop="author"><link itemprop="name" content="Ana Roy"></span>'],
  [['Ana Roy'], '<meta name="byline" content="Ana Roy | ana.roy@post.example">', ''],
  [['Ana Roy'], '<meta name="author" content="Harbour Media Inc."><meta name="author" content="Ana Roy">', ''],
  [
    ['Ana Roy'],
    '<meta name="twitter:label1" content="Est. reading time"><meta name="twitter:data1" content="2 minutes"><meta name="twitter:label2" content="Written by"><meta name="twitter:data2" content="Ana Roy">',
    '',
  ],
  [[], '<meta name="twitter:label1" content="Est. reading time"><meta name="twitter:data1" content="2 minutes">', ''],
  [[], '', '<p>About <a href="/people/swimmers/">Swimmers</a></p>'],
])('the authors are %j', (names, head, below) => {
  const article = ARTICLE.replace('</h1>', `</h1>${below}`);
  expect(readOne(page(article, head), 'a.html').article.byline).toEqual(names);
});

test.each([
  ['2023-02-20', '<meta property="article:published_time" content="Mon Feb 20 12:45:00 EST 2023">', ''],
  ['2023-02-20', '<link rel="amphtml" href="https://amp.post.example/2023/02/20/pools-close/">', ''],
  ['2023-02-20', '', '<p>20 February 2023</p>'],
  ['2023-02-20', '', '<div>Published on February 20, 2023</div>'],
  ['2023-02-20', '', '<div>Written by Ana Roy in Cities on 20 February 2023. 51 Comments</div>'],
  [undefined, '', '<p>February 2023</p>'],
  [undefined, '', '<p>Open until 20 February 2023</p>'],
  [undefined, '', '<p>02/03/2023</p>'],
])('the day of publication is %s', (date, head, below) => {
  const article = ARTICLE.replace('</h1>', `</h1>${below}`);
  expect(readOne(page(article, head), 'a.html').article.publishedAt?.slice(0, 10)).toBe(date);
});
