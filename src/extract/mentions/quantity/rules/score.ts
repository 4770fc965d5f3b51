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
  if (!GAME.test(near) || (a < b && !/\b(?:lost|lose|loses|defeat|trail\w*|down|record|behind)\b/i.test(near)))
    return null;
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
