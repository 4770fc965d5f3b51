import type { PlaceMention } from '../../../model/mention.ts';
import type { Span } from '../../../model/span.ts';

/** "Toledo, Ohio", "Lacolle, a village in Quebec": a place and what the text says that it lies in. */
export interface StatedPlace extends Span {
  readonly place: PlaceMention;
  readonly region: PlaceMention;
}

const WHAT = '(?:city|town|village|municipality|community|hamlet|suburb|port|resort|capital)';
/** What stands between a place and what it lies in; one row a wording. */
const BETWEEN: readonly RegExp[] = [
  /^,\s$/,
  new RegExp(`^, (?:a|an|the) (?:[a-z-]{2,14} ){0,3}${WHAT} (?:in|of) (?:the )?$`),
];
const LONGEST = 64;
/** The region closes the words: a possessive, or a noun behind it, belongs to something else ("Calgary, Saskatchewan’s premier"). */
const CLOSES = /^(?:$|[,.;:!?)\]”"—–]|\s?[\n(—–]|\s-\s)/u;
const NEXT_OF_LIST = /^,? (?:and |or |& )?$/;

/** Pairs of neighbours in the order of the text; names in a list are no pair. */
export function statedPlaces(text: string, places: readonly PlaceMention[]): readonly StatedPlace[] {
  return places.flatMap((place, at) => {
    const [before, region, after] = [places[at - 1], places[at + 1], places[at + 2]];
    if (region === undefined || region.start - place.end > LONGEST || region.start <= place.end) return [];
    const between = text.slice(place.end, region.start);
    if (!BETWEEN.some((wording) => wording.test(between)) || !CLOSES.test(text.slice(region.end, region.end + 3)))
      return [];
    if (before !== undefined && isListed(text, before, place)) return [];
    if (after !== undefined && isListed(text, region, after)) return [];
    return [{ place, region, start: place.start, end: region.end }];
  });
}

function isListed(text: string, one: Span, next: Span): boolean {
  return next.start - one.end < 8 && NEXT_OF_LIST.test(text.slice(one.end, next.start));
}
