import type { Interval } from '../../model/interval.ts';

export interface Piece {
  readonly period: Interval;
  /** 1 where the piece is added, -1 where it is taken away. */
  readonly sign: 1 | -1;
}

/** Twelve months of a year, and a few more for a fiscal one; a longer sum proves little. */
const MOST_PIECES = 24;
const MOST_TAKEN_AWAY = 1;
/** 1 January to 27 July, less 1 to 27 July, and 1 to 13 July again. */
const MOST_IN_DIFFERENCE = 3;

/**
 * Published periods that make up `target` exactly, added and at most once taken away: January to June is the six months,
 * or 1 January to 27 July less 1 to 27 July. The fewest pieces win; null where none do.
 *
 * Breadth-first over days as nodes and periods as edges, forwards (added) and backwards (taken away).
 */
export function coverInterval(periods: readonly Interval[], target: Interval): readonly Piece[] | null {
  const edges = edgesOf(periods);
  const start: State = { day: target.from, takenAway: 0, pieces: [] };
  const seen = new Set([key(start)]);
  let frontier: State[] = [start];
  for (let length = 0; length < MOST_PIECES && frontier.length > 0; length += 1) {
    const next: State[] = [];
    for (const state of frontier) {
      for (const edge of edges.get(state.day) ?? []) {
        const reached = step(state, edge);
        if (reached.takenAway > MOST_TAKEN_AWAY || seen.has(key(reached))) continue;
        if (reached.day === target.to && isPlausible(reached.pieces)) return reached.pieces;
        seen.add(key(reached));
        next.push(reached);
      }
    }
    frontier = next;
  }
  return null;
}

interface State {
  readonly day: string;
  readonly takenAway: number;
  readonly pieces: readonly Piece[];
}

interface Edge {
  readonly to: string;
  readonly piece: Piece;
}

function step(state: State, edge: Edge): State {
  return {
    day: edge.to,
    takenAway: state.takenAway + (edge.piece.sign === -1 ? 1 : 0),
    pieces: [...state.pieces, edge.piece],
  };
}

/** A difference is trusted of three periods at most; a sum may be longer. */
function isPlausible(pieces: readonly Piece[]): boolean {
  return pieces.every((piece) => piece.sign === 1) || pieces.length <= MOST_IN_DIFFERENCE;
}

function edgesOf(periods: readonly Interval[]): ReadonlyMap<string, readonly Edge[]> {
  const edges = new Map<string, Edge[]>();
  const add = (from: string, edge: Edge) => {
    const list = edges.get(from);
    if (list === undefined) edges.set(from, [edge]);
    else list.push(edge);
  };
  for (const period of periods) add(period.from, { to: period.to, piece: { period, sign: 1 } });
  for (const period of periods) add(period.to, { to: period.from, piece: { period, sign: -1 } });
  return edges;
}

function key({ day, takenAway }: State): string {
  return `${day} ${takenAway}`;
}
