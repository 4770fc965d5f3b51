import { FUNCTION_WORDS } from '../../lexicon/function-words.ts';
import type { Place } from '../../lexicon/names-index.ts';
import { DIRECTIONS } from '../../lexicon/place-words.ts';
import { WORD_FLAGS } from '../../lexicon/word-flags.ts';
import type { NameRule } from '../name/rule.ts';
import type { Run } from '../name/runs.ts';
import { has, isCommon, isShouted, opensSentence, placesAt, type Scene, SHAPE, shape, textAt } from '../name/scene.ts';

/** Single names of the gazetteer: countries anywhere, divisions and towns where nothing speaks against them. */
export const gazetteerWords: NameRule = (scene, run) => {
  for (let index = run.first; index < run.end; index += 1) {
    const best = placesAt(scene, index)[0];
    if (best === undefined || !isWritten(scene, index, best) || !isLikely(scene, index, run, best)) continue;
    const first = index > run.first && isDirection(scene, index - 1) ? index - 1 : index;
    return [{ first, end: index + 1, kind: 'place', rule: 'gazetteer-words' }];
  }
  return [];
};

/** Least inhabitants, in thousands, that a town needs where something speaks against it. */
const LEAST = { shortName: 1000, personsName: 400, insideRun: 300, commonWord: 100, sentenceOpening: 50 } as const;

/** Short words and words in capitals are places only where they are well known ones. */
function isWritten(scene: Scene, index: number, best: Place): boolean {
  const form = shape(scene, index);
  const key = scene.key(index);
  if (form === SHAPE.initial || /^[$€£]$/.test(textAt(scene, index + 1))) return false;
  if (FUNCTION_WORDS.has(key) && form === SHAPE.capitalised) return false;
  if (isCountry(best)) return true;
  if (form === SHAPE.capitals && !isDateline(scene, index) && !isShouted(scene, index)) {
    return key.length > 5 || best.population >= LEAST.shortName;
  }
  if (key.length >= 4) return true;
  return form === SHAPE.capitalised && best.population >= LEAST.shortName;
}

function isLikely(scene: Scene, index: number, run: Run, best: Place): boolean {
  if (isCountry(best)) return true;
  const preposition = hasPreposition(scene, run);
  const isName = has(scene, index, WORD_FLAGS.given | WORD_FLAGS.surname | WORD_FLAGS.name);
  if (best.id === undefined && isCommon(scene, index))
    return /^(?:the|on|of|to)$/.test(scene.key(run.first - 1)) && !opensSentence(scene, index);
  if (best.population === 0) return !isCommon(scene, index) && (!isName || preposition || isHomeDivision(best));
  if (isCommon(scene, index)) return best.population >= LEAST.commonWord && (preposition || isDateline(scene, index));
  if (run.end - run.first > 1) return best.population >= LEAST.insideRun;
  if (isName && !preposition) return best.population >= LEAST.personsName;
  if (isName) return scene.key(run.first - 1) !== 'of' || best.population >= LEAST.commonWord;
  return preposition || best.population >= LEAST.sentenceOpening || !opensSentence(scene, index);
}

/** "Western Kenya", "East Kalimantan". */
function isDirection(scene: Scene, index: number): boolean {
  return DIRECTIONS.has(scene.key(index));
}

function hasPreposition(scene: Scene, run: Run): boolean {
  return /^(?:in|at|from|near|to|outside|around|across|into|throughout|toward|towards|of|visiting|via|between)$/.test(
    scene.key(run.first - 1),
  );
}

/** "MANILA — The …", "AMMAN, Jordan —": the first words of a wire story. */
function isDateline(scene: Scene, index: number): boolean {
  return (
    opensSentence(scene, index) &&
    shape(scene, index) === SHAPE.capitals &&
    /^[—–,(-]$|^--$/.test(textAt(scene, index + 1))
  );
}

function isCountry(place: Place): boolean {
  return place.id !== undefined && /^[A-Z]{2}$/.test(place.id);
}

/** Divisions that English newspapers name without more ado, also where the name is a person's too ("Virginia"). */
function isHomeDivision(place: Place): boolean {
  return place.id === undefined || /^(?:US|CA|GB|AU|IN)-/.test(place.id);
}
