import { describe, expect, test } from 'vitest';
import { openReference, readArticle } from '../../src/index.ts';
import type { Block, ReadArticle } from '../../src/model/reading.ts';
import { checkArticle } from '../../src/pipeline.ts';
import { readVerbatim } from '../../src/verbatim.ts';
import { readNumbers } from '../../src/verify/checks/headline-number/read-numbers.ts';

const reference = openReference([]);
const BODY =
  'The storm left 23 people dead on the island, officials said Monday, and more than 400 in shelters that were opened in 1998. ' +
  'Crews were still on their way to villages in the north, where 1,840 homes have no power. The mayor put the damage at $5.29 million. ' +
  'Two boats with three and four men sank. Half of the roads are closed, and the ferry has been in port for two and a half days.';

function flagged(reading: ReadArticle): readonly string[] {
  return checkArticle(reading, reference)
    .findings.filter(({ check }) => check === 'headline-number')
    .map(({ quote }) => quote);
}

function storyOf(headline: string, standfirst = ''): ReadArticle {
  const text = [headline, standfirst, BODY].filter((part) => part !== '').join('\n\n');
  const blocks: Block[] = [{ role: 'headline', start: 0, end: headline.length }];
  if (standfirst !== '')
    blocks.push({
      role: 'standfirst',
      start: headline.length + 2,
      end: headline.length + 2 + standfirst.length,
    });
  blocks.push({ role: 'prose', start: text.length - BODY.length, end: text.length });
  return { ...readVerbatim(text, '2024-05-14'), blocks };
}

describe('follows from the text', () => {
  test.each([
    ['Storm Kills 23 on Island', 'copied'],
    ['Storm Kills Twenty-Three on Island', 'in words'],
    ['Storm Kills Nearly 25 on Island', 'hedged'],
    ['1.8K Homes Without Power on Island', 'rounded'],
    ['Nearly 2,000 Homes Without Power', 'rounded and hedged'],
    ['Storm Costs Island $5.3M', 'rounded up'],
    ['Storm Costs Island $5.2M', 'cut off'],
    ['50% of Island Roads Closed', 'a share in words'],
    ['Ferry in Port for 60 Hours', 'in another unit'],
    ['Worst Storm on Island in 26 Years', 'from the year of publication to one that is named'],
    ['Island Shelters Are Full for First Time Since 1998', 'a year of the text'],
    ['5 Reasons to Fear the Storm', 'a list'],
    ['Storm Grounds Flight 370 on Island', 'a name'],
    ['Island Shuts Schools Until 8:30 on May 21', 'a clock and a date'],
  ])('%s: %s', (headline) => {
    expect(flagged(storyOf(headline))).toEqual([]);
  });
});

describe('does not follow from the text', () => {
  test.each([
    ['Storm Kills 32 on Island', '32'],
    ['Storm Kills 230 on Island', '230'],
    ['18K Homes Without Power on Island', '18K'],
    ['Storm Costs Island $529 Million', '$529 Million'],
    ['80% of Island Roads Closed', '80'],
    ['Worst Storm on Island in 62 Years', '62'],
  ])('%s', (headline, quote) => {
    expect(flagged(storyOf(headline))).toEqual([quote]);
  });
});

test('a standfirst is only flagged for what a slip makes of a number of the text', () => {
  expect(flagged(storyOf('Storm Hits Island', 'Some 6,700 shelters are open on the coast'))).toEqual([]);
  expect(flagged(storyOf('Storm Hits the Island', 'Some 1,480 homes have no power'))).toEqual(['1,480']);
});

test('a title that is no part of the text is flagged at the number it was held against', () => {
  const bare = readVerbatim(BODY, '2024-05-14');
  const reading = { ...bare, article: { ...bare.article, title: 'Storm Kills 32 on Island' } };
  expect(checkArticle(reading, reference).findings).toContainEqual(
    expect.objectContaining({
      check: 'headline-number',
      quote: '23',
      message: 'The headline’s 32 (“Storm Kills 32 on Island”) does not follow from the text: the text has 23',
    }),
  );
});

test.each([
  ['story.md', `# Storm Kills 32 on Island\n\n${BODY}\n`],
  [
    'story.html',
    `<html><head><title>Storm Kills 32 on Island</title></head><body><article><h1>Storm Kills 32 on Island</h1><p>${BODY}</p></article></body></html>`,
  ],
  ['story.txt', `Storm Kills 32 on Island\n\n${BODY}\n`],
])('the headline of %s is read', (uri, content) => {
  const reading = readArticle(new TextEncoder().encode(content), { uri, published: '2024-05-14' });
  expect(flagged(reading)).toEqual(['32']);
});

test('small counts are flagged where the configuration asks for it', () => {
  const reading = storyOf('Storm Kills 8 on Island');
  const settings = { 'headline-number': { options: { smallest: 2 } } };
  expect(flagged(reading)).toEqual([]);
  expect(checkArticle(reading, reference, settings).findings).toContainEqual(
    expect.objectContaining({ check: 'headline-number', quote: '8' }),
  );
});

test('a headline in another language is left alone', () => {
  const reading = storyOf('Storm Kills 32 on Island');
  expect(flagged({ ...reading, article: { ...reading.article, language: 'de' } })).toEqual([]);
});

test.each([
  ['two hundred and six', [206]],
  ['twenty-one thousand', [21_000]],
  ['half a million', [500_000]],
  ['two and a half', [2.5]],
  ['$2.7B and 24K', [2.7e9, 24_000]],
  ['1,066 or 1.5 million', [1066, 1_500_000]],
  ['a 10-million-dollar fine', [10_000_000]],
  ['two dozen', [24]],
  ['one hundred five', [105]],
  ['3/4 of them', [0.75]],
])('%s reads as %j', (text, values) => {
  expect(readNumbers(text, { start: 0, end: text.length }).map(({ value }) => value)).toEqual(values);
});
