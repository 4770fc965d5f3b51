import type { Role, RoleStatus } from '../../../model/mention.ts';
import { FUNCTION_WORDS } from '../../lexicon/function-words.ts';
import { HONORIFICS } from '../../lexicon/honorifics.ts';
import { PARTIES } from '../../lexicon/parties.ts';
import { STATUS_WORDS } from '../../lexicon/titles.ts';
import { WORD_FLAGS } from '../../lexicon/word-flags.ts';
import { extent } from '../name/extent.ts';
import { has, type NameSpan, printed, type Scene, shape, textAt } from '../name/scene.ts';
import { isPossessive, nameEndingAt, officeOf, placeOfDemonym } from './role-parts.ts';
import type { RoleFound } from './roles.ts';
import { type TitleSpan, titleBefore, titleEndingAt } from './titles.ts';

/** A role that stands before the name: "Quebec Minister of Immigration Christine Fréchette", "former U.S. president Joe Biden". */
export function roleBefore(scene: Scene, person: NameSpan): RoleFound | null {
  const end = beforeHonorific(scene, person.first);
  const title = titleBefore(scene, end) ?? electTitle(scene, end);
  if (title !== null) return compose(scene, title, end);
  return complemented(scene, end);
}

/** "President-elect Ana Ruiz". */
function electTitle(scene: Scene, end: number): TitleSpan | null {
  return scene.key(end - 1) === 'elect' && textAt(scene, end - 2) === '-' ? titleEndingAt(scene, end - 3) : null;
}

/** "Health Minister Dr. Ana Ruiz": courtesy words between title and name are skipped. */
function beforeHonorific(scene: Scene, first: number): number {
  const isHonorific = HONORIFICS.has(scene.key(first - 1)) && titleEndingAt(scene, first - 1) === null;
  return isHonorific ? first - 1 : first;
}

interface Owner {
  readonly first: number;
  readonly of: string | null;
  readonly organization: string | null;
  readonly status: RoleStatus | null;
}

function compose(scene: Scene, title: TitleSpan, end: number): RoleFound | null {
  const start = withModifiers(scene, title);
  const owner = ownerBefore(scene, start);
  const status = owner.status ?? (end > title.end ? 'elect' : null) ?? statusOf(title);
  return found(scene, {
    title,
    start,
    first: owner.first,
    end,
    of: owner.of,
    organization: owner.organization,
    status,
  });
}

/** Lower-case nouns before a lower-case title belong to it: "immigration lawyer", "opposition leader". */
function withModifiers(scene: Scene, title: TitleSpan): number {
  let start = title.first;
  while (title.first - start < 3 && isModifier(scene, start - 1, shape(scene, title.first) > 0)) start -= 1;
  return start;
}

function isModifier(scene: Scene, index: number, capital: boolean): boolean {
  const key = scene.key(index);
  if (
    scene.tokens[index]?.kind !== 'word' ||
    FUNCTION_WORDS.has(key) ||
    STATUS_WORDS.has(key) ||
    isPossessive(scene, index)
  )
    return false;
  if (placeOfDemonym(key) !== null || PARTIES.has(key)) return false;
  if (capital)
    return shape(scene, index) > 0 && scene.owners[index] === undefined && has(scene, index, WORD_FLAGS.noun);
  return shape(scene, index) === 0 && has(scene, index, WORD_FLAGS.noun) && !isVerbLike(key);
}

function isVerbLike(key: string): boolean {
  return /(?:ed|ing|said|says|told)$/.test(key) && !/^(?:marketing|engineering|banking|housing|nursing)$/.test(key);
}

/** Whose title it is, read leftwards: status words, parties, a demonym, a place, an organization, each at most once. */
function ownerBefore(scene: Scene, start: number): Owner {
  let first = start;
  let of: string | null = null;
  let organization: string | null = null;
  let status: RoleStatus | null = null;
  for (let step = 0; step < 4 && scene.sentenceOf[first - 1] === scene.sentenceOf[start]; step += 1) {
    const key = scene.key(first - 1);
    const end = isPossessive(scene, first - 1) ? first - 1 : first;
    const place = of === null ? nameEndingAt(scene, end, 'place') : null;
    const body = organization === null ? nameEndingAt(scene, end, 'organization') : null;
    const demonym: string | null = of === null && end === first ? placeOfDemonym(key) : null;
    const standing =
      STATUS_WORDS.get(key) ??
      (textAt(scene, first - 1) === '-' && scene.key(first - 2) === 'ex' ? 'former' : undefined);
    if (standing !== undefined) {
      status ??= standing;
      first -= textAt(scene, first - 1) === '-' ? 2 : 1;
    } else if (place !== null) {
      of = printed(scene, place.first, place.end);
      first = place.first;
    } else if (body !== null) {
      organization = printed(scene, body.first, body.end);
      first = body.first;
    } else if (demonym !== null) {
      of = demonym;
      first -= 1;
    } else if (PARTIES.has(key) && shape(scene, first - 1) > 0) first -= 1;
    else break;
  }
  return { first, of, organization, status };
}

/** "the president of Haiti, Ana Ruiz", "director of the agency Ana Ruiz": the title stands before what it is title of. */
function complemented(scene: Scene, end: number): RoleFound | null {
  const comma = textAt(scene, end - 1) === ',';
  const edge = comma ? end - 1 : end;
  const place = nameEndingAt(scene, edge, 'place');
  const body = nameEndingAt(scene, edge, 'organization');
  const name = place ?? body;
  if (name === null) return comma ? appositive(scene, edge, end) : null;
  const preposition = scene.key(name.first - 1) === 'the' ? name.first - 2 : name.first - 1;
  if (!/^(?:of|for|at)$/.test(scene.key(preposition))) return null;
  const title = titleBefore(scene, preposition);
  if (title === null || (title.title.kind === 'occupation' && comma)) return null;
  const owner = ownerBefore(scene, withModifiers(scene, title));
  const text = printed(scene, name.first, name.end);
  return found(scene, {
    title,
    start: withModifiers(scene, title),
    first: owner.first,
    end: edge,
    of: place === null ? owner.of : text,
    organization: body === null ? owner.organization : text,
    status: owner.status ?? statusOf(title),
  });
}

/** "the province’s premier, Ana Ruiz," */
function appositive(scene: Scene, edge: number, end: number): RoleFound | null {
  const title = titleBefore(scene, edge);
  if (title === null || title.title.kind === 'occupation' || textAt(scene, end - 1) !== ',') return null;
  const owner = ownerBefore(scene, withModifiers(scene, title));
  const opener = scene.key(owner.first - 1);
  if (!/^(?:the|its|their|our|his|her|whose)$/.test(opener) && !isPossessive(scene, title.first - 1)) return null;
  return found(scene, {
    ...owner,
    title,
    start: withModifiers(scene, title),
    end: edge,
    status: owner.status ?? statusOf(title),
  });
}

interface Parts {
  readonly title: TitleSpan;
  readonly start: number;
  readonly first: number;
  readonly end: number;
  readonly of: string | null;
  readonly organization: string | null;
  readonly status: RoleStatus | null;
}

export function found(scene: Scene, parts: Parts): RoleFound {
  const role: Role = {
    title: printed(scene, Math.min(parts.start, parts.title.first), parts.title.end),
    ...officeOf(scene, parts.title, parts.of),
    ...(parts.organization === null ? {} : { organization: parts.organization }),
    ...(parts.of === null ? {} : { of: parts.of }),
    ...(parts.status === null ? {} : { status: parts.status }),
  };
  return { role, roleSpan: extent(scene, parts.first, Math.max(parts.end, parts.title.end)) };
}

export function statusOf(title: TitleSpan): RoleStatus | null {
  const [first = ''] = title.title.words;
  if (first === 'deputy' || first === 'associate') return 'deputy';
  return /^vice\b/.test(first) ? 'vice' : null;
}
