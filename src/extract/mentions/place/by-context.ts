import { ORGANIZATION_HEADS, POLICY_FIELDS } from '../../lexicon/organization-words.ts';
import { WORD_FLAGS } from '../../lexicon/word-flags.ts';
import type { NameRule } from '../name/rule.ts';
import type { Run } from '../name/runs.ts';
import { has, isCommon, isDemonym, type Scene, SHAPE, shape } from '../name/scene.ts';

const KINDS_BEFORE =
  /^(?:riding|constituency|province|city|town|village|hamlet|district|island|suburb|municipality|county|region|neighbourhood|neighborhood|borough|port|state|capital|commune|parish)$/;
const KINDS_AFTER =
  /^(?:province|district|constituency|region|county|island|islands|prefecture|municipality|valley|neighbourhood|neighborhood|township|peninsula|archipelago|oblast|governorate|village|riding)$/;

/** A name that the words around it call a place: "the riding of Vanier", "Lüliang region", "in Chisomo". */
export const placesByContext: NameRule = (scene, run) => {
  if (run.end - run.first > 3 || !isPlain(scene, run)) return [];
  return isCalledPlace(scene, run) || isLocated(scene, run)
    ? [{ ...run, kind: 'place', rule: 'places-by-context' }]
    : [];
};

function isPlain(scene: Scene, run: Run): boolean {
  for (let index = run.first; index < run.end; index += 1) {
    const key = scene.key(index);
    if (shape(scene, index) !== SHAPE.capitalised || ORGANIZATION_HEADS.has(key) || POLICY_FIELDS.has(key))
      return false;
    if (isDemonym(scene, index)) return false;
  }
  return true;
}

function isCalledPlace(scene: Scene, run: Run): boolean {
  const before = scene.key(run.first - 1) === 'of' ? scene.key(run.first - 2) : scene.key(run.first - 1);
  if (KINDS_BEFORE.test(before) && (scene.key(run.first - 1) === 'of' || !isCommon(scene, run.first))) return true;
  return KINDS_AFTER.test(scene.key(run.end)) && !isCommon(scene, run.first);
}

/** "in", "at" or "near" before words that are neither common nor a person's. */
function isLocated(scene: Scene, run: Run): boolean {
  if (!/^(?:in|near|outside)$/.test(scene.key(run.first - 1))) return false;
  for (let index = run.first; index < run.end; index += 1) {
    if (isCommon(scene, index)) return false;
  }
  return !has(scene, run.first, WORD_FLAGS.strongGiven) || run.end - run.first === 1;
}
