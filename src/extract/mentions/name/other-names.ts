import { MONTHS_AND_DAYS } from '../../lexicon/function-words.ts';
import { OTHER_HEADS } from '../../lexicon/other-names.ts';
import { WORD_FLAGS } from '../../lexicon/word-flags.ts';
import type { NameRule } from './rule.ts';
import { has, isFree, opensSentence, type Scene, shape, textAt } from './scene.ts';

/** Laws, treaties, events, prizes and works: "Safe Third Country Agreement", "First Amendment", "World War II". */
export const otherNames: NameRule = (scene, run) => {
  for (let index = run.end - 1; index >= run.first; index -= 1) {
    if (!OTHER_HEADS.has(scene.key(index)) || isSurnameHere(scene, index, run.first)) continue;
    const first = openingOf(scene, run.first);
    if (index === first) continue;
    const end = /^(?:i|ii|iii|iv|v)$/.test(scene.key(index + 1)) ? index + 2 : index + 1;
    return [{ first, end, kind: 'other', rule: 'other-names' }];
  }
  return [];
};

/** "Hugh Grant", "Denis Law": a head that follows a given name is a surname. */
function isSurnameHere(scene: Scene, index: number, first: number): boolean {
  return index > first && has(scene, index, WORD_FLAGS.surname) && has(scene, index - 1, WORD_FLAGS.given);
}

/** An ordinal before the name belongs to it: the run of "First Amendment" begins at "Amendment". */
function openingOf(scene: Scene, first: number): number {
  const before = scene.key(first - 1);
  const isOrdinal = /^(?:first|second|third|fourth|fifth|sixth|tenth)$/.test(before) && shape(scene, first - 1) > 0;
  return isOrdinal && isFree(scene, first - 1) && !opensSentence(scene, first - 1) ? first - 1 : first;
}

/** Whether a word is the name of a month or day that is written like a name. */
export function isCalendarWord(scene: Scene, index: number): boolean {
  return MONTHS_AND_DAYS.has(scene.key(index)) && textAt(scene, index) !== '';
}
