import type { Entity } from '../../model/mention.ts';
import type { EntityDraft } from '../mentions/draft.ts';

/** Mentions of one person, organization or place while they are gathered. */
export interface Cluster {
  readonly kind: Entity['kind'];
  readonly mentions: number[];
}

/** Mention indices and the names they are written with, as an entity with a key made of kind and fullest name. */
export function toEntity(
  cluster: Cluster,
  nameAt: (mention: number) => string,
  roles: Entity['roles'],
  taken: Set<string>,
): EntityDraft {
  const { kind, mentions } = cluster;
  const names = mentions.map(nameAt);
  const fullest = names.reduce((best, name, at) => (name.length > (names[best]?.length ?? 0) ? at : best), 0);
  const name = names[fullest] ?? '';
  return {
    key: freeKey(`${kind}:${name}`, taken),
    kind,
    name,
    aliases: [...new Set(names)].filter((other) => other !== name),
    roles,
    mentions: [...mentions.slice(fullest, fullest + 1), ...mentions.filter((_, at) => at !== fullest)],
  };
}

function freeKey(key: string, taken: Set<string>): string {
  let free = key;
  for (let count = 2; taken.has(free); count += 1) free = `${key}#${count}`;
  taken.add(free);
  return free;
}
