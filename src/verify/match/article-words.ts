import type { Span } from '../../model/span.ts';
import { fold } from '../../text/fold.ts';
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
  readonly word: string;
  readonly stem: string | null;
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:[.'&\u2018\u2019\u02BC\u2032][\p{L}\p{M}\p{N}]+)*/gu;

export function articleWords(text: string, agencies: AgencyIndex): ArticleWords {
  const tokens = tokensOf(text);
  const named = agencies.hits(tokens.map(({ word }) => word)).flatMap(({ id, from, to }) => {
    const [first, last] = [tokens[from], tokens[to - 1]];
    return id === null || first === undefined || last === undefined ? [] : [{ id, start: first.start, end: last.end }];
  });
  const [tokensOver, namedOver] = [overlapIndex(tokens), overlapIndex(named)];
  return {
    stemsIn: (span) => new Set(inside(tokensOver(span), span).flatMap(({ stem }) => (stem === null ? [] : [stem]))),
    agenciesIn: (span) => new Set(inside(namedOver(span), span).map(({ id }) => id)),
  };
}

/** One spelling is folded and stemmed once, however often it stands there. */
function tokensOf(text: string): readonly Token[] {
  const known = new Map<string, Pick<Token, 'word' | 'stem'>>();
  return [...text.matchAll(WORD)].map((match) => {
    const [spelling] = match;
    let reading = known.get(spelling);
    if (reading === undefined) {
      const word = withoutPossessive(fold(spelling));
      reading = { word, stem: stemOf(word) };
      known.set(spelling, reading);
    }
    return { ...reading, start: match.index, end: match.index + spelling.length };
  });
}

function inside<Found extends Span>(found: readonly Found[], span: Span): readonly Found[] {
  return found.filter(({ start, end }) => span.start <= start && end <= span.end);
}
