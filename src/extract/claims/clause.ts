import type { Span } from '../../model/span.ts';
import type { Token } from '../document/tokenize.ts';

/**
 * A stretch of a sentence that says one thing. A remark between dashes or brackets is a clause of its own, and what
 * stands on both sides of it is one clause in two pieces: "officials – the busiest here – received 761 claims".
 */
export interface Clause {
  readonly pieces: readonly Span[];
}

const DASHES = new Set(['–', '—', '--']);
const OPENING = new Set(['(', '[']);
const CLOSING = new Set([')', ']']);
/** After a comma or a dash these open a clause with a time, place and count of its own. */
const COORDINATORS = new Set([
  'and',
  'but',
  'while',
  'whereas',
  'with',
  'compared',
  'although',
  'though',
  'yet',
  'so',
  'or',
]);
/** After "and" these show that a second verb phrase follows: "rose 128% in June and is up 82%". */
const FINITE = new Set(
  'is are was were has have had will would did does do rose fell grew dropped climbed jumped surged declined increased decreased'.split(
    ' ',
  ),
);

/** Cuts the tokens of one sentence into clauses, in the order in which they begin. Linear. */
export function clausesOf(tokens: readonly Token[]): Clause[] {
  const closed: Clause[] = [];
  const outer: Span[][] = [];
  let current: Span[] = [];
  let start: number | null = null;
  let end = 0;
  const closePiece = () => {
    if (start !== null && end > start) current.push({ start, end });
    start = null;
  };
  const closeClause = () => {
    closePiece();
    if (current.length > 0) closed.push({ pieces: current });
    current = [];
  };
  tokens.forEach((token, index) => {
    const following = tokens[index + 1];
    if (OPENING.has(token.text) || (isDash(token) && outer.length === 0 && dashCloses(tokens, index))) {
      closePiece();
      outer.push(current);
      current = [];
    } else if (outer.length > 0 && (CLOSING.has(token.text) || isDash(token))) {
      closeClause();
      current = outer.pop() ?? [];
      if (isDash(token) && following !== undefined && COORDINATORS.has(following.lower)) closeClause();
    } else if (isDash(token) || token.text === ';' || token.text === ':') {
      closeClause();
    } else if (opensClause(tokens, index)) {
      closeClause();
      start = token.start;
      end = token.end;
    } else {
      start ??= token.start;
      end = token.end;
    }
  });
  closeClause();
  for (const pieces of outer) if (pieces.length > 0) closed.push({ pieces });
  return closed.sort((a, b) => startOf(a) - startOf(b));
}

function opensClause(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const before = tokens[index - 1];
  if (token === undefined || before === undefined || !COORDINATORS.has(token.lower)) return false;
  const following = tokens[index + 1];
  if (before.text === ',') return token.lower !== 'or' && !(token.lower === 'and' && isListEnd(tokens, index));
  return token.lower === 'and' && following !== undefined && FINITE.has(following.lower);
}

/** "A, B, and C": the "and" of a list opens no clause. */
function isListEnd(tokens: readonly Token[], index: number): boolean {
  for (let back = index - 2; back >= 0 && back > index - 5; back -= 1) if (tokens[back]?.text === ',') return true;
  return false;
}

function isDash(token: Token): boolean {
  return DASHES.has(token.text) && token.spaced;
}

/** Whether another dash follows, so that this one opens a remark and does not just start the second half. */
function dashCloses(tokens: readonly Token[], index: number): boolean {
  for (let next = index + 1; next < tokens.length; next += 1) {
    const token = tokens[next];
    if (token !== undefined && isDash(token)) return true;
  }
  return false;
}

function startOf(clause: Clause): number {
  return clause.pieces[0]?.start ?? 0;
}

/** The clause that holds an offset. */
export function clauseAt(clauses: readonly Clause[], offset: number): Clause | undefined {
  return clauses.find((clause) => clause.pieces.some((piece) => piece.start <= offset && offset < piece.end));
}

/** Whether a span begins in the clause. */
export function inClause(clause: Clause, span: Span): boolean {
  return clause.pieces.some((piece) => piece.start <= span.start && span.start < piece.end);
}
