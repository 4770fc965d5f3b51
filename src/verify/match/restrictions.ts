import type { Span } from '../../model/span.ts';
import { fold } from '../../text/fold.ts';
import { readRecordUnit } from '../agree/units.ts';
import type { CheckContext } from '../context.ts';
import type { Candidate } from './candidates.ts';
import { isNeutral } from './neutral-words.ts';
import { ancestors, isWithin } from './places.ts';
import { stem, stemsOf, words } from './words.ts';

/** Where one part of a sentence ends and another begins; a comma or point inside a number is no end. */
const SEGMENT_END = /[,;:]\s|[()\u2013\u2014]|\s-\s/gu;

/** "300 a week", "per day": a rate, which no count of a period is held against. */
const RATE =
  /\b(?:a|an|per|each|every)\s+(?:hour|day|night|week|month|year|person|head|capita)\b|\bon average\b|\baverage\b|\bdaily\b|\bweekly\b/i;

/** "8,891 kilometres long". */
const DIMENSIONS: ReadonlySet<string> = new Set(['long', 'wide', 'tall', 'high', 'deep', 'run', 'land'].map(stem));

/**
 * Words beside a number that may narrow what it counts, and that the series does not know: nationalities, verbs like
 * "rejected", places that are not the series'. A number with such words may well differ from the series' and be right.
 * Only the part of the sentence between commas or dashes that holds the number is looked at.
 */
export function restrictions(
  context: CheckContext,
  { indexed, where }: Candidate,
  sentence: Span,
  number: Span,
): readonly string[] {
  const { text } = context.extracted.article;
  const segment = segmentAround(text, sentence, number);
  const beside = `${text.slice(segment.start, number.start)} ${text.slice(number.end, segment.end)}`;
  if (RATE.test(beside)) return ['a rate'];
  const narrower = narrowerPlace(context, where, segment);
  if (narrower !== undefined) return [narrower];
  const agencyWords = new Set([...context.variables.agencies.nameWords(beside), ...words(indexed.variable.publisher)]);
  const placeWords = wordsOfPlaces(context, [...(where?.places ?? []), ...indexed.definingPlaces]);
  const left = words(beside).filter(
    (word) => !agencyWords.has(word) && !isPlaceWord(word, placeWords) && !/^\d/.test(word),
  );
  const isLength = readRecordUnit(indexed.variable.unit).kind === 'physical';
  return stemsOf(left).filter(
    (wordStem) => !indexed.stems.has(wordStem) && !isNeutral(wordStem) && !(isLength && DIMENSIONS.has(wordStem)),
  );
}

/** A place inside the series' place: its number is another. */
function narrowerPlace(
  { reference, placesIn }: CheckContext,
  where: Candidate['where'],
  segment: Span,
): string | undefined {
  const own = where === null || where.whole !== undefined ? [] : where.places;
  return placesIn(segment).find(({ name }) => {
    const ids = reference.placesNamed(name).map(({ id }) => id);
    const holdsOwn = ids.some((id) => own.some((place) => isWithin(reference, place, id)));
    return !holdsOwn && ids.some((id) => own.some((place) => isWithin(reference, id, place)));
  })?.name;
}

function segmentAround(text: string, sentence: Span, number: Span): Span {
  let start = sentence.start;
  let end = sentence.end;
  for (const match of text.slice(sentence.start, sentence.end).matchAll(SEGMENT_END)) {
    const at = sentence.start + match.index;
    if (at < number.start) start = at + match[0].length;
    else if (at >= number.end && at < end) end = at;
  }
  return { start, end };
}

function wordsOfPlaces({ reference }: CheckContext, ids: readonly string[]): ReadonlySet<string> {
  const all = ids.flatMap((id) => [id, ...ancestors(reference, id)]);
  const names = all.flatMap((id) => {
    const place = reference.place(id);
    return place === undefined ? [] : [place.name, ...place.aliases];
  });
  return new Set(names.flatMap((name) => words(fold(name))));
}

const SHORTEST_STEM = 4;

/** A word of the place's name, or its adjective: Canada, Canadian. */
function isPlaceWord(word: string, placeWords: ReadonlySet<string>): boolean {
  if (placeWords.has(word)) return true;
  const base = word.replace(/(?:ian|ean|ese|ish|an|n)$/, '');
  if (base === word || base.length < SHORTEST_STEM) return false;
  return [...placeWords].some((name) => name.startsWith(base) && name.length - base.length <= 2);
}
