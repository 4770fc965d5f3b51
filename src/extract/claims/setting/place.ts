import type { ClaimPlace } from '../../../model/claim.ts';
import type { PlaceMention } from '../../../model/mention.ts';
import type { Span } from '../../../model/span.ts';
import { clauseAt, inClause } from '../clause.ts';
import { inside, type Scene, type SentenceScene, tokenAt, wordsAfter, wordsBefore } from '../scene.ts';
import { impliedPlaces } from './implied-place.ts';

/** Words between which and the place name nothing but an article or an adjective stands when the place is where it happened. */
const WHERE = new Set(
  'in into at to across within through throughout inside near around on for entering entered enter enters crossing reached reaching reach via'.split(
    ' ',
  ),
);
/** Where people or things came from, or what they are called after, is not where they were counted. */
const NOT_WHERE = new Set('from of leaving left fleeing fled between and against with'.split(' '));

/** The places of the clause around a span; where it names none, those of the rest of the sentence, marked inherited. */
export function placesOf(scene: Scene, here: SentenceScene, at: Span): ClaimPlace[] {
  const clause = clauseAt(here.clauses, at.start);
  if (clause === undefined) return [];
  const stated = here.places.filter((place) => inClause(clause, place) && isWhere(here, place));
  const implied = impliedPlaces(scene, here);
  const own = [
    ...stated.map((place) => claimPlace(place, 'stated')),
    ...implied.filter((place) => inClause(clause, place.span)),
  ];
  if (own.length > 0) return own.sort((a, b) => a.span.start - b.span.start);
  const elsewhere = here.places.filter((place) => !inClause(clause, place) && isWhere(here, place));
  const inherited = [
    ...elsewhere.map((place) => claimPlace(place, 'inherited')),
    ...implied.map((place) => ({ ...place, from: 'inherited' as const })),
  ];
  return inherited.filter((place) => place.span.end <= at.start);
}

export function claimPlace(place: PlaceMention, from: ClaimPlace['from']): ClaimPlace {
  return {
    name: place.name,
    span: { start: place.start, end: place.end },
    mention: place.id,
    scope: 'in',
    from,
    ...(place.placeId === undefined ? {} : { placeId: place.placeId }),
  };
}

function isWhere(here: SentenceScene, place: PlaceMention): boolean {
  if (here.people.some((person) => inside(place, person) || (person.roleSpan && inside(place, person.roleSpan))))
    return false;
  if (here.organizations.some((organization) => inside(place, organization))) return false;
  if (isOtherSide(here, place)) return false;
  if (isCounter(here, place)) return true;
  const words = wordsBefore(here.tokens, place.start, 3).filter((word) => word !== 'the');
  const last = words.at(-1);
  if (last === undefined) return false;
  if (WHERE.has(last)) return true;
  if (NOT_WHERE.has(last)) return last === 'and' && listedAfterWhere(here, place);
  const before = words.at(-2);
  return before !== undefined && WHERE.has(before) && !NOT_WHERE.has(last);
}

/** Between "than" and the place that something is compared with: "than in Ontario", "as many as in the whole of Ontario", "than that of Spain". */
const TO_OTHER_SIDE = new Set('in at of for across the that those all whole rest'.split(' '));

/** "100 times as many as in Manitoba", "more than Ontario": the place is the other side of a comparison. */
export function isOtherSide(here: SentenceScene, place: PlaceMention): boolean {
  const words = wordsBefore(here.tokens, place.start, 16);
  while (TO_OTHER_SIDE.has(words.at(-1) ?? '')) words.pop();
  const last = words.pop();
  return last === 'than' || (last === 'as' && words.includes('as'));
}

/** What a country, province or city does when something is counted there: "Canada received 64,177 asylum claims". */
const COUNTS = new Set(
  'received saw recorded registered had has counted reported took logged admitted welcomed processed accepted granted issued sent exported imported produced lost gained added built spent raised handled'.split(
    ' ',
  ),
);

/** The place that opens a clause as the subject of such a verb. */
function isCounter(here: SentenceScene, place: PlaceMention): boolean {
  const [verb, next] = wordsAfter(here.tokens, place.end, 2);
  // "Germany took in 350,000 people, France 140,000": the verb is left out.
  if (here.quantities.some((quantity) => quantity.start === place.end + 1)) return isAfterMark(here, place);
  const isVerb =
    verb !== undefined &&
    (COUNTS.has(verb) || (/^(?:has|had|also|only)$/.test(verb) && next !== undefined && COUNTS.has(next)));
  return (
    isVerb &&
    wordsBefore(here.tokens, place.start, 1).every((word) => /^(?:and|but|while|when|that|meanwhile|the)$/.test(word))
  );
}

function isAfterMark(here: SentenceScene, place: PlaceMention): boolean {
  const before = here.tokens[tokenAt(here.tokens, place.start) - 1];
  return before !== undefined && /^(?:,|;|and)$/.test(before.lower);
}

/** "in Quebec, Manitoba and British Columbia": the last of a list is where the first is. */
function listedAfterWhere(here: SentenceScene, place: PlaceMention): boolean {
  const earlier = here.places.findLast((other) => other.end < place.start && place.start - other.end < 30);
  return earlier !== undefined && isWhere(here, earlier);
}
