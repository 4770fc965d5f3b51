import { FACILITY_ENDINGS, PLACE_ENDINGS, PLACE_OPENINGS } from '../../lexicon/place-words.ts';
import { WORD_FLAGS } from '../../lexicon/word-flags.ts';
import type { NameRule } from '../name/rule.ts';
import { has, type NameSpan, type Scene, shape } from '../name/scene.ts';

/** Places by a word for what they are: "Roxham Road", "Lake Placid", "Guanacaste Province". */
export const placeFeatures: NameRule = (scene, run) => {
  for (let index = run.end - 1; index > run.first; index -= 1) {
    const key = scene.key(index);
    if (PLACE_ENDINGS.has(key) && !isSurnameHere(scene, index)) return [span(run.first, index + 1)];
    if (FACILITY_ENDINGS.has(key) && !isSurnameHere(scene, index))
      return [{ ...span(run.first, index + 1), kind: 'other', rule: 'facilities' }];
  }
  for (let index = run.first; index + 1 < run.end; index += 1) {
    if (PLACE_OPENINGS.has(scene.key(index)) && shape(scene, index + 1) > 0 && !has(scene, index + 1, WORD_FLAGS.given))
      return [span(index, index + 2)];
  }
  return [];
};

function isSurnameHere(scene: Scene, index: number): boolean {
  return has(scene, index, WORD_FLAGS.surname) && has(scene, index - 1, WORD_FLAGS.strongGiven);
}

function span(first: number, end: number): NameSpan {
  return { first, end, kind: 'place', rule: 'place-features' };
}

/** Names with hyphens in the manner of French towns: "Saint-Bernard-de-Lacolle", "Trois-Rivières". */
export const hyphenedTowns: NameRule = (scene, run) => {
  for (let index = run.first; index < run.end; index += 1) {
    if (
      /^(?:saint|sainte|st|ste|notre-dame|baie|pointe|mont|lac|val|fort)-[a-z]/.test(scene.key(index)) &&
      scene.key(index).split('-').length > (run.end - run.first > 1 ? 2 : 1)
    ) {
      return [{ ...span(index, index + 1), rule: 'hyphened-towns' }];
    }
  }
  return [];
};
