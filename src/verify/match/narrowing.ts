import type { Measure } from '../../model/claim.ts';
import type { Span } from '../../model/span.ts';
import type { CheckContext } from '../context.ts';
import type { Candidate } from './candidates.ts';
import { isNeutral } from './neutral-words.ts';
import { stem, stemsOf, words } from './words.ts';

/** Words that make a part of the whole, wherever they stand beside a number. */
const PARTS: ReadonlySet<string> = new Set(
  'male female man woman boy girl urban rural working adult youth child aged elderly minor native foreign-born indigenous aboriginal ethnic minority muslim christian jewish catholic hindu literate immigrant'
    .split(' ')
    .map(stem),
);

/** "300 a week", "per day", right behind the number and what it counts. */
const RATE =
  /^[^,.;:()]{0,30}?\b(?:a|an|per|each|every)\s+(?:hour|day|night|week|month|year|square|sq|person|head|capita)\b/i;
const BESIDE = /[,;:()|]\s?|\s[-\u2013\u2014]\s/g;

/**
 * A word that makes the number that of a part or of another measure: an adjective of the counted noun that the series
 * does not know ("the Jewish population"), the name of a part close by ("Male 76.6"), a rate. Null where none does.
 */
export function narrowing(
  context: CheckContext,
  { indexed, where }: Candidate,
  measure: Measure | undefined,
  sentence: Span,
  number: Span,
): string | null {
  const { text } = context.extracted.article;
  if (RATE.test(text.slice(number.end, Math.min(sentence.end, number.end + 60)))) return 'a rate';
  const noun = (measure?.spans ?? []).map(({ start, end }) => text.slice(start, end)).join(' ');
  const names = [...(where?.places ?? []), ...indexed.definingPlaces].flatMap((id) => {
    const place = context.reference.place(id);
    return place === undefined ? [] : [place.name, ...place.aliases];
  });
  const placeWords = new Set(names.flatMap(words).map(stem));
  const agencyWords = context.variables.agencies.nameWords(noun);
  const adjectives = stemsOf(words(noun).filter((word) => !agencyWords.has(word)));
  const unknown = adjectives.find(
    (word) =>
      !indexed.stems.has(word) && !isNeutral(word) && !placeWords.has(word) && word !== stem(measure?.head ?? ''),
  );
  if (unknown !== undefined) return unknown;
  const part = stemsOf(words(segmentAround(text, sentence, number))).find((word) => PARTS.has(word));
  return part === undefined || indexed.stems.has(part) ? null : part;
}

/** What stands between the marks on both sides of the number, the number left out. */
function segmentAround(text: string, sentence: Span, number: Span): string {
  const before = text.slice(sentence.start, number.start).split(BESIDE).at(-1) ?? '';
  const after = text.slice(number.end, sentence.end).split(BESIDE)[0] ?? '';
  return `${before} ${after}`;
}
