import type { Bound, Hedge } from '../../../model/quantity.ts';
import type { Span } from '../../../model/span.ts';
import { CUES_BY_FIRST_WORD, CUES_BY_LAST_WORD, type Cue } from '../../lexicon/hedges.ts';
import { type Context, lowerAt, spanOf } from './context.ts';
import { readNumeral } from './numeral.ts';

/** How a number is hedged and bounded, and the words that say so. `first` is the first piece of those in front. */
export interface Cues {
  readonly hedge: Hedge;
  readonly bound: Bound;
  readonly spans: readonly Span[];
  readonly first: number;
}

/** More cues than this do not stand together ("at least some", "up to about"). */
const MOST_CUES = 3;

/** Words that may stand between a cue and its number: "more than a third", "about the 40 ships", "nearly another 300". */
const BETWEEN = new Set(['a', 'an', 'the', 'another', 'one', 'its', 'their', 'his', 'her', 'only', 'just', 'exactly']);

/**
 * Reads the cues around the pieces `first` to `end` (half-open): those in front, and those behind the number or behind the
 * `countedEnd` of what it counts ("70 people or more").
 */
export function readCues(context: Context, first: number, end: number, countedEnd: number): Cues {
  let hedge: Hedge = 'exact';
  let bound: Bound = 'none';
  const spans: Span[] = [];
  let at = first;
  const take = (cue: Cue, from: number, to: number): void => {
    if (cue.hedge !== undefined && hedge === 'exact') hedge = cue.hedge;
    if (cue.bound !== undefined && bound === 'none') bound = cue.bound;
    spans.push(spanOf(context, from, to));
  };
  for (let count = 0; count < MOST_CUES; count += 1) {
    const found = cueBefore(context, at) ?? (BETWEEN.has(lowerAt(context, at - 1)) ? cueBefore(context, at - 1) : null);
    if (found === null) break;
    take(found.cue, found.first, found.end);
    at = found.first;
  }
  for (const from of countedEnd > end ? [end, countedEnd] : [end]) {
    const found = cueBehind(context, from);
    if (found !== null) take(found.cue, from, found.end);
    if (found !== null) break;
  }
  return { hedge, bound, spans: spans.sort((a, b) => a.start - b.start), first: at };
}

function cueBefore(context: Context, at: number): { cue: Cue; first: number; end: number } | null {
  const last = context.pieces[at - 1];
  if (last === undefined) return null;
  for (const cue of CUES_BY_LAST_WORD.get(last.lower) ?? []) {
    const first = at - cue.words.length;
    if (first < 0 || !cue.words.every((word, index) => lowerAt(context, first + index) === word)) continue;
    if (isCue(context, cue, first, at)) return { cue, first, end: at };
  }
  return null;
}

/** Cue words with a life of their own: "some of", "past", "about" as "concerning", "like" … */
function isCue(context: Context, cue: Cue, first: number, at: number): boolean {
  const word = cue.words.length === 1 ? cue.words[0] : undefined;
  const before = lowerAt(context, first - 1);
  if (word === 'near' || word === 'past' || word === 'beyond' || word === 'beneath' || word === 'within') {
    return /^(?:to|is|was|were|are|be|stands?|stood|rose|rise|fell|climbed|jumped|grew|at|of|by|reached|from)$/.test(
      before,
    );
  }
  if (word === 'below' || word === 'above' || word === 'under' || word === 'over')
    return !/^(?:take|took|taken|taking|carr(?:y|ied)|hand|handed|hands|handing|turn|turned|turning|fork|forked|sign|signed|win|won|give|gave|look|looking|watch|roll|run|ran|spill|argue|fight|battle|dispute|concern|debate|[a-z]{2,12} ing)$/.test(
      before,
    );
  // "is going up to $6", "shot up to 1,340": the level that was reached, and no bound.
  if (cue.words.join(' ') === 'up to')
    return !/^(?:go|goes|going|gone|went|shot|crept|inched|moved|bumped)$/.test(before);
  if (word === 'c.' || word === 'ca.') return context.pieces[first]?.text === word;
  if (word === '<' || word === '>') return context.pieces[at]?.text !== word;
  return true;
}

function cueBehind(context: Context, at: number): { cue: Cue; end: number } | null {
  const piece = context.pieces[at];
  if (piece === undefined) return null;
  const key = piece.hyphen ? `-${piece.lower}` : piece.lower;
  for (const cue of [...(CUES_BY_FIRST_WORD.get(key) ?? [])]) {
    const fits = cue.words.every((word, index) => index === 0 || lowerAt(context, at + index) === word);
    if (!fits || (piece.text === '+' && !piece.joined)) continue;
    if (
      /^(?:odd|some|tops|minimum|maximum|plus|ish|approximately)$/.test(key) &&
      !piece.hyphen &&
      key !== 'approximately'
    )
      continue;
    if (isListOr(context, at, cue)) continue;
    return { cue, end: at + cue.words.length };
  }
  return null;
}

/** "30 or more than 40" is no "30 or more"; "200 and over 50" no "200 and over". */
function isListOr(context: Context, at: number, cue: Cue): boolean {
  const behind = at + cue.words.length;
  const next = context.pieces[behind];
  if (next === undefined || cue.words.length < 2) return false;
  return next.lower === 'than' || /^\p{Sc}$/u.test(next.text) || readNumeral(context.pieces, behind) !== null;
}

/** The ends of the interval that a bounded number states. */
export function bounded(
  value: number,
  bound: Bound,
): { low: number | null; high: number | null; lowOpen: boolean; highOpen: boolean } {
  if (bound === 'more-than') return { low: value, high: null, lowOpen: true, highOpen: true };
  if (bound === 'at-least') return { low: value, high: null, lowOpen: false, highOpen: true };
  if (bound === 'less-than') return { low: null, high: value, lowOpen: true, highOpen: true };
  if (bound === 'at-most' || bound === 'up-to') return { low: null, high: value, lowOpen: true, highOpen: false };
  return { low: value, high: value, lowOpen: false, highOpen: false };
}
