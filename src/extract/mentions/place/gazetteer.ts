import type { Place } from '../../lexicon/names-index.ts';
import { WORD_FLAGS } from '../../lexicon/word-flags.ts';
import type { NameRule } from '../name/rule.ts';
import { isNameWord } from '../name/runs.ts';
import { has, type NameSpan, placesFrom, type Scene, textAt } from '../name/scene.ts';

const LONGEST = 6;

/** Places of two words and more: "New York City", "Saudi Arabia", "Washington D.C.". */
export const gazetteerPhrases: NameRule = (scene, run) => {
  for (let first = run.first; first < run.end; first += 1) {
    for (let end = Math.min(run.end, first + LONGEST); end > first + 1; end -= 1) {
      const places = placesFrom(scene, first, end);
      if (places.length > 0 && !isPersonToo(scene, first, end, places)) return [span(first, end, 'gazetteer-phrases')];
    }
    if (scene.key(first) === 'hague' && textAt(scene, first - 1) === 'The')
      return [span(first - 1, first + 1, 'gazetteer-phrases')];
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
    if (!/^(?:and|of|the|,)$/.test(scene.key(middle))) continue;
    for (const end of [middle + 4, middle + 3, middle + 2]) {
      if (isNameWord(scene, end - 1) && placesFrom(scene, first, end).length > 0)
        return span(first, end, 'gazetteer-phrases');
    }
    return null;
  }
  return null;
}

function span(first: number, end: number, rule: string): NameSpan {
  return { first, end, kind: 'place', rule };
}
