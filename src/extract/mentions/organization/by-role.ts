import { FUNCTION_WORDS } from '../../lexicon/function-words.ts';
import { WORD_FLAGS } from '../../lexicon/word-flags.ts';
import type { NameRule } from '../name/rule.ts';
import { has, isCommon, placesAt, type Scene, shape } from '../name/scene.ts';
import { titleEndingAt } from '../person/titles.ts';

/** What somebody is director of, and no place: "former director of Maison d’Haiti", "a spokesman for Altavista". */
export const organizationsByRole: NameRule = (scene, run) => {
  const before = scene.key(run.first - 1) === 'the' ? run.first - 2 : run.first - 1;
  if (!/^(?:of|for|at|with)$/.test(scene.key(before))) return [];
  const title = titleEndingAt(scene, before - 1);
  if (title === null || title.title.kind === 'occupation' || !LEADS.test(scene.key(before - 1))) return [];
  if (isModifier(scene, run.end) || completesTitle(scene, run.first, run.end)) return [];
  if (run.end - run.first === 1 && placesAt(scene, run.first).length > 0) return [];
  return [
    { first: run.first, end: end(scene, run.first, run.end), kind: 'organization', rule: 'organizations-by-role' },
  ];
};

const LEADS =
  /^(?:director|member|chair|leader|president|head|co-chair|chairman|chairwoman|chairperson|ceo|cfo|coo|executive|officer|manager|founder|cofounder|co-founder|owner|spokesman|spokeswoman|spokesperson|editor|publisher|partner|treasurer|coordinator|economist)$/;

/** "President of the Republic Pedro …": a common noun, alone or before a given name. */
function completesTitle(scene: Scene, first: number, last: number): boolean {
  return isCommon(scene, first) && (last - first === 1 || has(scene, first + 1, WORD_FLAGS.given));
}

/** "leader of the Mapuche resistance group": a noun in lower case goes on. */
function isModifier(scene: Scene, index: number): boolean {
  return (
    scene.tokens[index]?.kind === 'word' && has(scene, index, WORD_FLAGS.noun) && !FUNCTION_WORDS.has(scene.key(index))
  );
}

function end(scene: Scene, first: number, limit: number): number {
  let last = limit;
  while (last > first + 1 && shape(scene, last - 1) === 0) last -= 1;
  return last;
}
