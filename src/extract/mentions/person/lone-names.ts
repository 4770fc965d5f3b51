import { ORGANIZATION_HEADS } from '../../lexicon/organization-words.ts';
import { PERSON_VERBS } from '../../lexicon/person-verbs.ts';
import { WORD_FLAGS } from '../../lexicon/word-flags.ts';
import type { NameRule } from '../name/rule.ts';
import type { Run } from '../name/runs.ts';
import { has, isCommon, isDemonym, placesAt, type Scene, SHAPE, shape, textAt } from '../name/scene.ts';
import { roleAfter } from './role-after.ts';

/** A single name that speaks, or a known surname that opens a clause: "Odinga said", "Silva was elected". */
export const loneNames: NameRule = (scene, run) => {
  if (run.end - run.first !== 1 || shape(scene, run.first) !== SHAPE.capitalised) return [];
  if (isOtherwise(scene, run.first)) return [];
  return speaks(scene, run.first) || actsAsName(scene, run.first) || isApposed(scene, run)
    ? [{ first: run.first, end: run.end, kind: 'person', rule: 'lone-names' }]
    : [];
};

function isOtherwise(scene: Scene, index: number): boolean {
  const key = scene.key(index);
  if (key.length < 2 || isCommon(scene, index) || isDemonym(scene, index) || ORGANIZATION_HEADS.has(key)) return true;
  if (/^(?:the|a|an|this|in|at|from|near)$/.test(scene.key(index - 1))) return true;
  return placesAt(scene, index).some((place) => place.population === 0 || place.population >= 300);
}

/** "Ruiz, a tax lawyer and …", "Ruiz, the chief executive of …" */
function isApposed(scene: Scene, run: Run): boolean {
  if (!has(scene, run.first, NAMES) || textAt(scene, run.end) !== ',') return false;
  return roleAfter(scene, { ...run, kind: 'person', rule: 'lone-names' }) !== null;
}

/** Verbs of saying that a country or a company does too are left to what the word itself is. */
function speaks(scene: Scene, index: number): boolean {
  const after = scene.key(index + 1);
  if (/^(?:said|says|told|recalled|laughed|smiled|explained|explains|recalls|tweeted|wrote|asked|quipped)$/.test(after))
    return true;
  const said =
    /^(?:said|says|asked|explained|added|recalled)$/.test(scene.key(index - 1)) &&
    /[,”"’']/.test(textAt(scene, index - 2));
  return said || (PERSON_VERBS.has(after) && has(scene, index, NAMES));
}

const NAMES = WORD_FLAGS.given | WORD_FLAGS.surname | WORD_FLAGS.name;

function actsAsName(scene: Scene, index: number): boolean {
  if (!has(scene, index, NAMES)) return false;
  return /^(?:was|has|had|is|later|then|did|joined|served|won|lost|ran|became|moved|returned|defeated|stepped|also|went|came|himself|herself|campaigned|attended|worked|lived)$/.test(
    scene.key(index + 1),
  );
}
