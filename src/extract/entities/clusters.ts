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
  const names = [...new Set(cluster.mentions.map(nameAt))];
  const fullest = cluster.mentions.reduce((best, mention) =>
    nameAt(mention).length > nameAt(best).length ? mention : best,
  );
  const name = nameAt(fullest);
  return {
    key: freeKey(`${cluster.kind}:${name}`, taken),
    kind: cluster.kind,
    name,
    aliases: names.filter((other) => other !== name),
    roles,
    mentions: [fullest, ...cluster.mentions.filter((mention) => mention !== fullest)],
  };
}

function freeKey(key: string, taken: Set<string>): string {
  let free = key;
  for (let count = 2; taken.has(free); count += 1) free = `${key}#${count}`;
  taken.add(free);
  return free;
}
