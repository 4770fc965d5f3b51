import { FUNCTION_WORDS } from '../../lexicon/function-words.ts';
import type { NameRule } from '../name/rule.ts';
import { isNameWord } from '../name/runs.ts';
import type { Scene } from '../name/scene.ts';

const REALMS =
  /^(?:republic|kingdom|state|states|province|duchy|principality|commonwealth|county|district|municipality|city|town|region|gulf|strait|straits|bay|sea|isle|isles|cape|valley|lake|mount|emirate|sultanate|territory|union|federation)$/;
const FACILITIES = /^(?:port|museum|bridge|battle|siege|treaty|hotel|cathedral|basilica|statue|palace|house)$/;

/** "Republic of Cuba", "Gulf of Aqaba", "City of Joburg": a place by what it is and its name; a port or a battle is something else. */
export const realms: NameRule = (scene, run) => {
  const head = run.end - 1;
  const isRealm = REALMS.test(scene.key(head));
  if ((!isRealm && !FACILITIES.test(scene.key(head))) || scene.key(run.end) !== 'of') return [];
  const first = scene.key(run.end + 1) === 'the' ? run.end + 2 : run.end + 1;
  const end = nameEnd(scene, first);
  if (end === first) return [];
  return [{ first: head === run.first ? head : run.first, end, kind: isRealm ? 'place' : 'other', rule: 'realms' }];
};

function nameEnd(scene: Scene, first: number): number {
  let end = first;
  while (end < first + 4 && isNameWord(scene, end) && !FUNCTION_WORDS.has(scene.key(end))) end += 1;
  return end;
}
