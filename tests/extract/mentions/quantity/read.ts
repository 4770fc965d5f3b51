import { openDocument } from '../../../../src/extract/document/document.ts';
import type { DraftOf, MentionDraft } from '../../../../src/extract/mentions/draft.ts';
import { countedNoun } from '../../../../src/extract/mentions/quantity/counted.ts';
import { extractQuantities } from '../../../../src/extract/mentions/quantity/quantity.ts';
import { extractTimes } from '../../../../src/extract/mentions/time/time.ts';

/** A text of one block, with its quantities after its times, as the pipeline reads it. */
export function quantitiesIn(text: string): { quote: string; quantity: DraftOf<'quantity'>; counted: string }[] {
  const article = { id: 'a', uri: 'a.txt', byline: [], language: 'en', text };
  const document = openDocument({ article, blocks: [{ start: 0, end: text.length, role: 'prose' }] });
  const found: readonly MentionDraft[] = extractTimes(document, []);
  return extractQuantities(document, found).flatMap((mention) => {
    if (mention.kind !== 'quantity') return [];
    const noun = countedNoun(document, mention);
    return [{ quote: text.slice(mention.start, mention.end), quantity: mention, counted: noun?.text ?? '' }];
  });
}

/** Quotes and values alone: ranges as "low..high", open ends as nothing. */
export function valuesIn(text: string): string[] {
  return quantitiesIn(text).map(
    ({ quote, quantity: { value, low, high } }) => `${quote} = ${value ?? `${low ?? ''}..${high ?? ''}`}`,
  );
}
