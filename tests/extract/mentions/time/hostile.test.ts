import { expect, test } from 'vitest';
import { extractTimes } from '../../../../src/extract/mentions/time/time.ts';
import { processorMilliseconds } from '../../../processor-time.ts';
import { documentOf } from './read-times.ts';

/** Generous for a machine that is shared; a quadratic rule needs minutes. */
const MOST_MILLISECONDS = 20_000;

test.each([
  ['digits', '1'.repeat(100_000)],
  ['figures', '1 '.repeat(50_000)],
  ['figures and dashes', '1-'.repeat(50_000)],
  ['figures and colons', '1:'.repeat(50_000)],
  ['dots', '.'.repeat(100_000)],
  ['commas', ','.repeat(100_000)],
  ['quotes', "'".repeat(100_000)],
  ['line breaks', '\n'.repeat(300_000)],
  ['a list of lengths', '5 days and '.repeat(10_000)],
  ['the verb may', 'may '.repeat(50_000)],
  ['the month of May', 'May '.repeat(50_000)],
  ['joined dates', 'June 3 and '.repeat(10_000)],
  ['one date again and again', 'Jan. 1 '.repeat(10_000)],
  ['joined years', '2014-'.repeat(20_000)],
  ['leads without a time', 'the start of '.repeat(20_000)],
  ['clauses without a verb', 'a year earlier '.repeat(10_000)],
  ['clock times', '10:10 '.repeat(10_000)],
  ['number words', 'twenty '.repeat(30_000)],
  ['hyphens', 'mid-'.repeat(30_000)],
  ['negations', 'not could Friday '.repeat(10_000)],
])('%s are read in linear time', (_, text) => {
  const document = documentOf(text, '2025-07-10');
  const started = processorMilliseconds();
  const times = extractTimes(document, []);
  expect(processorMilliseconds() - started).toBeLessThan(MOST_MILLISECONDS);
  for (const { start, end } of times) expect(end).toBeGreaterThan(start);
});

test('a date that comes again is read for less than one that is new', () => {
  const cost = (text: string) => {
    const document = documentOf(text, '2025-07-10');
    const started = processorMilliseconds();
    extractTimes(document, []);
    return processorMilliseconds() - started;
  };
  const each = (day: (index: number) => string) => Array.from({ length: 5000 }, (_, index) => day(index)).join(' ');
  cost(each((index) => `Jan. ${(index % 28) + 1}, ${1800 + index},`));
  const same = cost('Jan. 1 '.repeat(5000));
  const various = cost(each((index) => `March ${((index * 7) % 28) + 1} May ${((index * 11) % 28) + 1}`));
  expect(same).toBeLessThan(various);
});

test('twice the text takes no more than a few times as long', () => {
  const read = (count: number) => {
    const document = documentOf('On Friday, Jan. 3 and 5 days later, '.repeat(count), '2025-07-10');
    const started = processorMilliseconds();
    extractTimes(document, []);
    return processorMilliseconds() - started;
  };
  read(1000);
  expect(read(8000)).toBeLessThan(40 * Math.max(5, read(1000)));
});

test('figures beyond the calendar are no times', () => {
  const text = 'In 99999 years, 1000000 days ago, 999999 centuries ago and in the first 5000 months of 2024.';
  for (const draft of extractTimes(documentOf(text, '2025-07-10'), [])) {
    if (draft.kind === 'time' && draft.interval !== undefined)
      expect(draft.interval.from).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  }
});
