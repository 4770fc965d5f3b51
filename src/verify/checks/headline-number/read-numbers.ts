import type { Span } from '../../../model/span.ts';
import { MAGNITUDES, NUMBER_WORDS, SUFFIXES } from './number-words.ts';
import type { PrintedNumber } from './printed-number.ts';
import { surroundings } from './surroundings.ts';
import { type NumberToken, numberTokens } from './tokens.ts';
import { CURRENCY_SIGNS } from './unit-words.ts';

/** What stands at a token as a number: its value, and how many tokens it takes. */
interface Numeral {
  readonly value: number;
  readonly precision: number;
  readonly length: number;
  readonly form: PrintedNumber['form'];
  readonly part?: boolean;
  readonly ordinal?: boolean;
  readonly year?: boolean;
  readonly orElse?: number;
}

/** All numbers of a stretch of text, in digits and in words, in order. Linear in its length. */
export function readNumbers(text: string, span: Span): readonly PrintedNumber[] {
  const tokens = numberTokens(text, span);
  const numbers: PrintedNumber[] = [];
  let index = 0;
  while (index < tokens.length) {
    const numeral = numeralAt(tokens, index);
    if (numeral === null) {
      index += 1;
      continue;
    }
    numbers.push(printed(tokens, index, numeral));
    index += numeral.length;
  }
  return numbers;
}

function printed(tokens: readonly NumberToken[], index: number, numeral: Numeral): PrintedNumber {
  const after = index + numeral.length;
  const before = tokens[index - 1];
  const { kind, size, hedge } = surroundings(tokens, index, after, numeral.value);
  return {
    value: numeral.value,
    precision: numeral.precision,
    kind: numeral.part === true ? 'part' : numeral.ordinal === true && kind !== 'part' ? 'ordinal' : kind,
    size,
    hedge,
    form: numeral.form,
    ...(numeral.orElse === undefined ? {} : { orElse: numeral.orElse }),
    mayBeYear: numeral.year === true,
    token: index,
    start:
      (before !== undefined && CURRENCY_SIGNS.has(before.text) && tokens[index]?.glued === true
        ? before
        : tokens[index]
      )?.start ?? 0,
    end: tokens[after - 1]?.end ?? 0,
  };
}

function numeralAt(tokens: readonly NumberToken[], index: number): Numeral | null {
  const token = tokens[index];
  if (token === undefined) return null;
  if (token.kind === 'numeral') return digitsAt(tokens, index, token);
  return token.kind === 'word' && NUMBER_WORDS.has(token.lower) ? wordsAt(tokens, index) : null;
}

function digitsAt(tokens: readonly NumberToken[], index: number, token: NumberToken): Numeral {
  const plain = token.text.replaceAll(',', '');
  const decimals = plain.includes('.') ? plain.length - plain.indexOf('.') - 1 : 0;
  const value = Number(plain);
  const unit = decimals > 0 ? 10 ** -decimals : lastDigit(value);
  const [before, next, second] = [tokens[index - 1], tokens[index + 1], tokens[index + 2]];
  const base = { value, precision: unit, length: 1, form: 'digits' as const };
  if (token.glued && before?.kind === 'word') return { ...base, part: true };
  if (/^['\u2018\u2019]$/.test(before?.text ?? '') && /^\d\d$/.test(plain) && next?.lower !== 's')
    return { ...base, orElse: value + (value < 30 ? 2000 : 1900) };
  if (next?.glued === true) {
    if (/^[:/]$/.test(next.text) && second?.glued === true && second.kind === 'numeral')
      return partOf(base, tokens, index);
    const times = SUFFIXES.get(next.lower);
    if (times !== undefined) return { ...base, value: value * times, precision: unit * times, length: 2 };
    if (/^(?:st|nd|rd|th)$/.test(next.lower)) return { ...base, length: 2, ordinal: true };
    if (next.lower === 's') return { ...base, length: 2, year: true };
    if (/^(?:am|pm|a|p|d|g|x)$/.test(next.lower)) return { ...base, part: true, length: 2 };
    if (next.text === '-' && second?.glued === true && second.kind === 'word') {
      const hyphened = MAGNITUDES.get(second.lower);
      if (hyphened !== undefined) return { ...base, value: value * hyphened, precision: unit * hyphened, length: 3 };
    }
  }
  const times = next?.kind === 'word' ? MAGNITUDES.get(next.lower) : undefined;
  if (times !== undefined) return { ...base, value: value * times, precision: unit * times, length: 2 };
  return { ...base, year: /^\d{4}$/.test(token.text) && value >= 1000 && value <= 2100 };
}

/** "3:36", "9/11", "24/7": all of it is one thing that is no amount. */
function partOf(base: Omit<Numeral, 'part'>, tokens: readonly NumberToken[], index: number): Numeral {
  let length = 1;
  while (
    /^[:/]$/.test(tokens[index + length]?.text ?? '') &&
    tokens[index + length]?.glued === true &&
    tokens[index + length + 1]?.kind === 'numeral' &&
    tokens[index + length + 1]?.glued === true
  )
    length += 2;
  const [top, bottom] = [base.value, Number(tokens[index + 2]?.text ?? '0')];
  const fraction = length === 3 && tokens[index + 1]?.text === '/' && top < bottom && bottom <= 10;
  return fraction ? { ...base, value: top / bottom, length } : { ...base, length, part: true };
}

function lastDigit(value: number): number {
  let unit = 1;
  while (value > 0 && value % (unit * 10) === 0) unit *= 10;
  return unit;
}

/** "twenty-one", "two hundred and six", "half a million", "two-thirds", "three and a half". */
function wordsAt(tokens: readonly NumberToken[], index: number): Numeral {
  let total = 0;
  let current = 0;
  let at = index;
  let taken = index;
  let ordinal = false;
  while (at < tokens.length && at - index < MOST_WORDS) {
    const word = NUMBER_WORDS.get(tokens[at]?.lower ?? '');
    if (word === undefined) break;
    if (at === index && (word.use === 'whole' || word.use === 'fraction')) return standing(tokens, index, word.value);
    if (word.use === 'whole') break;
    if (word.use === 'fraction') {
      current = (current || 1) * word.value;
      taken = at + 1;
      break;
    }
    if (word.use === 'scale') {
      const plural = tokens[at]?.lower.endsWith('s') === true;
      if (at === index && plural) return { value: word.value, precision: word.value, length: 1, form: 'vague' };
      if (word.value <= 100) current = (current || 1) * word.value;
      else {
        total += (current || 1) * word.value;
        current = 0;
      }
    } else {
      if (current % 100 !== 0 && (word.use === 'ten' || current % 10 !== 0 || current % 100 < 20)) break;
      current += word.value;
    }
    at += 1;
    taken = at;
    if (word.use === 'ordinal') {
      ordinal = true;
      break;
    }
    at = nextWord(tokens, at);
  }
  const half = total + current > 0 ? halfBehind(tokens, taken) : 0;
  taken += half === 0 ? 0 : half;
  const value = total + current + (half === 0 ? 0 : 0.5);
  if (half > 0) return { value, precision: 0.5, length: taken - index, form: 'words' };
  return { value, precision: lastDigit(value), length: Math.max(1, taken - index), form: 'words', ordinal };
}

const MOST_WORDS = 12;

/** Over a hyphen, or over "and" where a number goes on. */
function nextWord(tokens: readonly NumberToken[], at: number): number {
  const token = tokens[at];
  if (token?.text === '-' && token.glued) return at + 1;
  if (token?.lower === 'and' && /^(?:hundred|thousand|million|billion)$/.test(tokens[at - 1]?.lower ?? ''))
    return at + 1;
  return at;
}

/** Tokens of "and a half" behind a number. */
function halfBehind(tokens: readonly NumberToken[], at: number): number {
  const [first, second, third] = [0, 1, 2].map((ahead) => tokens[at + ahead]?.lower);
  if (first === '-' && second === 'and') return tokens[at + 2]?.lower === '-' ? 5 : 0;
  return first === 'and' && second === 'a' && third === 'half' ? 3 : 0;
}

/** "half a million", "a quarter million"; "half" alone is 0.5. */
function standing(tokens: readonly NumberToken[], index: number, value: number): Numeral {
  for (const skip of [1, 2]) {
    const joint = tokens[index + 1]?.lower ?? '';
    if (skip === 2 && !/^(?:a|an|-)$/.test(joint)) break;
    const times = MAGNITUDES.get(tokens[index + skip]?.lower ?? '');
    if (times !== undefined)
      return { value: value * times, precision: (value * times) / 10, length: skip + 1, form: 'words' };
  }
  return { value, precision: value < 1 ? 0.01 : 1, length: 1, form: 'words' };
}
