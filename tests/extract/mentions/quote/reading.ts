import { type Document, openDocument } from '../../../../src/extract/document/document.ts';
import type { DraftOf, EntityDraft, MentionDraft } from '../../../../src/extract/mentions/draft.ts';
import { extractQuotes } from '../../../../src/extract/mentions/quote/quotes.ts';

/** A document whose lines are its paragraphs. */
export function documentOf(text: string): Document {
  const blocks = [...text.matchAll(/[^\n]+/g)].map((line) => ({
    start: line.index,
    end: line.index + line[0].length,
    role: 'prose' as const,
  }));
  return openDocument({ article: { id: 'a', uri: 'a.txt', byline: [], language: 'en', text }, blocks });
}

/**
 * Person mentions wherever a name stands, the longest that fits, and one entity for each row of names; the first name of
 * a row is the entity's key.
 */
export function peopleOf(text: string, rows: readonly (readonly string[])[]): [MentionDraft[], EntityDraft[]] {
  const keys = new Map(rows.flatMap((names) => names.map((name) => [name, names[0] ?? ''] as const)));
  const longestFirst = [...keys.keys()].sort((left, right) => right.length - left.length);
  const pattern = new RegExp(longestFirst.map((name) => name.replaceAll('.', '\\.')).join('|'), 'g');
  const mentions: MentionDraft[] = [...text.matchAll(pattern)].map((match) => {
    const name = match[0];
    const honorific = /^(?:Mr|Mrs|Ms)\./.exec(name)?.[0];
    const person = { kind: 'person' as const, start: match.index, end: match.index + name.length, name };
    return { ...person, entity: keys.get(name) ?? '', ...(honorific === undefined ? {} : { honorific }) };
  });
  const entities = rows.map((names): EntityDraft => {
    const key = names[0] ?? '';
    const indices = mentions.flatMap((mention, at) => ('entity' in mention && mention.entity === key ? [at] : []));
    return { key, kind: 'person', name: key, aliases: [...names], roles: [], mentions: indices };
  });
  return [mentions, entities];
}

export interface ReadQuote {
  readonly words: string;
  readonly speaker?: string;
  readonly cue?: string;
}

/** The quotes of a text as words: what is said, by whom, with which cue. */
export function quotesIn(text: string, direct: boolean): ReadQuote[] {
  return extractQuotes(documentOf(text), [], [])
    .filter((quote) => quote.direct === direct)
    .map((quote) => readQuote(text, quote));
}

function readQuote(text: string, quote: DraftOf<'quote'>): ReadQuote {
  const span = quote.speakerSpan;
  return {
    words: text.slice(quote.start, quote.end),
    ...(span === undefined ? {} : { speaker: text.slice(span.start, span.end) }),
    ...(quote.cue === undefined ? {} : { cue: quote.cue }),
  };
}
