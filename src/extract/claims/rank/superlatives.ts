import type { ComparisonClaim } from '../../../model/claim.ts';

type End = NonNullable<ComparisonClaim['order']>['end'];

/**
 * Superlatives that say at which end of a row a number stands. "Worst", "best", "strongest" are left out: which end that is
 * depends on what is measured.
 */
const ENDS: ReadonlyMap<string, End> = new Map([
  ...['highest', 'most', 'largest', 'biggest', 'greatest'].map((word) => [word, 'highest'] as const),
  ...['lowest', 'fewest', 'smallest', 'least'].map((word) => [word, 'lowest'] as const),
]);

const POSITIONS: ReadonlyMap<string, number> = new Map(
  ['second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'].map((word, index) => [
    word,
    index + 2,
  ]),
);

/** "highest", "third-largest", "2nd most"; its groups `nth` and `superlative` are for `orderOf`. */
export const SUPERLATIVE = `(?:(?<nth>${[...POSITIONS.keys()].join('|')}|[2-9](?:nd|rd|th)|10th)[- ])?(?<superlative>${[...ENDS.keys()].join('|')})`;

/** A cheap look before the patterns that a superlative stands in, each with a space behind it. */
export function holdsSuperlative(sentence: string): boolean {
  return BARE.test(sentence);
}

const BARE = new RegExp(`(?:${[...ENDS.keys()].join('|')})\\s`, 'i');

/** The end and the place from it that a match of `SUPERLATIVE` tells. */
export function orderOf(groups: Readonly<Record<string, string | undefined>> | undefined): {
  readonly end: End;
  readonly position: number;
} | null {
  const end = ENDS.get(groups?.['superlative']?.toLowerCase() ?? '');
  if (end === undefined) return null;
  const nth = groups?.['nth']?.toLowerCase();
  return { end, position: nth === undefined ? 1 : (POSITIONS.get(nth) ?? Number.parseInt(nth, 10)) };
}
