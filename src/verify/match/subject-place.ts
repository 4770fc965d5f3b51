import type { ClaimPlace } from '../../model/claim.ts';
import type { PlaceMention } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import type { CheckContext } from '../context.ts';
import { stem } from './words.ts';

const MOST_WORDS = 6;
/** After these a place is where somebody came from, or what something is called after. */
const NOT_SUBJECT = /\b(?:from|of|leaving|fleeing|against|with|to|than|between|and|or|but)\s+(?:the\s+)?$/i;
const BREAK =
  /[,;:.()[\]"\u201C\u201D\u2013\u2014]|\b(?:that|who|which|while|when|because|after|before|but|from|to|than)\b/i;

/** "Exports from Nepal", "the population of Sweden": what is measured is said to be the place's. */
function isOfMeasure({ variables }: CheckContext, before: string): boolean {
  const word = /([\p{L}-]+) (?:of|from) (?:the )?$/u.exec(before)?.[1];
  return word !== undefined && variables.byStem.has(stem(word));
}

/**
 * The place that is the subject of a number's clause: "Canada received 23,775 claims", "Quebec's jobless rate was 4.3 %".
 * The place stands before the number with nothing between them but a few words that open no other clause.
 */
export function subjectPlace(context: CheckContext, sentence: Span, number: Span): readonly ClaimPlace[] {
  const { text } = context.extracted.article;
  const place = context.placesIn(sentence).findLast((mention) => mention.end <= number.start);
  if (place === undefined) return behindComma(context, sentence, number);
  const between = text.slice(place.end, number.start).replace(/^['\u2019]s\b/, '');
  const before = text.slice(Math.max(sentence.start, place.start - 30), place.start);
  if (MAY_BE_HOME_TO.test(between) && HOME_TO.test(between)) return [asClaimPlace(place)];
  if (NOT_SUBJECT.test(before) && !isOfMeasure(context, before)) return [];
  if (BREAK.test(between) || between.trim().split(/\s+/).length > MOST_WORDS) return [];
  return [asClaimPlace(place)];
}

const MAY_BE_HOME_TO = /^, a|home to/;
/** "Ukraine was home to 44 million people". */
const HOME_TO =
  /^(?:,?\s+(?:is|was|became|remains) (?:now |still |then )?home to|, an? (?:[\p{L}-]+ ){0,2}(?:country|nation|state|island|city|town|province) (?:of|with))\s+(?:[\p{L}-]+\s+){0,3}$/u;

/** "With 1,448 km of coastline, Ireland relies on its ports": whoever stands behind the first comma. */
function behindComma(context: CheckContext, sentence: Span, number: Span): readonly ClaimPlace[] {
  const { text } = context.extracted.article;
  if (!/^(?:with|at|covering)\s/i.test(text.slice(sentence.start, sentence.start + 9))) return [];
  const place = context.placesIn(sentence).find((mention) => mention.start >= number.end);
  if (place === undefined) return [];
  const between = text.slice(number.end, place.start);
  return /^[^,.;:]{0,60}, (?:the )?$/.test(between) ? [asClaimPlace(place)] : [];
}

function asClaimPlace({ name, placeId, start, end, id }: PlaceMention): ClaimPlace {
  const known = placeId === undefined ? {} : { placeId };
  return { name, ...known, mention: id, span: { start, end }, scope: 'in', from: 'stated' };
}
