import type { Reference } from '../../model/reference.ts';
import type { Span } from '../../model/span.ts';
import { startsCapital } from '../../text/capital.ts';
import { fold } from '../../text/fold.ts';
import { adjectivesOf } from './demonyms.ts';
import { withoutPossessive } from './words.ts';

/** A name of a place of the reference, where it stands in a text. */
export interface NamedPlace extends Span {
  readonly id: string;
  readonly name: string;
  /** "Kenyan", not "Kenya". */
  readonly isAdjective: boolean;
}

/** Finds places of the reference by their names, the longest first, whatever the extraction took them for. */
export type PlaceNames = (text: string, within: Span) => readonly NamedPlace[];

interface Entry {
  readonly words: readonly string[];
  readonly id: string;
  readonly name: string;
  readonly isAdjective: boolean;
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:[.'&\u2018\u2019][\p{L}\p{M}\p{N}]+)*/gu;

export function indexPlaceNames(reference: Reference): PlaceNames {
  const byWords = new Map<string, Entry | null>();
  const add = (spelling: string, entry: Omit<Entry, 'words'>) => {
    const words = (spelling.match(WORD) ?? []).map(folded);
    const key = words.join(' ');
    const known = byWords.get(key);
    if (key !== '') byWords.set(key, known === undefined || known?.id === entry.id ? { ...entry, words } : null);
  };
  for (const { id, name, aliases } of reference.places) {
    for (const spelling of [name, ...aliases]) add(spelling, { id, name, isAdjective: false });
  }
  const names = new Set(byWords.keys());
  for (const { id, name } of reference.places) {
    for (const spelling of adjectivesOf(name))
      if (!names.has(fold(spelling))) add(spelling, { id, name, isAdjective: true });
  }
  const byFirst = new Map<string, Entry[]>();
  for (const entry of byWords.values()) {
    if (entry === null) continue;
    const first = entry.words[0] ?? '';
    const list = byFirst.get(first);
    if (list === undefined) byFirst.set(first, [entry]);
    else list.push(entry);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  return (text, within) => found(wordsOf(text, within), byFirst);
}

interface Token extends Span {
  readonly printed: string;
}

function found(tokens: readonly Token[], byFirst: ReadonlyMap<string, readonly Entry[]>): readonly NamedPlace[] {
  const places: NamedPlace[] = [];
  let at = 0;
  while (at < tokens.length) {
    const first = tokens[at];
    const entries =
      first !== undefined && startsCapital(first.printed) ? byFirst.get(folded(first.printed)) : undefined;
    const entry = entries?.find((one) => isAt(tokens, at, one));
    const last = tokens[at + (entry?.words.length ?? 1) - 1];
    if (entry !== undefined && first !== undefined && last !== undefined) {
      const { id, name, isAdjective } = entry;
      places.push({ id, name, isAdjective, start: first.start, end: last.end });
    }
    at += entry?.words.length ?? 1;
  }
  return places;
}

function isAt(tokens: readonly Token[], at: number, { words }: Entry): boolean {
  return words.every((word, index) => {
    const token = tokens[at + index];
    return token !== undefined && folded(token.printed) === word;
  });
}

function wordsOf(text: string, { start, end }: Span): readonly Token[] {
  return [...text.slice(start, end).matchAll(WORD)].map((match) => ({
    printed: match[0],
    start: start + match.index,
    end: start + match.index + match[0].replace(/['\u2019]s$/, '').length,
  }));
}

/** Only a word that may begin a name, or go on with one, is folded. */
function folded(printed: string): string {
  return withoutPossessive(fold(printed));
}
