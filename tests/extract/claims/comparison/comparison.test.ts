import { describe, expect, test } from 'vitest';
import { claimsOf } from '../claims-of.ts';

const comparisons = (text: string) =>
  claimsOf(text, 'comparison').map(
    ({ relation, factor, right }) =>
      `${relation} ${factor?.value} ${factor?.bound} / ${right.time?.text ?? right.measure?.head ?? '-'}`,
  );

describe('a comparison holds two sides against each other', () => {
  test.each([
    ['Catches are more than double the number in 2011.', ['multiple 2 more-than / 2011']],
    ['The yard built 14 boats, almost five times as many as in 2015.', ['multiple 5 none / 2015']],
    ['Nurses are twice as likely as teachers to resign.', ['multiple 2 none / teacher']],
    ['Foxes are 1.5 times more common than badgers.', ['multiple 1.5 none / badger']],
    ['The fee is four times the national average.', ['multiple 4 none / average']],
    ['The repair took half the time that they had planned.', ['multiple 0.5 none / time']],
    ['The yard sold 60 boats, 8% more than in 2020.', ['more 8 none / 2020']],
    ['There were 300 fewer fires than in 2022.', ['less 300 none / 2022']],
    ['Sales were 14% below 2019 levels.', ['less 14 none / 2019']],
    ['Rainfall was one-third lower than the 20-year average.', ['less 0.3333333333333333 none / average']],
    ['Bidders outnumbered lots by 40.', ['more 40 none / lot']],
  ])('%s', (text, expected) => {
    expect(comparisons(text)).toEqual(expected);
  });
});

describe('what looks like a comparison is left alone', () => {
  test.each([
    ['The critic spoke of a double standard.'],
    ['They are more than happy.'],
    ['He scored twice.'],
    ['Half the villagers stayed away.'],
    ['The wreck lies 30 metres below the surface.'],
    ['More than 60 boats were sold.'],
    ['The museum welcomed 60 more visitors.'],
    ['Prices are higher than they were.'],
  ])('%s', (text) => {
    expect(comparisons(text)).toEqual([]);
  });
});

test('the subject of a comparison is the number before it', () => {
  const [value] = claimsOf('The yard built 14 boats, five times as many as in 2015.', 'value');
  const [comparison] = claimsOf('The yard built 14 boats, five times as many as in 2015.', 'comparison');
  expect(comparison?.subject).toBe(value?.id);
  expect(comparison?.left.quantity?.value).toBe(14);
});

describe('a comparison knows where its other side is', () => {
  const wheres = (text: string) =>
    comparisons(text).length === 0
      ? []
      : claimsOf(text, 'comparison').map(({ left, right }) =>
          [left, right].map(({ places }) => places.map(({ name }) => name).join('+')).join(' / '),
        );

  test.each([
    ['The yards sold 600 boats in Ontario in 2022, twice as many as in Manitoba.', ['Ontario / Manitoba']],
    ['In 2022, three times as many boats were sold in Ontario as in Manitoba.', ['Ontario / Manitoba']],
    ['Ferry traffic in Norway was 8 per cent higher than in Sweden.', ['Norway / Sweden']],
    ['The harbour fee in Norway is twice that of Sweden.', ['Norway / Sweden']],
    ['Ferry traffic in Norway was 8 per cent higher than Sweden’s.', ['Norway / Sweden']],
    ['The yards sold 600 boats in Ontario in 2022, twice the number in 2019.', ['Ontario / Ontario']],
  ])('%s', (text, expected) => {
    expect(wheres(text)).toEqual(expected);
  });

  test('the other side’s place is not the number’s own', () => {
    const text = 'The yards sold 600 boats in Ontario in 2022, twice as many as in Manitoba.';
    expect(claimsOf(text, 'value').map(({ places }) => places.map(({ name }) => name))).toEqual([['Ontario']]);
  });

  test('what is compared may stand between "as many" and "as"', () => {
    const [claim] = claimsOf('Norway has twice as many lighthouses as Sweden.', 'comparison');
    expect(claim?.left.measure?.head).toBe('lighthouse');
  });
});
