import type { RoleStatus } from '../../../model/mention.ts';
import { FUNCTION_WORDS } from '../../lexicon/function-words.ts';
import { ORGANIZATION_HEADS } from '../../lexicon/organization-words.ts';
import { PARTIES } from '../../lexicon/parties.ts';
import { STATUS_WORDS } from '../../lexicon/titles.ts';
import { WORD_FLAGS } from '../../lexicon/word-flags.ts';
import { has, opensSentence, printed, type Scene, shape, textAt } from '../name/scene.ts';
import { opensDemonymName } from '../name/words.ts';
import { isPossessive, nameEndingAt, placeOfDemonym } from './role-parts.ts';
import type { TitleSpan } from './titles.ts';

/** Words that make part of a title: a deputy minister is no minister. The rest of the status words stand beside it. */
const PART_OF_TITLE = /^(?:deputy|vice|assistant|associate)$/;

/** Adjectives of office and field: "presidential", "political", "senior". */
const ADJECTIVE =
  /^(?:senior|chief|civil|outside|junior|foreign|public|\w{2,}(?:ial|ical|nal|tal|ral|gal|ary|ory|itive|utive))$/;

/** Nouns that stand before a title by chance ("on the eve of the match head coach Ruiz said") or say too little. */
const NO_MODIFIER =
  /^(?:local|several|final|initial|real|total|rival|fellow|match|time|year|week|month|day|own|top|state|country|party|group|team|company|city|town|nation|woman|man|current|longtime|one|then|mate)$/;

/** Where a title begins with the words that belong to it: "immigration lawyer", "Deputy Mayor", "presidential nominee". */
export function withModifiers(scene: Scene, title: TitleSpan): number {
  const capital = shape(scene, title.first) > 0 && shape(scene, title.end - 1) > 0;
  let start = title.first;
  while (title.first - start < 3 && isModifier(scene, start - 1, capital)) start -= 1;
  return start;
}

function isModifier(scene: Scene, index: number, capital: boolean): boolean {
  const key = scene.key(index);
  if (scene.tokens[index]?.kind !== 'word' || isPossessive(scene, index)) return false;
  if (PART_OF_TITLE.test(key)) return true;
  if (key !== 'outside' && (FUNCTION_WORDS.has(key) || STATUS_WORDS.has(key))) return false;
  if (placeOfDemonym(key) !== null || PARTIES.has(key)) return false;
  const fits = ADJECTIVE.test(key) || has(scene, index, WORD_FLAGS.noun);
  if (shape(scene, index) === 0) return !capital && fits && !NO_MODIFIER.test(key) && !isVerbLike(key);
  if (!fits || scene.owners[index] !== undefined) return false;
  return capital || opensSentence(scene, index) || (!ORGANIZATION_HEADS.has(key) && shape(scene, index - 1) === 0);
}

function isVerbLike(key: string): boolean {
  return /(?:ed|ing|said|says|told)$/.test(key) && !/^(?:marketing|engineering|banking|housing|nursing)$/.test(key);
}

export interface Owner {
  readonly first: number;
  readonly of: string | null;
  readonly organization: string | null;
  readonly status: RoleStatus | null;
}

/** Whose title it is, read leftwards from the title: status words, parties, a demonym, a place, an organization. */
export function ownerBefore(scene: Scene, start: number): Owner {
  let owner: Owner = { first: start, of: null, organization: null, status: null };
  for (let step = 0; step < 4; step += 1) {
    if (scene.sentenceOf[owner.first - 1] !== scene.sentenceOf[start]) break;
    const next =
      statusBefore(scene, owner) ??
      nameBefore(scene, owner) ??
      demonymBefore(scene, owner) ??
      looseBefore(scene, owner);
    if (next === null) break;
    owner = next;
  }
  return owner;
}

function statusBefore(scene: Scene, owner: Owner): Owner | null {
  const { first } = owner;
  const standing = STATUS_WORDS.get(scene.key(first - 1));
  if (standing !== undefined) return { ...owner, first: first - 1, status: owner.status ?? standing };
  const isEx = textAt(scene, first - 1) === '-' && /^(?:ex|then)$/.test(scene.key(first - 2));
  return isEx ? { ...owner, first: first - 2, status: owner.status ?? 'former' } : null;
}

function nameBefore(scene: Scene, owner: Owner): Owner | null {
  const end = isPossessive(scene, owner.first - 1) ? owner.first - 1 : owner.first;
  const place = owner.of === null ? nameEndingAt(scene, end, 'place') : null;
  if (place !== null) return { ...owner, first: place.first, of: printed(scene, place.first, place.end) };
  const body = owner.organization === null ? nameEndingAt(scene, end, 'organization') : null;
  return body === null ? null : { ...owner, first: body.first, organization: printed(scene, body.first, body.end) };
}

function demonymBefore(scene: Scene, owner: Owner): Owner | null {
  if (owner.of !== null) return null;
  for (const words of [2, 1]) {
    const opening = scene.tokens[owner.first - words];
    if (opening === undefined || !opensDemonymName(opening)) continue;
    const text = printed(scene, owner.first - words, owner.first);
    const place = placeOfDemonym(text.toLowerCase());
    if (place !== null) return { ...owner, first: owner.first - words, of: place };
  }
  return null;
}

/** A party's adjective, which is no owner; or a capitalised name that no rule knew: "Wells Fargo board member". */
function looseBefore(scene: Scene, owner: Owner): Owner | null {
  const key = scene.key(owner.first - 1);
  if (PARTIES.has(key) && shape(scene, owner.first - 1) > 0) return { ...owner, first: owner.first - 1 };
  if (owner.organization !== null || owner.of !== null) return null;
  let first = owner.first;
  while (owner.first - first < 4 && isLoose(scene, first - 1)) first -= 1;
  return first === owner.first ? null : { ...owner, first, organization: printed(scene, first, owner.first) };
}

function isLoose(scene: Scene, index: number): boolean {
  if (shape(scene, index) === 0 || scene.owners[index] !== undefined) return false;
  return (
    !FUNCTION_WORDS.has(scene.key(index)) &&
    !(opensSentence(scene, index) && has(scene, index, WORD_FLAGS.noun | WORD_FLAGS.word))
  );
}
