import { type Context, type Found, spanOf, textOf } from '../context.ts';

const GAME =
  /\b(?:won|win|wins|winning|beat|beats|beating|lost|lose|loses|victory|defeat|defeated|defeating|draw|drew|tie|tied|lead|leads|led|leading|vote|voted|votes|ruled|ruling|decision|score|scored|series|record|game|match|final|goal|goals|shutout|rout|down|ahead)\b/i;

/** "a 3-2 win", "voted 52-48": two whole numbers with a hyphen, in a sentence about a game or a vote. No interval, so no value. */
export function score(context: Context, index: number): Found | null {
  const [left, right, next] = context.pieces.slice(index, index + 3);
  if (left?.kind !== 'number' || right?.kind !== 'number' || !right.hyphen || next?.hyphen === true) return null;
  if (!/^\d{1,3}$/.test(left.text) || !/^\d{1,3}$/.test(right.text) || left.hyphen) return null;
  const near = context.document.text.slice(
    Math.max(context.sentence.start, left.start - 80),
    Math.min(context.sentence.end, right.end + 60),
  );
  const [a, b] = [Number(left.text), Number(right.text)];
  const inGame = GAME.test(near) && (a >= b || /\b(?:lost|lose|loses|defeat|trailed|down|record|behind)\b/i.test(near));
  if (!inGame && !isSeries(context, index)) return null;
  const text = textOf(context, index, index + 2);
  return {
    end: index + 2,
    draft: {
      kind: 'quantity',
      ...spanOf(context, index, index + 2),
      low: Math.min(a, b),
      high: Math.max(a, b),
      lowOpen: false,
      highOpen: false,
      value: null,
      decimals: 0,
      precision: 1,
      form: 'digits',
      hedge: 'exact',
      bound: 'none',
      unit: { kind: 'score', code: text, text: '' },
      cues: [],
    },
  };
}

/** "3-6, 6-4, 7-5": pairs in a row are sets of a match. */
function isSeries(context: Context, index: number): boolean {
  return isPairAt(context, index + 3, 1) || isPairAt(context, index - 3, 1);
}

function isPairAt(context: Context, index: number, digits: number): boolean {
  const [left, right] = context.pieces.slice(Math.max(0, index), Math.max(0, index) + 2);
  const comma = context.pieces[index < 0 ? -1 : index + (context.pieces[index - 1]?.text === ',' ? -1 : 2)];
  return (
    comma?.text === ',' &&
    left?.text.length === digits &&
    right?.hyphen === true &&
    right.text.length === digits &&
    /^\d/.test(left.text)
  );
}
