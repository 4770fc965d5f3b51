import type { DraftOf } from '../draft.ts';
import type { NameSpan, Scene } from '../name/scene.ts';
import { roleAfter } from './role-after.ts';
import { roleApposed } from './role-apposed.ts';
import { roleBefore } from './role-before.ts';

export type RoleFound = Required<Pick<DraftOf<'person'>, 'role' | 'roleSpan'>>;

/** Where the words of a person's role may stand, the surest first. */
const READERS: readonly ((scene: Scene, person: NameSpan) => RoleFound | null)[] = [roleBefore, roleAfter, roleApposed];

/** What a person is said to be beside the name; null where nothing is said. */
export function roleOf(scene: Scene, person: NameSpan): RoleFound | null {
  for (const read of READERS) {
    const found = read(scene, person);
    if (found !== null) return found;
  }
  return null;
}
