import type { Role } from '../../model/mention.ts';
import type { Document } from '../document/document.ts';
import type { DraftOf, EntityDraft, MentionDraft } from '../mentions/draft.ts';
import { type Cluster, toEntity } from './clusters.ts';
import { describedMentions } from './described.ts';
import { clusterOrganizations } from './organizations.ts';
import { clusterPersons, type Indexed } from './persons.ts';
import { clusterPlaces, settlePlaces } from './places.ts';

export interface Resolved {
  readonly drafts: readonly MentionDraft[];
  readonly entities: readonly EntityDraft[];
}

/**
 * Ties the names of one article to persons, organizations and places: "Mr. Legault" and "the Premier" to François Legault where
 * only he fits. What fits several stays apart. Drafts of other kinds pass unchanged; all come back in text order.
 */
export function resolveEntities(document: Document, drafts: readonly MentionDraft[]): Resolved {
  const settled = settleAll(document.text, drafts);
  const named = group(settled);
  const described = describedMentions(document, named.drafts, named.entities);
  return described.length === 0 ? named : merge(named, described);
}

function settleAll(text: string, drafts: readonly MentionDraft[]): readonly MentionDraft[] {
  const places = settlePlaces(text, ofKind(drafts, 'place'));
  return drafts.map((draft, index) => places.get(index) ?? draft);
}

function group(drafts: readonly MentionDraft[]): Resolved {
  const clusters: Cluster[] = [
    ...clusterPersons(ofKind(drafts, 'person')),
    ...clusterOrganizations(ofKind(drafts, 'organization')),
    ...clusterPlaces(ofKind(drafts, 'place')),
  ].sort((a, b) => (a.mentions[0] ?? 0) - (b.mentions[0] ?? 0));
  const taken = new Set<string>();
  const nameAt = (mention: number): string => nameOf(drafts[mention]);
  const entities = clusters.map((cluster) => toEntity(cluster, nameAt, rolesOf(drafts, cluster), taken));
  const keys = new Map<number, string>();
  for (const entity of entities) for (const mention of entity.mentions) keys.set(mention, entity.key);
  return { drafts: drafts.map((draft, index) => withEntity(draft, keys.get(index))), entities };
}

/** Puts the described mentions between the named ones and moves the indices of the entities along. */
function merge(named: Resolved, described: readonly DraftOf<'person' | 'organization'>[]): Resolved {
  const all = [
    ...named.drafts.map((draft, index) => ({ draft, index })),
    ...described.map((draft) => ({ draft, index: -1 })),
  ];
  all.sort((a, b) => a.draft.start - b.draft.start || a.draft.end - b.draft.end);
  const moved = new Map<number, number>();
  const added = new Map<string, number[]>();
  all.forEach(({ draft, index }, position) => {
    if (index >= 0) moved.set(index, position);
    else if ('entity' in draft) added.set(draft.entity, [...(added.get(draft.entity) ?? []), position]);
  });
  const entities = named.entities.map((entity) => ({
    ...entity,
    mentions: [...entity.mentions.map((mention) => moved.get(mention) ?? mention), ...(added.get(entity.key) ?? [])],
  }));
  return { drafts: all.map(({ draft }) => draft), entities };
}

function ofKind<Kind extends MentionDraft['kind']>(
  drafts: readonly MentionDraft[],
  kind: Kind,
): Indexed<DraftOf<Kind>>[] {
  return drafts.flatMap((draft, index) => (draft.kind === kind ? [{ index, draft: draft as DraftOf<Kind> }] : []));
}

function nameOf(draft: MentionDraft | undefined): string {
  return draft !== undefined && 'name' in draft ? draft.name : '';
}

function withEntity(draft: MentionDraft, key: string | undefined): MentionDraft {
  return key === undefined || !('entity' in draft) ? draft : { ...draft, entity: key };
}

/** The roles that the mentions of a person state, each once. */
function rolesOf(drafts: readonly MentionDraft[], cluster: Cluster): Role[] {
  if (cluster.kind !== 'person') return [];
  const stated = cluster.mentions.flatMap((mention) => {
    const draft = drafts[mention];
    return draft?.kind === 'person' && draft.role !== undefined ? [draft.role] : [];
  });
  return stated.length < 2 ? stated : [...new Map(stated.map((role) => [JSON.stringify(role), role])).values()];
}
