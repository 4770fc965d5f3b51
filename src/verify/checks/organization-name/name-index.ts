import type { Organization, Reference } from '../../../model/reference.ts';
import { isDistinctive, nameTokens } from './name-tokens.ts';

export interface KnownName {
  readonly organization: Organization;
  readonly words: readonly string[];
}

export interface NameIndex {
  /** Names that are told apart by at least two words, under their two rarest words. */
  readonly byWord: ReadonlyMap<string, readonly KnownName[]>;
  /** Every name, alias, former name and acronym, its words joined with a space. */
  readonly known: ReadonlySet<string>;
}

const FEWEST_WORDS = 3;
const FEWEST_DISTINCTIVE = 2;
const indexes = new WeakMap<Reference, NameIndex>();

export function nameIndex(reference: Reference): NameIndex {
  const ready = indexes.get(reference);
  if (ready !== undefined) return ready;
  const names = reference.organizations.flatMap((organization) =>
    [organization.name, ...organization.aliases, ...organization.formerNames].map((name) => ({
      organization,
      words: nameTokens(name).map(({ word }) => word),
    })),
  );
  const acronyms = reference.organizations.flatMap(({ acronym }) =>
    acronym === undefined ? [] : [acronym.toLowerCase()],
  );
  const frequency = new Map<string, number>();
  for (const word of names.flatMap(({ words }) => [...new Set(words)]))
    frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const byWord = new Map<string, KnownName[]>();
  for (const name of names) {
    if (name.words.length < FEWEST_WORDS) continue;
    const distinctive = [...new Set(name.words.filter(isDistinctive))];
    if (distinctive.length < FEWEST_DISTINCTIVE) continue;
    const rarest = distinctive.toSorted((a, b) => (frequency.get(a) ?? 0) - (frequency.get(b) ?? 0));
    for (const word of rarest.slice(0, FEWEST_DISTINCTIVE)) {
      const list = byWord.get(word);
      if (list === undefined) byWord.set(word, [name]);
      else list.push(name);
    }
  }
  const index = { byWord, known: new Set([...names.map(({ words }) => words.join(' ')), ...acronyms]) };
  indexes.set(reference, index);
  return index;
}
