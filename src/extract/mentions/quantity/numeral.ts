import { MAGNITUDES, SHORT_MAGNITUDES } from '../../lexicon/number-words.ts';
import { type Cardinal, readCardinal } from './cardinal.ts';
import { add, type Exact, multiply, negate, powerOfTen, timesPowerOfTen, toNumber, whole } from './exact.ts';
import { type Fraction, readSymbolFraction, readWordFraction } from './fraction.ts';
import { keepingLast } from './keeping-last.ts';
import type { Piece } from './pieces.ts';
import { raised, readPower } from './scientific.ts';

/** A number as it stands in the text, without its unit. Piece indices are half-open; the sign and an article ("a dozen") are in it. */
export interface Numeral {
  readonly first: number;
  readonly end: number;
  readonly exact: Exact;
  readonly value: number;
  readonly precision: number;
  readonly decimals: number;
  readonly form: 'digits' | 'words' | 'magnitude';
  /** Power of ten of its magnitude word, 0 where there is none; ranges share it ("33-35 billion"). */
  readonly power: number;
  /** A part of a whole: "two-thirds", "half". */
  readonly fraction: boolean;
  /** Separators, decimals or a magnitude show that it is a number and no name of something. */
  readonly marked: boolean;
}

/** Why a number in the text gives no quantity. */
export interface Refusal {
  readonly first: number;
  readonly end: number;
  readonly refused: 'beyond-exact-range';
}

export type NumeralReading = Numeral | Refusal;

export interface NumeralOptions {
  /** Behind a currency sign "m" and "t" are million and trillion, not metres and tonnes. */
  readonly money?: boolean;
  /** False behind "between", where "and" does not belong to the number. */
  readonly joins?: boolean;
}

/** Reads a numeral at `index`, the longest one that stands there. */
export function readNumeral(
  pieces: readonly Piece[],
  index: number,
  options: NumeralOptions = {},
): NumeralReading | null {
  const unsigned = signLength(pieces, index);
  const at = index + unsigned;
  const read = readUnsigned(pieces, at, options);
  if (read === null || 'refused' in read) return read === null ? null : { ...read, first: index };
  if (unsigned === 0) return read;
  const exact = negate(read.exact);
  return { ...read, first: index, exact, value: -read.value };
}

function signLength(pieces: readonly Piece[], index: number): 0 | 1 {
  const sign = pieces[index];
  const next = pieces[index + 1];
  if (sign === undefined || next === undefined) return 0;
  if (/^(?:minus|negative)$/.test(sign.lower)) return 1;
  if (!/^[-\u2212]$/.test(sign.text) || (next.kind !== 'number' && next.text !== '.' && !isCurrencySign(next)))
    return 0;
  const before = pieces[index - 1];
  const free = before === undefined || (!sign.joined && before.kind !== 'number') || /^[(<>=]$/.test(before.text);
  return free ? 1 : 0;
}

function isCurrencySign(piece: Piece): boolean {
  return /^\p{Sc}$/u.test(piece.text);
}

const readMoney = keepingLast((pieces, index, joins) => readAnew(pieces, index, { money: true, joins }));
const readOther = keepingLast((pieces, index, joins) => readAnew(pieces, index, { joins }));

function readUnsigned(pieces: readonly Piece[], index: number, options: NumeralOptions): NumeralReading | null {
  return (options.money === true ? readMoney : readOther)(pieces, index, options.joins);
}

function readAnew(pieces: readonly Piece[], index: number, options: NumeralOptions): NumeralReading | null {
  const parts = readParts(pieces, index);
  const cardinal = readCardinal(pieces, index, options.joins ?? true);
  const mixed = parts === null || options.joins === false ? null : readMixed(pieces, index, options);
  if (mixed !== null && mixed.end === parts?.end) return mixed;
  if (parts !== null && parts.end > (cardinal?.end ?? 0)) return parts;
  if (cardinal === null) return readBareDozen(pieces, index);
  if (cardinal.exact === null) return { first: index, end: cardinal.end, refused: 'beyond-exact-range' };
  return finish(pieces, index, { ...cardinal, exact: cardinal.exact }, options);
}

/** "one hundred and three quarters": a whole and a part, not a hundred and three of them. */
function readMixed(pieces: readonly Piece[], first: number, options: NumeralOptions): NumeralReading | null {
  const whole = readCardinal(pieces, first, false);
  if (whole === null || whole.exact === null || pieces[whole.end]?.lower !== 'and') return null;
  const read = finish(pieces, first, { ...whole, exact: whole.exact }, options);
  return read.end > whole.end ? read : null;
}

type Held = Cardinal & { readonly exact: Exact };

/** What may stand behind a cardinal: a fraction, a shortened magnitude, "dozen". */
function finish(pieces: readonly Piece[], first: number, cardinal: Held, options: NumeralOptions): NumeralReading {
  const tail =
    (options.joins ?? true) || !/^and$/.test(pieces[cardinal.end]?.lower ?? '') ? readTail(pieces, cardinal) : null;
  if (tail !== null) return tail(first);
  const short = cardinal.form === 'digits' ? shortMagnitude(pieces, cardinal.end, options.money === true) : null;
  const exponent = cardinal.exponent ?? trailingZeros(cardinal.exact);
  const science = cardinal.form === 'digits' ? readPower(pieces, cardinal.end) : null;
  if (science !== null) {
    const exact = raised(cardinal.exact, science.power);
    if (exact === null) return { first, end: science.end, refused: 'beyond-exact-range' };
    const precision = powerOfTen(exponent + science.power);
    return numeral({
      ...cardinal,
      first,
      end: science.end,
      exact,
      precision,
      form: 'magnitude',
      power: 0,
      marked: true,
    });
  }
  if (short !== null) {
    const exact = timesPowerOfTen(cardinal.exact, short.power);
    const precision = powerOfTen(exponent + short.power);
    return numeral({
      ...cardinal,
      first,
      end: short.end,
      exact,
      precision,
      form: 'magnitude',
      power: short.power,
      marked: true,
    });
  }
  if (/^(?:dozens?|dozs?|dzs?)$/.test(pieces[cardinal.end]?.lower ?? '')) {
    const exact = multiply(cardinal.exact, whole(12));
    return numeral({
      ...cardinal,
      first,
      end: cardinal.end + 1,
      exact,
      precision: 12,
      form: 'words',
      power: 0,
      marked: true,
    });
  }
  const form = cardinal.power >= 3 ? 'magnitude' : cardinal.form;
  return numeral({ ...cardinal, first, precision: powerOfTen(exponent), form });
}

function numeral(parts: Omit<Numeral, 'value' | 'fraction'> & { fraction?: boolean }): NumeralReading {
  const value = toNumber(parts.exact);
  if (value === null) return { first: parts.first, end: parts.end, refused: 'beyond-exact-range' };
  const { first, end, exact, precision, decimals, form, power, marked, fraction = false } = parts;
  return { first, end, exact, value, precision, decimals, form, power, fraction, marked };
}

/** "five and a half million", "10 1/2", "2½", "one million and a half". */
function readTail(pieces: readonly Piece[], cardinal: Held): ((first: number) => NumeralReading) | null {
  if (cardinal.exact.under !== 1n) return null;
  const symbol = cardinal.form === 'digits' ? readSymbolFraction(pieces, cardinal.end) : null;
  const joined = pieces[cardinal.end]?.lower === 'and' ? readWordFraction(pieces, cardinal.end + 1) : null;
  const fraction = symbol ?? joined;
  if (fraction === null || fraction.exact.over >= fraction.exact.under) return null;
  if (symbol === null && pieces[fraction.end]?.lower === 'of') return null;
  const behind = magnitudeAt(pieces, fraction.end);
  const under = Number(fraction.exact.under);
  const large = cardinal.power >= 3;
  const part = large ? timesPowerOfTen(fraction.exact, behind?.power ?? cardinal.power) : fraction.exact;
  const sum = add(cardinal.exact, part);
  const exact = !large && behind !== null ? timesPowerOfTen(sum, behind.power) : sum;
  const power = behind?.power ?? (large ? cardinal.power : 0);
  const precision = powerOfTen(power) / under;
  const end = behind?.end ?? fraction.end;
  const form = power > 0 ? 'magnitude' : cardinal.form;
  return (first) => numeral({ first, end, exact, precision, decimals: 0, form, power, marked: true });
}

function magnitudeAt(pieces: readonly Piece[], at: number): { end: number; power: number } | null {
  const power = MAGNITUDES.get(pieces[at]?.lower ?? '');
  return power === undefined ? null : { end: at + 1, power };
}

/** A part of one: "two-thirds", "¾", and parts of a magnitude: "half a million", "three quarters of a million". */
function readParts(pieces: readonly Piece[], first: number): NumeralReading | null {
  const fraction = readHalf(pieces, first) ?? readSymbolFraction(pieces, first) ?? readWordFraction(pieces, first);
  if (fraction === null) return null;
  const { over, under } = fraction.exact;
  const spread = Number(over) / (Number(under) * Number(under));
  const whole = partOf(pieces, fraction.end);
  const power = whole?.power ?? 0;
  const exact = multiply(fraction.exact, whole?.exact ?? { over: 1n, under: 1n });
  const scale = whole === null ? 1 : Number(whole.exact.over);
  const form = power >= 3 ? 'magnitude' : pieces[first]?.kind === 'word' ? 'words' : 'digits';
  const end = whole?.end ?? fraction.end;
  return numeral({
    first,
    end,
    exact,
    precision: spread * scale,
    decimals: 0,
    form,
    power,
    marked: whole !== null,
    fraction: whole === null,
  });
}

function readHalf(pieces: readonly Piece[], index: number): Fraction | null {
  const word = pieces[index]?.lower;
  if (word === 'half') return { end: index + 1, exact: { over: 1n, under: 2n } };
  if (word !== 'quarter' || !MAGNITUDES.has(pieces[index + 1]?.lower ?? '')) return null;
  return { end: index + 1, exact: { over: 1n, under: 4n } };
}

/** The magnitude that a part is of: "million", "a million", "of a million", "a dozen". */
function partOf(pieces: readonly Piece[], from: number): { end: number; power: number; exact: Exact } | null {
  let at = from;
  if (pieces[at]?.lower === 'of' && pieces[at + 1]?.lower === 'a') at += 1;
  if (pieces[at]?.lower === 'a') at += 1;
  const word = pieces[at]?.lower ?? '';
  const power = MAGNITUDES.get(word) ?? (word === 'hundred' ? 2 : undefined);
  if (power !== undefined) return { end: at + 1, power, exact: timesPowerOfTen(whole(1), power) };
  return word === 'dozen' ? { end: at + 1, power: 0, exact: whole(12) } : null;
}

/** "a dozen", "dozen". */
function readBareDozen(pieces: readonly Piece[], first: number): NumeralReading | null {
  const article = pieces[first]?.lower === 'a' ? 1 : 0;
  if (pieces[first + article]?.lower !== 'dozen') return null;
  const exact = whole(12);
  return numeral({
    first,
    end: first + article + 1,
    exact,
    precision: 12,
    decimals: 0,
    form: 'words',
    power: 0,
    marked: true,
  });
}

/** "10k", "$5bn", "2.5 bn": the one-letter forms only where they touch the digits, "m" and "t" only in money, "M" anywhere. */
function shortMagnitude(pieces: readonly Piece[], at: number, money: boolean): { end: number; power: number } | null {
  const piece = pieces[at];
  const power = SHORT_MAGNITUDES.get(piece?.lower ?? '');
  if (piece === undefined || power === undefined || piece.hyphen) return null;
  if (piece.text.length > 1) {
    if (piece.lower === 'mm') return piece.text === 'MM' ? { end: at + 1, power } : null;
    return money || piece.joined || /^(?:bn|bln|mln|tln|trn|mn)$/.test(piece.lower) ? { end: at + 1, power } : null;
  }
  const closes = /^[kM]$/.test(piece.text) && pieces[at + 1]?.kind !== 'word' && pieces[at + 1]?.kind !== 'number';
  if (!piece.joined && !money && !closes) return null;
  const clear = piece.text === 'M' || piece.text === 'k' || piece.text === 'B' || piece.text === 'b';
  const inMoney = money && /^[mtbk]$/i.test(piece.text);
  const thousand = piece.text === 'K' && !/^[48]$/.test(pieces[at - 1]?.text ?? '');
  return clear || inMoney || thousand ? { end: at + 1, power } : null;
}

/** Zeros at the end of a whole number in words: "twenty" has one. */
function trailingZeros(exact: Exact): number {
  if (exact.under !== 1n || exact.over === 0n) return 0;
  return /0*$/.exec(exact.over.toString())?.[0].length ?? 0;
}
