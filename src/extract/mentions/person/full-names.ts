import { NAME_SUFFIXES } from '../../lexicon/honorifics.ts';
import { demonymOf } from '../../lexicon/names-index.ts';
import { ORGANIZATION_HEADS, OTHER_ACRONYMS } from '../../lexicon/organization-words.ts';
import { PERSON_VERBS } from '../../lexicon/person-verbs.ts';
import { WORD_FLAGS } from '../../lexicon/word-flags.ts';
import type { NameRule } from '../name/rule.ts';
import type { Run } from '../name/runs.ts';
import {
  has,
  isCommon,
  isDemonym,
  opensSentence,
  phrase,
  placesAt,
  type Scene,
  SHAPE,
  shape,
  textAt,
} from '../name/scene.ts';
import { opensDemonymPhrase } from '../name/words.ts';
import { titleBefore, titleEndingAt, titleStartingAt } from './titles.ts';

const NAMES = WORD_FLAGS.given | WORD_FLAGS.surname | WORD_FLAGS.name;
const LONGEST = 7;
const THRESHOLD = 2.5;

/** Names of two words and more by the words' own weight and by what stands around them. */
export const fullNames: NameRule = (scene, run) => {
  let first = run.first;
  if (dropsFirst(scene, run)) first += 1;
  if (scene.key(first) === 'h' && scene.key(first + 1) === 'e') first += 2;
  while (first < run.end && shape(scene, first) === 0) first += 1;
  const end = withoutTail(scene, first, run.end);
  if (/^(?:camp|family|team|campaign|administration|era|supporters|voters|fans)$/.test(scene.key(end - 1))) return [];
  const words = end - first;
  if (words < 2 || words > LONGEST) return [];
  if (weigh(scene, first, end) + context(scene, { first, end }) < THRESHOLD) return [];
  return [{ first, end, kind: 'person', rule: 'full-names' }];
};

/** A common word that only opens the sentence: "Farmers Ana Ruiz and …"; not "Park Ji-hyun", "Young Thomas". */
function dropsFirst(scene: Scene, run: Run): boolean {
  const { first, end } = run;
  if (completesTitle(scene, first) && end - first > 2) return true;
  if (!opensSentence(scene, first) || !isCommon(scene, first) || has(scene, first, WORD_FLAGS.given)) return false;
  return !(end - first === 2 && has(scene, first, WORD_FLAGS.surname) && !isCommon(scene, first + 1));
}

/** "President of the Republic Ana Ruiz": the noun belongs to the title. */
function completesTitle(scene: Scene, index: number): boolean {
  return titleBefore(scene, index + 1) !== null && !has(scene, index, WORD_FLAGS.strongGiven);
}

function withoutTail(scene: Scene, first: number, end: number): number {
  let last = end;
  while (last > first && (shape(scene, last - 1) === 0 || endsInDemonym(scene, first, last))) last -= 1;
  return last;
}

function endsInDemonym(scene: Scene, first: number, end: number): boolean {
  if (isDemonym(scene, end - 1)) return true;
  const opening = scene.tokens[end - 2];
  if (end - first < 2 || opening === undefined || !opensDemonymPhrase(opening)) return false;
  return demonymOf(phrase(scene, end - 2, end)) !== undefined;
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
  if (
    index > first &&
    shape(scene, index) === SHAPE.capitals &&
    /^[\p{Lu}-]{3,7}$/u.test(textAt(scene, index)) &&
    shape(scene, first) === SHAPE.capitalised
  )
    return -1.5;
  if (isDemonym(scene, index) || ORGANIZATION_HEADS.has(key)) return -2;
  const isFirst = index === first;
  const isCountry = placesAt(scene, index).some(
    (place) => /^[A-Z]{2}$/.test(place.id ?? '') || (!surname && /^[A-Z]{2}-/.test(place.id ?? '')),
  );
  if (isCountry && !(isFirst && given)) return -1.5;
  if (/^[a-z]{2,7}-[a-z]{2,7}$/.test(key) && /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(textAt(scene, index)) && !common)
    return 2.5;
  if (isFirst && has(scene, index, WORD_FLAGS.strongGiven)) return 2.25;
  if (isFirst && /^\p{Lu}{2,3}$/u.test(textAt(scene, index)) && !OTHER_ACRONYMS.has(key))
    return has(scene, index + 1, NAMES) ? 1 : 0;
  if (common) return isFirst ? (given ? 1.5 : surname ? -0.5 : -2) : surname ? 0.75 : given ? 0.75 : -2;
  if (isFirst) return given ? 2 : named || surname ? 1.25 : 0.75;
  return surname || given ? 1.5 : named ? 1.25 : 0.75;
}

/** A title ends here: "the director, Ana …", "Minister of Employment and Labour, Ana …". */
function isTitle(scene: Scene, index: number): boolean {
  return scene.owners[index]?.kind === 'title' || titleEndingAt(scene, index) !== null;
}

/** What follows the comma after a name: an age, "who", a title near by. */
function apposition(scene: Scene, start: number): number {
  if (/^(?:who|whose|\d\d)$/.test(scene.key(start))) return 1;
  const first = /^(?:a|an|the|former|its|their)$/.test(scene.key(start)) ? start + 1 : start;
  for (let index = first; index < first + 3; index += 1) if (titleStartingAt(scene, index) !== null) return 1.75;
  return first > start ? 0.75 : 0;
}

function context(scene: Scene, run: Run): number {
  const before = scene.key(run.first - 1);
  const after = scene.key(run.end);
  let sum = 0;
  if (PERSON_VERBS.has(after)) sum += 1;
  if (before === ',' && isTitle(scene, run.first - 2)) sum += 1.5;
  if (PERSON_VERBS.has(before)) sum += 1;
  if (/^(?:the|a|an)$/.test(before)) sum -= 2.5;
  if (/^(?:in|at|near|from|across|outside)$/.test(before)) sum -= 1.25;
  if (/^(?:by|whom|named|called|with)$/.test(before)) sum += 0.5;
  if (textAt(scene, run.end) === ',') sum += apposition(scene, run.end + 1);
  if (titleEndingAt(scene, run.first - 1) !== null) sum += 1.5;
  if (after === 'who') sum += 1;
  return sum;
}
