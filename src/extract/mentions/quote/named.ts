import type { Span } from '../../../model/span.ts';
import type { EntityDraft, MentionDraft } from '../draft.ts';
import { type Gender, genderOf } from './gender.ts';

/** A mention of a person or an organization that is tied to an entity. */
export interface Named extends Span {
  readonly kind: 'person' | 'organization';
  readonly key: string;
}

/** The persons and organizations of an article, ready to be asked who stands where. */
export interface NamedIndex {
  /** In text order. */
  readonly all: readonly Named[];
  readonly entities: ReadonlyMap<string, EntityDraft>;
  /** The gender of the person of a key, where it is known. */
  readonly genderOf: (key: string) => Gender | undefined;
}

/** Lists the persons and organizations in text order, each with the key of its entity. */
export function indexNamed(found: readonly MentionDraft[], entities: readonly EntityDraft[]): NamedIndex {
  const keys = new Map<number, string>();
  for (const entity of entities) {
    for (const mention of entity.mentions) keys.set(mention, entity.key);
  }
  const honorifics = new Map<string, string[]>();
  const all: Named[] = [];
  found.forEach((mention, at) => {
    const key = keys.get(at);
    if (key === undefined || (mention.kind !== 'person' && mention.kind !== 'organization')) return;
    if (mention.kind === 'person' && mention.honorific !== undefined) {
      honorifics.set(key, [...(honorifics.get(key) ?? []), mention.honorific].slice(-4));
    }
    all.push({ start: mention.start, end: mention.end, kind: mention.kind, key });
  });
  all.sort((left, right) => left.start - right.start || right.end - left.end);
  const byKey = new Map(entities.map((entity) => [entity.key, entity]));
  // Only a pronoun asks for it, and of few persons.
  const genders = new Map<string, Gender | undefined>();
  const gender = (key: string): Gender | undefined => {
    const entity = byKey.get(key);
    if (entity?.kind !== 'person') return undefined;
    if (!genders.has(key)) genders.set(key, genderOf(entity, honorifics.get(key) ?? []));
    return genders.get(key);
  };
  return { all, entities: byKey, genderOf: gender };
}

/** The named mentions that overlap the span, in text order. */
export function namedIn(index: NamedIndex, span: Span): Named[] {
  const { all } = index;
  let at = lowerBound(all, span.start);
  if (at > 0 && (all[at - 1]?.end ?? 0) > span.start) at -= 1;
  const inside: Named[] = [];
  for (; at < all.length; at += 1) {
    const named = all[at];
    if (named === undefined || named.start >= span.end) break;
    if (named.end > span.start) inside.push(named);
  }
  return inside;
}

/** Index of the first mention that starts at or after `offset`, by halving. */
export function lowerBound(all: readonly Span[], offset: number): number {
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
