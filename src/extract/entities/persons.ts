import { fold } from '../../text/fold.ts';
import { NAME_SUFFIXES, PARTICLES } from '../lexicon/honorifics.ts';
import { areFormsOfOneName } from '../lexicon/nicknames.ts';
import type { DraftOf } from '../mentions/draft.ts';
import { asItLooks, INVISIBLE } from '../mentions/name/look-alikes.ts';
import type { Cluster } from './clusters.ts';

interface PersonCluster extends Cluster {
  readonly kind: 'person';
  /** Folded parts of the fullest name, without initials and suffixes. */
  parts: readonly string[];
}

export type Indexed<Draft> = { readonly index: number; readonly draft: Draft };

/**
 * Who is who: names in full first, then surnames and given names that fit exactly one of them.
 * A part that fits several persons stays an entity of its own.
 */
export function clusterPersons(mentions: readonly Indexed<DraftOf<'person'>>[]): Cluster[] {
  const clusters: PersonCluster[] = [];
  const byPart = new Map<string, PersonCluster[]>();
  const parsed = mentions.map((mention) => ({ ...mention, parts: partsOf(mention.draft.name) }));
  for (const mention of parsed) {
    if (mention.parts.length < 2) continue;
    const known = (byPart.get(mention.parts.at(-1) ?? '') ?? []).filter((cluster) =>
      isSame(cluster.parts, mention.parts),
    );
    const [only] = known;
    if (only !== undefined && known.length === 1) join(only, mention.index, mention.parts, byPart);
    else open(clusters, byPart, mention.index, mention.parts);
  }
  for (const mention of parsed) {
    if (mention.parts.length >= 2) continue;
    const [part = ''] = mention.parts;
    const owners = fitting(byPart.get(part) ?? [], part);
    const [only] = owners;
    if (only !== undefined && owners.length === 1) only.mentions.push(mention.index);
    else open(clusters, byPart, mention.index, mention.parts);
  }
  for (const cluster of clusters) cluster.mentions.sort((a, b) => a - b);
  return clusters;
}

/** Surnames before given names; bare names that were opened alone before all. */
function fitting(owners: readonly PersonCluster[], part: string): readonly PersonCluster[] {
  const bare = owners.filter((cluster) => cluster.parts.length === 1);
  if (bare.length > 0) return bare;
  const last = owners.filter((cluster) => cluster.parts.at(-1) === part);
  if (last.length > 0) return last;
  const inner = owners.filter((cluster) => cluster.parts.slice(1).includes(part));
  return inner.length > 0 ? inner : owners;
}

/** "Joe Biden" and "Joseph Biden"; "Dara Aziz" and "Bahoz Dara Aziz". */
function isSame(known: readonly string[], parts: readonly string[]): boolean {
  const [shorter, longer] = known.length <= parts.length ? [known, parts] : [parts, known];
  if (shorter.at(-1) !== longer.at(-1)) return false;
  const [given = ''] = shorter;
  return (
    longer.slice(0, -1).some((part) => areFormsOfOneName(part, given)) &&
    shorter.slice(1).every((part) => longer.includes(part))
  );
}

function open(
  clusters: PersonCluster[],
  byPart: Map<string, PersonCluster[]>,
  index: number,
  parts: readonly string[],
): void {
  const cluster: PersonCluster = { kind: 'person', mentions: [index], parts };
  clusters.push(cluster);
  for (const part of new Set(parts)) register(byPart, part, cluster);
}

function join(
  cluster: PersonCluster,
  index: number,
  parts: readonly string[],
  byPart: Map<string, PersonCluster[]>,
): void {
  cluster.mentions.push(index);
  for (const part of parts) if (!cluster.parts.includes(part)) register(byPart, part, cluster);
  if (parts.length > cluster.parts.length) cluster.parts = parts;
}

function register(byPart: Map<string, PersonCluster[]>, part: string, cluster: PersonCluster): void {
  const owners = byPart.get(part);
  if (owners === undefined) byPart.set(part, [cluster]);
  else owners.push(cluster);
}

/** Folded words of a name without initials, suffixes and particles. */
export function partsOf(name: string): string[] {
  return fold(asItLooks(name).replace(new RegExp(INVISIBLE, 'g'), ''))
    .split(' ')
    .filter(
      (part) =>
        !/^[a-z]\.?$|^(?:[a-z]\.)+$/.test(part) && !NAME_SUFFIXES.has(part.replace('.', '')) && !PARTICLES.has(part),
    );
}
