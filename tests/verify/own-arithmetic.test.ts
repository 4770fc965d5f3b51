import { describe, expect, test } from 'vitest';
import { check, extract, openReference } from '../../src/index.ts';
import type { ExtractedArticle } from '../../src/model/output.ts';
import { CHECKS } from '../../src/verify/checks/contents.ts';
import { checkContext } from '../../src/verify/context.ts';

const NAMES = [
  'text-arithmetic',
  'parts-total',
  'share-of-whole',
  'average-rate',
  'duration-span',
  'vote-tally',
  'impossible-share',
  'unit-conversion',
  'magnitude-word',
  'headline-number',
];
const OWN = CHECKS.filter(({ name }) => NAMES.includes(name));
const reference = openReference([]);

const flagged = (text: string) =>
  check(text, { publishedAt: '2024-05-14' })
    .findings.filter(({ severity }) => severity !== null)
    .map((finding) => [finding.check, finding.quote, finding.expected?.value]);

describe('found', () => {
  test.each([
    ['Membership shrank by 300, from 2,100 to 1,900, in the spring.', 'text-arithmetic', '300', 200],
    ['The guild counts 66,000 members, 5,000 more than the 59,000 it had in 2012.', 'text-arithmetic', '5,000', 7000],
    ['The plant employs 1,500 people, three times the 700 it had in 2010.', 'text-arithmetic', 'three times', 2.143],
    ['Approval rose five points to 48 per cent from 41 per cent.', 'text-arithmetic', 'five points', 7],
    ['The fare went from $3.00 to $3.60, a 30% increase.', 'text-arithmetic', '30%', 20],
    ['They shipped 300 crates in May and 420 in June, for a total of 700.', 'parts-total', '700', 720],
    ['The fleet won 9 gold, 5 silver and 7 bronze medals, 22 in all.', 'parts-total', '22', 21],
    ['One in ten of the country’s 700 judges, or 140, has resigned.', 'share-of-whole', 'One in ten', 0.2],
    ['She wrote 24 books in 12 years, an average of three a year.', 'average-rate', 'three', 2],
    ['All 15 members voted, and the plan carried 9-5.', 'vote-tally', '9-5', 15],
    ['The survey found that 112% of the drivers had been fined.', 'impossible-share', '112%', 100],
    ['The hut stands at 2,000 metres, or about 4,500 feet.', 'unit-conversion', '4,500 feet', 6562],
  ])('%s', (text, name, quote, expected) => {
    expect(flagged(text)).toEqual([[name, quote, expected]]);
  });
});

describe('left alone', () => {
  test.each([
    ['For the year it earned $420 million, or $6.40 a share, up 9% from $385 million, or $5.60 a share.', 'per share'],
    ['Sales rose in May but fell 20 per cent in June from 500 to 400.', 'the nearer word says which way'],
    ['The union says 1,200 walked out; the firm says that it was 700.', 'two sides'],
    ['The police counted 9,000 marchers, and the organizers 15,000.', 'two sides'],
    ['If 500 came, or 10 per cent of the 2,000 invited, the hall would be full.', 'a supposition'],
    ['Output will rise from 1,000 to 1,500 next year, up 20 per cent.', 'a forecast'],
    ['The bank expects profit to rise from $10 million to $15 million, up 20 per cent.', 'a forecast'],
    ['The rate fell to 5.1 per cent from 5.6 per cent, its sharpest fall since 2017.', 'nothing is derived'],
    ['The road has not doubled in length, from 40 to 60 kilometres.', 'a denial'],
    ['He won 12 of 40 seats, and 30 per cent of the vote.', 'of the vote'],
    ['The nine-member board voted 5-3, with one abstention.', 'eight of nine'],
    ['Turnout was 61 per cent, up from 54 per cent in 2020.', 'nothing is derived'],
    ['The hut stands at 2,000 metres (6,600 feet).', 'rounded'],
  ])('%s: %s', (text) => {
    expect(flagged(text)).toEqual([]);
  });
});

const LENGTH = 20_000;
const NOISE_MS = 60;

/** Processor time, so that whatever else the machine does is not counted; the best of three. */
function cost(extracted: ExtractedArticle): number {
  const runs = [1, 2, 3].map(() => {
    const begun = process.threadCpuUsage();
    const context = checkContext(extracted, reference);
    for (const { run } of OWN) run(context);
    const { user, system } = process.threadCpuUsage(begun);
    return (user + system) / 1000;
  });
  return Math.min(...runs);
}

test.each([
  ['of the 120 of the 45, or 30 per cent, '],
  ['from 2011 to 2019, seven years, from '],
  ['120 people: 70 men, 25 women and '],
  ['120 miles (150 km, or '],
  ['rose 40 per cent from 32,000 to 48,000, up by about about '],
  ['the 15-member board voted 9 to 8, 9-8, 7-5, '],
  ['$600,000 for 40 workers, or an average of about about $12,000 '],
  ['of the mayor’s the mayor’s the '],
  ['$4.2 million of the $4.2 billion pipeline. '],
  ['twenty and thirty and one hundred and '],
  ['12 of 30. It rose by 4 to 9 from 5.\n\n'],
])('twice the text takes about twice the time: %s', (passage) => {
  const [once, twice] = [LENGTH, 2 * LENGTH].map((length) =>
    extract(`Storm Kills 32 on Island\n\n${passage.repeat(length / passage.length)}.`, { publishedAt: '2024-05-14' }),
  );
  if (once === undefined || twice === undefined) throw new Error('two texts were expected');
  cost(once);
  expect(cost(twice)).toBeLessThan(2.5 * cost(once) + NOISE_MS);
});
