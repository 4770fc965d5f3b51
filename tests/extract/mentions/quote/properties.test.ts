import fc from 'fast-check';
import { expect, test } from 'vitest';
import { attribute } from '../../../../src/extract/claims/attribution/attribution.ts';
import { certaintyOf } from '../../../../src/extract/claims/certainty/certainty.ts';
import { extractQuotes } from '../../../../src/extract/mentions/quote/quotes.ts';
import { documentOf, peopleOf } from './reading.ts';

const BRICKS =
  "“ ” \" ' ‘ ’ « » '' ( ) , . : ; — -- ? ! \n Ana Ruiz Mr. Ek the a board officials who that said says told added called according to per and but he she they it in on of for May 500 5% will may not if was is “No,” “We wait.” \u200b \u202e é 𝒜".split(
    ' ',
  );

const texts = fc.array(fc.constantFrom(...BRICKS), { maxLength: 60 }).map((words) => words.join(' '));

test('whatever the marks, quotes and speakers lie within the text and in order', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const [mentions, entities] = peopleOf(text, [['Ana Ruiz', 'Ana'], ['Mr. Ek']]);
      const quotes = extractQuotes(documentOf(text), mentions, entities);
      let last = 0;
      for (const { start, end, direct, speaker, speakerSpan } of quotes) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        if (!direct) expect(speakerSpan).toBeDefined();
        if (speaker !== undefined) expect(entities.map(({ key }) => key)).toContain(speaker);
        if (speakerSpan !== undefined) expect(text.slice(speakerSpan.start, speakerSpan.end).trim()).not.toBe('');
        last = start;
      }
    }),
    { numRuns: 500, seed: 7 },
  );
});

test('the same text gives the same quotes, attributions and certainties', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const read = () => {
        const document = documentOf(text);
        const quotes = extractQuotes(document, [], []);
        return document.sentences.map((sentence) => [
          attribute(document, quotes, [], sentence),
          certaintyOf(document, sentence, sentence),
          quotes.length,
        ]);
      };
      expect(read()).toEqual(read());
    }),
    { numRuns: 200, seed: 7 },
  );
});
