import type { Unit } from '../../../model/quantity.ts';
import { FUNCTION_WORDS, TIME_UNITS } from '../../lexicon/closed-classes.ts';
import { CURRENCY_CODES, CURRENCY_NAMES, MINOR_NAMES } from '../../lexicon/currencies.ts';
import { MAGNITUDES } from '../../lexicon/number-words.ts';
import { UNIT_NAMES, UNIT_SYMBOLS } from '../../lexicon/units.ts';
import { type Context, lowerAt, textOf } from './context.ts';
import { dollarOf, isMoneyTalk } from './dollar.ts';
import type { Numeral } from './numeral.ts';
import { looksPlural } from './plural.ts';

/** A unit behind a number; `end` is the piece after it. `power`: a magnitude inside it ("75 USD million"). */
export interface UnitReading {
  readonly end: number;
  readonly unit: Unit;
  readonly power?: number;
}

type UnitRule = (context: Context, at: number, numeral: Numeral) => UnitReading | null;

/** In this order; the first that knows the unit has it. */
const UNIT_RULES: readonly UnitRule[] = [percent, fold, age, currency, physicalName, physicalSymbol, points];

/** Reads the unit that stands behind a numeral. Null where none does: then the number counts something, or nothing. */
export function readUnit(context: Context, numeral: Numeral): UnitReading | null {
  for (const rule of UNIT_RULES) {
    const found = rule(context, numeral.end, numeral);
    if (found !== null) return found;
  }
  return null;
}

function reading(context: Context, at: number, end: number, kind: Unit['kind'], code: string): UnitReading {
  return { end, unit: { kind, code, text: textOf(context, at, end) } };
}

const PERCENT_WORDS: ReadonlySet<string> = new Set(
  'basis bps bp per percent percentage % pp ppt ppts pct pct. percents percentages p.c. ％'.split(' '),
);

function percent(context: Context, at: number): UnitReading | null {
  const word = lowerAt(context, at);
  if (!PERCENT_WORDS.has(word)) return null;
  const next = lowerAt(context, at + 1);
  if (word === 'basis' && /^points?$/.test(next)) return reading(context, at, at + 2, 'percentage-point', '[bp]');
  if (word === 'bps' || word === 'bp') return reading(context, at, at + 1, 'percentage-point', '[bp]');
  if (/^per(?:cent(?:age)?)?$|^%$/.test(word)) {
    const split = word === 'per' && next === 'cent';
    if (word === 'per' && !split) return null;
    const end = split ? at + 2 : at + 1;
    if (/^points?$/.test(lowerAt(context, end))) return reading(context, at, end + 1, 'percentage-point', '[pp]');
    return reading(context, at, end, 'percent', '%');
  }
  if (word === 'pp' || word === 'ppt' || word === 'ppts')
    return reading(context, at, at + 1, 'percentage-point', '[pp]');
  return /^(?:pct|pct\.|percents|percentages|p\.c\.|％)$/.test(word)
    ? reading(context, at, at + 1, 'percent', '%')
    : null;
}

/** "10-fold", "3x". */
function fold(context: Context, at: number): UnitReading | null {
  const piece = context.pieces[at];
  if (piece?.lower === 'fold' && (piece.hyphen || piece.joined)) return reading(context, at, at + 1, 'multiple', 'x');
  return piece?.lower === 'x' && piece.joined && !context.pieces[at + 1]?.joined
    ? reading(context, at, at + 1, 'multiple', 'x')
    : null;
}

/** "28-year-old", "five years old", "six months of age", "87 yo". */
function age(context: Context, at: number): UnitReading | null {
  const code = TIME_UNITS.get(lowerAt(context, at));
  const old = lowerAt(context, at + 1);
  if (code !== undefined && /^olds?$/.test(old)) return reading(context, at, at + 2, 'age', code);
  if (code !== undefined && old === 'of' && lowerAt(context, at + 2) === 'age')
    return reading(context, at, at + 3, 'age', code);
  return /^(?:yo|y\/o|y\.o\.)$/.test(lowerAt(context, at)) ? reading(context, at, at + 1, 'age', 'a') : null;
}

/** The words at `at`, up to four, joined by single spaces: how multi-word names are looked up. */
function phrases(context: Context, at: number): { text: string; end: number }[] {
  const list: { text: string; end: number }[] = [];
  let text = '';
  for (let end = at; end < Math.min(at + 4, context.pieces.length); end += 1) {
    const piece = context.pieces[end];
    if (piece === undefined || (piece.kind === 'symbol' && piece.text !== '°')) break;
    text = text === '' ? piece.lower : `${text} ${piece.lower}`;
    list.unshift({ text, end: end + 1 });
  }
  return list;
}

/** "Canadian dollars", "yen", "cents", "USD", "75 USD million". "pounds" and "cents" only as money where the text is about money. */
function currency(context: Context, at: number, numeral: Numeral): UnitReading | null {
  const piece = context.pieces[at];
  if (piece === undefined) return null;
  const behind = context.pieces[at + 1];
  const sign =
    piece.kind === 'symbol' && /^\p{Sc}$/u.test(piece.text) && !(behind?.joined === true && behind.kind === 'number');
  if (sign) {
    const code = piece.text === '$' ? dollarOf(context.document) : (CURRENCY_NAMES.get(piece.text) ?? null);
    const known = code ?? signCode(piece.text);
    if (known !== null) return reading(context, at, at + 1, 'currency', known);
  }
  if (CURRENCY_CODES.has(piece.text) && !/^(?:ALL|TOP|LEK)$/.test(piece.text)) {
    const power = MAGNITUDES.get(lowerAt(context, at + 1));
    const end = power === undefined ? at + 1 : at + 2;
    return { ...reading(context, at, end, 'currency', piece.text), ...(power === undefined ? {} : { power }) };
  }
  const millions = piece.text.length === 4 ? /^M([A-Z]{3})$/.exec(piece.text)?.[1] : undefined;
  if (millions !== undefined && CURRENCY_CODES.has(millions)) {
    return { ...reading(context, at, at + 1, 'currency', millions), power: 6 };
  }
  if (!OPENS_CURRENCY.has(piece.lower)) return null;
  for (const { text, end } of phrases(context, at)) {
    const minor = MINOR_NAMES.get(text);
    if (minor !== undefined && (text.length > 1 || isMinorSymbol(context, at, text)))
      return reading(context, at, end, 'currency', minor);
    const code = CURRENCY_NAMES.get(text);
    if (code === undefined || !isCurrencyWord(context, text, end, numeral)) continue;
    const plain = /^(?:dollars?|bucks?)$/.test(text);
    return reading(context, at, end, 'currency', plain ? dollarOf(context.document) : code);
  }
  return null;
}

/** First words of names, so that most nouns behind a number are put together to no phrase. */
const OPENS_CURRENCY = firstWords([...MINOR_NAMES.keys(), ...CURRENCY_NAMES.keys()]);
const OPENS_PHYSICAL = firstWords([...UNIT_NAMES.keys()]);

function firstWords(names: readonly string[]): ReadonlySet<string> {
  return new Set(names.map((name) => name.split(' ', 1)[0] ?? ''));
}

function signCode(sign: string): string | null {
  return { '€': 'EUR', '£': 'GBP', '¥': 'JPY', '₹': 'INR', '₿': 'BTC' }[sign] ?? SIGNS.get(sign) ?? null;
}
const SIGNS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '₩': 'KRW',
    '₪': 'ILS',
    '₦': 'NGN',
    '₽': 'RUB',
    '₺': 'TRY',
    '₴': 'UAH',
    '₫': 'VND',
    '₱': 'PHP',
    '₡': 'CRC',
    '₾': 'GEL',
    '₭': 'LAK',
    '฿': 'THB',
    '₸': 'KZT',
    '₲': 'PYG',
    '₵': 'GHS',
    '₼': 'AZN',
    '֏': 'AMD',
  }),
);

function isMinorSymbol(context: Context, at: number, text: string): boolean {
  return text === '¢' || (context.pieces[at]?.joined === true && isMoneyTalk(context));
}

/** Names that are other things too: pounds of weight, real things, people called Mark, the sol, the colon. */
function isCurrencyWord(context: Context, text: string, end: number, numeral: Numeral): boolean {
  const next = lowerAt(context, end);
  if (/^pounds?$/.test(text)) {
    if (next === 'of' || next === 'per' || /^(?:lighter|heavier)$/.test(next))
      return isMoneyTalk(context) && next !== 'of' && numeral.power >= 6;
    return numeral.power >= 6 || isMoneyTalk(context);
  }
  if (/^(?:real|won|mark|sol|colon|som|pula|gold|lek|dong|crown|kip|rand|bucks?)$/.test(text)) {
    return (
      (/^(?:won|rand|kip|bucks?|mark)$/.test(text) && numeral.value > 1 && !FUNCTION_WORDS.has(next)) ||
      numeral.power >= 3
    );
  }
  return true;
}

/** "kilometres", "square metres", "miles an hour", "degrees Celsius". A hyphen may stand before ("8,850-kilometre"). */
function physicalName(context: Context, at: number): UnitReading | null {
  if (!OPENS_PHYSICAL.has(lowerAt(context, at))) return null;
  for (const { text, end } of phrases(context, at)) {
    const spelled = text.replace(/ (?:a|an|each|every) (hour|second)$/, ' per $1');
    const unit = UNIT_NAMES.get(spelled);
    if (unit === undefined) continue;
    if (
      /^(?:turns?|revolutions?|bars?|bits?|stone|yards?|cups?|barrels?|carats?|karats?|drams?|knots?)$/.test(text) &&
      !isMeasured(context, at, text)
    )
      continue;
    return reading(context, at, end, 'physical', unit.code);
  }
  return null;
}

/** Words that are things as often as units. */
function isMeasured(context: Context, at: number, text: string): boolean {
  const next = lowerAt(context, at + 1);
  if (/^(?:turns?|revolutions?)$/.test(text)) return next !== 'of' && !/^(?:in|by|on|at)$/.test(next);
  if (/^(?:bars?|bits?)$/.test(text))
    return context.pieces[at]?.hyphen === true || /^of pressure/.test(`${next} ${lowerAt(context, at + 2)}`);
  if (text === 'stone') return context.pieces[at - 1]?.lower !== 'one' && !/^(?:walls?|steps?|house)$/.test(next);
  return true;
}

/** One-letter symbols, and symbols that are words: only where they touch the number. */
const TOUCHING = /^(?:[AVKJWTgtlLBVK]|in\.?|ac|pt|cc|bar|gal|hp|ha|kt|mb|mi|MB|st\.|deg|ly|AU|nm|pm)$/;
const RAW_PIECES = 4;

function physicalSymbol(context: Context, at: number, numeral: Numeral): UnitReading | null {
  const first = context.pieces[at];
  if (first === undefined || numeral.form === 'words') return null;
  const scale = temperatureScale(context, at);
  if (scale !== null) return reading(context, at, at + 1, 'physical', scale);
  const bracketed = /^[([{<]$/.test(first.text) ? bracketedSymbol(context, at) : null;
  if (bracketed !== null) return bracketed;
  const last = opensSymbol(first.text) ? Math.min(at + RAW_PIECES, context.pieces.length) : at;
  for (let end = last; end > at; end -= 1) {
    const text = textOf(context, at, end).replace('-', ' ');
    const unit = UNIT_SYMBOLS.get(text);
    if (unit === undefined || !isClearSymbol(context, at, end, text, numeral)) continue;
    return reading(context, at, end, 'physical', unit.code);
  }
  if (first.text === '"' && !first.joined && /^(?:long|wide|tall|high|deep|thick)$/.test(lowerAt(context, at + 1))) {
    return reading(context, at, at + 1, 'physical', '[in_i]');
  }
  return null;
}

/** The beginnings of all symbols: a text that begins none is a part of none. */
const SYMBOL_BEGINNINGS: ReadonlySet<string> = new Set(
  [...UNIT_SYMBOLS.keys()].flatMap((symbol) => [...symbol].map((_, index, all) => all.slice(0, index + 1).join(''))),
);

function opensSymbol(text: string): boolean {
  return SYMBOL_BEGINNINGS.has(text.replace('-', ' '));
}

/** "-41 C": the letter alone, where the sentence is about heat or cold. */
function temperatureScale(context: Context, at: number): string | null {
  const letter = context.pieces[at]?.text;
  const code = letter === 'C' ? 'Cel' : letter === 'F' ? '[degF]' : undefined;
  if (code === undefined) return null;
  const text = context.document.text.slice(context.sentence.start, context.sentence.end);
  return /\b(?:temperatures?|degrees?|weather|cold|heat|hot|warm|chill|freez\w{1,4}|thermometer|mercury|highs?|lows?|forecast)\b/i.test(
    text,
  )
    ? code
    : null;
}

function bracketedSymbol(context: Context, at: number): UnitReading | null {
  const symbol = context.pieces[at + 1];
  const closing = context.pieces[at + 2];
  if (symbol === undefined || closing === undefined || !/^[)\]}>]$/.test(closing.text)) return null;
  const unit = UNIT_SYMBOLS.get(symbol.text);
  return unit === undefined || symbol.text.length < 2 ? null : reading(context, at, at + 3, 'physical', unit.code);
}

function isClearSymbol(context: Context, at: number, end: number, text: string, numeral: Numeral): boolean {
  const piece = context.pieces[at];
  const next = context.pieces[end];
  if (text.endsWith('.') && next === undefined) return false;
  const touches = piece?.joined === true;
  if (next?.joined === true && (next.kind === 'word' || next.kind === 'number')) return false;
  if (text === 'm')
    return !(next?.kind === 'word' && looksPlural(next.lower) && touches) && (touches || next?.text !== "'");
  if (text === 'lb' || text === 'lbs' || text.length > 2) return true;
  if (/^in\.?$/.test(text)) return false;
  if (/^°$/.test(text)) return true;
  if (text === 'deg' || text === 'ha' || text === 'mb' || text === 'MB') return true;
  if (text === 'A' || text === 'K' || text === 'T') return touches && numeral.decimals > 0;
  return !TOUCHING.test(text) || touches;
}

/** "fell 190 points", "a 12-point lead". What kind of points they are is for the sentence to say. */
function points(context: Context, at: number, numeral: Numeral): UnitReading | null {
  if (!/^points?$/.test(lowerAt(context, at)) || (numeral.value === 1 && lowerAt(context, numeral.first - 1) === 'at'))
    return null;
  const text = context.document.text.slice(context.sentence.start, context.sentence.end);
  if (
    /\b(?:dow|nasdaq|s&p|poor['’]s 500|points?,? or (?:about |nearly |almost )?[\d.]{1,8} ?(?:%|per ?cent)|ftse|tsx|nikkei|dax|hang seng|index|indices|stocks?|market|shares|futures|composite)\b/i.test(
      text,
    )
  ) {
    return reading(context, at, at + 1, 'index', 'point');
  }
  if (/%|\bper ?cent|\bpolls?\b|\bsurvey|\bapproval\b|\bsupport\b/i.test(text))
    return reading(context, at, at + 1, 'percentage-point', '[pp]');
  return reading(context, at, at + 1, 'count', 'point');
}
