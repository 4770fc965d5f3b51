import { KNOWN_ORGANIZATIONS } from '../../lexicon/organization-words.ts';
import { WORD_FLAGS } from '../../lexicon/word-flags.ts';
import type { NameRule } from '../name/rule.ts';
import { has, phrase, type Scene } from '../name/scene.ts';

const LONGEST = 4;
const OPENINGS: ReadonlySet<string> = new Set([...KNOWN_ORGANIZATIONS].map((name) => name.split(' ', 1)[0] ?? ''));

/** Most words open none of these names; words that are written together are left to the phrase. */
function mayOpen(scene: Scene, index: number): boolean {
  return scene.tokens[index + 1]?.spaced === false || OPENINGS.has(phrase(scene, index, index + 1));
}

/** Names that everyone knows and that no word of theirs gives away: "White House", "Amnesty International". */
export const knownOrganizations: NameRule = (scene, run) => {
  for (let first = run.first; first < run.end; first += 1) {
    if (!mayOpen(scene, first)) continue;
    for (let end = Math.min(run.end, first + LONGEST); end > first; end -= 1) {
      if (end === first + 1 && first > run.first && has(scene, first - 1, WORD_FLAGS.given)) continue;
      if (KNOWN_ORGANIZATIONS.has(phrase(scene, first, end))) {
        return [{ first, end, kind: 'organization', rule: 'known-organizations' }];
      }
    }
  }
  return [];
};
