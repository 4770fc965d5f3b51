import { ORGANIZATION_HEADS } from '../../lexicon/organization-words.ts';
import { OTHER_HEADS } from '../../lexicon/other-names.ts';
import { WORD_FLAGS } from '../../lexicon/word-flags.ts';
import type { NameRule } from './rule.ts';
import { has, type Scene } from './scene.ts';

/** Laws, treaties, events, prizes and works: "Safe Third Country Agreement", "First Amendment", "World War II". */
export const otherNames: NameRule = (scene, run) => {
  for (let index = run.end - 1; index >= run.first; index -= 1) {
    if (!OTHER_HEADS.has(scene.key(index)) || isSurnameHere(scene, index, run.first)) continue;
    if (index === run.first || isGivenHere(scene, index, run.end)) continue;
    if (isBeforeHead(scene, index + 1, run.end)) return [];
    const end = /^(?:i|ii|iii|iv|v)$/.test(scene.key(index + 1)) ? index + 2 : index + 1;
    return [{ first: run.first, end, kind: 'other', rule: 'other-names' }];
  }
  return [];
};

/** "Tax Policy Center", "World Trade Organization": an organization’s head word follows. */
function isBeforeHead(scene: Scene, first: number, end: number): boolean {
  for (let index = first; index < end; index += 1) if (ORGANIZATION_HEADS.has(scene.key(index))) return true;
  return false;
}

/** "Mayor Bill de Blasio", "President Bill Clinton". */
function isGivenHere(scene: Scene, index: number, end: number): boolean {
  return has(scene, index, WORD_FLAGS.strongGiven) && index + 1 < end;
}

/** "Hugh Grant", "Denis Law": a head that follows a given name is a surname. */
function isSurnameHere(scene: Scene, index: number, first: number): boolean {
  return index > first && has(scene, index, WORD_FLAGS.surname) && has(scene, index - 1, WORD_FLAGS.strongGiven);
}
