import type { Unit } from '../../../model/quantity.ts';
import { nounLemma } from '../../../text/lemma.ts';
import { FUNCTION_WORDS, TIME_UNITS } from '../../lexicon/closed-classes.ts';
import { CURRENCY_CODES, CURRENCY_SYMBOLS, MINOR_NAMES } from '../../lexicon/currencies.ts';
import { UNIT_NAMES, UNIT_SYMBOLS } from '../../lexicon/units.ts';
import { type Context, lowerAt, textOf } from './context.ts';
import { dollarOf } from './dollar.ts';
import { timesPowerOfTen, toNumber } from './exact.ts';
import { type Numeral, type NumeralOptions, readNumeral } from './numeral.ts';
import { looksPlural } from './plural.ts';
import { readUnit } from './unit.ts';

/** A numeral with the unit in front of it or behind it. Piece indices are half-open. `unit` is null for a bare number. */
export interface Amount {
  readonly first: number;
  readonly end: number;
  readonly numeral: Numeral;
  readonly unit: Unit | null;
  /** The unit stands in front: "$5". */
  readonly prefixed: boolean;
}

/** Reads a number and its unit at `index`; a refused numeral gives its end only. */
export function readAmount(
  context: Context,
  index: number,
  options: NumeralOptions = {},
): Amount | { readonly refusedUntil: number } | null {
  const sign = readCurrencySign(context, index);
  const at = sign?.end ?? index;
  const numeral = readNumeral(context.pieces, at, { ...options, money: sign !== null });
  if (numeral === null) return null;
  if ('refused' in numeral) return { refusedUntil: numeral.end };
  if (sign !== null) {
    const whose = nationalBehind(context, numeral.end);
    return withMinor(context, {
      first: index,
      end: whose?.end ?? endOfRedundantName(context, numeral.end),
      numeral: sign.power === undefined ? numeral : scaledBy(numeral, sign.power),
      unit: unitOf(context, index, at, whose?.code ?? sign.code),
      prefixed: true,
    });
  }
  const behind = readUnit(context, numeral);
  if (behind === null) return { first: numeral.first, end: numeral.end, numeral, unit: null, prefixed: false };
  const scaled = behind.power === undefined ? numeral : scaledBy(numeral, behind.power);
  const amount = { first: numeral.first, end: behind.end, numeral: scaled, unit: behind.unit, prefixed: false };
  return withRate(context, withMinor(context, withInches(context, amount)));
}

function unitOf(context: Context, first: number, end: number, code: string): Unit {
  return { kind: 'currency', code, text: textOf(context, first, end).trim() };
}

/** "$", "C$", "US$", "HK $", "USD", "EUR", with what may stand between a minus and its number. */
function readCurrencySign(context: Context, index: number): { end: number; code: string; power?: number } | null {
  const { pieces } = context;
  const first = pieces[index];
  const next = pieces[index + 1];
  if (first === undefined || next === undefined) return null;
  const third = pieces[index + 2];
  if (next.text === '$' && first.kind === 'word' && (next.joined || /^(?:c|us|u\.s|hk|nz)\.?$/i.test(first.text))) {
    const code = CURRENCY_SYMBOLS.get(`${first.lower}$`);
    if (code !== undefined && isNumberAt(third)) return { end: index + 2, code };
  }
  if (first.kind === 'symbol' && /^\p{Sc}$/u.test(first.text)) {
    const code = first.text === '$' ? dollarOf(context.document) : CURRENCY_SYMBOLS.get(first.text);
    return code !== undefined && (isNumberAt(next) || next.kind === 'word') ? { end: index + 1, code } : null;
  }
  if (first.kind !== 'word') return null;
  const millions = first.text.length === 4 ? /^M([A-Z]{3})$/.exec(first.text)?.[1] : undefined;
  if (CURRENCY_CODES.has(first.text) && isNumberAt(next) && first.text !== 'ALL')
    return { end: index + 1, code: first.text };
  if (millions !== undefined && CURRENCY_CODES.has(millions) && isNumberAt(next))
    return { end: index + 1, code: millions };
  const word = CURRENCY_SYMBOLS.get(first.lower);
  if (
    word !== undefined &&
    first.kind === 'word' &&
    /^(?:rmb|rs\.?|usd|eur|gbp|dollar)$/.test(first.lower) &&
    isNumberAt(next)
  )
    return { end: index + 1, code: word };
  return null;
}

function isNumberAt(piece: Context['pieces'][number] | undefined): boolean {
  return piece !== undefined && (piece.kind === 'number' || piece.text === '.' || /^[½¼¾]$/.test(piece.text));
}

const NATIONAL: ReadonlyMap<string, string> = new Map(
  Object.entries({
    canadian: 'CAD',
    american: 'USD',
    'u.s.': 'USD',
    us: 'USD',
    australian: 'AUD',
    cdn: 'CAD',
    singapore: 'SGD',
  }),
);

/** "$10 million Canadian": whose dollars they are, where no noun follows that is Canadian instead. */
function nationalBehind(context: Context, at: number): { end: number; code: string } | null {
  const piece = context.pieces[at];
  const next = context.pieces[at + 1];
  const code = piece?.text === 'us' ? undefined : NATIONAL.get(piece?.lower ?? '');
  const bare =
    next === undefined ||
    next.kind !== 'word' ||
    /^(?:of|to|in|for|from|a|an|and|per|on|at|by|dollars?)$/.test(next.lower);
  return code === undefined || !bare ? null : { end: /^dollars?$/.test(next?.lower ?? '') ? at + 2 : at + 1, code };
}

/** "$10 dollars", "US$5 million USD": the unit said twice. */
function endOfRedundantName(context: Context, end: number): number {
  return /^(?:dollars?|bucks|euros?|pounds?|usd|cad|eur|gbp)$/.test(lowerAt(context, end)) ? end + 1 : end;
}

function scaledBy(numeral: Numeral, power: number): Numeral {
  const exact = timesPowerOfTen(numeral.exact, power);
  const value = toNumber(exact);
  return value === null
    ? numeral
    : { ...numeral, exact, value, power, precision: numeral.precision * 10 ** power, form: 'magnitude', marked: true };
}

/** "3 dollars 50 cents", "15 dollars and 50": the smaller coin is a part of the same amount. */
function withMinor(context: Context, amount: Amount): Amount {
  if (amount.unit?.kind !== 'currency' || amount.prefixed || amount.numeral.power > 0 || amount.numeral.decimals > 0)
    return amount;
  if (MINOR_NAMES.has(amount.unit.text.toLowerCase())) return amount;
  const skip = lowerAt(context, amount.end) === 'and' ? 1 : 0;
  const minor = readNumeral(context.pieces, amount.end + skip, { joins: false });
  if (
    minor === null ||
    'refused' in minor ||
    minor.value >= 100 ||
    minor.value < 1 ||
    minor.decimals > 0 ||
    minor.fraction
  )
    return amount;
  const named = MINOR_NAMES.has(lowerAt(context, minor.end));
  if (!named && !isCoins(context, minor)) return amount;
  const end = named ? minor.end + 1 : minor.end;
  const value = (amount.numeral.value * 100 + minor.value) / 100;
  return { ...amount, end, numeral: { ...amount.numeral, value, decimals: 2, precision: 0.01 } };
}

/** "15 dollars 50": two digits that nothing follows. */
function isCoins(context: Context, { value, end, first }: Numeral): boolean {
  const next = context.pieces[end];
  return (
    value >= 10 &&
    context.pieces[first]?.hyphen !== true &&
    (next === undefined || /^[.,;:!?)]$/.test(next.text)) &&
    !next?.joined === (next === undefined)
  );
}

/** "5 feet 2 inches", "5 ft 2 in": one height. */
function withInches(context: Context, amount: Amount): Amount {
  if (amount.unit?.code !== '[ft_i]') return amount;
  const skip = lowerAt(context, amount.end) === 'and' ? 1 : 0;
  const inches = readNumeral(context.pieces, amount.end + skip, { joins: false });
  if (inches === null || 'refused' in inches || inches.value >= 12 || inches.value < 0) return amount;
  const word = lowerAt(context, inches.end);
  if (!/^(?:in|in\.|inch|inches)$/.test(word)) return amount;
  if (
    /^in$/.test(word) &&
    /^\p{L}/u.test(context.pieces[inches.end + 1]?.text ?? '') &&
    context.pieces[inches.end + 1]?.kind === 'word' &&
    amount.unit.text !== 'ft'
  )
    return amount;
  const end = inches.end + 1;
  const value = amount.numeral.value + inches.value / 12;
  return { ...amount, end, numeral: { ...amount.numeral, value, precision: 1 / 12 } };
}

/** "50 meters per millisecond", "37.8 micrograms per gram": a physical unit over another. */
function withRate(context: Context, amount: Amount): Amount {
  if (amount.unit?.kind !== 'physical' || amount.unit.code.includes('/')) return amount;
  const word = lowerAt(context, amount.end);
  const slash = word === '/' && context.pieces[amount.end]?.joined === true;
  if (word !== 'per' && !slash) return amount;
  const next = context.pieces[amount.end + 1];
  const code =
    TIME_UNITS.get(next?.lower ?? '') ??
    UNIT_NAMES.get(next?.lower ?? '')?.code ??
    UNIT_SYMBOLS.get(next?.text ?? '')?.code;
  if (code === undefined) return amount;
  const end = amount.end + 2;
  const first = amount.numeral.end;
  return {
    ...amount,
    end,
    unit: { kind: 'physical', code: `${amount.unit.code}/${code}`, text: textOf(context, first, end) },
  };
}

/** Denominators that "a" and "an" may introduce: "$15 an hour", "64 cents a dozen". */
const DENOMINATORS = new Set(
  'share barrel pound hour day week month year quarter gallon litre liter tonne ton ounce kilo kilogram person head piece night mile kilometre minute second bushel dozen unit ticket bottle copy word case plate acre hectare bag box pop season semester term game session student child family household job vote plane seat'.split(
    ' ',
  ),
);

/** "$24 a tube": any one noun, where the phrase ends behind it. */
function isLastOfPhrase(context: Context, at: number): boolean {
  const noun = context.pieces[at];
  const next = context.pieces[at + 1];
  if (
    noun?.kind !== 'word' ||
    !/^\p{Ll}{3,}$/u.test(noun.text) ||
    FUNCTION_WORDS.has(noun.lower) ||
    looksPlural(noun.lower)
  )
    return false;
  return (
    next === undefined ||
    next.kind === 'symbol' ||
    /^(?:and|or|but|in|on|at|for|from|to|this|last|while|as|when|after|before)$/.test(next.lower)
  );
}

/** The denominator behind an amount or what it counts: "per 100,000 people", "a share", "an hour"; null where none stands there. */
export function readDenominator(
  context: Context,
  at: number,
  money = false,
): { readonly end: number; readonly per: NonNullable<Unit['per']> } | null {
  const word = lowerAt(context, at);
  const article = /^(?:an?|each|every)$/.test(word);
  if (word !== 'per' && word !== '/' && !article && !(word === 'for' && lowerAt(context, at + 1) === 'every'))
    return null;
  const start = word === 'for' ? at + 2 : at + 1;
  const number = article ? null : readNumeral(context.pieces, start, { joins: false });
  const counted = number !== null && !('refused' in number) ? number : null;
  let end = counted?.end ?? start;
  if (article && !DENOMINATORS.has(lowerAt(context, end)) && !(money && isLastOfPhrase(context, end))) return null;
  if (context.pieces[end]?.kind !== 'word')
    return counted === null ? null : { end, per: { value: counted.value, code: '', text: textOf(context, at, end) } };
  if (word === '/' && !context.pieces[at]?.joined) return null;
  while (
    counted !== null &&
    end - start < 4 &&
    /^(?:live|eligible|registered|licensed|female|male|young|older)$/.test(lowerAt(context, end))
  )
    end += 1;
  const noun = lowerAt(context, end);
  if (
    /^(?:earlier|ago|before|later|after|from|prior|old|on)$/.test(lowerAt(context, end + 1)) &&
    article &&
    TIME_UNITS.has(noun)
  )
    return null;
  if (/^(?:cent|se|our|the|his|her|their|its|my)$/.test(noun)) return null;
  const code = TIME_UNITS.get(noun) ?? UNIT_NAMES.get(noun)?.code ?? (noun === 'annum' ? 'a' : nounLemma(noun));
  return { end: end + 1, per: { value: counted?.value ?? 1, code, text: textOf(context, at, end + 1) } };
}
