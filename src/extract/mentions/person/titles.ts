import { FUNCTION_WORDS } from '../../lexicon/function-words.ts';
import { POLICY_FIELDS } from '../../lexicon/organization-words.ts';
import { TITLES_BY_FIRST, TITLES_BY_LAST, type Title } from '../../lexicon/titles.ts';
import { WORD_FLAGS } from '../../lexicon/word-flags.ts';
import { has, type Scene, shape } from '../name/scene.ts';

/** A title in the text: tokens `first` to `end`, its row, and the policy field of a minister ("Immigration"). */
export interface TitleSpan {
  readonly first: number;
  readonly end: number;
  readonly title: Title;
  /** Tokens of the field in "Minister of Immigration", "Immigration Minister". */
  readonly field?: { readonly first: number; readonly end: number };
}

/** The longest title whose last word stands at `last`; null where there is none. */
export function titleEndingAt(scene: Scene, last: number): TitleSpan | null {
  const rows = TITLES_BY_LAST.get(scene.key(last));
  if (rows === undefined) return null;
  for (const title of rows) {
    const first = last - title.words.length + 1;
    if (first >= 0 && spells(scene, first, title) && !isInsideOrganization(scene, first)) {
      return { first, end: last + 1, title };
    }
  }
  return null;
}

/** "then-Secretary of State" is written as one word with its status. */
function spells(scene: Scene, first: number, title: Title): boolean {
  return title.words.every((word, offset) => {
    const key = scene.key(first + offset);
    return key === word || (offset === 0 && (key === `then-${word}` || key === `ex-${word}` || key === `co-${word}`));
  });
}

/** The title would begin inside an organization's name: "Progress Party leader" has no party leader. */
function isInsideOrganization(scene: Scene, index: number): boolean {
  const owner = scene.owners[index];
  return owner !== undefined && owner.kind === 'organization';
}

/** The longest title that starts at a token; a minister's field in lower case belongs to it. */
export function titleStartingAt(scene: Scene, first: number): TitleSpan | null {
  for (const title of TITLES_BY_FIRST.get(scene.key(first).replace(/^(?:then|ex)-/, '')) ?? []) {
    const end = first + title.words.length;
    if (!spells(scene, first, title) || isInsideOrganization(scene, first)) continue;
    if (followsNoun(scene, end) && titleStartingAt(scene, end) === null && title.kind !== 'office') continue;
    if (title.words[0] === 'deputy' && title.words.length === 1 && isBeforeTitle(scene, end)) continue;
    const next = titleStartingAt(scene, end);
    if (next !== null && next.first === end) return { ...next, first };
    const field = ministerField(scene, end);
    return field === null ? { first, end, title } : { first, end: field.end, title, field };
  }
  return null;
}

/** "Deputy Finance Secretary": the deputy is a status here. */
function isBeforeTitle(scene: Scene, first: number): boolean {
  return [first, first + 1, first + 2].some((index) => TITLES_BY_LAST.has(scene.key(index)));
}

/** "student visas": the word modifies another noun. */
function followsNoun(scene: Scene, end: number): boolean {
  const token = scene.tokens[end];
  if (
    token?.kind !== 'word' ||
    shape(scene, end) > 0 ||
    FUNCTION_WORDS.has(scene.key(end)) ||
    /^'s?$/.test(token.lower)
  ) {
    return false;
  }
  return has(scene, end, WORD_FLAGS.noun) && !/(?:ed|ing)$/.test(scene.key(end));
}

/** "minister of health", "secretary of the economy", "Minister of Public Works": the field belongs to the title. */
function ministerField(scene: Scene, end: number) {
  if (!HAS_FIELD.test(scene.key(end - 1)) || !/^(?:of|for)$/.test(scene.key(end))) return null;
  const first = scene.key(end + 1) === 'the' ? end + 2 : end + 1;
  let last = fieldEnd(scene, first);
  if (last === first) while (last < first + 3 && isLowerField(scene, last)) last += 1;
  return last > first ? { first, end: last } : null;
}

function isLowerField(scene: Scene, index: number): boolean {
  return shape(scene, index) === 0 && POLICY_FIELDS.has(scene.key(index));
}

const HAS_FIELD = /^(?:minister|secretary|ministre|undersecretary|critic)$/;
const LONGEST_FIELD = 9;

/**
 * The title that stands right before the token at `before`: "Prime Minister", "Minister of Immigration",
 * "Immigration, Refugees and Citizenship Minister"; null where none does.
 */
export function titleBefore(scene: Scene, before: number): TitleSpan | null {
  return plainTitle(scene, before) ?? titleOfField(scene, before) ?? titleOfNoun(scene, before);
}

function plainTitle(scene: Scene, before: number): TitleSpan | null {
  const title = titleEndingAt(scene, before - 1);
  if (title === null || !HAS_FIELD.test(scene.key(before - 1))) return title;
  if (title.title.words.length > 1) return title;
  const first = fieldStart(scene, title.first);
  return first === title.first ? title : { ...title, first, field: { first, end: title.first } };
}

/** "Minister of Immigration", "Secretary of Defense", "Minister for Foreign Affairs" before the token at `before`. */
function titleOfField(scene: Scene, before: number): TitleSpan | null {
  const first = fieldStart(scene, before);
  if (first === before || !/^(?:of|for|responsible)$/.test(scene.key(first - 1))) return null;
  const title = titleEndingAt(scene, first - 2);
  if (title === null || !HAS_FIELD.test(scene.key(first - 2))) return null;
  return { first: title.first, end: before, title: title.title, field: { first, end: before } };
}

/** "President of the Republic" before the token at `before`: a common noun in capitals completes the title. */
function titleOfNoun(scene: Scene, before: number): TitleSpan | null {
  const noun = before - 1;
  if (shape(scene, noun) === 0 || scene.owners[noun] !== undefined || !has(scene, noun, WORD_FLAGS.noun)) return null;
  const preposition = scene.key(noun - 1) === 'the' ? noun - 2 : noun - 1;
  const title = scene.key(preposition) === 'of' ? titleEndingAt(scene, preposition - 1) : null;
  return title === null ? null : { ...title, end: before };
}

/** Start of the list of policy fields that ends before `end`: "Immigration, Refugees and Citizenship". */
export function fieldStart(scene: Scene, end: number): number {
  let first = end;
  while (first > 0 && end - first < LONGEST_FIELD) {
    const step = isField(scene, first - 1)
      ? 1
      : first < end && isJoint(scene, first - 1) && isField(scene, first - 2)
        ? 2
        : 0;
    if (step === 0) break;
    first -= step;
  }
  return first;
}

/** End of the list of policy fields that starts at `first`. */
export function fieldEnd(scene: Scene, first: number): number {
  let end = first;
  while (end - first < LONGEST_FIELD) {
    const step = isField(scene, end) ? 1 : end > first && isJoint(scene, end) && isField(scene, end + 1) ? 2 : 0;
    if (step === 0) break;
    end += step;
  }
  return end;
}

function isField(scene: Scene, index: number): boolean {
  return shape(scene, index) > 0 && POLICY_FIELDS.has(scene.key(index));
}

function isJoint(scene: Scene, index: number): boolean {
  return /^(?:,|and|&)$/.test(scene.tokens[index]?.lower ?? '');
}
