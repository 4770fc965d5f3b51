import { COURTESY, HONORIFICS, NAME_SUFFIXES } from '../../lexicon/honorifics.ts';
import { ORGANIZATION_HEADS, POLICY_FIELDS } from '../../lexicon/organization-words.ts';
import { STATUS_WORDS } from '../../lexicon/titles.ts';
import { WORD_FLAGS } from '../../lexicon/word-flags.ts';
import type { NameRule } from '../name/rule.ts';
import { breaksHeadline } from '../name/runs.ts';
import { has, isCommon, isDemonym, type NameSpan, placesFrom, type Scene, SHAPE, shape } from '../name/scene.ts';
import { fieldEnd, type TitleSpan, titleEndingAt } from './titles.ts';

/** A name after an honorific or a title: "Mr. Legault", "Premier François Legault", "Minister of Health Ana Ruiz". */
export const titledPersons: NameRule = (scene, run) => {
  for (let index = run.end - 1; index >= run.first; index -= 1) {
    const opening = openingAt(scene, index);
    if (opening === null || isBeforeHead(scene, opening.end, run.end)) continue;
    const first = nameStart(scene, opening);
    const end = nameEnd(scene, first, Math.max(run.end, first));
    const title = { first: opening.first, end: opening.end, kind: 'title', rule: 'titled-persons' } as const;
    if (end <= first) return titleAlone(title, opening);
    return [title, { first, end, kind: 'person', rule: 'titled-persons' }];
  }
  return [];
};

/** "Executive Port Commission", "General Services Administration": an organization’s name goes on to its head word. */
function isBeforeHead(scene: Scene, first: number, end: number): boolean {
  for (let index = first; index < end; index += 1) {
    if (ORGANIZATION_HEADS.has(scene.key(index)) && !has(scene, index, WORD_FLAGS.surname)) return true;
    if (has(scene, index, WORD_FLAGS.strongGiven)) return false;
  }
  return false;
}

/** "Prime Minister", "the Governor General": the words of an office are no name. */
function titleAlone(title: NameSpan, opening: Opening): readonly NameSpan[] {
  return opening.isOffice ? [title] : [];
}

interface Opening {
  readonly first: number;
  readonly end: number;
  readonly isOffice: boolean;
}

function openingAt(scene: Scene, index: number): Opening | null {
  const isHonorific = HONORIFICS.has(scene.key(index));
  const title = isHonorific ? null : titleEndingAt(scene, index);
  if ((!isHonorific && title === null) || !isTitleHere(scene, index)) return null;
  if (isHonorific) return { first: index, end: index + 1, isOffice: false };
  if (title === null || shape(scene, title.first) === 0 || ORGANIZATION_HEADS.has(scene.key(title.end))) return null;
  if (/^'s?$/.test(scene.tokens[title.end]?.lower ?? '') && ORGANIZATION_HEADS.has(scene.key(title.end + 1)))
    return null;
  return { first: title.first, end: withField(scene, title), isOffice: title.title.kind === 'office' };
}

/** "Prince" and "King" are given names, surnames and parts of places too: "Dennis King", "Prince Edward Island". */
function isTitleHere(scene: Scene, index: number): boolean {
  for (let end = index + 2; end <= index + 3; end += 1)
    if (shape(scene, end - 1) > 0 && placesFrom(scene, index, end).length > 0) return false;
  const follows = shape(scene, index + 1) > 0 && !NAME_SUFFIXES.has(scene.key(index + 1));
  if (follows || !has(scene, index, WORD_FLAGS.surname | WORD_FLAGS.given))
    return follows || !HONORIFICS.has(scene.key(index)) || !isAfterName(scene, index);
  return !isAfterName(scene, index);
}

/** A given name or a courtesy title stands before: "Dennis King", "Mr. Yeboah Dame". */
function isAfterName(scene: Scene, index: number): boolean {
  if (shape(scene, index - 1) === 0) return false;
  return (
    COURTESY.has(scene.key(index - 2)) ||
    (has(scene, index - 1, WORD_FLAGS.given | WORD_FLAGS.name) && !HONORIFICS.has(scene.key(index - 1)))
  );
}

function withField(scene: Scene, title: TitleSpan): number {
  if (!/^(?:minister|secretary|ministre)$/.test(scene.key(title.end - 1))) return title.end;
  if (!/^(?:of|for)$/.test(scene.key(title.end))) return title.end;
  const end = fieldEnd(scene, title.end + 1);
  return end > title.end + 1 ? end : title.end;
}

/** "The Right Honourable Dr. Sir": more titles than these in a row are no name's. */
const MOST_HONORIFICS = 4;

function nameStart(scene: Scene, opening: Opening): number {
  let first = opening.end;
  const last = first + MOST_HONORIFICS;
  if (scene.key(first) === '-' && scene.key(first + 1) === 'elect') first += 2;
  while (first < last && HONORIFICS.has(scene.key(first)) && shape(scene, first) > 0 && shape(scene, first + 1) > 0)
    first += 1;
  return first;
}

/** After the last token that can be part of a person's name. */
function nameEnd(scene: Scene, first: number, limit: number): number {
  let end = first;
  const last = Math.max(limit, runLimit(scene, first));
  while (end < last && end < first + 6 && !stopsName(scene, end, first)) end += 1;
  while (end > first && shape(scene, end - 1) === 0) end -= 1;
  return end;
}

function stopsName(scene: Scene, index: number, first: number): boolean {
  const key = scene.key(index);
  if (index > first && breaksHeadline(scene, index)) return true;
  if (shape(scene, index) === 0) return index === first;
  if (STATUS_WORDS.has(key) || isDemonym(scene, index)) return true;
  if (index === first) return isCommon(scene, index) && !has(scene, index, WORD_FLAGS.given | WORD_FLAGS.surname);
  return ORGANIZATION_HEADS.has(key) && POLICY_FIELDS.has(key);
}

/** A name may go on behind a title whose field crossed the end of the run. */
function runLimit(scene: Scene, first: number): number {
  let end = first;
  while (
    end < first + 4 &&
    shape(scene, end) > 0 &&
    shape(scene, end) !== SHAPE.plain &&
    scene.owners[end] === undefined
  )
    end += 1;
  return end;
}
