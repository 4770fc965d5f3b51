import { expect, test } from 'vitest';
import { valuesIn } from './read.ts';

test.each([
  'The treaty of 2004 was signed on June 12, 2004.',
  'A 2023 update to the Safe Third Country Agreement closed the gap.',
  'It opened in 1998 and closed by 2012.',
  'Call 555-0142 or 1-800-555-0199.',
  'The shop is at 24 Sussex Drive.',
  'They drove along Highway 61 and Route 66.',
  'He was charged under Section 230.',
  'Flight 370 was a Boeing 777.',
  'The S&P 500 closed flat.',
  'The Group of Seven met in Kananaskis.',
  'It is one of the oldest mills.',
  'She is the number one candidate, and No. 1 in the draft.',
  'The meeting is at 10:30 or 6 p.m.',
  'COVID-19 and the F-35 were discussed.',
  'They cited the First Amendment.',
  'No one came, and one another was all they had.',
  'One day it will rain, and at one point it did.',
  'A double agent and a triple murder make a plot.',
  'The first six months were hard.',
  'He waited three years and 15 minutes.',
  'The address is 192.168.1.2.',
  'In 10,000 BC there were no towns.',
  'They met at a party in Studio 54 before the meeting of the Five Eyes began.',
])('%j holds no quantity', (text) => {
  expect(valuesIn(text)).toEqual([]);
});

test.each([
  ['People from seven heavily Muslim countries came.', ['seven = 7']],
  ['“There is no will,” said Gravel, 77.', ['77 = 77']],
  ['There were 2,000 people in 2004.', ['2,000 = 2000']],
  ['More than 1800 people came.', ['1800 = 1800']],
  ['One consultant called it clunky.', ['One = 1']],
])('%j holds only %j', (text, expected) => {
  expect(valuesIn(text)).toEqual(expected);
});
