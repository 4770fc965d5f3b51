import { describe, expect, test } from 'vitest';
import { extract, openReference } from '../../src/index.ts';
import { FOUND, LEFT_ALONE } from '../../src/verify/checks/look-alike-letters/examples.ts';
import { lookAlikeLetters } from '../../src/verify/checks/look-alike-letters/look-alike-letters.ts';
import { checkContext } from '../../src/verify/context.ts';
import { processorMilliseconds } from '../processor-time.ts';

const reference = openReference([]);

function flagged(text: string, publishedAt: string): readonly string[] {
  return lookAlikeLetters
    .run(checkContext(extract(text, { publishedAt }), reference))
    .filter(({ severity }) => severity !== null)
    .map(({ start, end }) => text.slice(start, end));
}

describe('look-alike-letters', () => {
  test.each([...FOUND])('flags $quote in: $text', ({ text, publishedAt, quote }) => {
    expect(flagged(text, publishedAt)).toEqual([quote]);
  });

  test.each([...LEFT_ALONE])('leaves alone: $text', ({ text, publishedAt }) => {
    expect(flagged(text, publishedAt)).toEqual([]);
  });

  test('suggests the plain word, and names what hides it', () => {
    const context = checkContext(extract('The \u0421oun\u0441il sat.', { publishedAt: '2022-03-07' }), reference);
    expect(lookAlikeLetters.run(context)).toMatchObject([
      {
        verdict: 'refuted',
        severity: 'warning',
        claims: [],
        message: 'This word is written with letters that only look Latin: U+0421, U+0441',
        stated: { text: '\u0421oun\u0441il' },
        suggestion: 'Council',
      },
    ]);
  });

  test('is done at once with any text', () => {
    const context = checkContext(extract('har\u200Bbour '.repeat(2_000), { publishedAt: '2022-03-07' }), reference);
    const started = processorMilliseconds();
    expect(lookAlikeLetters.run(context)).toHaveLength(1);
    expect(processorMilliseconds() - started).toBeLessThan(1_000);
  });
});
