import { FUNCTION_WORDS } from '../../lexicon/function-words.ts';
import { WORD_FLAGS } from '../../lexicon/word-flags.ts';
import { has, type NameSpan, printed, type Scene, shape, textAt } from '../name/scene.ts';
import { isPossessive, nameStartingAt } from './role-parts.ts';
import type { TitleSpan } from './titles.ts';

/** What stands after a title. */
export interface Complement {
  readonly of: string | null;
  readonly organization: string | null;
  /** After the words that belong to the title itself: "chairwoman of the refugee committee". */
  readonly titleEnd: number;
  readonly end: number;
}

/** Phrases after a title: "of Quebec", "for the Canadian Council of Refugees", "at the …", "for Mr. Fraser". */
export function complementOf(scene: Scene, title: TitleSpan): Complement {
  let complement: Complement = { of: null, organization: null, titleEnd: title.end, end: title.end };
  for (let step = 0; step < 3; step += 1) {
    const next = extend(scene, complement, title);
    if (next === null) break;
    complement = next;
  }
  return complement;
}

function extend(scene: Scene, known: Complement, title: TitleSpan): Complement | null {
  const preposition = scene.key(known.end);
  if (!/^(?:of|for|at|with|to|in|from)$/.test(preposition)) return null;
  const isLocal = /^(?:in|to|from)$/.test(preposition);
  const first = /^(?:the|a|an)$/.test(scene.key(known.end + 1)) ? known.end + 2 : known.end + 1;
  const name = nameWithin(scene, first);
  if (name === null && !isLocal && isTitleNoun(scene, first)) return capitalPhrase(scene, known, first);
  if (name === null) return isLocal ? null : lowerPhrase(scene, known, first, preposition === 'of');
  return withName(scene, known, { title, name, first, isLocal, preposition });
}

interface Found {
  readonly title: TitleSpan;
  readonly name: NameSpan;
  readonly first: number;
  readonly isLocal: boolean;
  readonly preposition: string;
}

function withName(scene: Scene, known: Complement, found: Found): Complement {
  const { name, first, isLocal } = found;
  const { end } = name;
  if (name.kind === 'place') {
    const isEnvoy =
      found.preposition === 'to' && /^(?:ambassador|envoy|consul|commissioner)$/.test(scene.key(found.title.end - 1));
    if (isEnvoy) return { ...known, titleEnd: end, end };
    if (isLocal) return { ...known, end };
    return { ...known, of: known.of ?? printed(scene, modifierStart(scene, first, name), end), end };
  }
  if (name.kind === 'person' || name.kind === 'title') {
    const person = name.kind === 'title' ? (nameStartingAt(scene, name.end) ?? name) : name;
    if (isLocal) return { ...known, end: person.end };
    if (found.preposition === 'of')
      return { ...known, organization: known.organization ?? printed(scene, name.first, person.end), end: person.end };
    return { ...known, titleEnd: person.end, end: person.end };
  }
  return { ...known, organization: known.organization ?? printed(scene, name.first, end), end };
}

/** "French-speaking Canada": a hyphenated modifier belongs to the jurisdiction. */
function modifierStart(scene: Scene, first: number, name: NameSpan): number {
  return textAt(scene, first).includes('-') ? first : name.first;
}

/** "geosciences and international affairs": the second half, where a preposition ends it; else no further than "and". */
function secondPhrase(scene: Scene, and: number): number {
  let end = and + 1;
  while (end < and + 4 && isPlainWord(scene, end)) end += 1;
  return end > and + 1 && /^(?:at|for|with|in)$/.test(scene.key(end)) ? end : and;
}

/** "Director of Operations", "President of the Republic": capitalised nouns that belong to the title. */
function capitalPhrase(scene: Scene, known: Complement, first: number): Complement {
  let end = first;
  while (end < first + 4 && (isTitleNoun(scene, end) || (scene.key(end) === 'and' && isTitleNoun(scene, end + 1))))
    end += 1;
  return known.end === known.titleEnd ? { ...known, titleEnd: end, end } : { ...known, end };
}

function isTitleNoun(scene: Scene, index: number): boolean {
  return shape(scene, index) > 0 && scene.owners[index] === undefined && has(scene, index, WORD_FLAGS.noun);
}

/** Words in lower case that complete a title. */
function lowerPhrase(scene: Scene, known: Complement, first: number, inTitle: boolean): Complement | null {
  let end = first;
  while (end < first + 4 && isPlainWord(scene, end)) end += 1;
  if (inTitle && end > first && scene.key(end) === 'and') end = secondPhrase(scene, end);
  if (end === first || isPossessive(scene, end) || shape(scene, end) > 0) return null;
  return inTitle && known.end === known.titleEnd ? { ...known, titleEnd: end, end } : { ...known, end };
}

/** A name that begins at `first`, or after one or two modifiers ("the centrist Tax Policy Center", "Mr. Fraser"). */
function nameWithin(scene: Scene, first: number): NameSpan | null {
  for (let index = first; index <= first + 2; index += 1) {
    const name = nameStartingAt(scene, index);
    if (name !== null && (name.kind !== 'other' || name.rule === 'facilities')) return name;
    if (name !== null || (shape(scene, index) === 0 && !isPlainWord(scene, index))) return null;
  }
  return null;
}

function isPlainWord(scene: Scene, index: number): boolean {
  const token = scene.tokens[index];
  if (token?.kind !== 'word' || shape(scene, index) > 0) return false;
  return !FUNCTION_WORDS.has(scene.key(index)) && !isPossessive(scene, index);
}
