import { expect, test } from 'vitest';
import { quantitiesIn } from './read.ts';

test.each([
  ['The port counted 452 asylum claims in May.', ['asylum claims']],
  ['Farmers sold 20 most prized bulls at auction.', ['prized bulls']],
  ['Dozens of small, friendly deals were made.', ['small, friendly deals']],
  ['The number of claims rose to 452.', ['number of claims']],
  [
    'In March, the number of claims at the port rose 12% and is up 40% since fall.',
    ['number of claims', 'number of claims'],
  ],
  ['Inflation was 4% in May.', ['Inflation']],
  ['It posted revenue of $5 million.', ['revenue']],
  ['The bank holds $75 million of mortgage bonds.', ['mortgage bonds']],
  ['It won a $48 million army contract.', ['army contract']],
  ['It owns an 8% stake in the mill.', ['stake']],
  ['About 5% of the population left.', ['population']],
  ['They reported a 47% decline in farm earnings.', ['farm earnings']],
  ['The city cut bus fares by 10%.', ['bus fares']],
  ['The storm brought the toll for both towns to 259.', ['toll']],
  ['It lost $8 million of cash, or $2 a share.', ['cash', 'cash']],
  ['Some 200 workers were hired and 50 laid off.', ['workers', 'workers']],
  ['That is double the number of claims last year.', ['number of claims']],
  ['Doctors order twice as many scans as before.', ['scans']],
  ['Nearly a third of voters stayed home.', ['voters']],
])('in %j what is counted is %j', (text, expected) => {
  expect(quantitiesIn(text).map(({ counted }) => counted)).toEqual(expected);
});

test.each(['He paid $20 to leave.', 'They sailed 300 miles north.', 'Police killed 20 more than that.'])(
  'in %j nothing is surely counted',
  (text) => {
    expect(quantitiesIn(text).map(({ counted }) => counted)).toEqual(['']);
  },
);
