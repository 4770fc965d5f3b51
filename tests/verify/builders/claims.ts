import { intervalOfPeriod } from '../../../src/calendar/interval.ts';
import type {
  Claim,
  ClaimPlace,
  ClaimQuantity,
  ClaimTime,
  Measure,
  OfficeClaim,
  ValueClaim,
} from '../../../src/model/claim.ts';
import type { Mention } from '../../../src/model/mention.ts';
import type { ExtractedArticle } from '../../../src/model/output.ts';
import type { Quantity } from '../../../src/model/quantity.ts';
import type { Span } from '../../../src/model/span.ts';

/** Where `words` stand in `text`: their first occurrence, or the first after `after`. */
export function spanOf(text: string, words: string, after = 0): Span {
  const start = text.indexOf(words, after);
  if (start < 0) throw new Error(`"${words}" is not in the text`);
  return { start, end: start + words.length };
}

export function extractedOf(
  text: string,
  claims: readonly Claim[],
  more: { readonly published?: string; readonly mentions?: readonly Mention[] } = {},
): ExtractedArticle {
  return {
    article: {
      id: 'art_test',
      uri: 'test.txt',
      byline: [],
      language: 'en',
      text,
      ...(more.published === undefined ? {} : { publishedAt: more.published }),
    },
    mentions: [...(more.mentions ?? [])],
    entities: [],
    claims: [...claims],
  };
}

/** A bare number, as printed: "39,540", "4.9 million", "263%", "8,850-kilometre"; `more` hedges or bounds it. */
export function quantity(printed: string, more: Partial<Quantity> = {}): Quantity {
  const match =
    /^\$?(?<digits>[\d,]+(?:\.(?<decimals>\d+))?)(?:[ -]?(?<word>million|billion|thousand|%|per cent|percent|fold|-fold|kilometres?|km|miles?))?/.exec(
      printed,
    );
  const digits = (match?.groups?.['digits'] ?? '0').replaceAll(',', '');
  const word = match?.groups?.['word'] ?? '';
  const magnitude = { thousand: 1e3, million: 1e6, billion: 1e9 }[word] ?? 1;
  const decimals = match?.groups?.['decimals']?.length ?? 0;
  const value = Number(digits) * magnitude;
  const zeros = decimals > 0 ? 0 : (/0*$/.exec(digits)?.[0].length ?? 0);
  const precision = decimals > 0 ? magnitude * 10 ** -decimals : magnitude * 10 ** Math.min(zeros, digits.length - 1);
  return {
    low: value,
    high: value,
    lowOpen: false,
    highOpen: false,
    value,
    decimals,
    precision,
    form: magnitude === 1 ? 'digits' : 'magnitude',
    hedge: 'exact',
    bound: 'none',
    unit: unitOf(word),
    ...more,
  };
}

function unitOf(word: string): Quantity['unit'] {
  if (word === '%' || word === 'per cent' || word === 'percent') return { kind: 'percent', code: '%', text: word };
  if (word.endsWith('fold')) return { kind: 'multiple', code: 'x', text: word };
  if (word.startsWith('k')) return { kind: 'physical', code: 'km', text: word };
  if (word.startsWith('mile')) return { kind: 'physical', code: '[mi_i]', text: word };
  return { kind: 'count', code: '', text: '' };
}

export const nearly = { hedge: 'just-under' } as const;
export const moreThan = { bound: 'more-than', high: null, highOpen: true, lowOpen: true } as const;

export function claimQuantity(text: string, printed: string, more: Partial<Quantity> = {}): ClaimQuantity {
  return { ...quantity(printed, more), span: spanOf(text, printed) };
}

/** A measure from its lemmas, the head first. */
export function measure(text: string, ...lemmas: readonly string[]): Measure {
  return { text, head: lemmas[0] ?? '', modifiers: [], lemmas: [...lemmas], spans: [] };
}

export function time(text: string, words: string, period: string, from: ClaimTime['from'] = 'stated'): ClaimTime {
  const interval = intervalOfPeriod(period);
  return { text: words, ...(interval === null ? {} : { interval }), from, span: spanOf(text, words) };
}

export function claimPlace(
  text: string,
  name: string,
  placeId: string | undefined,
  more: Partial<Pick<ClaimPlace, 'scope' | 'from'>> = {},
): ClaimPlace {
  return {
    name,
    ...(placeId === undefined ? {} : { placeId }),
    span: text.includes(name) ? spanOf(text, name) : { start: 0, end: 0 },
    scope: 'in',
    from: 'stated',
    ...more,
  };
}

type Loose<Kind extends Claim> = Omit<
  Kind,
  'id' | 'kind' | 'start' | 'end' | 'quote' | 'sentence' | 'mentions' | 'certainty'
> &
  Partial<Pick<Kind, 'id' | 'certainty' | 'sentence'>>;

/** The fields that every claim has; the claim's own span is its sentence. */
function baseOf(text: string, more: { id?: string; certainty?: Claim['certainty']; sentence?: Span }) {
  const sentence = more.sentence ?? { start: 0, end: text.length };
  return {
    id: more.id ?? 'claim_1',
    start: sentence.start,
    end: sentence.end,
    quote: text.slice(sentence.start, sentence.end),
    sentence,
    mentions: [],
    certainty: more.certainty ?? ('asserted' as const),
  };
}

export function valueClaim(text: string, parts: Loose<ValueClaim>): ValueClaim {
  return { ...baseOf(text, parts), kind: 'value', ...parts, ...baseOf(text, parts) } as ValueClaim;
}

export function officeClaim(text: string, parts: Loose<OfficeClaim>): OfficeClaim {
  return { ...parts, ...baseOf(text, parts), kind: 'office' } as OfficeClaim;
}

/** Any claim from its parts: for kinds without a builder of their own. */
export function claimOf<Kind extends Claim>(kind: Kind['kind'], text: string, parts: Loose<Kind>): Kind {
  return { ...parts, ...baseOf(text, parts), kind } as unknown as Kind;
}
