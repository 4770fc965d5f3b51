import { expect, test } from 'vitest';
import { attribute } from '../../../../src/extract/claims/attribution/attribution.ts';
import { certaintyOf } from '../../../../src/extract/claims/certainty/certainty.ts';
import { extractQuotes } from '../../../../src/extract/mentions/quote/quotes.ts';
import { processorMilliseconds } from '../../../processor-time.ts';
import { documentOf } from './reading.ts';

const HOSTILE: readonly (readonly [string, string])[] = [
  ['100,000 opening marks', '“'.repeat(100_000)],
  ['100,000 closing marks', '”'.repeat(100_000)],
  ['100,000 straight marks', '"'.repeat(100_000)],
  ['100,000 spaced straight marks', ' "'.repeat(100_000)],
  ['100,000 single marks', "'".repeat(100_000)],
  ['nested marks', '“‘'.repeat(30_000) + '’”'.repeat(30_000)],
  ['marks that cross', '“a ‘b ” c’ '.repeat(20_000)],
  ['no marks', 'The town lost its well and its road and its hall. '.repeat(5_000)],
  ['10,000 times said', 'said '.repeat(10_000)],
  ['10,000 times "he said"', 'he said '.repeat(10_000)],
  ['10,000 quotes in a paragraph', '“No,” he said. '.repeat(10_000)],
  ['10,000 quotes without a stop', '“no” said he and '.repeat(10_000)],
  ['stops only within marks', '“One. Two,” he said, and “three. Four,” she said, calling it and '.repeat(5_000)],
  ['labels without an end', 'calling it and '.repeat(10_000)],
  ['10,000 open paragraphs', '“We wait here\n'.repeat(10_000)],
  ['10,000 asides', 'Ana, a lawyer, '.repeat(10_000)],
  ['10,000 relatives', 'who said that '.repeat(10_000)],
  ['10,000 prepositions', 'a friend of '.repeat(10_000)],
  ['10,000 according to', 'according to Ana '.repeat(10_000)],
  ['10,000 names', 'Ana Ruiz Lopez '.repeat(10_000)],
  ['10,000 brackets', 'Ana ( '.repeat(10_000)],
  ['one word of 200,000 letters', 'a'.repeat(200_000)],
  ['marks of many scripts', '«„“”‟»‹›『「'.repeat(10_000)],
];

test.each(HOSTILE)('%s are read in time, with offsets that hold', (_, text) => {
  const document = documentOf(text);
  const started = processorMilliseconds();
  const quotes = extractQuotes(document, [], []);
  expect(processorMilliseconds() - started).toBeLessThan(3_000);
  for (const { start, end, speakerSpan } of quotes) {
    expect(start).toBeLessThan(end);
    expect(end).toBeLessThanOrEqual(text.length);
    if (speakerSpan !== undefined) expect(speakerSpan.start).toBeLessThan(speakerSpan.end);
  }
});

test('twice the text takes no more than some three times as long', () => {
  const timeOf = (count: number): number => {
    const document = documentOf('“It is late,” said Ana Ruiz, who told the board that “nobody” came. '.repeat(count));
    extractQuotes(document, [], []);
    const started = processorMilliseconds();
    extractQuotes(document, [], []);
    return processorMilliseconds() - started;
  };
  timeOf(500);
  expect(timeOf(8_000)).toBeLessThan(6 * timeOf(4_000) + 50);
});

test('10,000 claims of one article are attributed and weighed in time', () => {
  const sentence = 'Ana Ruiz said that 500 people may come. ';
  const document = documentOf(sentence.repeat(10_000));
  const quotes = extractQuotes(document, [], []);
  const started = processorMilliseconds();
  document.sentences.forEach((each) => {
    const span = { start: each.start + 19, end: each.start + 22 };
    expect(attribute(document, quotes, [], span).kind).toBe('speaker');
    expect(certaintyOf(document, each, span)).toBe('possible');
  });
  expect(processorMilliseconds() - started).toBeLessThan(3_000);
});
