import { WORD_FLAGS } from '../../lexicon/word-flags.ts';
import type { NameRule } from '../name/rule.ts';
import { has, isCommon, placesAt, SHAPE, shape } from '../name/scene.ts';

/** A country or division before a name that it does not belong to: "Azerbaijan Sami Haddad" after "ambassador to". */
export const leadingPlaces: NameRule = (scene, run) => {
  if (run.end - run.first < 3 || has(scene, run.first, WORD_FLAGS.strongGiven)) return [];
  const isRegion = /^[A-Z]{2}(?:-|$)/.test(placesAt(scene, run.first)[0]?.id ?? '');
  const next = run.first + 1;
  const opensName =
    (has(scene, next, WORD_FLAGS.given) && !isCommon(scene, next)) || shape(scene, next) === SHAPE.initial;
  return isRegion && opensName ? [{ first: run.first, end: run.first + 1, kind: 'place', rule: 'leading-places' }] : [];
};
