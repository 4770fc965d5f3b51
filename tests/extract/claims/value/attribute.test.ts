import { describe, expect, test } from 'vitest';
import { extract } from '../../../../src/index.ts';
import { processorMilliseconds } from '../../../processor-time.ts';
import { claimsOf } from '../claims-of.ts';

const read = (text: string) =>
  claimsOf(text, 'value').map(
    ({ quantity, measure, places }) =>
      `${quantity.value ?? `<${quantity.high}`} ${measure?.text} @ ${places.map(({ name }) => name).join(', ')}`,
  );

describe('a bare number is the value of the property in front of it', () => {
  test.each([
    ['The population of Norway is 5,400,000.', '5400000 population @ Norway'],
    ['Population of Peru: 33 million.', '33000000 Population @ Peru'],
    ['The population of Malta in 2009 was put by the statistics office at 412,000.', '412000 population @ Malta'],
    ['The population of Chad, which is mostly rural, was estimated at 17 million.', '17000000 population @ Chad'],
    ['Fertility rate, total (births per woman) in Laos was 2.4 in 2021.', '2.4 Fertility rate @ Laos'],
    ['Chile GDP per capita (constant US$) 2019: 14,500', '14500 GDP @ Chile'],
    ['Cuba has an estimated 2019 population of 11 million.', '11000000 population @ Cuba'],
    ['Latvia, a little smaller than Ireland, has a population of 1.9 million.', '1900000 population @ Latvia'],
    ['Oman covers a desert and has a population of 4.6 million.', '4600000 population @ Oman'],
    ['Kenya lies in East Africa, with a population of 53 million.', '53000000 population @ Kenya'],
    ["Nepal's median age was 24.1 in 2020.", '24.1 median age @ Nepal'],
    ['Life expectancy in Samoa is 73 years.', '73 Life expectancy @ Samoa'],
    ['The number of passports in Malta in 2014 was 412,000.', '412000 passports @ Malta'],
    ['Malta exported bolts worth $31 million.', '31000000 bolts @ Malta'],
    ['Figures put the number of ferries in Malta at 41.', '41 ferries @ Malta'],
    ['Chad covers 1,284,000 square kilometres.', '1284000  @ '],
    ['Life expectancy at birth in Samoa is 73.', '73 Life expectancy @ Samoa'],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });
});

describe('a number that follows another clause, or no property, makes no value', () => {
  test.each([
    ['The answer was 42.'],
    ['The room on the left is 214.'],
    ['Although the population of Norway is small, the score was 4.'],
    ['As the population grew, the ferry came at 7.'],
    ['He was jailed for 12 years.'],
    ['The siege of the town lasted 12 years.'],
  ])('%s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

test('a length of time keeps the words that hedge it', () => {
  const [claim] = claimsOf('Life expectancy in Samoa is nearly 73.5 years.', 'value');
  expect(claim?.quantity).toMatchObject({ value: 73.5, decimals: 1, hedge: 'just-under', unit: { code: 'a' } });
});

test('a noun that keeps its own number is still of the place of the property', () => {
  expect(read('The population of Norway is 5,400,000 inhabitants.')).toEqual(['5400000 inhabitants @ Norway']);
});

test.each(['population of ', '(population ', 'rate, ', 'was estimated by the ', ', which is ', 'population of 5 '])(
  '%j over and over takes linear time',
  (piece) => {
    const seconds = (length: number) => {
      const start = processorMilliseconds();
      extract(`${piece.repeat(length / piece.length)} is 5.`);
      return (processorMilliseconds() - start) / 1000;
    };
    seconds(4_000);
    expect(seconds(16_000)).toBeLessThan(10 * Math.max(0.2, seconds(4_000)));
  },
);
