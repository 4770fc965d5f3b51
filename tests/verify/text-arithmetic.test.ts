import { expect, test } from 'vitest';
import type { ChangeClaim } from '../../src/model/claim.ts';
import type { Quantity } from '../../src/model/quantity.ts';
import { verify } from '../../src/verify/verify.ts';
import { claimOf, claimQuantity, extractedOf } from './builders/claims.ts';
import { referenceOf } from './builders/reference.ts';

const reference = referenceOf({});
const about = { hedge: 'about' } as const;

function changeFindings(
  text: string,
  from: string,
  to: string,
  by: string,
  direction: 'up' | 'down',
  hedge: Partial<Quantity> = {},
) {
  const claim = claimOf<ChangeClaim>('change', text, {
    direction,
    from: claimQuantity(text, from),
    to: claimQuantity(text, to, to === from ? {} : hedge),
    by: claimQuantity(text, by),
    places: [],
  });
  return verify(extractedOf(text, [claim]), reference).filter(({ check }) => check === 'text-arithmetic');
}

test.each([
  ['Sales rose from 1,200 to 1,500, up 20%.', '1,200', '1,500', '20%', 'up', '25%'],
  ['Staff fell from 480 to 360, a 30% cut.', '480', '360', '30%', 'down', '25%'],
  ['Visits rose from 2.1 million to 4.9 million, up 150%.', '2.1 million', '4.9 million', '150%', 'up', '133.3%'],
] as const)('%s', (text, from, to, by, direction, expected) => {
  expect(changeFindings(text, from, to, by, direction)).toMatchObject([
    { verdict: 'conflicting', severity: 'error', quote: by, expected: { text: expected } },
  ]);
});

test.each([
  ['Sales rose from 1,200 to 1,500, up 25%.', '1,200', '1,500', '25%', 'up', {}],
  ['Sales rose from 1,200 to 1,501, up 25%.', '1,200', '1,501', '25%', 'up', {}],
  ['Sales rose from 300 to about 1,200, up 400%.', '300', '1,200', '400%', 'up', about],
  ['Visits rose from 2.1 million to 4.9 million, up 133%.', '2.1 million', '4.9 million', '133%', 'up', {}],
  ['The rate rose from 5% to 7%, up 2%.', '5%', '7%', '2%', 'up', {}],
] as const)('left alone: %s', (text, from, to, by, direction, hedge) => {
  expect(changeFindings(text, from, to, by, direction, hedge)).toEqual([]);
});
