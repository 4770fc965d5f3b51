import { expect, test } from 'vitest';
import { openDocument } from '../../../../src/extract/document/document.ts';
import { readQuantities } from '../../../../src/extract/mentions/quantity/quantity.ts';
import { quantitiesIn, valuesIn } from './read.ts';

test.each([
  ['The mill employs 1,284 people.', ['1,284 = 1284']],
  [
    'The mill employs one thousand two hundred and eighty-four people.',
    ['one thousand two hundred and eighty-four = 1284'],
  ],
  ['It cost 2.7 billion euros.', ['2.7 billion euros = 2700000000']],
  ['Die Stadt zählte 1.234.567,5 units.', ['1.234.567,5 = 1234567.5']],
  ['About 40 000 homes lost power.', ['40 000 = 40000']],
  ['The fund holds 12,34,567 rupees.', ['12,34,567 rupees = 1234567']],
  ['A board 2½ inches thick snapped.', ['2½ inches = 2.5']],
  ['They hiked 10 1/2 miles.', ['10 1/2 miles = 10.5']],
  ['Five and a half million eggs broke.', ['Five and a half million = 5500000']],
  ['Half a million eggs broke.', ['Half a million = 500000']],
  ['Two-thirds of members agreed.', ['Two-thirds = 0.6666666666666666']],
  ['Nearly a third of members agreed.', ['a third = 0.3333333333333333']],
  ['It rose by .5 per cent.', ['.5 per cent = 0.5']],
  ['The low was -12.4°C overnight, not minus 20 degrees.', ['-12.4°C = -12.4', 'minus 20 degrees = -20']],
  ['He bought two dozen bagels and half a dozen muffins.', ['two dozen = 24', 'half a dozen = 6']],
  ['The plan costs three lakh crore rupees.', ['three lakh crore rupees = 3000000000000']],
  ['The firm raised $5bn and $40m.', ['$5bn = 5000000000', '$40m = 40000000']],
])('%j holds %j', (text, expected) => {
  expect(valuesIn(text)).toEqual(expected);
});

test.each([
  ['about 39,540 seekers', 10, 0, 'digits'],
  ['about 40,000 seekers', 10_000, 0, 'digits'],
  ['about 7.3 per cent', 0.1, 1, 'digits'],
  ['about 2.70 million seekers', 10_000, 2, 'magnitude'],
  ['about 2.7 billion seekers', 100_000_000, 1, 'magnitude'],
  ['about twelve seekers', 1, 0, 'words'],
  ['about twenty seekers', 10, 0, 'words'],
  ['dozens of seekers', 12, 0, 'vague'],
])('%j is printed to the nearest %j', (text, precision, decimals, form) => {
  const [first] = quantitiesIn(`There were ${text} at the gate.`);
  expect(first?.quantity).toMatchObject({ precision, decimals, form });
});

test('a number that no double holds exactly is left out, a large one that is held stays', () => {
  expect(valuesIn('The bank printed 12,345,678,901,234,567,891 notes.')).toEqual([]);
  expect(valuesIn('The bank printed 9,007,199,254,740,993 notes.')).toEqual([]);
  expect(valuesIn('The bank printed 123,456,789,012,345 notes.')).toEqual(['123,456,789,012,345 = 123456789012345']);
  expect(valuesIn('There are 5 quintillion grains.')).toEqual(['5 quintillion = 5000000000000000000']);
  expect(valuesIn('The ratio is 3.14159265358979323846 units.')).toEqual([]);
});

test('a refused number says where it stands and why', () => {
  const text = 'The bank printed 12,345,678,901,234,567,891 notes and 7 coins.';
  const article = { id: 'a', uri: 'a.txt', byline: [], language: 'en', text };
  const document = openDocument({ article, blocks: [{ start: 0, end: text.length, role: 'prose' }] });
  const { quantities, refused } = readQuantities(document, []);
  expect(refused).toEqual([{ start: 17, end: 43, reason: 'beyond-exact-range' }]);
  expect(quantities.map(({ value }) => value)).toEqual([7]);
});
