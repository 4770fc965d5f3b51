import { describe, expect, test } from 'vitest';
import { processorMilliseconds } from '../../../processor-time.ts';
import { claimsOf } from '../claims-of.ts';

const ranks = (text: string) =>
  claimsOf(text, 'comparison')
    .filter(({ relation }) => relation === 'rank')
    .map(({ order, left, right }) => {
      const what = left.quantity?.value ?? left.places.map(({ name }) => name).join('+');
      const among =
        order?.among === 'periods' ? (right.time?.text ?? 'all') : right.places.map(({ name }) => name).join('+');
      return `${what}: ${order?.position} ${order?.end} of ${among || 'the world'}`;
    });

describe('a number stands in a row with those of other periods', () => {
  test.each([
    ['The ferry carried 48,200 passengers in 2022, the highest number since 2015.', ['48200: 1 highest of since 2015']],
    ['The ferry carried 48,200 passengers in 2022, the most since 2015.', ['48200: 1 highest of since 2015']],
    [
      'The ferry carried 48,200 passengers in 2022 – its second-lowest total in ten years.',
      ['48200: 2 lowest of ten years'],
    ],
    [
      'The ferry carried 48,200 passengers in 2022. That was the 3rd highest total on record.',
      ['48200: 3 highest of all'],
    ],
    ['The ferry carried a record 48,200 passengers in 2022.', ['48200: 1 highest of all']],
    ['The jobless rate fell to a record low of 4.9 per cent in May.', ['4.9: 1 lowest of all']],
    ['The ferry carried 48,200 passengers in 2022, a record.', ['48200: 1 highest of all']],
    ['The ferry carried 48,200 passengers in 2022, the fewest ever.', ['48200: 1 lowest of all']],
  ])('%s', (text, expected) => {
    expect(ranks(text)).toEqual(expected);
  });

  test('how far back the row goes is not when the number holds', () => {
    const text = 'In 2022 the ferry carried 48,200 passengers, the highest number since 2015.';
    expect(claimsOf(text, 'value').map(({ time }) => time?.text)).toEqual(['2022']);
  });
});

describe('a place stands among others', () => {
  test.each([
    ['Norway has the longest coast in Europe.', []],
    ['Ontario is the most populous province in Canada.', ['Ontario: 1 highest of Canada']],
    ['Ontario, Canada’s most populous province, votes on Thursday.', ['Ontario: 1 highest of Canada']],
    ['Canada is the world’s second-largest country by area.', ['Canada: 2 highest of the world']],
    ['Spain had the highest unemployment rate in the world in 2013.', ['Spain: 1 highest of the world']],
  ])('%s', (text, expected) => {
    expect(ranks(text)).toEqual(expected);
  });
});

describe('what looks like a rank is left alone', () => {
  test.each([
    ['The most popular song since 2019 sold 4,000 copies.'],
    ['She broke the world record with 39 points.'],
    ['The band made a record of 12 songs.'],
    ['The ferry carried 48,200 passengers in 2022, and fares were the highest since 2015.'],
    ['The ferry carried 48,200 passengers in 2022, the highest July total since 2015.'],
    ['Of the 48 islands, Spain has one of the largest in the world.'],
    ['The largest country house in Norway has 40 rooms.'],
    ['The ferry carried 48,200 passengers. The harbour fee is the highest since 2015.'],
    ['It was the worst winter since 1998, with 40 storms.'],
  ])('%s', (text) => {
    expect(ranks(text)).toEqual([]);
  });
});

test.each([
  ['superlatives', 'the highest '.repeat(20_000)],
  ['records', 'a record, 12 births, '.repeat(2_000)],
  ['places', 'Norway, Canada’s most populous province, '.repeat(3_000)],
])('hostile text is read in time: %s', (_, text) => {
  const start = processorMilliseconds();
  ranks(text);
  expect(processorMilliseconds() - start).toBeLessThan(6_000);
});
