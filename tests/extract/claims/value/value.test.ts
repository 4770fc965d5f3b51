import { describe, expect, test } from 'vitest';
import { claimsOf } from '../claims-of.ts';

const heads = (text: string) =>
  claimsOf(text, 'value').map(({ quantity, measure }) => `${quantity.value ?? `${quantity.low}+`} ${measure?.head}`);

describe('a value says how many there are of what', () => {
  test.each([
    ['The harbour took in 640 yachts in August.', ['640 yacht']],
    ['Some 3,200 beekeepers signed the letter.', ['3200 beekeeper']],
    ['The depot kept 48 trams, of which 31 still ran.', ['48 tram', '31 tram']],
    ['An audience of 7,400 heard the concert.', ['7400 audience']],
    ['The mill has a workforce of 560.', ['560 workforce']],
    ['Ticket sales peaked at 92,000 in 2019.', ['92000 sale']],
    ['Norway sold 81,000 boats, Iceland 12,000.', ['81000 boat', '12000 boat']],
    ['The fair sold 2,300 pies. On Sunday it sold 1,900.', ['2300 pie', '1900 pie']],
    ['The town planted 800 elms, and the county planted another 350.', ['800 elm', '350 elm']],
  ])('%s', (text, expected) => {
    expect(heads(text)).toEqual(expected);
  });
});

describe('a number that counts nothing is no value', () => {
  test.each([
    ['They rented a three-bedroom cottage by the sea.'],
    ['The two countries signed the treaty.'],
    ['It was one of the oldest wells in the valley.'],
    ['The trial resumed after three dull weeks.'],
    ['The ministers of the Group of Seven met again.'],
    ['The library hired two more clerks.'],
    ['Visits rose by 6% in the spring.'],
    ['Visits were three times as high as in 2020.'],
    ['Visits were 4% higher than in 2020.'],
  ])('%s', (text) => {
    expect(heads(text)).toEqual([]);
  });
});

test('a place that stands without its verb is where the number was counted', () => {
  const [, second] = claimsOf('Norway sold 81,000 boats, Iceland 12,000.', 'value');
  expect(second?.places.map(({ name }) => name)).toEqual(['Iceland']);
});
