import { expect, test } from 'vitest';
import type { ChangeClaim } from '../../src/model/claim.ts';
import type { Mention } from '../../src/model/mention.ts';
import type { Quantity } from '../../src/model/quantity.ts';
import { verify } from '../../src/verify/verify.ts';
import { claimOf, claimQuantity, extractedOf, quantity, spanOf } from './builders/claims.ts';
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

function counts(text: string, numbers: readonly string[]): Mention[] {
  let after = 0;
  return numbers.map((number, index) => {
    const span = spanOf(text, number, after);
    after = span.end;
    const counted = { ...quantity(number), unit: { kind: 'count' as const, code: 'person', text: '' } };
    return { ...counted, id: `m${index}`, kind: 'quantity', ...span, quote: number, cues: [] };
  });
}

const totalFindings = (text: string, numbers: readonly string[]) =>
  verify(extractedOf(text, [], { mentions: counts(text, numbers) }), reference);

test('parts that miss their total are a conflict', () => {
  const text = 'The camp held 120 people: 70 men, 25 women and 15 children.';
  expect(totalFindings(text, ['120', '70', '25', '15'])).toMatchObject([
    {
      check: 'text-arithmetic',
      verdict: 'conflicting',
      severity: 'error',
      quote: '120',
      message: 'The parts add up to 110',
    },
  ]);
});

test.each([
  ['The camp held 120 people: 80 men, 25 women and 15 children.', ['120', '80', '25', '15']],
  ['The camp held 120 people, including 70 men and 25 women.', ['120', '70', '25']],
  ['The camp held more: 120 people, 70 of them men and 25 women.', ['120', '70', '25']],
  ['The camp held 120 people: 70 men, 25 women and others.', ['120', '70', '25']],
  ['The camp held 120 people: 70 men and 25 women, and the rest were children.', ['120', '70', '25']],
  ['It held 120 people – up from 70 in May and 25 in April.', ['120', '70', '25']],
  ['It held 120 people: in 2020 it was 70 and in 2021 25.', ['120', '70', '25']],
])('left alone: %s', (text, numbers) => {
  expect(totalFindings(text, numbers)).toEqual([]);
});

test('a long list of numbers is read in time', () => {
  const text = `${'12 men, 13 women: '.repeat(5000)}and 4 more`;
  const numbers = Array.from({ length: 10_000 }, (_, index) => (index % 2 === 0 ? '12' : '13'));
  const begun = performance.now();
  totalFindings(text, numbers);
  expect(performance.now() - begun).toBeLessThan(4000);
});
