import { DENOMINATORS } from '../../lexicon/number-words.ts';
import { readCardinal } from './cardinal.ts';
import type { Exact } from './exact.ts';
import type { Piece } from './pieces.ts';

/** A fraction with its pieces; `under` is the printed denominator. */
export interface Fraction {
  readonly end: number;
  readonly exact: Exact;
}

const VULGAR: ReadonlyMap<string, readonly [number, number]> = new Map(
  Object.entries({
    '½': [1, 2],
    '⅓': [1, 3],
    '⅔': [2, 3],
    '¼': [1, 4],
    '¾': [3, 4],
    '⅕': [1, 5],
    '⅖': [2, 5],
    '⅗': [3, 5],
    '⅘': [4, 5],
    '⅙': [1, 6],
    '⅚': [5, 6],
    '⅛': [1, 8],
    '⅜': [3, 8],
    '⅝': [5, 8],
    '⅞': [7, 8],
  }),
);

/** Denominators that people write with a slash; "9/11", "24/7" and "50/50" are none. */
const SLASHED = new Set([2, 3, 4, 5, 6, 8, 10, 16, 32, 64]);

/** "½" or "3/4". */
export function readSymbolFraction(pieces: readonly Piece[], index: number): Fraction | null {
  const vulgar = VULGAR.get(pieces[index]?.text ?? '');
  if (vulgar !== undefined) return { end: index + 1, exact: ratio(vulgar[0], vulgar[1]) };
  if (pieces[index + 1]?.text !== '/') return null;
  const [over, slash, under, after] = pieces.slice(index, index + 4);
  if (over?.kind !== 'number' || slash?.text !== '/' || under?.kind !== 'number') return null;
  if (slash.joined !== under.joined || pieces[index - 1]?.text === '/') return null;
  if (after?.joined && (after.text === '/' || after.kind === 'number')) return null;
  if (!/^\d{1,2}$/.test(over.text) || !/^\d{1,2}$/.test(under.text)) return null;
  const [top, bottom] = [Number(over.text), Number(under.text)];
  return top > 0 && top < bottom && SLASHED.has(bottom) ? { end: index + 3, exact: ratio(top, bottom) } : null;
}

/** "two-thirds", "three quarters", "one eighth", "a half": a numerator and the denominator it agrees with in number. */
export function readWordFraction(pieces: readonly Piece[], index: number): Fraction | null {
  const word = pieces[index]?.lower;
  const article = word === 'a' || word === 'an';
  const numerator = readCardinal(pieces, index);
  if (
    !(article && numerator === null) &&
    (numerator === null || numerator.exact === null || numerator.form === 'magnitude')
  )
    return null;
  const at = numerator?.end ?? index + 1;
  const over = numerator?.exact ?? ratio(1, 1);
  const denominator = readDenominator(pieces, at);
  if (denominator === null || over.under !== 1n || over.over <= 0n) return null;
  if (denominator.plural !== over.over > 1n) return null;
  if (pieces[denominator.end]?.hyphen === true) return null;
  return { end: denominator.end, exact: { over: over.over, under: BigInt(denominator.value) } };
}

function readDenominator(pieces: readonly Piece[], at: number): { end: number; value: number; plural: boolean } | null {
  const word = pieces[at]?.lower ?? '';
  const simple = DENOMINATORS.get(word);
  if (simple !== undefined) return { end: at + 1, value: simple, plural: isPlural(word) };
  const last = pieces[at + 1];
  if (last === undefined || !last.hyphen) return null;
  const unit = DENOMINATORS.get(last.lower) ?? (/^firsts?$/.test(last.lower) ? 1 : undefined);
  if (unit === undefined || unit > 9) return null;
  const tens = readCardinal(pieces, at);
  if (tens?.end !== at + 1) return null;
  const value = Number(tens.exact?.over ?? 0n);
  return value >= 20 && value % 10 === 0 ? { end: at + 2, value: value + unit, plural: isPlural(last.lower) } : null;
}

function isPlural(word: string): boolean {
  return word.endsWith('s') || word === 'halves';
}

function ratio(over: number, under: number): Exact {
  return { over: BigInt(over), under: BigInt(under) };
}
