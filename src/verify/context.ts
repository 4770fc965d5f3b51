import type { CheckSettings } from '../model/check-settings.ts';
import type { Claim } from '../model/claim.ts';
import type { OrganizationMention, PlaceMention, TimeMention } from '../model/mention.ts';
import type { ExtractedArticle } from '../model/output.ts';
import type { Block } from '../model/reading.ts';
import type { Reference } from '../model/reference.ts';
import type { Span } from '../model/span.ts';
import { type ArticleWords, articleWords } from './match/article-words.ts';
import { overlapIndex } from './match/nearby.ts';
import { indexVariables, type VariableIndex } from './match/variable-index.ts';

/** What a check is given: one article's records, the reference, and what was prepared from both. */
export interface CheckContext {
  readonly extracted: ExtractedArticle;
  readonly reference: Reference;
  /** What each stretch of the text is; empty where the article was given as bare text. */
  readonly blocks: readonly Block[];
  /** What the configuration says of each check; `optionValues` reads it. */
  readonly settings: CheckSettings;
  readonly variables: VariableIndex;
  readonly words: ArticleWords;
  /** Day of publication, `YYYY-MM-DD`; absent where the article has none. */
  readonly published: string | undefined;
  readonly claimsById: ReadonlyMap<string, Claim>;
  /** Mentions of organizations that overlap a span, in text order. */
  readonly organizationsIn: (span: Span) => readonly OrganizationMention[];
  /** Mentions of places that overlap a span, in text order. */
  readonly placesIn: (span: Span) => readonly PlaceMention[];
  /** Mentions of times that overlap a span, in text order. */
  readonly timesIn: (span: Span) => readonly TimeMention[];
  /** The sentence that ends before this one begins, as far as claims know sentences; the text before it otherwise. */
  readonly textBefore: (sentence: Span) => Span;
}

/** Indexing is worth keeping: a batch checks thousands of articles against one reference. */
const indexes = new WeakMap<Reference, VariableIndex>();
const LOOK_BACK = 400;

/** What `verify` is told besides the records and the reference. */
export interface VerifyOptions {
  readonly blocks?: readonly Block[];
  readonly settings?: CheckSettings;
}

export function checkContext(
  extracted: ExtractedArticle,
  reference: Reference,
  { blocks = [], settings = {} }: VerifyOptions = {},
): CheckContext {
  const { article, claims, mentions } = extracted;
  const variables = indexFor(reference);
  return {
    extracted,
    reference,
    blocks,
    settings,
    variables,
    words: articleWords(article.text, variables.agencies),
    published: article.publishedAt?.slice(0, 10),
    claimsById: new Map(claims.map((claim) => [claim.id, claim])),
    placesIn: overlapIndex(mentions.filter((mention) => mention.kind === 'place')),
    timesIn: overlapIndex(mentions.filter((mention) => mention.kind === 'time')),
    organizationsIn: overlapIndex(mentions.filter((mention) => mention.kind === 'organization')),
    textBefore: (sentence) => sentenceBefore(article.text, sentence),
  };
}

function indexFor(reference: Reference): VariableIndex {
  const known = indexes.get(reference);
  if (known !== undefined) return known;
  const index = indexVariables(reference);
  indexes.set(reference, index);
  return index;
}

function sentenceBefore(text: string, { start }: Span): Span {
  const from = Math.max(0, start - LOOK_BACK);
  const before = text.slice(from, start).trimEnd();
  const cut = Math.max(before.lastIndexOf('. ', before.length - 2), before.lastIndexOf('.\u201D ', before.length - 3));
  return { start: cut < 0 ? from : from + cut + 1, end: start };
}
