import { expect, test } from 'vitest';
import { valuesIn } from './read.ts';

test.each([
  ['Between 150 and 200 boats sank.', ['150 and 200 = 150..200']],
  ['It needs 33-35 billion dollars.', ['33-35 billion dollars = 33000000000..35000000000']],
  ['Fines run from $250 to $700.', ['$250 to $700 = 250..700']],
  ['It needs $5 to $7 million.', ['$5 to $7 million = 5000000..7000000']],
  ['About 10 to 15 per cent left.', ['10 to 15 per cent = 10..15']],
  ['Two or three boats sank.', ['Two or three = 2..3']],
  ['Sales will rise 5% to 7%.', ['5% to 7% = 5..7']],
])('%j is one range', (text, expected) => {
  expect(valuesIn(text)).toEqual(expected);
});

test.each([
  ['The rate rose from 10% to 12%.', ['10% = 10', '12% = 12']],
  ['Sales rose 6.2% to $1.45 billion.', ['6.2% = 6.2', '$1.45 billion = 1450000000']],
  ['Unemployment rose 0.2% to 5.4%.', ['0.2% = 0.2', '5.4% = 5.4']],
  ['In spring 12 boats and in autumn 15 ships sank.', ['12 = 12', '15 = 15']],
])('%j holds two numbers', (text, expected) => {
  expect(valuesIn(text)).toEqual(expected);
});

test.each([
  ['One in 10 birds died.', ['One in 10 = 0.1']],
  ['That is one for every 10 birds.', ['one for every 10 = 0.1']],
  ['Two out of five birds died.', ['Two out of five = 0.4']],
  ['Nine out of 10 birds died.', ['Nine out of 10 = 0.9']],
])('%j is a ratio', (text, expected) => {
  expect(valuesIn(text)).toEqual(expected);
});

test.each([
  ['It is more than double the number in May.', ['double = 2']],
  ['Sales doubled.', ['doubled = 2']],
  ['Sales were halved.', ['halved = 0.5']],
  ['Sales tripled to 90 cars.', ['tripled = 3', '90 = 90']],
  ['They saw twice as many owls.', ['twice = 2']],
  ['It is three times the amount.', ['three times = 3']],
])('%j is a multiple', (text, expected) => {
  expect(valuesIn(text)).toEqual(expected);
});
