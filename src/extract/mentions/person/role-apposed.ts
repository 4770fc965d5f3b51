import { POLICY_FIELDS } from '../../lexicon/organization-words.ts';
import type { NameSpan, Scene } from '../name/scene.ts';
import { opensSentence, shape, textAt } from '../name/scene.ts';
import { readRole } from './role-after.ts';
import { isPossessive, nameStartingAt } from './role-parts.ts';
import type { RoleFound } from './roles.ts';

/** How far before the comma the role may begin. */
const REACH = 14;

/**
 * A role before the name and a comma: "The Minister of Public Works, Ana Ruiz", "the school’s director, Ana Ruiz,",
 * "A lawyer for the news outlets, Ana Ruiz,". It must open with a determiner or an owner and reach the comma.
 */
export function roleApposed(scene: Scene, person: NameSpan): RoleFound | null {
  const comma = person.first - 1;
  if (textAt(scene, comma) !== ',') return null;
  const limit = Math.max(0, comma - REACH);
  let longest: RoleFound | null = null;
  for (
    let start = comma - 1;
    start >= limit && scene.sentenceOf[start] === scene.sentenceOf[person.first];
    start -= 1
  ) {
    if (/^[,;:.“”"]$/.test(textAt(scene, start))) break;
    if (!opensRole(scene, start)) continue;
    const read = readRole(scene, start);
    if (read !== null && read.end === comma) longest = read.role;
  }
  return longest;
}

function opensRole(scene: Scene, index: number): boolean {
  if (/^(?:the|its|their|our|my|his|her|whose)$/.test(scene.key(index))) return true;
  if (/^(?:a|an)$/.test(scene.key(index))) return opensSentence(scene, index);
  const name = nameStartingAt(scene, index);
  if (name?.kind === 'title' || POLICY_FIELDS.has(scene.key(index))) return shape(scene, index - 1) === 0;
  if (name?.kind === 'organization' && shape(scene, name.end) === 0) return true;
  return name !== null && isPossessive(scene, name.end) && shape(scene, index) > 0;
}
