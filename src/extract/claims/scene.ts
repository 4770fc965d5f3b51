import type { Claim } from '../../model/claim.ts';
import type {
  Entity,
  Mention,
  OrganizationMention,
  PersonMention,
  PlaceMention,
  QuantityMention,
  TimeMention,
} from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import type { Document } from '../document/document.ts';
import type { Sentence } from '../document/sentences.ts';
import type { Token } from '../document/tokenize.ts';
import { type Clause, clausesOf } from './clause.ts';

/** One sentence of prose with all that stands in it, in text order. */
export interface SentenceScene {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  readonly clauses: readonly Clause[];
  readonly mentions: readonly Mention[];
  readonly quantities: readonly QuantityMention[];
  readonly times: readonly TimeMention[];
  readonly places: readonly PlaceMention[];
  readonly people: readonly PersonMention[];
  readonly organizations: readonly OrganizationMention[];
}

/** An article with its mentions and entities, as the composers of claims read it. */
export interface Scene {
  readonly document: Document;
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
  /** The sentences of prose that hold a mention, in text order. */
  readonly sentences: readonly SentenceScene[];
  /** Every time mention of the article, in text order. */
  readonly times: readonly TimeMention[];
  readonly places: readonly PlaceMention[];
}

type DistributiveOmit<Union, Key extends PropertyKey> = Union extends unknown ? Omit<Union, Key> : never;

/** A claim before it has its quote, its sentence and who answers for it: `composeClaims` gives these. */
export type ClaimDraft = DistributiveOmit<Claim, 'id' | 'quote' | 'sentence' | 'attribution' | 'certainty'>;

/** Composes the claims of one kind from a sentence; `before` holds the finished claims of what stands before. */
export type Composer = (scene: Scene, here: SentenceScene, before: readonly Claim[]) => readonly ClaimDraft[];

/** Lays the finished mentions out by sentence. Mentions must be in text order. */
export function openScene(document: Document, mentions: readonly Mention[], entities: readonly Entity[]): Scene {
  const sentences: SentenceScene[] = [];
  let next = 0;
  for (const sentence of document.sentences) {
    const inside: Mention[] = [];
    while (next < mentions.length) {
      const mention = mentions[next];
      if (mention === undefined || mention.start >= sentence.end) break;
      if (mention.start >= sentence.start) inside.push(mention);
      next += 1;
    }
    if (inside.length === 0 || document.blocks[sentence.block]?.role !== 'prose') continue;
    const tokens = document.tokens.slice(sentence.firstToken, sentence.endToken);
    let clauses: readonly Clause[] | undefined;
    sentences.push({
      sentence,
      tokens,
      // A sentence without a number is not asked for them.
      get clauses() {
        clauses ??= clausesOf(tokens);
        return clauses;
      },
      mentions: inside,
      ...byKind(inside),
    });
  }
  return {
    document,
    mentions,
    entities,
    sentences,
    times: mentions.filter((mention) => mention.kind === 'time'),
    places: mentions.filter((mention) => mention.kind === 'place'),
  };
}

type Sorted = Pick<SentenceScene, 'quantities' | 'times' | 'places' | 'people' | 'organizations'>;

function byKind(mentions: readonly Mention[]): Sorted {
  const quantities: QuantityMention[] = [];
  const times: TimeMention[] = [];
  const places: PlaceMention[] = [];
  const people: PersonMention[] = [];
  const organizations: OrganizationMention[] = [];
  for (const mention of mentions) {
    if (mention.kind === 'quantity') quantities.push(mention);
    else if (mention.kind === 'time') times.push(mention);
    else if (mention.kind === 'place') places.push(mention);
    else if (mention.kind === 'person') people.push(mention);
    else if (mention.kind === 'organization') organizations.push(mention);
  }
  return { quantities, times, places, people, organizations };
}

export function inside(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The index of the first token at or after an offset; `tokens.length` where there is none. */
export function tokenAt(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? Number.POSITIVE_INFINITY) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The lower-case words before an offset, nearest last, at most `count`; a mark ends them. */
export function wordsBefore(tokens: readonly Token[], offset: number, count: number): string[] {
  const end = tokenAt(tokens, offset);
  const words: string[] = [];
  for (let index = end - 1; index >= 0 && words.length < count; index -= 1) {
    const token = tokens[index];
    if (token === undefined || token.kind === 'symbol') break;
    words.unshift(token.lower);
  }
  return words;
}

/** The lower-case words after an offset, nearest first, at most `count`; a mark ends them. */
export function wordsAfter(tokens: readonly Token[], offset: number, count: number): string[] {
  const words: string[] = [];
  for (let index = tokenAt(tokens, offset); index < tokens.length && words.length < count; index += 1) {
    const token = tokens[index];
    if (token === undefined || token.kind === 'symbol') break;
    words.push(token.lower);
  }
  return words;
}
