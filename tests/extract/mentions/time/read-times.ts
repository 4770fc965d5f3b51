import type { Document } from '../../../../src/extract/document/document.ts';
import { openDocument } from '../../../../src/extract/document/document.ts';
import type { MentionDraft } from '../../../../src/extract/mentions/draft.ts';
import { extractTimes, timeSpanAt } from '../../../../src/extract/mentions/time/time.ts';

/** A document of prose paragraphs, one a line. */
export function documentOf(text: string, published?: string): Document {
  const blocks = [...text.matchAll(/[^\n]+/g)].map((line) => ({
    start: line.index,
    end: line.index + line[0].length,
    role: 'prose' as const,
  }));
  const article = {
    id: 'article',
    uri: 'article.txt',
    byline: [],
    language: 'en',
    text,
    ...(published === undefined ? {} : { publishedAt: published }),
  };
  return openDocument({ article, blocks });
}

/** The times of a text as rows a reader can check: phrase, type, value (with its mod), interval. */
export function readTimes(text: string, published?: string, found: readonly MentionDraft[] = []): string[] {
  const document = documentOf(text, published);
  return extractTimes(document, found).flatMap((draft) => {
    if (draft.kind !== 'time') return [];
    const { type, value, mod } = draft.timex;
    const interval = draft.interval === undefined ? '-' : `${draft.interval.from}/${draft.interval.to}`;
    return [
      `${text.slice(draft.start, draft.end)} | ${type} ${value}${mod === undefined ? '' : ` ${mod}`} | ${interval}`,
    ];
  });
}

/** The stretch that each time of the text names with its prepositions. */
export function readSpans(text: string, published?: string): string[] {
  const document = documentOf(text, published);
  const times = extractTimes(document, []).filter((draft) => draft.kind === 'time');
  return times.map((_, index) => {
    const { text: words, relation, interval } = timeSpanAt(document, times, index);
    return `${words} | ${relation} | ${interval === undefined ? '-' : `${interval.from}/${interval.to}`}`;
  });
}
