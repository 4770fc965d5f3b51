import { placesNamed } from '../../lexicon/names-index.ts';
import { OTHER_ACRONYMS } from '../../lexicon/organization-words.ts';
import type { NameRule } from '../name/rule.ts';
import { isCommon, isFree, type Scene, SHAPE, shape, textAt } from '../name/scene.ts';

/** Short names in capitals: "RCMP", "CBSA", "AfD". */
export const acronyms: NameRule = (scene, run) => {
  if (scene.shouted[scene.sentenceOf[run.first] ?? -1] === true) return [];
  const found = [];
  for (let index = run.first; index < run.end; index += 1) {
    if (isAcronym(scene, index))
      found.push({ first: index, end: index + 1, kind: 'organization', rule: 'acronyms' } as const);
  }
  return found;
};

export function isAcronym(scene: Scene, index: number): boolean {
  const text = textAt(scene, index);
  if (!isFree(scene, index)) return false;
  if (shape(scene, index) === SHAPE.dotted)
    return (
      text.length >= 6 &&
      placesNamed(scene.key(index)).length === 0 &&
      !OTHER_ACRONYMS.has(text.replaceAll('.', '').toLowerCase())
    );
  if (shape(scene, index) !== SHAPE.capitals || !/^\p{Lu}[\p{Lu}\p{N}&-]{1,7}s?$/u.test(text)) return false;
  const key = scene.key(index);
  if (key.length > 3 && isCommon(scene, index)) return false;
  return !OTHER_ACRONYMS.has(key) && placesNamed(key).length === 0;
}
