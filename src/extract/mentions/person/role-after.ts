import type { RoleStatus } from '../../../model/mention.ts';
import { FUNCTION_WORDS } from '../../lexicon/function-words.ts';
import { PARTIES } from '../../lexicon/parties.ts';
import { STATUS_WORDS, type TitleKind } from '../../lexicon/titles.ts';
import { type NameSpan, printed, type Scene, shape, textAt } from '../name/scene.ts';
import { found, statusOf } from './role-before.ts';
import { complementOf } from './role-complement.ts';
import { isPossessive, nameStartingAt, placeOfDemonym } from './role-parts.ts';
import type { RoleFound } from './roles.ts';
import { type TitleSpan, titleStartingAt } from './titles.ts';

/** How far after the comma the title may begin. */
const REACH = 9;

/** How far after one role a second may begin. */
const SECOND_REACH = 16;

/**
 * A role in apposition after the name: "Janet Dench, Executive Director for the Canadian Council of Refugees",
 * "Ana Ruiz, the city’s former mayor". Of two joined by "and" the one with an organization or a place is taken.
 */
export function roleAfter(scene: Scene, person: NameSpan): RoleFound | null {
  const start = openingAfter(scene, person.end);
  if (start === null) return null;
  const first = readRole(scene, start);
  if (first === null) return null;
  if (isOwned(first) || first.kind === 'office') return first.role;
  const second = joinedRole(scene, first.end);
  return second !== null && isOwned(second) ? second.role : first.role;
}

function isOwned({ role: { role } }: Read): boolean {
  return role.organization !== undefined || role.of !== undefined;
}

/** After ", ", ", 42, ", " (D-N.C.), ", " — " or a copula: where a role may begin. */
function openingAfter(scene: Scene, end: number): number | null {
  const after = textAt(scene, end) === '(' ? afterBracket(scene, end) : end;
  if (/^(?:is|was|became)$/.test(scene.key(after)) && /^(?:the|a|an)$/.test(scene.key(after + 1))) return after + 1;
  if (!/^(?:[,–—]|--)$/.test(textAt(scene, after))) return null;
  const isAge = scene.tokens[after + 1]?.kind === 'number' && textAt(scene, after + 2) === ',';
  const start = isAge ? after + 3 : after + 1;
  return scene.key(start) === 'who' && /^(?:is|was)$/.test(scene.key(start + 1)) ? start + 2 : start;
}

function afterBracket(scene: Scene, open: number): number {
  for (let index = open + 1; index < open + 8; index += 1) if (textAt(scene, index) === ')') return index + 1;
  return open;
}

export interface Read {
  readonly role: RoleFound;
  readonly kind: TitleKind;
  readonly end: number;
}

/** A second role within the same apposition: "an advocate … and former director of …". */
function joinedRole(scene: Scene, from: number): Read | null {
  for (let index = from; index < from + SECOND_REACH; index += 1) {
    if (/^[,.;:”"]$/.test(textAt(scene, index)) || scene.tokens[index] === undefined) return null;
    if (scene.key(index) === 'and') {
      const read = readRole(scene, index + 1);
      if (read !== null) return read;
    }
  }
  return null;
}

/** What is known of a role before its title is reached. */
interface Opening {
  readonly status: RoleStatus | null;
  readonly of: string | null;
  readonly organization: string | null;
  /** First token of the title with its modifiers. */
  readonly titleStart: number;
  /** Where reading goes on. */
  readonly next: number;
}

/** The role whose words begin at `start`, and the token after its last; null where no title is near. */
export function readRole(scene: Scene, start: number): Read | null {
  let opening: Opening | null = { status: null, of: null, organization: null, titleStart: start, next: start };
  while (opening !== null && opening.next < start + REACH) {
    const title = titleStartingAt(scene, opening.next);
    if (title !== null) return finish(scene, start, title, opening);
    opening = readModifier(scene, opening);
  }
  return null;
}

const DETERMINERS =
  /^(?:the|a|an|its|their|his|her|our|my|longtime|long-time|new|newly|appointed|elected|current|outgoing|incoming|prominent|leading|veteran|first|-)$/;

/** Reads one word (or name) before the title; null where it is none that can stand there. */
function readModifier(scene: Scene, opening: Opening): Opening | null {
  const index = opening.next;
  const key = scene.key(index);
  const past = { ...opening, titleStart: index + 1, next: index + 1 };
  const standing = STATUS_WORDS.get(key);
  if (standing === 'deputy' || standing === 'vice') return { ...opening, next: index + 1 };
  if (standing !== undefined) return { ...past, status: opening.status ?? standing };
  const name = nameStartingAt(scene, index);
  if (name !== null) return readOwner(scene, opening, name);
  const demonym = placeOfDemonym(key);
  if (demonym !== null) return { ...past, of: opening.of ?? demonym };
  if (/-(?:based|born|trained|educated)$/.test(key)) return past;
  if (isPossessive(scene, index) || DETERMINERS.test(key) || (PARTIES.has(key) && shape(scene, index) > 0)) return past;
  return isStop(scene, index) ? null : { ...opening, next: index + 1 };
}

/** "Amnesty International’s", "Quebec’s", "Mr. Fraser’s": whose role it is; a person’s adds nothing but is passed over. */
function readOwner(scene: Scene, opening: Opening, name: NameSpan): Opening | null {
  const past = { ...opening, titleStart: name.end, next: name.end };
  if (name.kind === 'place') return { ...past, of: opening.of ?? printed(scene, name.first, name.end) };
  if (name.kind === 'organization') {
    return { ...past, organization: opening.organization ?? printed(scene, name.first, name.end) };
  }
  if (name.kind === 'title') return past;
  if (name.kind === 'other') return { ...opening, next: name.end };
  return isPossessive(scene, name.end) ? past : null;
}

function isStop(scene: Scene, index: number): boolean {
  const token = scene.tokens[index];
  if (token === undefined || token.kind !== 'word') return true;
  const key = scene.key(index);
  return (FUNCTION_WORDS.has(key) && key !== 'outside') || scene.owners[index] !== undefined;
}

function finish(scene: Scene, start: number, first: TitleSpan, opening: Opening): Read {
  const title = withSecond(scene, first);
  const complement = complementOf(scene, title);
  const titleStart = Math.min(opening.titleStart, title.first);
  const role = found(scene, {
    title: { ...title, end: complement.titleEnd },
    start: titleStart,
    first: start,
    end: complement.end,
    of: complement.of ?? opening.of,
    organization: complement.organization ?? opening.organization,
    status: opening.status ?? statusOf(scene, title, titleStart),
  });
  return { role, kind: first.title.kind, end: complement.end };
}

/** "founder and chief executive of …": two titles, one complement. */
function withSecond(scene: Scene, title: TitleSpan): TitleSpan {
  if (scene.key(title.end) !== 'and') return title;
  const second = titleStartingAt(scene, title.end + 1);
  if (second === null) return title;
  const isOffice = shape(scene, title.first) > 0 && shape(scene, second.first) > 0;
  return isOffice || /^(?:of|at|for)$/.test(scene.key(second.end)) ? { ...title, end: second.end } : title;
}
