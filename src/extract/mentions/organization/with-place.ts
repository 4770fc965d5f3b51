import { DIRECTIONS } from '../../lexicon/place-words.ts';
import { WORD_FLAGS } from '../../lexicon/word-flags.ts';
import type { NameRule } from '../name/rule.ts';
import { has, isDemonym, opensSentence, placesAt, type Scene, SHAPE, shape, textAt } from '../name/scene.ts';

/** A name that ends with a country or division as its own part: "United Russia", "Samsung India", "Preservation Virginia". */
export const organizationsWithPlace: NameRule = (scene, run) => {
  const words = run.end - run.first;
  if (words < 2 || words > 3 || opensSentence(scene, run.first)) return [];
  const last = run.end - 1;
  if (!isRegion(scene, last)) return [];
  for (let index = run.first; index < last; index += 1) if (!isOwnWord(scene, index)) return [];
  return [{ ...run, kind: 'organization', rule: 'organizations-with-place' }];
};

function isRegion(scene: Scene, index: number): boolean {
  return /^(?:[A-Z]{2}|(?:US|CA|GB|AU)-\w+)$/.test(placesAt(scene, index)[0]?.id ?? '');
}

function isOwnWord(scene: Scene, index: number): boolean {
  const key = scene.key(index);
  if (/-\p{Ll}/u.test(textAt(scene, index))) return false;
  if (shape(scene, index) !== SHAPE.capitalised || DIRECTIONS.has(key) || isDemonym(scene, index)) return false;
  return (
    !isRegion(scene, index) &&
    !has(scene, index, WORD_FLAGS.strongGiven) &&
    !/^(?:inner|outer|saudi|new|san|santa|republic|democratic|mainland|modern|ancient|mid|central|rural|colonial|post|pre)$/.test(
      key,
    )
  );
}
