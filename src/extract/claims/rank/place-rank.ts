import type { Claim, ClaimPlace, Measure } from '../../../model/claim.ts';
import type { PlaceMention } from '../../../model/mention.ts';
import { lowerAscii } from '../lower.ts';
import { nounAfter } from '../noun-after.ts';
import type { ClaimDraft, Scene, SentenceScene } from '../scene.ts';
import { claimPlace } from '../setting/place.ts';
import { timeOf } from '../setting/time.ts';
import { orderOf, SUPERLATIVE } from './superlatives.ts';

const KINDS = 'countr(?:y|ies)|nations?|states?|provinces?|territor(?:y|ies)|regions?|economy|economies';

/** What an adjective measures, where the noun behind it only says what kind of place it is. One row a wording. */
const SIZES: readonly { readonly words: RegExp; readonly lemmas: readonly string[] }[] = [
  { words: new RegExp(`^populous (?:${KINDS})$`, 'i'), lemmas: ['population'] },
  { words: new RegExp(`^(?:${KINDS}) by population$`, 'i'), lemmas: ['population'] },
  { words: new RegExp(`^(?:${KINDS}) by (?:total )?(?:land )?area$`, 'i'), lemmas: ['area', 'total'] },
];

const SUPERLATIVE_PLACE = new RegExp(
  `${SUPERLATIVE}\\s(?<what>populous (?:${KINDS})|(?:${KINDS}) by (?:population|(?:total )?(?:land )?area))(?![\\p{L}-])`,
  'giu',
);
const IS_KIND = new RegExp(`(?:^|\\s)(?:${KINDS})$`, 'i');
const SUPERLATIVE_MEASURE = new RegExp(`\\bthe ${SUPERLATIVE}\\s(?=\\p{L})`, 'gu');

/** A place that ranks among others: "Nigeria is Africa's most populous country", "Spain had the highest jobless rate in Europe". */
export function placeRanks(scene: Scene, here: SentenceScene, before: readonly Claim[]): ClaimDraft[] {
  if (here.places.length === 0) return [];
  return [...byKind(scene, here, before), ...byMeasure(scene, here, before)];
}

/** What every wording of `SIZES` holds. */
const SIZED = /populous| by /i;

function byKind(scene: Scene, here: SentenceScene, before: readonly Claim[]): ClaimDraft[] {
  const { start, end } = here.sentence;
  const sentence = scene.document.text.slice(start, end);
  if (!SIZED.test(sentence)) return [];
  return [...sentence.matchAll(SUPERLATIVE_PLACE)].flatMap((match) => {
    const what = match.groups?.['what'] ?? '';
    const size = SIZES.find(({ words }) => words.test(what));
    const words = { start: start + match.index, end: start + match.index + match[0].length };
    const span = { start: words.end - what.length, end: words.end };
    return size === undefined
      ? []
      : draftOf(scene, here, before, match, words, {
          text: what,
          head: size.lemmas[0] ?? '',
          modifiers: [],
          lemmas: [...size.lemmas],
          spans: [span],
        });
  });
}

function byMeasure(scene: Scene, here: SentenceScene, before: readonly Claim[]): ClaimDraft[] {
  const { start, end } = here.sentence;
  return [...lowerAscii(scene.document.text.slice(start, end)).matchAll(SUPERLATIVE_MEASURE)].flatMap((match) => {
    if (!mayBeOwned(scene, here, start + match.index)) return [];
    const from = start + match.index + match[0].length;
    const measure = nounAfter(scene, from - 1);
    const span = measure?.spans[0];
    if (measure === null || span === undefined || span.start !== from) return [];
    if (IS_KIND.test(measure.text)) return [];
    return draftOf(scene, here, before, match, { start: start + match.index, end: span.end }, measure);
  });
}

function draftOf(
  scene: Scene,
  here: SentenceScene,
  before: readonly Claim[],
  match: RegExpMatchArray,
  words: { readonly start: number; readonly end: number },
  measure: Measure,
): ClaimDraft[] {
  const order = orderOf(match.groups);
  const field = order === null ? null : fieldOf(scene, here, words);
  const owner = field === null ? null : ownerOf(scene, here, field.start);
  if (order === null || field === null || owner === null) return [];
  // In apposition the time of the sentence is another verb's.
  const isApposed = scene.document.text.charAt(owner.end) === ',';
  const time = isApposed ? undefined : timeOf(scene, here, words, before);
  const places = [claimPlace(owner, 'stated')];
  return [
    {
      kind: 'comparison',
      start: field.start,
      end: field.end,
      relation: 'rank',
      order: { ...order, among: 'places' },
      left: { measure, places, ...(time === undefined ? {} : { time }) },
      right: { measure, places: field.places, ...(time === undefined ? {} : { time }) },
      measure,
      mentions: [owner.id],
    },
  ];
}

/** Whether a place that owns a rank stands where `fieldOf` may begin; to read the noun behind the rank costs far more. */
function mayBeOwned(scene: Scene, here: SentenceScene, at: number): boolean {
  const starts = [
    startWith(scene, here, at, LEAD),
    startWith(scene, here, at, THE_WORLDS),
    ownedBefore(scene, here, at)?.start,
  ];
  return starts.some((start) => start !== undefined && ownerOf(scene, here, start) !== null);
}

/** Where the words before a rank that fit begin; the rank's own beginning where there are none. */
function startWith({ document }: Scene, here: SentenceScene, at: number, words: RegExp): number {
  const before = document.text.slice(Math.max(here.sentence.start, at - REACH), at);
  return at - (words.exec(before)?.[0].length ?? 0);
}

const LEAD = /(?:\bthe\s)$/;
const THE_WORLDS = /\bthe world['\u2019]s\s$/i;

/** "Africa's": the place right before a rank that has an apostrophe behind it. */
function ownedBefore({ document }: Scene, here: SentenceScene, at: number): PlaceMention | undefined {
  const place = here.places.findLast(({ end }) => end <= at);
  return place !== undefined && /^['\u2019]s?\s$/.test(document.text.slice(place.end, at)) ? place : undefined;
}

interface Field {
  /** Empty where the whole world is meant. */
  readonly places: ClaimPlace[];
  readonly start: number;
  readonly end: number;
}

const REACH = 60;

/** Among which places: "in the world", "in Africa", "Africa's", "the world's". Null where the text does not tell. */
function fieldOf(scene: Scene, here: SentenceScene, words: { start: number; end: number }): Field | null {
  const { text } = scene.document;
  const start = startWith(scene, here, words.start, LEAD);
  const behind = text.slice(words.end, Math.min(here.sentence.end, words.end + REACH));
  const world = /^(?: in)? (?:the world|the globe|on earth|globally|worldwide)\b/i.exec(behind);
  if (world !== null) return { places: [], start, end: words.end + world[0].length };
  const worlds = startWith(scene, here, words.start, THE_WORLDS);
  if (worlds < words.start) return { places: [], start: worlds, end: words.end };
  const owned = ownedBefore(scene, here, words.start);
  if (owned !== undefined) return { places: [claimPlace(owned, 'stated')], start: owned.start, end: words.end };
  const inside = here.places.find((place) => place.start >= words.end);
  if (inside === undefined || !/^ (?:in|of)(?: all)?(?: the)? $/.test(text.slice(words.end, inside.start))) return null;
  return { places: [claimPlace(inside, 'stated')], start, end: inside.end };
}

/** Verbs between a place and its rank; "Nigeria, Africa's most populous country" has none. */
const OWNS =
  /^(?:,(?: (?:which|who) (?:is|has))?| (?:is|was|remains|remained|became|has|had|recorded|reported|posted|saw)(?: (?:still|now|also|by far|then|once))?) $/;

function ownerOf({ document }: Scene, here: SentenceScene, at: number): PlaceMention | null {
  const owner = here.places.findLast(({ end }) => end <= at);
  if (owner === undefined || !OWNS.test(document.text.slice(owner.end, at))) return null;
  return /\b(?:in|of|from|near|to|one of)\s(?:the\s)?$/.test(
    document.text.slice(Math.max(0, owner.start - 12), owner.start),
  )
    ? null
    : owner;
}
