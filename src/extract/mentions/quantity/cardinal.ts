import { CARDINALS, MAGNITUDES } from '../../lexicon/number-words.ts';
import { readDigits } from './digits.ts';
import { add, type Exact, fromDigits, lessThan, multiply, timesPowerOfTen, whole, ZERO } from './exact.ts';
import { keepingLast } from './keeping-last.ts';
import type { Piece } from './pieces.ts';

/** A cardinal number as it stands in the text, before fractions, units and signs. Piece indices are half-open. */
export interface Cardinal {
  readonly end: number;
  /** Null: too many digits to be held exactly. */
  readonly exact: Exact | null;
  readonly decimals: number;
  /** The power of ten of one unit of the last significant digit; null for words, where it follows from the value. */
  readonly exponent: number | null;
  readonly form: 'digits' | 'words' | 'magnitude';
  /** Power of ten of the last magnitude word, 0 where there is none. */
  readonly power: number;
  /** Separators, decimals or a magnitude show that it is a number and no name of something. */
  readonly marked: boolean;
}

/** No number in words has more parts; the bound keeps every reading short. */
const MOST_PARTS = 24;

const HUNDRED = whole(100);

/**
 * Reads a cardinal at `index`: digits ("39,540"), words ("three hundred and two thousand"), digits with magnitudes ("2.7 billion").
 * `joins` false keeps "and" out, for the number behind "between".
 */
export const readCardinal = keepingLast((pieces, index, joins): Cardinal | null => {
  const digits = readDigits(pieces, index);
  if (digits !== null) {
    const { exact, decimals, zeros, marked } = digits;
    if (exact === null) return { end: digits.end, exact, decimals, exponent: 0, form: 'digits', power: 0, marked };
    const scaled = readScale(pieces, digits.end, exact, joins);
    if (scaled === null)
      return { end: digits.end, exact, decimals, exponent: zeros - decimals, form: 'digits', power: 0, marked };
    const exponent = scaled.added ? null : zeros - decimals + scaled.powers;
    return { ...scaled, decimals, exponent, form: 'magnitude', marked: true };
  }
  const words = readWords(pieces, index, joins);
  return words === null ? null : { ...words, form: 'words', marked: words.power > 0 };
});

interface Words {
  readonly end: number;
  readonly exact: Exact;
  readonly decimals: number;
  readonly exponent: number | null;
  readonly power: number;
}

/** State while reading words: `group` grows until a magnitude moves it into `total`. */
interface State {
  total: Exact;
  group: Exact | null;
  /** What may be added to the group: nothing, a unit after a tens word, anything below a hundred after "hundred". */
  room: 0 | 10 | 100;
  power: number;
}

function readWords(pieces: readonly Piece[], index: number, joins: boolean): Words | null {
  if (!mayOpenWords(pieces[index]?.lower ?? '')) return null;
  const state: State = { total: ZERO, group: null, room: 0, power: Number.POSITIVE_INFINITY };
  let at = startGroup(pieces, index, state);
  if (at === null) return null;
  at = readGroup(pieces, at, state, joins);
  const point = readPoint(pieces, at, state);
  if (point !== null) at = point.end;
  at = readMagnitudes(pieces, at, state, joins);
  const power = Number.isFinite(state.power) ? state.power : 0;
  const exact = state.group === null ? state.total : add(state.total, state.group);
  const exponent = point === null ? null : power - point.decimals;
  return { end: at, exact, decimals: point?.decimals ?? 0, exponent, power };
}

function mayOpenWords(word: string): boolean {
  return CARDINALS.has(word) || MAGNITUDES.has(word) || word === 'hundred' || word === 'a' || word === 'an';
}

/** Opens the group: a cardinal word, or "hundred", "million" standing for one of it where an article or nothing stands before. */
function startGroup(pieces: readonly Piece[], index: number, state: State): number | null {
  const word = pieces[index]?.lower ?? '';
  const value = CARDINALS.get(word);
  if (value !== undefined) {
    state.group = whole(value);
    state.room = value >= 20 ? 10 : 0;
    return index + 1;
  }
  const article = word === 'a' || word === 'an';
  const noun = pieces[article ? index + 1 : index]?.lower ?? '';
  if (noun !== 'hundred' && !MAGNITUDES.has(noun)) return null;
  if (!article && !opensBareMagnitude(pieces, index)) return null;
  state.group = whole(1);
  return article ? index + 1 : index;
}

/** "hundred thousand dollars": a magnitude without a number opens one only at the start or before another magnitude. */
function opensBareMagnitude(pieces: readonly Piece[], index: number): boolean {
  return MAGNITUDES.has(pieces[index + 1]?.lower ?? '');
}

/** Fills the group below the next magnitude: tens and units, "hundred", "and". */
function readGroup(pieces: readonly Piece[], from: number, state: State, joins: boolean): number {
  let at = from;
  while (at - from < MOST_PARTS) {
    const word = pieces[at]?.lower ?? '';
    if (word === 'hundred' && state.room !== 100 && state.group !== null && !lessThan(HUNDRED, state.group)) {
      state.group = multiply(state.group, HUNDRED);
      state.room = 100;
      at += 1;
      continue;
    }
    const skip = word === 'and' && state.room === 100 && joins ? 1 : 0;
    const next = pieces[at + skip];
    const value = CARDINALS.get(next?.lower ?? '') ?? (skip === 1 ? smallDigits(next) : undefined);
    if (value === undefined || value === 0 || value >= state.room || state.group === null) return at;
    if (skip === 1 && /^(?:hundred|point)$/.test(pieces[at + 2]?.lower ?? '')) return at;
    state.group = add(state.group, whole(value));
    state.room = state.room === 100 && value >= 20 ? 10 : 0;
    at += 1 + skip;
  }
  return at;
}

function smallDigits(piece: Piece | undefined): number | undefined {
  return piece?.kind === 'number' && /^[1-9]\d?$/.test(piece.text) ? Number(piece.text) : undefined;
}

/** "five point five", "zero point zero eight". */
function readPoint(pieces: readonly Piece[], at: number, state: State): { end: number; decimals: number } | null {
  if (pieces[at]?.lower !== 'point' || state.group === null) return null;
  let digits = '';
  let end = at + 1;
  while (end - at < MOST_PARTS) {
    const value = CARDINALS.get(pieces[end]?.lower ?? '');
    if (value === undefined || (value > 9 && digits !== '')) break;
    const unit = value >= 20 ? CARDINALS.get(pieces[end + 1]?.lower ?? '') : undefined;
    const pair = unit !== undefined && unit > 0 && unit < 10;
    digits += String(value + (pair ? unit : 0));
    end += pair ? 2 : 1;
    if (value > 9) break;
  }
  const fraction = digits === '' ? null : fromDigits(`0.${digits}`);
  if (fraction === null) return null;
  state.group = add(state.group, fraction);
  state.room = 0;
  return { end, decimals: digits.length };
}

/** Magnitude words behind a group, and smaller groups behind those: "twenty-one trillion three hundred". */
function readMagnitudes(pieces: readonly Piece[], from: number, state: State, joins: boolean): number {
  let at = from;
  while (at - from < MOST_PARTS) {
    const power = MAGNITUDES.get(pieces[at]?.lower ?? '');
    if (power === undefined) return at;
    if (state.group === null) {
      if (state.power + power > 24) return at;
      state.total = timesPowerOfTen(state.total, power);
      state.power += power;
      at += 1;
      continue;
    }
    if (power >= state.power) return at;
    state.total = add(state.total, timesPowerOfTen(state.group, power));
    state.group = null;
    state.room = 0;
    state.power = power;
    at = readSmallerGroup(pieces, at + 1, state, joins);
  }
  return at;
}

/** A further group, only where it cannot be the next number of the sentence ("three million two years ago"). */
function readSmallerGroup(pieces: readonly Piece[], at: number, state: State, joins: boolean): number {
  const skip = pieces[at]?.lower === 'and' && joins ? 1 : 0;
  const digits = readDigits(pieces, at + skip);
  const start = at + skip;
  const value = digits === null ? CARDINALS.get(pieces[start]?.lower ?? '') : undefined;
  const inner: State = { total: ZERO, group: digits?.exact ?? null, room: 0, power: state.power };
  if (value !== undefined) {
    inner.group = whole(value);
    inner.room = value >= 20 ? 10 : 0;
  }
  if (inner.group === null || inner.group.over === 0n) return at;
  const opened = digits?.end ?? start + 1;
  const end = readGroup(pieces, opened, inner, joins);
  const power = MAGNITUDES.get(pieces[end]?.lower ?? '');
  const large =
    pieces.slice(start, end).some((piece) => piece.lower === 'hundred') || (power !== undefined && power < state.power);
  const inWords = digits === null && state.power === 3;
  if (power !== undefined && power >= state.power) return at;
  if (!large && !inWords) return at;
  if (!lessThan(inner.group, timesPowerOfTen(whole(1), state.power))) return at;
  state.group = inner.group;
  state.room = 0;
  return end;
}

interface Scaled {
  readonly end: number;
  readonly exact: Exact;
  readonly power: number;
  /** Sum of the powers of ten behind the digits. */
  readonly powers: number;
  /** Whether a further group was added, so that the last digit is not the printed one's. */
  readonly added: boolean;
}

/** "2.7 billion", "3 hundred and 21", "4 thousand 3 hundred". */
function readScale(pieces: readonly Piece[], at: number, value: Exact, joins: boolean): Scaled | null {
  const next = pieces[at]?.lower ?? '';
  const hundred = next === 'hundred';
  if (!hundred && !MAGNITUDES.has(next)) return null;
  const state: State = { total: ZERO, group: value, room: 0, power: Number.POSITIVE_INFINITY };
  if (hundred) {
    state.group = multiply(value, HUNDRED);
    state.room = 100;
  }
  const grouped = hundred ? readGroup(pieces, at + 1, state, joins) : at;
  const end = readMagnitudes(pieces, grouped, state, joins);
  if (end === at) return null;
  const power = Number.isFinite(state.power) ? state.power : 0;
  const exact = state.group === null ? state.total : add(state.total, state.group);
  const simple = timesPowerOfTen(value, (hundred ? 2 : 0) + power);
  const added = simple.over * exact.under !== exact.over * simple.under;
  return { end, exact, power: power === 0 ? 2 : power, powers: (hundred ? 2 : 0) + power, added };
}
