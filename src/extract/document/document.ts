import type { Article } from '../../model/article.ts';
import type { CalendarDate } from '../../model/interval.ts';
import type { Block, ReadArticle } from '../../model/reading.ts';
import { type Sentence, splitSentences } from './sentences.ts';
import { type Token, tokenize } from './tokenize.ts';

/** An article cut into blocks, sentences and tokens once, for all extractors. All offsets are into `text`. */
export interface Document {
  readonly article: Article;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  /** The calendar date of publication; absent where unknown, and then relative times stay open. */
  readonly publishedOn?: CalendarDate;
}

/** Cuts an article that was read. Only blocks of prose, headlines and standfirsts are cut into sentences. */
export function openDocument(reading: Pick<ReadArticle, 'article' | 'blocks'>): Document {
  const { article } = reading;
  const tokens = tokenize(article.text);
  const publishedOn = /^\d{4}-\d{2}-\d{2}/.exec(article.publishedAt ?? '')?.[0];
  return {
    article,
    text: article.text,
    blocks: reading.blocks,
    tokens,
    sentences: splitSentences(reading.blocks, tokens),
    ...(publishedOn === undefined ? {} : { publishedOn }),
  };
}

/** The tokens of one sentence. */
export function tokensOf(document: Document, sentence: Sentence): readonly Token[] {
  return document.tokens.slice(sentence.firstToken, sentence.endToken);
}
