import { fold } from '../../text/fold.ts';
import { asItLooks, INVISIBLE } from '../../text/look-alikes.ts';
import { remembered } from '../../text/remembered.ts';
import { NAME_SUFFIXES, PARTICLES } from '../lexicon/honorifics.ts';
import { areFormsOfOneName, formsOf } from '../lexicon/nicknames.ts';
import type { DraftOf } from '../mentions/draft.ts';
import type { Cluster } from './clusters.ts';

interface PersonCluster extends Cluster {
  readonly kind: 'person';
  /** Folded parts of the fullest name, without initials and suffixes. */
  parts: readonly string[];
}

export type Indexed<Draft> = { readonly index: number; readonly draft: Draft };

/** People of one given name and surname; beyond this only names alike to the letter are tied. */
const MOST_NAMESAKES = 20;

/** Clusters by the ways in which a name may point to them. */
interface Register {
  readonly clusters: PersonCluster[];
  /** By surname and each other part, short forms of given names together: "biden joseph". */
  readonly full: Map<string, Set<PersonCluster>>;
  /** By all parts, for articles with too many namesakes to compare. */
  readonly exact: Map<string, PersonCluster>;
  readonly surname: Map<string, Set<PersonCluster>>;
  readonly other: Map<string, Set<PersonCluster>>;
  /** Names of one word that no full name explains. */
  readonly bare: Map<string, PersonCluster>;
}

/**
 * Who is who: names in full first, then surnames and given names that fit exactly one of them.
 * A part that fits several persons stays an entity of its own.
 */
export function clusterPersons(mentions: readonly Indexed<DraftOf<'person'>>[]): Cluster[] {
  const register: Register = {
    clusters: [],
    full: new Map(),
    exact: new Map(),
    surname: new Map(),
    other: new Map(),
    bare: new Map(),
  };
  const parsed = mentions.map((mention) => ({ index: mention.index, parts: partsOf(mention.draft.name) }));
  for (const { index, parts } of parsed) {
    if (parts.length < 2) continue;
    const known = sameName(register, parts);
    if (known === null) enter(register, { kind: 'person', mentions: [index], parts });
    else join(register, known, index, parts);
  }
  for (const { index, parts } of parsed) {
    if (parts.length >= 2) continue;
    const [part = ''] = parts;
    const owner = register.bare.get(part) ?? onlyOwner(register, part);
    if (owner !== null) owner.mentions.push(index);
    else {
      const cluster: PersonCluster = { kind: 'person', mentions: [index], parts };
      register.clusters.push(cluster);
      register.bare.set(part, cluster);
    }
  }
  for (const cluster of register.clusters) cluster.mentions.sort((a, b) => a - b);
  return register.clusters;
}

/** The one cluster whose name the parts are a form of: "Joe Biden" of "Joseph Biden", "Dara Aziz" of "Bahoz Dara Aziz". */
function sameName(register: Register, parts: readonly string[]): PersonCluster | null {
  const candidates = new Set<PersonCluster>();
  for (const key of fullKeys(parts)) {
    const sharing = register.full.get(key) ?? [];
    if ('size' in sharing && sharing.size > MOST_NAMESAKES) return register.exact.get(parts.join(' ')) ?? null;
    for (const cluster of sharing) if (isSame(cluster.parts, parts)) candidates.add(cluster);
  }
  const [only] = candidates;
  return only !== undefined && candidates.size === 1 ? only : null;
}

function isSame(known: readonly string[], parts: readonly string[]): boolean {
  const [shorter, longer] = known.length <= parts.length ? [known, parts] : [parts, known];
  const [given = ''] = shorter;
  const fits = longer.slice(0, -1).some((part) => areFormsOfOneName(part, given));
  return fits && shorter.slice(1).every((part) => longer.includes(part));
}

/** The one person with that surname, else with that part elsewhere in the name; null where several have it. */
function onlyOwner(register: Register, part: string): PersonCluster | null {
  const owners = register.surname.get(part) ?? register.other.get(part) ?? new Set<PersonCluster>();
  const [only] = owners;
  return only !== undefined && owners.size === 1 ? only : null;
}

function enter(register: Register, cluster: PersonCluster): void {
  register.clusters.push(cluster);
  index(register, cluster, cluster.parts);
}

function join(register: Register, cluster: PersonCluster, mention: number, parts: readonly string[]): void {
  cluster.mentions.push(mention);
  index(register, cluster, parts);
  if (parts.length > cluster.parts.length) cluster.parts = parts;
}

function index(register: Register, cluster: PersonCluster, parts: readonly string[]): void {
  for (const key of fullKeys(parts)) put(register.full, key, cluster);
  register.exact.set(parts.join(' '), cluster);
  put(register.surname, parts.at(-1) ?? '', cluster);
  for (const part of parts.slice(0, -1)) put(register.other, part, cluster);
}

/** Surname and each other part, by every name that the part may be short for. */
function fullKeys(parts: readonly string[]): string[] {
  const surname = parts.at(-1) ?? '';
  return parts.slice(0, -1).flatMap((part) => formsOf(part).map((form) => `${surname} ${form}`));
}

function put(table: Map<string, Set<PersonCluster>>, key: string, cluster: PersonCluster): void {
  const known = table.get(key);
  if (known === undefined) table.set(key, new Set([cluster]));
  else known.add(cluster);
}

/** Folded words of a name without initials, suffixes and particles. */
const partsOf = remembered((name: string): readonly string[] => {
  const visible = INVISIBLE.test(name) ? name.replace(new RegExp(INVISIBLE, 'g'), '') : name;
  return fold(asItLooks(visible))
    .split(' ')
    .filter((part) => !INITIALS.test(part) && !NAME_SUFFIXES.has(part.replace('.', '')) && !PARTICLES.has(part));
});

const INITIALS = /^[a-z]\.?$|^(?:[a-z]\.)+$/;
