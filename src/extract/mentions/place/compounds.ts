import { fold } from '../../../text/fold.ts';
import { type Place, placesNamed } from '../../lexicon/names-index.ts';
import type { DraftOf } from '../draft.ts';
import { claim, isFree, type Scene, SHAPE, shape } from '../name/scene.ts';

/** Endings after a place in one word: "UK-based", "Beijing-backed". */
const ENDINGS = /^(?:based|backed|led|born|listed|owned|made|held|trained|run|bound|wide)$/;

/** Towns of fewer inhabitants, in thousands, are no part of such words. */
const LEAST_POPULATION = 500;

/** Places inside one word: both of "China-Japan", the first of "UK-based". Claims the word, so that no rule reads it again. */
export function compoundPlaces(scene: Scene): DraftOf<'place'>[] {
  const drafts: DraftOf<'place'>[] = [];
  scene.tokens.forEach((token, index) => {
    if (shape(scene, index) === SHAPE.plain || !token.text.includes('-') || !isFree(scene, index)) return;
    const parts = partsOf(token.text, token.start);
    const places = parts.map((part) => placesNamed(fold(part.text))[0]);
    const known = places.map((place) => place !== undefined && isKnown(place));
    const isEnding = parts.length === 2 && ENDINGS.test(parts[1]?.text ?? '');
    if (!(known[0] === true && (isEnding || known.every((is) => is)))) return;
    claim(scene, { first: index, end: index + 1, kind: 'other', rule: 'compound-places' });
    parts.forEach((part, at) => {
      const place = places[at];
      if (known[at] === true && place !== undefined) drafts.push(draftOf(part, place));
    });
  });
  return drafts;
}

interface Part {
  readonly text: string;
  readonly start: number;
}

function partsOf(text: string, start: number): Part[] {
  const parts: Part[] = [];
  let from = start;
  for (const part of text.split('-')) {
    parts.push({ text: part, start: from });
    from += part.length + 1;
  }
  return parts;
}

function isKnown(place: Place): boolean {
  return /^[A-Z]{2}(?:-|$)/.test(place.id ?? '') || place.isCapital || place.population >= LEAST_POPULATION;
}

function draftOf(part: Part, place: Place): DraftOf<'place'> {
  return {
    kind: 'place',
    start: part.start,
    end: part.start + part.text.length,
    name: part.text,
    ...(place.id === undefined ? {} : { placeId: place.id, within: [...place.within] }),
    entity: '',
  };
}
