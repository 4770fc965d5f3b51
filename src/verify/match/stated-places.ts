import type { ClaimPlace, Measure } from '../../model/claim.ts';
import type { Span } from '../../model/span.ts';
import type { CheckContext } from '../context.ts';
import type { NamedPlace } from './place-names.ts';
import { subjectPlace } from './subject-place.ts';

/**
 * Where a number is said to be: the claim's own places, under the longest name that the reference knows for them
 * ("Guinea-Bissau", not "Guinea"); else the subject of the clause; else the place right before what is measured
 * ("Kenyan inflation", "India GDP growth 2012:").
 */
export function statedPlaces(
  context: CheckContext,
  own: readonly ClaimPlace[],
  measure: Measure | undefined,
  sentence: Span,
  number: Span,
): readonly ClaimPlace[] {
  const { text } = context.extracted.article;
  const named = context.variables.placeNames(text, sentence);
  const subject = own.length > 0 ? own : subjectPlace(context, sentence, number);
  if (subject.length > 0) return widened(subject, named);
  const phrase = measure?.inheritedFrom === undefined ? measure?.spans[0] : undefined;
  if (phrase === undefined) return [];
  const before = named.findLast((place) => place.start < phrase.end && isBeside(text, place, phrase));
  return before === undefined ? [] : [claimPlaceOf(before, text)];
}

/** One longer name may hold two that were found in it: "St. Kitts and Nevis". */
function widened(places: readonly ClaimPlace[], named: readonly NamedPlace[]): readonly ClaimPlace[] {
  const known = new Map<string, ClaimPlace>();
  for (const place of places) {
    const { span } = place;
    const whole = named.find(
      ({ start, end }) => start <= span.start && span.end <= end && end - start > span.end - span.start,
    );
    const found =
      whole === undefined
        ? place
        : { ...place, name: whole.name, placeId: whole.id, span: { start: whole.start, end: whole.end } };
    known.set(whole === undefined ? `${span.start}` : whole.id, found);
  }
  return [...known.values()];
}

const LONGEST_GAP = 4;

/** At the beginning of the noun phrase, or right before it. */
function isBeside(text: string, place: NamedPlace, phrase: Span): boolean {
  if (phrase.start <= place.start) return place.start === phrase.start;
  const gap = phrase.start - place.end;
  return gap >= 0 && gap <= LONGEST_GAP && /^(?:['\u2019]s?)?[,:]?\s*$/.test(text.slice(place.end, phrase.start));
}

function claimPlaceOf({ id, start, end }: NamedPlace, text: string): ClaimPlace {
  return { name: text.slice(start, end), placeId: id, span: { start, end }, scope: 'in', from: 'stated' };
}
