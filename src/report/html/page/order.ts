import type { Group } from './groups.ts';

/** Findings across articles, then the gravest article; of two alike the one with more such findings. */
export function inOrder(groups: readonly Group[]): readonly Group[] {
  return groups.toSorted((a, b) => rankOf(a) - rankOf(b) || gravestOf(b) - gravestOf(a));
}

function rankOf({ article, section }: Group): number {
  if (article === '') return -1;
  return Number(/\brank-(\d)/.exec(section.className)?.[1] ?? 9);
}

function gravestOf({ rows }: Group): number {
  const first = rows[0];
  return first === undefined ? 0 : rows.filter((row) => row.severity === first.severity).length;
}
