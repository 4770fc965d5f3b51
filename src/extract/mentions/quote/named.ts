import type { Span } from '../../../model/span.ts';
import type { EntityDraft, MentionDraft } from '../draft.ts';

/** A mention of a person or an organization that is tied to an entity. */
export interface Named extends Span {
  readonly kind: 'person' | 'organization';
  readonly key: string;
  readonly female?: boolean;
  readonly male?: boolean;
}

/** The persons and organizations of an article, ready to be asked who stands where. */
export interface NamedIndex {
  readonly all: readonly Named[];
  readonly entities: ReadonlyMap<string, EntityDraft>;
}

const MALE = /^(?:mr|sir|lord|king|prince|rev|father|brother|congressman|chairman|m)\.?$/i;
const FEMALE = /^(?:mrs|ms|miss|mme|mlle|dame|lady|queen|princess|sister|congresswoman|chairwoman)\.?$/i;

/** Lists the persons and organizations in text order, each with the key of its entity. */
export function indexNamed(found: readonly MentionDraft[], entities: readonly EntityDraft[]): NamedIndex {
  const keys = new Map<number, string>();
  for (const entity of entities) {
    for (const mention of entity.mentions) keys.set(mention, entity.key);
  }
  const genders = new Map<string, 'male' | 'female'>();
  const all: Named[] = [];
  found.forEach((mention, index) => {
    if (mention.kind !== 'person' && mention.kind !== 'organization') return;
    const key = keys.get(index) ?? mention.entity;
    const honorific = mention.kind === 'person' ? (mention.honorific ?? '') : '';
    if (MALE.test(honorific)) genders.set(key, 'male');
    if (FEMALE.test(honorific)) genders.set(key, 'female');
    all.push({ start: mention.start, end: mention.end, kind: mention.kind, key });
  });
  all.sort((left, right) => left.start - right.start || right.end - left.end);
  return {
    all: all.map((named) => {
      const gender = genders.get(named.key);
      return gender === undefined ? named : { ...named, [gender]: true };
    }),
    entities: new Map(entities.map((entity) => [entity.key, entity])),
  };
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

/** Index of the first mention that starts at or after `offset`. */
export function lowerBound(all: readonly Named[], offset: number): number {
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
