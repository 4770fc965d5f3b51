import { IRREGULAR_VERBS } from '../../../text/irregular-forms.ts';
import { FUNCTION_WORDS, MONTHS, NUMBERED, TIME_UNITS, WEEKDAYS } from '../../lexicon/closed-classes.ts';
import { type Context, isCapitalised, isNameLike, lowerAt } from './context.ts';
import { singularPhrase } from './noun-phrase.ts';
import type { Numeral } from './numeral.ts';
import { isNumberWord } from './pieces.ts';
import { looksPlural } from './plural.ts';

/** Whether a number without a unit names or dates something instead of counting it. */
type Exclusion = (context: Context, numeral: Numeral) => boolean;

/** In this order, the commonest first. Sources: AP Stylebook, entries "numerals", "dates", "telephone numbers", "aircraft names". */
const EXCLUSIONS: readonly Exclusion[] = [
  isDuration,
  isYear,
  isDate,
  isClockTime,
  isCode,
  isNumbered,
  isProperName,
  isPronounOne,
  isAddress,
  isRhetoric,
];

export function isNoQuantity(context: Context, numeral: Numeral): boolean {
  return EXCLUSIONS.some((exclusion) => exclusion(context, numeral));
}

/** Prefixes that a hyphen ties to a number without making a name of it: "sub-5%", "mid-20". */
const HYPHENED =
  /^(?:sub|mid|pre|post|non|anti|near|all|under|over|plus|first|top|big|multi|up|then|now|a|the|an|per|about|some)$/;

/** Whether a word and a hyphen stand in front of a number in digits: "SCP-173", "COVID-19". */
export function isTailOfCode(context: Context, first: number): boolean {
  const previous = context.pieces[first - 1];
  const piece = context.pieces[first];
  if (piece?.hyphen !== true || piece.kind !== 'number' || previous?.kind !== 'word') return false;
  return !HYPHENED.test(previous.lower) && !previous.hyphen;
}

function isDigits(numeral: Numeral): boolean {
  return numeral.form === 'digits' && !numeral.marked;
}

/** "three years", "15-minute": a time. */
function isDuration(context: Context, { end }: Numeral): boolean {
  let at = end;
  while (
    at - end < 3 &&
    /^(?:more|plus|full|straight|consecutive|long|other|additional|business|working|calendar|or|so|whole|successive|further|extra|fiscal)$/.test(
      lowerAt(context, at),
    )
  )
    at += 1;
  return TIME_UNITS.has(lowerAt(context, at)) && !/^(?:s|d|a|mo)$/.test(lowerAt(context, at));
}

const BEFORE_YEAR =
  /^(?:in|since|by|from|until|till|of|during|for|to|through|before|after|between|and|late|early|mid|around|circa|'|’|the|its|their|was|a)$/;

/** A bare four-digit number from 1500 to 2099, unless a plural noun behind and none of the words before a year say otherwise. */
function isYear(context: Context, numeral: Numeral): boolean {
  if (!isDigits(numeral) || numeral.end - numeral.first !== 1) return false;
  const text = context.pieces[numeral.first]?.text ?? '';
  if (
    /^\d{2}$/.test(text) &&
    /^['’]$/.test(context.pieces[numeral.first - 1]?.text ?? '') &&
    context.pieces[numeral.first]?.joined
  )
    return true;
  if (!/^(?:1[5-9]|20)\d\d$/.test(text)) return false;
  const next = lowerAt(context, numeral.end);
  if (next === 's' && context.pieces[numeral.end]?.joined) return true;
  const round = text.endsWith('00') || text.endsWith('50');
  const counts = looksPlural(next) || looksPlural(lowerAt(context, numeral.end + 1));
  if (!counts || next === "'s") return true;
  return BEFORE_YEAR.test(lowerAt(context, numeral.first - 1)) || !round;
}

/** "Feb. 9", "9 February", "June 23-25", "5/17", "20s" of a decade. */
function isDate(context: Context, { first, end, value }: Numeral): boolean {
  const next = lowerAt(context, end);
  if (context.pieces[first - 1]?.text === '/' || (context.pieces[end]?.text === '/' && context.pieces[end]?.joined))
    return true;
  if (next === 's' && context.pieces[end]?.joined === true) return true;
  if (value < 1 || value > 31) return false;
  if (isMonth(context, first - 1, end)) return true;
  if (isMonth(context, next === 'of' ? end + 1 : end, end + 1)) return true;
  return context.pieces[first]?.hyphen === true && isMonth(context, first - 2, end);
}

/** A month's name; "may", "march" and "mar" in lower case only between a preposition or comma and the day. */
function isMonth(context: Context, index: number, end: number): boolean {
  const word = lowerAt(context, index);
  if (!MONTHS.has(word)) return false;
  if (isCapitalised(context.pieces[index]) || !/^ma(?:y|rch|r)$/.test(word)) return true;
  return (
    /^(?:on|since|by|until|from|in|,|before|after)$/.test(lowerAt(context, index - 1)) ||
    /^(?:,|that|last|this)$/.test(lowerAt(context, end))
  );
}

/** "10:30", "6 p.m.", "6pm", "7 o'clock". */
function isClockTime(context: Context, { first, end }: Numeral): boolean {
  const colonBefore =
    context.pieces[first - 1]?.text === ':' &&
    context.pieces[first]?.joined === true &&
    context.pieces[first - 2]?.kind === 'number';
  const colonBehind =
    context.pieces[end]?.text === ':' &&
    context.pieces[end]?.joined === true &&
    context.pieces[end + 1]?.joined === true;
  return (
    colonBefore ||
    colonBehind ||
    /^[ap]\. m$/.test(`${lowerAt(context, end)} ${lowerAt(context, end + 1)}`) ||
    /^(?:a\.m\.?|p\.m\.?|am|pm|o'clock|hrs|gmt|est)$/.test(lowerAt(context, end))
  );
}

/** Parts of phone numbers, serials, models, versions, addresses: touched by letters, other numbers, "#", "@", "_". */
function isCode(context: Context, { first, end, form }: Numeral): boolean {
  if (context.pieces[end]?.hyphen === true && /^ers?$/.test(lowerAt(context, end))) return true;
  if (form === 'words')
    return (
      context.pieces[end]?.hyphen === true &&
      /^(?:to|a|in|by|on|and|off|up|down|liner|way)$/.test(lowerAt(context, end))
    );
  const previous = context.pieces[first - 1];
  const piece = context.pieces[first];
  const next = context.pieces[end];
  if (piece?.hyphen === true && previous?.kind === 'number') return true;
  if (piece?.joined === true && previous !== undefined && /^(?:#|@|_|\+|№|\*|=|&|\.|:|\/)$/.test(previous.text))
    return true;
  if (piece?.joined === true && previous?.kind === 'word') return true;
  if (next?.joined === true && !next.hyphen && next.kind === 'word' && !/^(?:s|'s)$/.test(next.lower)) return true;
  if (next?.hyphen === true && next.kind === 'number') return true;
  if (next?.text === '.' && context.pieces[end + 1]?.joined === true && context.pieces[end + 1]?.kind === 'number')
    return true;
  if (next?.text === ')' && !isBracketed(context, first)) return true;
  return next?.text === '(' && next.joined;
}

/** "1) first, 2) second": a closing bracket that nothing near opened. */
function isBracketed(context: Context, first: number): boolean {
  for (let at = first - 1; at >= Math.max(0, first - 12); at -= 1) {
    if (context.pieces[at]?.text === '(') return true;
    if (context.pieces[at]?.text === ')') return false;
  }
  return false;
}

/** "Highway 61", "Section 230", "Flight 370", "No. 1", "number one", "S&P 500". */
function isNumbered(context: Context, { first, end, marked }: Numeral): boolean {
  const previous = lowerAt(context, first - 1);
  if (previous === '#') return true;
  if (previous === "'s" && lowerAt(context, first - 2) === 'poor') return true;
  if (!NUMBERED.has(previous) || marked) return false;
  if (/^(?:no|nos|number|numbers)$/.test(previous))
    return previous === 'no'
      ? isCapitalised(context.pieces[first - 1]) && !looksPlural(lowerAt(context, end))
      : !/^(?:of|the)$/.test(lowerAt(context, end));
  const plain =
    /^(?:level|phase|type|grade|stage|step|tier|day|week|game|round|line|room|gate|exit|page|pages|chapter|section|article|paragraph|question|option|no\.|nos\.|route|highway|flight|category|title|channel|track|version|episode|season|division|unit|interstate|floor|lot|plan)$/;
  return (
    /\p{Lu}/u.test(context.pieces[first - 1]?.text ?? '') ||
    /^(?:no\.|nos\.|pp?\.|s&p|ftse)$/.test(previous) ||
    (plain.test(previous) && !looksPlural(lowerAt(context, end)))
  );
}

/** "Boeing 747", "Five Eyes", "Group of Seven", "Studio 54": a capital beside the number, and no noun that it could count. */
function isProperName(context: Context, numeral: Numeral): boolean {
  const { first, end, marked } = numeral;
  if (marked) return isVersion(context, numeral);
  const previous = context.pieces[first - 1];
  const next = context.pieces[end];
  if (isTitle(context, end)) return true;
  if (numeral.form === 'words' && isNameLike(context, first)) {
    if (isCapitalised(next)) return true;
    if (previous?.lower === 'of' && isCapitalised(context.pieces[first - 2])) return true;
    if (isCapitalised(previous) && !FUNCTION_WORDS.has(previous?.lower ?? '')) return true;
  }
  if (previous === undefined || previous.kind !== 'word' || !isCapitalised(previous) || context.titleCase) return false;
  if (
    FUNCTION_WORDS.has(previous.lower) ||
    WEEKDAYS.has(previous.lower) ||
    MONTHS.has(previous.lower) ||
    previous.lower.endsWith("'s")
  )
    return false;
  const noun = next?.kind === 'word' && (looksPlural(next.lower) || looksPlural(lowerAt(context, end + 1)));
  if (numeral.form !== 'digits' || OPENING_WORDS.has(previous.lower) || isInitialVerb(context, first - 1)) return false;
  return !noun || isInsidePhrase(context, first - 1);
}

/** "the FBI's 10 Most Wanted list", "60 Minutes": capitals behind the number, and the first of them no name of people or places. */
function isTitle(context: Context, end: number): boolean {
  const [next, after] = context.pieces.slice(end, end + 2);
  if (context.titleCase || !isCapitalised(next) || !isCapitalised(after)) return false;
  return /^(?:most|best|top|great|big|little|new|old|hot|under)$/.test(next?.lower ?? '');
}

/** "seven Motel 6 locations", "the Boeing 737 jets": a determiner or a number stands before the name. */
function isInsidePhrase(context: Context, last: number): boolean {
  let start = last;
  while (start > 0 && isCapitalised(context.pieces[start - 1])) start -= 1;
  const before = context.pieces[start - 1];
  return (
    before !== undefined &&
    (before.kind === 'number' ||
      isNumberWord(before.lower) ||
      /^(?:the|a|an|its|their|his|her|affected|other)$/.test(before.lower))
  );
}

/** "Firefox 3.0", "the new 3.0 version". */
function isVersion(context: Context, { first, end, form, decimals }: Numeral): boolean {
  if (form !== 'digits' || decimals === 0) return false;
  if (/^(?:version|release|update|beta|upgrade)$/.test(lowerAt(context, end))) return true;
  const previous = context.pieces[first - 1];
  const next = context.pieces[end];
  const named =
    isCapitalised(previous) &&
    !FUNCTION_WORDS.has(previous?.lower ?? '') &&
    !OPENING_WORDS.has(previous?.lower ?? '') &&
    first > 1;
  return (
    named &&
    !context.titleCase &&
    (next === undefined || next.kind !== 'word' || !looksPlural(next.lower)) &&
    decimals === 1
  );
}

/** Capitalised only because they open a sentence. */
const OPENING_WORDS = new Set(
  'some about around nearly almost over only just roughly approximately more fewer less at least another exactly all these those last next first final today yesterday'.split(
    ' ',
  ),
);

function isInitialVerb(context: Context, index: number): boolean {
  return index === 0 && /(?:ed|ing|ly)$/.test(lowerAt(context, index));
}

const TIME_NOUNS =
  /^(?:hell|heck|single|day|time|morning|night|evening|afternoon|week|month|year|moment|point|way|thing|hand|side|another|place|end|reason|person|side|who|that|where|else|last|more|sense)$/;

/** "one of the", "no one", "the one", "one day", "at one point", "one recent morning": "one" that counts nothing. */
function isPronounOne(context: Context, numeral: Numeral): boolean {
  if (numeral.end - numeral.first !== 1 || lowerAt(context, numeral.first) !== 'one') return false;
  const previous = lowerAt(context, numeral.first - 1);
  const next = context.pieces[numeral.end];
  if (
    /^(?:no|the|this|that|any|every|each|which|another|some|only|good|bad|new|big|first|last|next|previous|old|own|right|wrong)$/.test(
      previous,
    )
  )
    return true;
  if (next === undefined || next.kind !== 'word' || next.lower === "'s") return true;
  if (FUNCTION_WORDS.has(next.lower) && next.lower !== 'other') return true;
  if (IRREGULAR_VERBS.has(next.lower) && IRREGULAR_VERBS.get(next.lower) !== next.lower) return true;
  if (next.hyphen)
    return !/^(?:bedroom|story|storey|vehicle|member|person|vote|point|run|goal|seat|party|game|room|child)$/.test(
      next.lower,
    );
  for (let at = numeral.end; at < numeral.end + 3; at += 1) {
    const word = lowerAt(context, at);
    if (TIME_NOUNS.test(word) || TIME_UNITS.has(word)) return true;
    if (FUNCTION_WORDS.has(word)) break;
  }
  return singularPhrase(context.pieces, numeral.end, true) === null;
}

/** "10 Downing Street", "1600 Pennsylvania Avenue". */
function isAddress(context: Context, numeral: Numeral): boolean {
  if (!isDigits(numeral)) return false;
  if (
    /^\d{5}$/.test(context.pieces[numeral.first]?.text ?? '') &&
    /^[A-Z]{2}$/.test(context.pieces[numeral.first - 1]?.text ?? '')
  )
    return true;
  for (let at = numeral.end; at < numeral.end + 4; at += 1) {
    const piece = context.pieces[at];
    if (!isCapitalised(piece)) return false;
    if (
      /^(?:street|st\.?|avenue|ave\.?|road|rd\.?|drive|dr\.?|boulevard|blvd\.?|lane|way|place|square|court|crescent|terrace|highway|parkway)$/.test(
        piece?.lower ?? '',
      ) &&
      at > numeral.end
    )
      return true;
  }
  return false;
}

/** "over the next 50", "10,000 BC", "24/7", "nine-to-five", "a million reasons", "zero tolerance", "second to none": said, not counted. */
function isRhetoric(context: Context, { first, end, form }: Numeral): boolean {
  const next = context.pieces[end];
  if (/^(?:BC|AD|BCE|CE|B\.C\.|A\.D\.)$/.test(next?.text ?? '')) return true;
  if (/^(?:next|past|last)$/.test(lowerAt(context, first - 1)) && (next === undefined || next.kind !== 'word'))
    return true;
  if (
    /^[A-Z]{3,5}$/.test(context.pieces[first - 1]?.text ?? '') &&
    form === 'digits' &&
    /^\d{1,2}$/.test(context.pieces[first]?.text ?? '') &&
    !context.titleCase
  )
    return true;
  if (lowerAt(context, first - 2) === 'scale' && /^(?:of|from)$/.test(lowerAt(context, first - 1))) return true;
  return form === 'words' && next?.lower === 'tolerance';
}
