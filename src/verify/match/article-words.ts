import type { Span } from '../../model/span.ts';
import { fold } from '../../text/fold.ts';
import { lazily } from '../../text/lazily.ts';
import { wordStarts } from '../../text/word-starts.ts';
import type { AgencyIndex } from './agencies.ts';
import { overlapIndex } from './nearby.ts';
import { stemOf, withoutPossessive } from './words.ts';

/** An article's words, folded and stemmed once for all of its claims. */
export interface ArticleWords {
  /** Stems of the content words that lie in a span, each once, in order. */
  readonly stemsIn: (span: Span) => ReadonlySet<string>;
  /** Ids of the organizations whose names lie in a span, each once, in order. */
  readonly agenciesIn: (span: Span) => ReadonlySet<string>;
}

interface Token extends Span {
  /** Which word of the text it is. */
  readonly at: number;
  readonly word: string;
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:[.'&\u2018\u2019\u02BC\u2032][\p{L}\p{M}\p{N}]+)*/gu;

/** Nothing is read before a check asks for it, and a word is stemmed when first asked for: many sentences have no number. */
export function articleWords(text: string, agencies: AgencyIndex): ArticleWords {
  const tokens = lazily(() => tokensOf(text));
  const over = lazily(() => overlapIndex(tokens()));
  const named = lazily(() => namesOver(tokens(), agencies));
  const stems: (string | null)[] = [];
  const stemAt = ({ at, word }: Token): string | null => {
    const known = stems[at];
    if (known !== undefined) return known;
    const found = stemOf(word);
    stems[at] = found;
    return found;
  };
  return {
    stemsIn: (span) => {
      const found = new Set<string>();
      for (const token of over()(span)) {
        const stem = isInside(token, span) ? stemAt(token) : null;
        if (stem !== null) found.add(stem);
      }
      return found;
    },
    agenciesIn: (span) => {
      return new Set(
        named()(span)
          .filter((name) => isInside(name, span))
          .map(({ id }) => id),
      );
    },
  };
}

function tokensOf(text: string): readonly Token[] {
  const words = text.match(WORD) ?? [];
  return wordStarts(text, words).map((start, at) => {
    const word = words[at] ?? '';
    return { at, word: withoutPossessive(fold(word)), start, end: start + word.length };
  });
}

interface NamedAgency extends Span {
  readonly id: string;
}

function namesOver(tokens: readonly Token[], agencies: AgencyIndex): (span: Span) => readonly NamedAgency[] {
  const hits = agencies.hits(tokens.map(({ word }) => word));
  return overlapIndex(
    hits.flatMap(({ id, from, to }) => {
      const [first, last] = [tokens[from], tokens[to - 1]];
      return id === null || first === undefined || last === undefined
        ? []
        : [{ id, start: first.start, end: last.end }];
    }),
  );
}

function isInside({ start, end }: Span, span: Span): boolean {
  return span.start <= start && end <= span.end;
}
