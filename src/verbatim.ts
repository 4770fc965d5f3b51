import { contentId } from './identity/content-id.ts';
import { guessLanguage } from './ingest/language.ts';
import { splitParagraphs } from './ingest/plain/split-paragraphs.ts';
import type { Block, ReadArticle, SourceMap } from './model/reading.ts';

/**
 * A text as it stands, for callers who have the article already: nothing is taken out and nothing is read as metadata,
 * so that offsets are offsets into what they gave. Every paragraph is prose.
 */
export function readVerbatim(text: string, publishedAt?: string): ReadArticle {
  const language = guessLanguage(text);
  return {
    article: {
      id: contentId('article', ['', publishedAt ?? '', '', text]),
      uri: '',
      byline: [],
      ...(publishedAt === undefined ? {} : { publishedAt, publishedFrom: 'flag' as const }),
      language: language === 'und' ? 'en' : language,
      text,
    },
    blocks: paragraphs(text),
    sourceMap: lines(text),
    removals: [],
    comments: [],
    notes: [],
  };
}

function paragraphs(text: string): readonly Block[] {
  return splitParagraphs(text).flatMap((paragraph): readonly Block[] => {
    const first = paragraph.runs[0];
    const last = paragraph.runs.at(-1);
    if (first === undefined || last === undefined) return [];
    return [{ role: 'prose', start: first.from, end: last.from + paragraph.text.length - last.start }];
  });
}

function lines(text: string): SourceMap {
  const starts = [0, ...Array.from(text.matchAll(/\r\n|\n|\r/g), (match) => match.index + match[0].length)];
  return starts.map((start, index) => ({
    start,
    end: starts[index + 1] ?? text.length,
    line: index + 1,
    column: 1,
    verbatim: true,
  }));
}
