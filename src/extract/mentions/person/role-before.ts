import type { Role, RoleStatus } from '../../../model/mention.ts';
import { HONORIFICS } from '../../lexicon/honorifics.ts';
import { extent } from '../name/extent.ts';
import { type NameSpan, printed, type Scene, SHAPE, shape, textAt } from '../name/scene.ts';
import { ownerBefore, withModifiers } from './role-owner.ts';
import { nameEndingAt, nameStartingAt, officeOf } from './role-parts.ts';
import type { RoleFound } from './roles.ts';
import { type TitleSpan, titleBefore, titleEndingAt } from './titles.ts';

/** A role that stands before the name: "Quebec Minister of Immigration Christine Fréchette", "former U.S. president Joe Biden". */
export function roleBefore(scene: Scene, person: NameSpan): RoleFound | null {
  const end = beforeAddress(scene, person.first);
  const title = titleBefore(scene, end) ?? electTitle(scene, end) ?? envoyTitle(scene, end);
  if (title !== null) return compose(scene, title, end, person.end);
  return complemented(scene, end);
}

/** "Health Minister Dr. Ana Ruiz", "chief executive (CEO) Ana Ruiz": what stands between title and name is skipped. */
function beforeAddress(scene: Scene, first: number): number {
  let end = first;
  while (isAddress(scene, end - 1)) end -= 1;
  const isBracket = textAt(scene, end - 1) === ')' && textAt(scene, end - 3) === '(';
  return isBracket ? end - 3 : end;
}

/** Courtesy words and "H E" for His Excellency. */
function isAddress(scene: Scene, index: number): boolean {
  if (/^(?:h|e)$/.test(scene.key(index)) && shape(scene, index) === SHAPE.initial) return true;
  return HONORIFICS.has(scene.key(index)) && titleEndingAt(scene, index) === null;
}

/** "President-elect Ana Ruiz". */
function electTitle(scene: Scene, end: number): TitleSpan | null {
  return scene.key(end - 1) === 'elect' && textAt(scene, end - 2) === '-' ? titleEndingAt(scene, end - 3) : null;
}

/** "Portugal’s Ambassador to Peru Ana Ruiz": the post belongs to the title. */
function envoyTitle(scene: Scene, end: number): TitleSpan | null {
  const place = nameEndingAt(scene, end, 'place');
  if (place === null || scene.key(place.first - 1) !== 'to') return null;
  const title = titleEndingAt(scene, place.first - 2);
  return title === null ? null : { ...title, end };
}

function compose(scene: Scene, title: TitleSpan, end: number, after: number): RoleFound | null {
  const start = withModifiers(scene, title);
  const owner = ownerBefore(scene, start);
  const of = owner.of ?? (title.title.kind === 'office' ? placeAfter(scene, after) : null);
  const isElect = scene.key(end - 1) === 'elect';
  const status = owner.status ?? (isElect ? 'elect' : statusOf(scene, title, start));
  return found(scene, { title, start, first: owner.first, end, of, organization: owner.organization, status });
}

/** "Prime Minister Ana Ruiz of Greece", "Senator Ana Ruiz, Democrat of Ohio". */
function placeAfter(scene: Scene, after: number): string | null {
  const isParty = textAt(scene, after) === ',' && shape(scene, after + 1) > 0 && scene.key(after + 2) === 'of';
  const preposition = isParty ? after + 2 : after;
  const place = scene.key(preposition) === 'of' ? nameStartingAt(scene, preposition + 1) : null;
  return place?.kind === 'place' ? printed(scene, place.first, place.end) : null;
}

/** "President of the Senate Ana Ruiz": the title stands before what it is title of, and no comma before the name. */
function complemented(scene: Scene, end: number): RoleFound | null {
  const place = nameEndingAt(scene, end, 'place');
  const body = nameEndingAt(scene, end, 'organization');
  const name = place ?? body;
  if (name === null) return null;
  const preposition = scene.key(name.first - 1) === 'the' ? name.first - 2 : name.first - 1;
  if (!/^(?:of|for|at)$/.test(scene.key(preposition))) return null;
  const title = titleBefore(scene, preposition);
  if (title === null) return null;
  const start = withModifiers(scene, title);
  const owner = ownerBefore(scene, start);
  const text = printed(scene, name.first, name.end);
  return found(scene, {
    title,
    start,
    first: owner.first,
    end,
    of: place === null ? owner.of : text,
    organization: body === null ? owner.organization : text,
    status: owner.status ?? statusOf(scene, title, start),
  });
}

interface Parts {
  readonly title: TitleSpan;
  /** First token of the title with its modifiers. */
  readonly start: number;
  /** First token of all the words of the role. */
  readonly first: number;
  readonly end: number;
  readonly of: string | null;
  readonly organization: string | null;
  readonly status: RoleStatus | null;
}

export function found(scene: Scene, parts: Parts): RoleFound {
  const printedTitle = printed(scene, Math.min(parts.start, parts.title.first), parts.title.end);
  const status = parts.status ?? (PAST.test(printedTitle) ? 'former' : null);
  const role: Role = {
    title: printedTitle.replace(PAST, ''),
    ...officeOf(scene, parts.title, parts.of),
    ...(parts.organization === null ? {} : { organization: parts.organization }),
    ...(parts.of === null ? {} : { of: parts.of }),
    ...(status === null ? {} : { status }),
  };
  return { role, roleSpan: extent(scene, parts.first, Math.max(parts.end, parts.title.end)) };
}

/** "then-Secretary", "ex-member": written as one word with the title. */
const PAST = /^(?:then|ex|former)[-\u2010\u2011]/i;

/** "Deputy" and "Vice" inside a title are a status too. */
export function statusOf(scene: Scene, title: TitleSpan, start: number): RoleStatus | null {
  for (let index = start; index < title.end; index += 1) {
    const key = scene.key(index);
    if (/^(?:deputy|assistant|associate)$/.test(key)) return title.title.kind === 'occupation' ? null : 'deputy';
    if (/^vice(?:$|-)/.test(key)) return 'vice';
  }
  return null;
}
