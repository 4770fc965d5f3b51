import { fold } from '../../text/fold.ts';
import { remembered } from '../../text/remembered.ts';
import type { DraftOf } from '../mentions/draft.ts';
import type { Cluster } from './clusters.ts';
import type { Indexed } from './persons.ts';

/** Organizations by their names, with the acronyms that brackets define or initials spell, and short forms that fit one name. */
export function clusterOrganizations(mentions: readonly Indexed<DraftOf<'organization'>>[]): Cluster[] {
  const byName = new Map<string, Cluster>();
  const clusters: Cluster[] = [];
  for (const { index, draft } of mentions) {
    const name = nameKey(draft.name);
    const known = byName.get(name);
    if (known !== undefined) known.mentions.push(index);
    else {
      const cluster: Cluster = { kind: 'organization', mentions: [index] };
      clusters.push(cluster);
      byName.set(name, cluster);
    }
  }
  const acronyms = acronymsOf(mentions);
  const openings = openingsOf(byName);
  for (const [name, cluster] of byName) {
    const full = acronyms.get(name) ?? openings.get(name);
    const target = full === undefined || full === null || full === name ? undefined : byName.get(full);
    if (target === undefined || target === cluster) continue;
    target.mentions.push(...cluster.mentions.splice(0));
    byName.set(name, target);
  }
  for (const cluster of clusters) cluster.mentions.sort((a, b) => a - b);
  return clusters.filter((cluster) => cluster.mentions.length > 0);
}

/** Acronym -> name that it stands for; null where two names would have it. */
function acronymsOf(mentions: readonly Indexed<DraftOf<'organization'>>[]): Map<string, string | null> {
  const acronyms = new Map<string, string | null>();
  const add = (acronym: string, name: string) => {
    const known = acronyms.get(acronym);
    acronyms.set(acronym, known === undefined || known === name ? name : null);
  };
  for (const { draft } of mentions) {
    const name = nameKey(draft.name);
    if (draft.acronym !== undefined) acronyms.set(nameKey(draft.acronym), name);
  }
  for (const { draft } of mentions) {
    const name = nameKey(draft.name);
    for (const initials of initialsOf(name))
      if (!acronyms.has(initials) || acronyms.get(initials) !== name) add(initials, name);
  }
  return acronyms;
}

/** Initials with and without the small words, and without the last "of …". */
function initialsOf(name: string): readonly string[] {
  const words = name.split(/[\s,-]+/).filter((word) => word !== '');
  if (words.length < 3) return words.length === 2 ? [words.map((word) => word[0]).join('')] : [];
  const great = words.filter((word) => !/^(?:of|the|and|for|on|de|des|du|la|le|&)$/.test(word));
  const initials = (list: readonly string[]) => list.map((word) => word[0]).join('');
  const country = words.lastIndexOf('of');
  const short = country > 1 ? words.slice(0, country).filter((word) => great.includes(word)) : great;
  return [...new Set([initials(great), initials(words), initials(short)])].filter((text) => text.length > 1);
}

/** First words of a name ("Amnesty") -> that name, where only one name opens so; null where several do. */
function openingsOf(byName: ReadonlyMap<string, Cluster>): Map<string, string | null> {
  const openings = new Map<string, string | null>();
  for (const name of byName.keys()) {
    const words = name.split(' ');
    for (let count = 1; count < Math.min(words.length, 6); count += 1) {
      const opening = words.slice(0, count).join(' ');
      openings.set(opening, openings.has(opening) ? null : name);
    }
  }
  return openings;
}

/** "the R.C.M.P." and "RCMP" are written alike. */
const nameKey = remembered((name: string): string => {
  const key = fold(name).replace(/^the /, '');
  return /^(?:[a-z]\.)+[a-z]?$/.test(key) ? key.replaceAll('.', '') : key;
});
