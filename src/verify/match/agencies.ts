import type { Reference } from '../../model/reference.ts';
import { words } from './words.ts';

/** Finds organizations of the reference by any of their names, the longest first. */
export interface AgencyIndex {
  /** Ids of the organizations that a text names, each once, in order. */
  readonly find: (text: string) => readonly string[];
  /** Every folded word of the organizations' names that the text uses as a name. */
  readonly nameWords: (text: string) => ReadonlySet<string>;
  /** The names in a row of folded words, in order. */
  readonly hits: (tokens: readonly string[]) => readonly Hit[];
}

const AMBIGUOUS = null;

/** A name in a row of words, from `from` up to `to`; `id` is null where it is the name of several. */
export interface Hit {
  readonly id: string | typeof AMBIGUOUS;
  readonly from: number;
  readonly to: number;
}

export function indexAgencies(reference: Reference): AgencyIndex {
  const byName = new Map<string, string | typeof AMBIGUOUS>();
  const longestFrom = new Map<string, number>();
  for (const organization of reference.organizations) {
    const acronym = organization.acronym === undefined ? [] : [organization.acronym];
    for (const name of [organization.name, ...organization.aliases, ...organization.formerNames, ...acronym]) {
      const key = words(name);
      const [first] = key;
      if (first === undefined) continue;
      longestFrom.set(first, Math.max(longestFrom.get(first) ?? 0, key.length));
      const known = byName.get(key.join(' '));
      byName.set(key.join(' '), known === undefined || known === organization.id ? organization.id : AMBIGUOUS);
    }
  }
  const hits = (tokens: readonly string[]) => occurrences(tokens, byName, longestFrom);
  return {
    hits,
    find: (text) => [...new Set(hits(words(text)).flatMap(({ id }) => (id === AMBIGUOUS ? [] : [id])))],
    nameWords: (text) => {
      const tokens = words(text);
      return new Set(hits(tokens).flatMap(({ from, to }) => tokens.slice(from, to)));
    },
  };
}

function occurrences(
  tokens: readonly string[],
  byName: ReadonlyMap<string, string | typeof AMBIGUOUS>,
  longestFrom: ReadonlyMap<string, number>,
): readonly Hit[] {
  const hits: Hit[] = [];
  let at = 0;
  while (at < tokens.length) {
    const hit = longestAt(tokens, at, byName, longestFrom);
    if (hit !== null) hits.push(hit);
    at = hit?.to ?? at + 1;
  }
  return hits;
}

function longestAt(
  tokens: readonly string[],
  at: number,
  byName: ReadonlyMap<string, string | typeof AMBIGUOUS>,
  longestFrom: ReadonlyMap<string, number>,
): Hit | null {
  const longest = longestFrom.get(tokens[at] ?? '') ?? 0;
  for (let length = Math.min(longest, tokens.length - at); length > 0; length -= 1) {
    const id = byName.get(tokens.slice(at, at + length).join(' '));
    if (id !== undefined) return { id, from: at, to: at + length };
  }
  return null;
}
