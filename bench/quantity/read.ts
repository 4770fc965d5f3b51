import type { Document } from '../../src/extract/document/document.ts';
import { openDocument } from '../../src/extract/document/document.ts';
import type { DraftOf } from '../../src/extract/mentions/draft.ts';
import { countedNoun } from '../../src/extract/mentions/quantity/counted.ts';
import { extractQuantities } from '../../src/extract/mentions/quantity/quantity.ts';
import { extractTimes } from '../../src/extract/mentions/time/time.ts';

/** What deskcheck reads in one utterance: a document, its quantities and its times. */
export interface Read {
  readonly document: Document;
  readonly quantities: readonly DraftOf<'quantity'>[];
  readonly times: readonly DraftOf<'time'>[];
}

/** Reads a text of one block as the pipeline would. */
export function read(text: string): Read {
  const article = { id: 'bench', uri: 'bench', byline: [], language: 'en', text };
  const document = openDocument({ article, blocks: [{ start: 0, end: text.length, role: 'prose' }] });
  const times = extractTimes(document, []).filter((mention): mention is DraftOf<'time'> => mention.kind === 'time');
  const quantities = extractQuantities(document, times).filter(
    (mention): mention is DraftOf<'quantity'> => mention.kind === 'quantity',
  );
  return { document, quantities, times };
}

/** The words of what a quantity counts, for a look at mistakes. */
export function counted({ document }: Read, quantity: DraftOf<'quantity'>): string {
  return countedNoun(document, quantity)?.text ?? '';
}
