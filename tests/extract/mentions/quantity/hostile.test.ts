import { expect, test } from 'vitest';
import { openDocument } from '../../../../src/extract/document/document.ts';
import { countedNoun } from '../../../../src/extract/mentions/quantity/counted.ts';
import { extractQuantities } from '../../../../src/extract/mentions/quantity/quantity.ts';
import { extractTimes } from '../../../../src/extract/mentions/time/time.ts';
import { processorMilliseconds } from '../../../processor-time.ts';

const N = 100_000;

test.each([
  ['digits', '1'.repeat(N)],
  ['commas', ','.repeat(N)],
  ['digits and commas', '1,'.repeat(N)],
  ['groups of three', `1${',000'.repeat(N / 4)}`],
  ['decimal points', '1.'.repeat(N)],
  ['spaces', `1${' '.repeat(N)}2`],
  ['groups parted by spaces', '100 '.repeat(N / 4)],
  ['dots', '.'.repeat(N)],
  ['quotes', '“1”'.repeat(N / 3)],
  ['hyphens', '1-'.repeat(N / 2)],
  ['slashes', '1/2/'.repeat(N / 4)],
  ['dollar signs', '$'.repeat(N)],
  ['dollar amounts', '$5 '.repeat(N / 3)],
  ['magnitudes', 'million '.repeat(N / 8)],
  ['number words', 'one hundred and '.repeat(N / 16)],
  ['fractions', 'half a '.repeat(N / 7)],
  ['hedges', 'more than about '.repeat(N / 16)],
  ['ratios', 'one in '.repeat(N / 7)],
  ['ranges', '1 to '.repeat(N / 5)],
  ['between', 'between 1 and '.repeat(N / 14)],
  ['vague plurals', 'hundreds of '.repeat(N / 12)],
  ['percent signs', '5% '.repeat(N / 3)],
  ['points', '5 points '.repeat(N / 9)],
  ['pounds', '5 pounds '.repeat(N / 9)],
  ['scores', '3-2, '.repeat(N / 5)],
  ['ages', 'Ada, 5, '.repeat(N / 8)],
  ['exponents', '1e9'.repeat(N / 3)],
  ['one word', 'a'.repeat(N)],
  ['hyphened number words', 'two-'.repeat(N / 4)],
  ['verbs', '5 rose and '.repeat(N / 11)],
  ['of', '5 of 5 of '.repeat(N / 10)],
])('%s, a hundred thousand characters of them, take no more than a moment', (_, text) => {
  const article = { id: 'a', uri: 'a.txt', byline: [], language: 'en', text };
  const document = openDocument({ article, blocks: [{ start: 0, end: text.length, role: 'prose' }] });
  const started = processorMilliseconds();
  const found = extractQuantities(document, []);
  for (const quantity of found) if (quantity.kind === 'quantity') countedNoun(document, quantity);
  expect(processorMilliseconds() - started).toBeLessThan(8_000);
});

test('numbers inside thousands of dates take no more than a moment', () => {
  const text = 'Jan. 1 '.repeat(N / 7);
  const article = { id: 'a', uri: 'a.txt', byline: [], language: 'en', text };
  const document = openDocument({ article, blocks: [{ start: 0, end: text.length, role: 'prose' }] });
  const times = extractTimes(document, []);
  const started = processorMilliseconds();
  expect(extractQuantities(document, times)).toEqual([]);
  expect(processorMilliseconds() - started).toBeLessThan(8_000);
});
