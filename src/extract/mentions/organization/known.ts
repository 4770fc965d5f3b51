import { KNOWN_ORGANIZATIONS } from '../../lexicon/organization-words.ts';
import { WORD_FLAGS } from '../../lexicon/word-flags.ts';
import type { NameRule } from '../name/rule.ts';
import { has, phrase } from '../name/scene.ts';

const LONGEST = 4;

/** Names that everyone knows and that no word of theirs gives away: "White House", "Amnesty International". */
export const knownOrganizations: NameRule = (scene, run) => {
  for (let first = run.first; first < run.end; first += 1) {
    for (let end = Math.min(run.end, first + LONGEST); end > first; end -= 1) {
      if (end === first + 1 && first > run.first && has(scene, first - 1, WORD_FLAGS.given)) continue;
      if (KNOWN_ORGANIZATIONS.has(phrase(scene, first, end))) {
        return [{ first, end, kind: 'organization', rule: 'known-organizations' }];
      }
    }
  }
  return [];
};
