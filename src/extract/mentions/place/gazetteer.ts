import { FUNCTION_WORDS } from '../../lexicon/function-words.ts';
import { type Place, placesNamed } from '../../lexicon/names-index.ts';
import { WORD_FLAGS } from '../../lexicon/word-flags.ts';
import type { NameRule } from '../name/rule.ts';
import { isNameWord } from '../name/runs.ts';
import { has, isCommon, type NameSpan, opensSentence, phrase, type Scene, SHAPE, shape } from '../name/scene.ts';

const LONGEST = 6;

/** Places of two words and more: "New York City", "Saudi Arabia", "Washington D.C.". */
export const gazetteerPhrases: NameRule = (scene, run) => {
  for (let first = run.first; first < run.end; first += 1) {
    for (let end = Math.min(run.end, first + LONGEST); end > first + 1; end -= 1) {
      const places = placesNamed(phrase(scene, first, end));
      if (places.length > 0 && !isPersonToo(scene, first, end, places)) return [span(first, end, 'gazetteer-phrases')];
    }
    const across = acrossSmallWords(scene, first);
    if (across !== null) return [across];
  }
  return [];
};

/** A small town that bears a person's name ("San Martin", "Juan Pablo") is a person's name first. */
function isPersonToo(scene: Scene, first: number, end: number, places: readonly Place[]): boolean {
  if (!places.every((place) => place.population > 0 && place.population < 150)) return false;
  return has(scene, first, WORD_FLAGS.given) && has(scene, end - 1, WORD_FLAGS.surname | WORD_FLAGS.given);
}

/** "Bosnia and Herzegovina", "Isle of Man", "Trinidad and Tobago", "Gulf of Mexico". */
function acrossSmallWords(scene: Scene, first: number): NameSpan | null {
  for (let middle = first + 1; middle <= first + 2; middle += 1) {
    if (!/^(?:and|of|the)$/.test(scene.key(middle))) continue;
    for (const end of [middle + 4, middle + 3, middle + 2]) {
      if (isNameWord(scene, end - 1) && placesNamed(phrase(scene, first, end)).length > 0)
        return span(first, end, 'gazetteer-phrases');
    }
    return null;
  }
  return null;
}

/** Single names of the gazetteer: countries and divisions anywhere, towns where nothing speaks against them. */
export const gazetteerWords: NameRule = (scene, run) => {
  for (let index = run.first; index < run.end; index += 1) {
    const places = placesNamed(scene.key(index));
    const best = places[0];
    if (best !== undefined && isPlaceHere(scene, index, run, places))
      return [span(index, index + 1, 'gazetteer-words')];
  }
  return [];
};

function isPlaceHere(
  scene: Scene,
  index: number,
  run: { first: number; end: number },
  places: readonly Place[],
): boolean {
  const best = places[0];
  if (best === undefined || shape(scene, index) === SHAPE.initial) return false;
  if (
    scene.key(index).length < 4 &&
    shape(scene, index) === SHAPE.capitalised &&
    best.population < 1000 &&
    !isCountry(best)
  )
    return false;
  if (shape(scene, index) === SHAPE.capitals && scene.key(index).length < 4 && !isCountry(best)) return false;
  if (FUNCTION_WORDS.has(scene.key(index)) && shape(scene, index) === SHAPE.capitalised) return false;
  const preposition =
    /^(?:in|at|from|near|to|outside|around|across|into|throughout|toward|towards|of|visiting|via)$/.test(
      scene.key(run.first - 1),
    );
  if (isCountry(best) || (best.population === 0 && !isCommon(scene, index))) return true;
  if (isCommon(scene, index)) return preposition && best.population >= 100;
  if (run.end - run.first > 1) return best.population >= 300;
  const isName = has(scene, index, WORD_FLAGS.given | WORD_FLAGS.surname | WORD_FLAGS.name);
  if (isName) return preposition ? scene.key(run.first - 1) !== 'of' || best.population >= 100 : best.population >= 400;
  return preposition || best.population >= 50 || !opensSentence(scene, index);
}

function isCountry(place: Place): boolean {
  return place.id !== undefined && /^[A-Z]{2}$/.test(place.id);
}

function span(first: number, end: number, rule: string): NameSpan {
  return { first, end, kind: 'place', rule };
}
