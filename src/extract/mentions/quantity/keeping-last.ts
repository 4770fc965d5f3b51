import type { Piece } from './pieces.ts';

/** Reads what begins at a piece. `joins` false keeps "and" out of it. */
type Reader<Found> = (pieces: readonly Piece[], index: number, joins: boolean) => Found;

/** The same reader, which keeps what it read last: several rules in a row ask for the number at one piece. */
export function keepingLast<Found>(
  read: Reader<Found>,
): (pieces: readonly Piece[], index: number, joins?: boolean) => Found {
  let of: readonly Piece[] | undefined;
  let at = -1;
  let joined: Found | undefined;
  let apart: Found | undefined;
  return (pieces, index, joins = true) => {
    if (of !== pieces || at !== index) {
      of = pieces;
      at = index;
      joined = undefined;
      apart = undefined;
    }
    const known = joins ? joined : apart;
    if (known !== undefined) return known;
    const found = read(pieces, index, joins);
    if (of !== pieces || at !== index) return found;
    if (joins) joined = found;
    else apart = found;
    return found;
  };
}
