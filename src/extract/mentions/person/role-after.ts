import type { RoleStatus } from '../../../model/mention.ts';
import { FUNCTION_WORDS } from '../../lexicon/function-words.ts';
import { STATUS_WORDS, TITLES_BY_FIRST } from '../../lexicon/titles.ts';
import { WORD_FLAGS } from '../../lexicon/word-flags.ts';
import { has, type NameSpan, printed, type Scene, shape, textAt } from '../name/scene.ts';
import { found, statusOf } from './role-before.ts';
import { isPossessive, nameStartingAt, placeOfDemonym } from './role-parts.ts';
import type { RoleFound } from './roles.ts';
import { fieldEnd, type TitleSpan } from './titles.ts';

/** How far after the comma the title may begin. */
const REACH = 9;

/**
 * A role in apposition after the name: "Janet Dench, Executive Director for the Canadian Council of Refugees",
 * "Ana Ruiz, the city’s former mayor". Of two joined by "and" the one with an organization or a place is taken.
 */
export function roleAfter(scene: Scene, person: NameSpan): RoleFound | null {
  const start = openingAfter(scene, person.end);
  if (start === null) return null;
  const first = readRole(scene, start);
  if (first === null) return null;
  if (first.role.role.organization !== undefined || first.role.role.of !== undefined) return first.role;
  const second = joinedRole(scene, first.end);
  return second !== null && (second.role.role.organization !== undefined || second.role.role.of !== undefined)
    ? second.role
    : first.role;
}

/** After ", ", ", 42, ", " (", or a copula: where a role may begin. */
function openingAfter(scene: Scene, end: number): number | null {
  if (/^(?:is|was|became)$/.test(scene.key(end)) && /^(?:the|a|an)$/.test(scene.key(end + 1))) return end + 1;
  if (!/^[,(]$/.test(textAt(scene, end))) return null;
  const isAge = scene.tokens[end + 1]?.kind === 'number' && textAt(scene, end + 2) === ',';
  const start = isAge ? end + 3 : end + 1;
  return /^(?:who)$/.test(scene.key(start)) && /^(?:is|was)$/.test(scene.key(start + 1)) ? start + 2 : start;
}

interface Read {
  readonly role: RoleFound;
  readonly end: number;
}

/** A second role within the same apposition: "an advocate … and former director of …". */
function joinedRole(scene: Scene, from: number): Read | null {
  for (let index = from; index < from + 12; index += 1) {
    if (/^[,.;:”"]$/.test(textAt(scene, index)) || scene.tokens[index] === undefined) return null;
    if (scene.key(index) === 'and') {
      const read = readRole(scene, index + 1);
      if (read !== null) return read;
    }
  }
  return null;
}

function readRole(scene: Scene, start: number): Read | null {
  let status: RoleStatus | null = null;
  let of: string | null = null;
  let organization: string | null = null;
  let titleStart = start;
  for (let index = start; index < start + REACH; index += 1) {
    const title = titleStartingAt(scene, index);
    if (title !== null) return finish(scene, { start, title, titleStart, status, of, organization });
    const key = scene.key(index);
    const standing = STATUS_WORDS.get(key);
    const name = nameStartingAt(scene, index);
    if (standing !== undefined) status ??= standing;
    else if (name !== null && (name.kind === 'place' || name.kind === 'organization')) {
      if (name.kind === 'place') of ??= printed(scene, name.first, name.end);
      else organization ??= printed(scene, name.first, name.end);
      index = name.end - 1;
    } else if (placeOfDemonym(key) !== null) of ??= placeOfDemonym(key);
    else if (
      isPossessive(scene, index) ||
      /^(?:the|a|an|its|their|his|her|longtime|long-time|senior|new|current|outgoing|incoming|prominent|leading|-)$/.test(
        key,
      )
    ) {
      titleStart = index + 1;
      continue;
    } else if (isStop(scene, index)) return null;
    else continue;
    titleStart = index + 1;
  }
  return null;
}

function isStop(scene: Scene, index: number): boolean {
  const token = scene.tokens[index];
  if (token === undefined || token.kind !== 'word') return true;
  return FUNCTION_WORDS.has(scene.key(index)) || scene.owners[index] !== undefined;
}

/** The longest title that starts at a token; a minister's field in lower case belongs to it. */
function titleStartingAt(scene: Scene, first: number): TitleSpan | null {
  for (const title of TITLES_BY_FIRST.get(scene.key(first)) ?? []) {
    if (!title.words.every((word, offset) => scene.key(first + offset) === word)) continue;
    const end = first + title.words.length;
    if (title.kind === 'occupation' && followsNoun(scene, end)) continue;
    const next = titleStartingAt(scene, end);
    if (next !== null && next.first === end) return { ...next, first };
    const field = ministerField(scene, end);
    return field === null ? { first, end, title } : { first, end: field.end, title, field };
  }
  return null;
}

/** "student visas": the word modifies another noun. */
function followsNoun(scene: Scene, end: number): boolean {
  const token = scene.tokens[end];
  if (token?.kind !== 'word' || shape(scene, end) > 0 || FUNCTION_WORDS.has(scene.key(end)) || isPossessive(scene, end))
    return false;
  return has(scene, end, WORD_FLAGS.noun) && !/(?:ed|ing)$/.test(scene.key(end));
}

function ministerField(scene: Scene, end: number) {
  if (!/^(?:minister|secretary|ministre)$/.test(scene.key(end - 1)) || !/^(?:of|for)$/.test(scene.key(end)))
    return null;
  const last = fieldEnd(scene, end + 1);
  return last > end + 1 ? { first: end + 1, end: last } : null;
}

interface Draft {
  readonly start: number;
  readonly title: TitleSpan;
  readonly titleStart: number;
  readonly status: RoleStatus | null;
  readonly of: string | null;
  readonly organization: string | null;
}

function finish(scene: Scene, draft: Draft): Read {
  const title = withSecond(scene, draft.title);
  const complement = complementOf(scene, title.end);
  const { end } = complement;
  const role = found(scene, {
    title: { ...title, end: complement.titleEnd },
    start: Math.min(draft.titleStart, title.first),
    first: draft.start,
    end,
    of: complement.of ?? draft.of,
    organization: complement.organization ?? draft.organization,
    status: draft.status ?? statusOf(title),
  });
  return { role, end };
}

/** "founder and chief executive of …": two titles, one complement. */
function withSecond(scene: Scene, title: TitleSpan): TitleSpan {
  if (scene.key(title.end) !== 'and') return title;
  const second = titleStartingAt(scene, title.end + 1);
  return second === null || !/^(?:of|at|for)$/.test(scene.key(second.end)) ? title : { ...title, end: second.end };
}

interface Complement {
  readonly of: string | null;
  readonly organization: string | null;
  readonly titleEnd: number;
  readonly end: number;
}

/** "of Quebec", "for the Canadian Council of Refugees", "of the refugee committee at the …", "for Mr. Fraser". */
function complementOf(scene: Scene, titleEnd: number): Complement {
  let end = titleEnd;
  let inTitle = titleEnd;
  let of: string | null = null;
  let organization: string | null = null;
  for (let step = 0; step < 3 && /^(?:of|for|at|with|to|in|from)$/.test(scene.key(end)); step += 1) {
    const isLocal = /^(?:in|to|from)$/.test(scene.key(end));
    const first = scene.key(end + 1) === 'the' ? end + 2 : end + 1;
    const name = nameWithin(scene, first);
    if (name === null) {
      const last = lowerEnd(scene, first);
      if (last === first || isLocal) break;
      inTitle = last;
      end = last;
      continue;
    }
    const text = printed(scene, name.kind === 'place' ? first : name.first, name.end);
    if (name.kind === 'place') of ??= isLocal && step > 0 ? null : text;
    else if (name.kind === 'organization') organization ??= text;
    else if (name.kind === 'person' && !isLocal) inTitle = name.end;
    end = name.end;
  }
  return { of, organization, titleEnd: inTitle, end };
}

/** A name that begins at `first`, or after one or two modifiers ("French-speaking Canada", "Mr. Fraser"). */
function nameWithin(scene: Scene, first: number): NameSpan | null {
  for (let index = first; index <= first + 2; index += 1) {
    const name = nameStartingAt(scene, index);
    if (name !== null && name.kind !== 'title' && name.kind !== 'other') return name;
    if (isPossessive(scene, index) || textAt(scene, index) === ',') return null;
    if (
      name === null &&
      (FUNCTION_WORDS.has(scene.key(index)) || (shape(scene, index) === 0 && !textAt(scene, index).includes('-')))
    )
      return null;
  }
  return null;
}

/** Lower-case words that complete a title: "chairwoman of the refugee committee". */
function lowerEnd(scene: Scene, first: number): number {
  let end = first;
  while (end < first + 4) {
    const token = scene.tokens[end];
    if (
      token?.kind !== 'word' ||
      shape(scene, end) > 0 ||
      FUNCTION_WORDS.has(scene.key(end)) ||
      isPossessive(scene, end)
    )
      break;
    end += 1;
  }
  return end;
}
