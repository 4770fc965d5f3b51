import { SEVERITIES } from '../words.ts';
import type { Group } from './groups.ts';

/** Findings across articles, then the gravest article; of two alike the one with more such findings. */
export function inOrder(groups: readonly Group[]): readonly Group[] {
  const keyed = groups.map((group) => ({ group, rank: rankOf(group) }));
  return keyed
    .toSorted((a, b) => a.rank - b.rank || gravestOf(b.group, b.rank) - gravestOf(a.group, a.rank))
    .map(({ group }) => group);
}

function rankOf({ article, section }: Group): number {
  if (article === '') return -1;
  return Number(/\brank-(\d)/.exec(section.className)?.[1] ?? 9);
}

/** How many findings wait for an editor that are as grave as the gravest. */
function gravestOf({ kinds }: Group, rank: number): number {
  const gravest = SEVERITIES[rank]?.severity;
  const waiting = kinds.filter(({ severity, review }) => severity === gravest && /^(?:open|accepted)$/.test(review));
  return waiting.reduce((sum, { count }) => sum + count, 0);
}
