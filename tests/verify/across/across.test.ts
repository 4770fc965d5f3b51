import { expect, test } from 'vitest';
import { extract } from '../../../src/index.ts';
import type { ExtractedArticle } from '../../../src/model/output.ts';
import { compareArticles } from '../../../src/pipeline.ts';

const PUBLISHED = '2023-02-20';

function article(text: string, more: Partial<ExtractedArticle['article']> = {}): ExtractedArticle {
  const extracted = extract(text, { publishedAt: more.publishedAt ?? PUBLISHED });
  const id = `${more.uri ?? ''}${text}`.slice(0, 60);
  return { ...extracted, article: { ...extracted.article, id, ...more } };
}

const batch = (...texts: readonly string[]) => texts.map((text, at) => article(text, { uri: `${at}.txt` }));

const found = (articles: readonly ExtractedArticle[]) =>
  compareArticles(articles).map(({ check, quote, severity, verdict, evidence }) => [
    check,
    quote,
    severity,
    verdict,
    evidence.map((item) => (item.type === 'text' ? item.quote : '')).join(' '),
  ]);

test.each([
  [
    'a number against that of another article',
    ['Quebec received 39,171 asylum claims in 2022.', 'In 2022, Quebec received 39,540 asylum claims.'],
    [['across-articles', '39,540', 'warning', 'conflicting', '39,171']],
  ],
  [
    'the number that fewest articles give, wherever it stands',
    [
      'Quebec received 39,540 asylum claims in 2022.',
      'In 2022, Quebec received 39,171 asylum claims.',
      'The province of Quebec received 39,171 asylum claims in 2022, the government says.',
      'In all, Quebec received about 39,000 asylum claims in 2022.',
    ],
    [['across-articles', '39,540', 'warning', 'conflicting', '39,171']],
  ],
  [
    'a difference as small as an update, as a note',
    ['Canada received 55,023 asylum claims in 2018.', 'Canada received 55,032 asylum claims in 2018.'],
    [['across-articles', '55,032', 'note', 'conflicting', '55,023']],
  ],
  [
    'percentages of one measure',
    [
      'The unemployment rate in Ontario was 5.6 per cent in March 2022.',
      'In March 2022 the unemployment rate in Ontario was 6.5 per cent.',
    ],
    [['across-articles', '6.5 per cent', 'warning', 'conflicting', '5.6 per cent']],
  ],
])('finds %s', (_, texts, expected) => {
  expect(found(batch(...texts))).toEqual(expected);
});

test.each([
  ['the same number', 'Quebec received 39,171 asylum claims in 2022.'],
  ['a rounded number', 'Quebec received some 39,000 asylum claims in 2022.'],
  ['a number open to one side', 'Quebec received more than 30,000 asylum claims in 2022.'],
  ['another period', 'Quebec received 7,290 asylum claims in 2021.'],
  ['another place', 'Ontario received 17,645 asylum claims in 2022.'],
  ['a narrower measure', 'Quebec received 2,110 rejected asylum claims in 2022.'],
  ['a prediction', 'Quebec will receive 45,000 asylum claims in 2022.'],
  ['a supposition', 'If Quebec received 45,000 asylum claims in 2022, it would be a record.'],
  ['a denial', 'Quebec did not receive 45,000 asylum claims in 2022.'],
  [
    'a number in somebody’s mouth',
    '“Quebec received 45,000 asylum claims in 2022,” said Marie Tremblay, a shopkeeper.',
  ],
])('leaves alone %s', (_, text) => {
  expect(found(batch('Quebec received 39,171 asylum claims in 2022.', text))).toEqual([]);
});

test('two named sources are two numbers, and no contradiction', () => {
  const texts = [
    'Quebec received 39,171 asylum claims in 2022, according to Immigration, Refugees and Citizenship Canada.',
    'Quebec received 41,200 asylum claims in 2022, according to the Immigration and Refugee Board of Canada.',
  ];
  expect(found(batch(...texts))).toEqual([]);
});

test('a stand-in for a name is compared with nothing', () => {
  const texts = [
    'The company sold 5,200 electric cars in Canada in 2022.',
    'The company sold 8,100 electric cars in Canada in 2022.',
  ];
  expect(found(batch(...texts))).toEqual([]);
});

const STORY = (passengers: string) =>
  `The ferry to the outer islands carried ${passengers} passengers in June 2022, the harbour office said. ` +
  'It was the first full season since the new terminal opened beside the fish market, and the queue for cars reached the old ' +
  'lighthouse on most weekends. Captains asked for a second ramp, which the council wants to build next year from its own reserves.';

test('a number that differs in a copy of a story is a warning at the later one', () => {
  const original = article(STORY('1,240'), { uri: 'agency.txt', publishedAt: '2022-07-04' });
  const copy = article(STORY('1,420'), { uri: 'paper.txt', publishedAt: '2022-07-05' });
  expect(found([copy, original])).toEqual([['changed-number', '1,420', 'warning', 'conflicting', '1,240']]);
});

test('a number that differs between versions of one article is a note', () => {
  const address = { canonicalUrl: 'https://harbour.example/ferry' };
  const first = article(STORY('1,240'), { ...address, uri: 'first.html', publishedAt: '2022-07-04' });
  const second = article(STORY('1,420'), { ...address, uri: 'second.html', publishedAt: '2022-07-05' });
  expect(found([first, second])).toEqual([['changed-number', '1,420', 'note', 'conflicting', '1,240']]);
});

test.each([
  ['the same number in other figures', STORY('1.24 thousand'), '2022-07-05'],
  ['a report from the same template a month later', STORY('1,420'), '2022-08-05'],
])('leaves alone in a copy: %s', (_, text, publishedAt) => {
  const original = article(STORY('1,240'), { uri: 'agency.txt', publishedAt: '2022-07-04' });
  expect(found([original, article(text, { uri: 'paper.txt', publishedAt })])).toEqual([]);
});

test('copies of a story count as one beside an independent article', () => {
  const story = (number: string) => `${STORY('1,240')} Quebec received ${number} asylum claims in 2022.`;
  const independent = (number: string) =>
    `In 2022, Quebec received ${number} asylum claims, more than in any year before.`;
  const copies = ['a.txt', 'b.txt', 'c.txt'].map((uri) => article(`${story('39,540')} (${uri})`, { uri }));
  const others = ['x.txt', 'y.txt'].map((uri) =>
    article(`${independent('39,171')} The province said so in ${uri === 'x.txt' ? 'a table' : 'a letter'}.`, { uri }),
  );
  const [finding] = compareArticles([...copies, ...others]);
  expect(finding).toMatchObject({ check: 'across-articles', quote: '39,540' });
});

test('settings leave a check out, or set its severity', () => {
  const articles = batch(
    'Quebec received 39,171 asylum claims in 2022.',
    'In 2022, Quebec received 39,540 asylum claims.',
  );
  expect(compareArticles(articles, { 'across-articles': { severity: 'off' } })).toEqual([]);
  expect(compareArticles(articles, { 'across-articles': { severity: 'error' } })[0]?.severity).toBe('error');
});

test('the same articles in another order give the same findings', () => {
  const articles = batch(
    'Quebec received 39,171 asylum claims in 2022.',
    'In 2022, Quebec received 39,540 asylum claims.',
    'Canada received 55,023 asylum claims in 2018.',
    'Canada received 61,000 asylum claims in 2018.',
  );
  expect(compareArticles(articles.toReversed())).toEqual(compareArticles(articles));
});
