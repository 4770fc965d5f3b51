import { NAME_SUFFIXES } from '../../lexicon/honorifics.ts';
import { demonymOf, placesNamed } from '../../lexicon/names-index.ts';
import { ORGANIZATION_HEADS } from '../../lexicon/organization-words.ts';
import { PERSON_VERBS } from '../../lexicon/person-verbs.ts';
import { WORD_FLAGS } from '../../lexicon/word-flags.ts';
import type { NameRule } from '../name/rule.ts';
import type { Run } from '../name/runs.ts';
import { has, isCommon, opensSentence, phrase, type Scene, SHAPE, shape, textAt } from '../name/scene.ts';
import { titleEndingAt } from './titles.ts';

const LONGEST = 7;
const THRESHOLD = 2.5;

/** Names of two words and more by the words' own weight and by what stands around them. */
export const fullNames: NameRule = (scene, run) => {
  let first = run.first;
  if (opensSentence(scene, first) && isCommon(scene, first) && !has(scene, first, WORD_FLAGS.given)) first += 1;
  while (first < run.end && shape(scene, first) === 0) first += 1;
  const end = withoutTail(scene, first, run.end);
  const words = end - first;
  if (words < 2 || words > LONGEST) return [];
  if (weigh(scene, first, end) + context(scene, { first, end }) < THRESHOLD) return [];
  return [{ first, end, kind: 'person', rule: 'full-names' }];
};

function withoutTail(scene: Scene, first: number, end: number): number {
  let last = end;
  while (last > first && (shape(scene, last - 1) === 0 || endsInDemonym(scene, first, last))) last -= 1;
  return last;
}

function endsInDemonym(scene: Scene, first: number, end: number): boolean {
  if (demonymOf(scene.key(end - 1)) !== undefined) return true;
  return end - first > 1 && demonymOf(phrase(scene, end - 2, end)) !== undefined;
}

function weigh(scene: Scene, first: number, end: number): number {
  let sum = 0;
  for (let index = first; index < end; index += 1) sum += weightOf(scene, index, first, end);
  return sum;
}

function weightOf(scene: Scene, index: number, first: number, end: number): number {
  if (shape(scene, index) === SHAPE.initial) return index === end - 1 ? -1 : 1;
  if (shape(scene, index) === SHAPE.dotted) return index === first ? 1 : -1;
  if (shape(scene, index) === SHAPE.plain) return /^[&@]$/.test(textAt(scene, index)) ? -4 : 0.5;
  const key = scene.key(index);
  if (NAME_SUFFIXES.has(key) && index === end - 1) return 1;
  const given = has(scene, index, WORD_FLAGS.given);
  const surname = has(scene, index, WORD_FLAGS.surname);
  const named = has(scene, index, WORD_FLAGS.name);
  const common = isCommon(scene, index);
  if (demonymOf(key) !== undefined || ORGANIZATION_HEADS.has(key)) return -2;
  const isFirst = index === first;
  const isCountry = placesNamed(key).some((place) => place.population === 0 && place.id !== undefined);
  if (isCountry && !(isFirst && given)) return -1.5;
  if (/^[a-z]{2,7}-[a-z]{2,7}$/.test(key) && /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(textAt(scene, index)) && !common)
    return 2.5;
  if (isFirst && has(scene, index, WORD_FLAGS.strongGiven)) return 2.25;
  if (common) return isFirst ? (given ? 1.5 : surname ? -0.5 : -2) : surname ? 0.75 : given ? 0.75 : -2;
  if (isFirst) return given ? 2 : named || surname ? 1.25 : 0.75;
  return surname || given ? 1.5 : named ? 1.25 : 0.75;
}

function context(scene: Scene, run: Run): number {
  const before = scene.key(run.first - 1);
  const after = scene.key(run.end);
  let sum = 0;
  if (PERSON_VERBS.has(after)) sum += 1;
  if (PERSON_VERBS.has(before)) sum += 1;
  if (/^(?:the|a|an)$/.test(before)) sum -= 2.5;
  if (/^(?:in|at|near|from|across|outside)$/.test(before)) sum -= 1.25;
  if (/^(?:by|whom|named|called|with)$/.test(before)) sum += 0.5;
  if (textAt(scene, run.end) === ',' && /^(?:a|an|the|who|whose|former|\d\d)$/.test(scene.key(run.end + 1))) sum += 1;
  if (titleEndingAt(scene, run.first - 1) !== null) sum += 1.5;
  if (after === 'who') sum += 1;
  return sum;
}
