import { OTHER_ACRONYMS, POLICY_FIELDS } from '../../lexicon/organization-words.ts';
import { WORD_FLAGS } from '../../lexicon/word-flags.ts';
import type { NameRule } from '../name/rule.ts';
import type { Run } from '../name/runs.ts';
import {
  has,
  isCommon,
  isDemonym,
  isFree,
  isShouted,
  type NameSpan,
  opensSentence,
  placesAt,
  type Scene,
  SHAPE,
  shape,
  textAt,
} from '../name/scene.ts';
import { titleEndingAt } from '../person/titles.ts';

/** Short names in capitals: "RCMP", "CBSA", "AfD". */
export const acronyms: NameRule = (scene, run) => {
  if (isShouted(scene, run.first)) return [];
  const whole = wholeRun(scene, run);
  if (whole !== null) return [whole];
  const found: NameSpan[] = [];
  for (let index = run.first; index < run.end; index += 1) {
    if (isAcronym(scene, index) && !isDefinedOtherwise(scene, index)) {
      found.push({ first: index, end: index + 1, kind: 'organization', rule: 'acronyms' });
    }
  }
  return found;
};

/** "LG Electronics", "Capital FM": an acronym and the words beside it are one name. */
function wholeRun(scene: Scene, run: Run): NameSpan | null {
  const words = run.end - run.first;
  if (words < 2 || words > 3) return null;
  const short = [...Array(words).keys()].filter((step) => isAcronym(scene, run.first + step));
  if (short.length !== 1 || isDefinedOtherwise(scene, run.first + (short[0] ?? 0))) return null;
  for (let index = run.first; index < run.end; index += 1) {
    if (index !== run.first + (short[0] ?? 0) && !isCompanyWord(scene, index)) return null;
  }
  return { first: run.first, end: run.end, kind: 'organization', rule: 'acronyms' };
}

function isCompanyWord(scene: Scene, index: number): boolean {
  if (shape(scene, index) !== SHAPE.capitalised || isDemonym(scene, index)) return false;
  if (opensSentence(scene, index) && isCommon(scene, index)) return false;
  return (
    !has(scene, index, WORD_FLAGS.strongGiven) &&
    titleEndingAt(scene, index) === null &&
    !POLICY_FIELDS.has(scene.key(index))
  );
}

function isAcronym(scene: Scene, index: number): boolean {
  const text = textAt(scene, index);
  if (!isFree(scene, index) || isCurrency(scene, index)) return false;
  if (shape(scene, index) === SHAPE.dotted) return isDottedAcronym(scene, index);
  if (
    shape(scene, index) !== SHAPE.capitals ||
    !/^(?:\p{Lu}[\p{Lu}\p{N}&-]{1,7}s?|\p{Lu}\p{Ll}\p{Lu}{1,4}|\p{Lu}{2,4}\p{Ll})$/u.test(text)
  )
    return false;
  if (/^[RDI]-/.test(text) || (opensSentence(scene, index) && textAt(scene, index + 1) === ':')) return false;
  const key = scene.key(index);
  if (key.length > 3 && isCommon(scene, index)) return false;
  return !OTHER_ACRONYMS.has(key) && !placesAt(scene, index).some((place) => /^[A-Z]{2}(?:-|$)/.test(place.id ?? ''));
}

function isDottedAcronym(scene: Scene, index: number): boolean {
  const bare = textAt(scene, index).replaceAll('.', '').toLowerCase();
  return bare.length >= 3 && placesAt(scene, index).length === 0 && !OTHER_ACRONYMS.has(bare);
}

/** "RM 250", "NT$10,000", "USD 5": a currency before its amount. */
function isCurrency(scene: Scene, index: number): boolean {
  const next = scene.tokens[index + 1];
  return (
    next !== undefined && (/^[$£€¥]$/.test(next.text) || (next.kind === 'number' && textAt(scene, index).length < 4))
  );
}

/** In brackets after words in lower case ("readymade garment (RMG)") or after "known as" it stands for those. */
function isDefinedOtherwise(scene: Scene, index: number): boolean {
  if (scene.key(index - 1) === 'as' && /^(?:known|such)$/.test(scene.key(index - 2)))
    return scene.key(index - 2) === 'known';
  if (textAt(scene, index - 1) !== '(' || textAt(scene, index + 1) !== ')') return false;
  const owner = scene.owners[index - 2];
  return owner === undefined
    ? shape(scene, index - 2) === SHAPE.plain
    : owner.kind !== 'organization' && owner.kind !== 'person';
}
