import type { ComparisonClaim } from '../../../model/claim.ts';
import type { CellValue } from '../../match/cell.ts';

export type Order = NonNullable<ComparisonClaim['order']>;

/** Another period or place of the row, as a report calls it. */
export interface Rival {
  readonly label: string;
  readonly value: CellValue;
}

/** A value among the others of its row. */
export interface Row {
  readonly own: Rival;
  readonly rivals: readonly Rival[];
  /** Whether the record has all that the words speak of: only then can it bear a rank out. */
  readonly complete: boolean;
  /** What the record lacks, where it is not complete. */
  readonly lacks: string;
}

export type RankVerdict =
  | { readonly kind: 'supported'; readonly rank: number }
  /** `ahead` are those that stand before it, the most extreme first. */
  | { readonly kind: 'refuted'; readonly rank: number; readonly ahead: readonly Rival[] }
  | { readonly kind: 'open'; readonly why: string };

/** Estimates that lie closer together than this do not say which is greater. */
const BETWEEN_ESTIMATES = 0.05;

/**
 * Whether a value stands where it is said to. One row ahead of "the highest" refutes it, however little the record holds
 * besides; that it is the highest takes the whole row.
 */
export function judgeRank({ end, position }: Order, { own, rivals, complete, lacks }: Row): RankVerdict {
  const sign = end === 'highest' ? 1 : -1;
  const ahead = rivals
    .filter((rival) => isAhead(sign, rival.value, own.value))
    .toSorted((a, b) => sign * (b.value.value - a.value.value));
  const rank = ahead.length + 1;
  if (ahead.length >= position) return { kind: 'refuted', rank, ahead };
  if (rivals.length === 0) return { kind: 'open', why: lacks };
  const notBehind = rivals.filter((rival) => !isAhead(sign, own.value, rival.value)).length;
  if (!complete) return { kind: 'open', why: lacks };
  if (notBehind > ahead.length)
    return { kind: 'open', why: 'The record\u2019s figures lie too close together to rank them' };
  return rank === position ? { kind: 'supported', rank } : { kind: 'refuted', rank, ahead };
}

function isAhead(sign: 1 | -1, a: CellValue, b: CellValue): boolean {
  const margin = a.estimated || b.estimated ? BETWEEN_ESTIMATES * Math.abs(b.value) : 0;
  return sign === 1 ? a.interval.low > b.interval.high + margin : a.interval.high < b.interval.low - margin;
}
