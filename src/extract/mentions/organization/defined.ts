import { OTHER_HEADS } from '../../lexicon/other-names.ts';
import type { NameRule } from '../name/rule.ts';
import { isFree, type Scene, shape, textAt } from '../name/scene.ts';

const LONGEST = 12;

/** A name whose initials the brackets after it spell: "Mennonite Economic Development Associates (MEDA)". */
export const definedOrganizations: NameRule = (scene, run) => {
  const bracket = run.end;
  const short = textAt(scene, bracket + 1);
  if (textAt(scene, bracket) !== '(' || textAt(scene, bracket + 2) !== ')' || !/^\p{Lu}[\p{L}&]*\p{Lu}$/u.test(short))
    return [];
  if (OTHER_HEADS.has(scene.key(bracket - 1))) return [];
  const first = spelledFrom(scene, bracket, short.toLowerCase());
  return first === null || OTHER_HEADS.has(scene.key(first))
    ? []
    : [{ first, end: bracket, kind: 'organization', rule: 'defined-organizations' }];
};

/** The token from which the initials of the capitalised words spell the acronym, read backwards; null where none does. */
function spelledFrom(scene: Scene, end: number, acronym: string): number | null {
  let left = acronym.length;
  for (let index = end - 1; index >= Math.max(0, end - LONGEST); index -= 1) {
    if (!isFree(scene, index)) return null;
    const initial = scene.key(index)[0] ?? '';
    if (shape(scene, index) > 0) {
      if (initial !== acronym[left - 1]) return null;
      left -= 1;
      if (left === 0) return index;
    } else if (!/^(?:of|and|for|the|on|in|to|&|,|de|du|des|la|et)$/.test(scene.key(index))) return null;
  }
  return null;
}
