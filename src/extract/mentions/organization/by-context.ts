import { WORD_FLAGS } from '../../lexicon/word-flags.ts';
import type { NameRule } from '../name/rule.ts';
import type { Run } from '../name/runs.ts';
import { has, isCommon, isDemonym, placesAt, type Scene, SHAPE, shape } from '../name/scene.ts';

/** Nouns in lower case before an organization's name: "the chipmaker Altavista". */
const KINDS =
  /^(?:company|firm|giant|website|newspaper|daily|tabloid|magazine|broadcaster|retailer|carrier|airline|bank|startup|start-up|club|chipmaker|carmaker|automaker|conglomerate|developer|brand|app|lender|distributor|outlet|subsidiary|nonprofit|non-profit|organisation|organization|consultancy|manufacturer|rival|rivals|supplier|platform|portal|think-tank|charity|ngo|militia|cartel|gang)$/;

/** Posts and parts of organizations after their name: "Altavista chief executive Ana Ruiz". */
const PARTS =
  /^(?:ceo|cfo|chairman|chairwoman|spokesman|spokeswoman|spokesperson|shares|shareholders|subsidiary|subsidiaries|employees|headquarters|executives)$/;

/** A name that the words around it call an organization. */
export const organizationsByContext: NameRule = (scene, run) => {
  if (run.end - run.first > 4 || !isOpenName(scene, run)) return [];
  return KINDS.test(scene.key(run.first - 1)) || isWithPart(scene, run)
    ? [{ ...run, kind: 'organization', rule: 'organizations-by-context' }]
    : [];
};

function isWithPart(scene: Scene, run: Run): boolean {
  const after = scene.key(run.end);
  return (
    PARTS.test(after) ||
    (/^(?:chief|managing|executive)$/.test(after) &&
      /^(?:executive|director|operating|financial|vice)$/.test(scene.key(run.end + 1)))
  );
}

/** No person's, no place's, no demonym's. */
function isOpenName(scene: Scene, run: Run): boolean {
  if (has(scene, run.first, WORD_FLAGS.strongGiven)) return false;
  if (run.end - run.first === 1 && (isCommon(scene, run.first) || has(scene, run.first, WORD_FLAGS.given)))
    return false;
  for (let index = run.first; index < run.end; index += 1) {
    const form = shape(scene, index);
    if (form === SHAPE.initial || isDemonym(scene, index)) return false;
    if (placesAt(scene, index).some((place) => place.population === 0 || place.population > 500)) return false;
  }
  return true;
}
