import { MONTHS, TIME_UNITS } from '../../../lexicon/closed-classes.ts';
import { type Context, isCapitalised, lowerAt } from '../context.ts';
import type { Numeral } from '../numeral.ts';
import { looksPlural } from '../plural.ts';

export function isDigits(numeral: Numeral): boolean {
  return numeral.form === 'digits' && !numeral.marked;
}

/** "three years", "15-minute": a time. */
export function isDuration(context: Context, { end }: Numeral): boolean {
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
export function isYear(context: Context, numeral: Numeral): boolean {
  if (!isDigits(numeral) || numeral.end - numeral.first !== 1) return false;
  const text = context.pieces[numeral.first]?.text ?? '';
  if (
    /^\d{2}$/.test(text) &&
    /^['’]$/.test(context.pieces[numeral.first - 1]?.text ?? '') &&
    context.pieces[numeral.first]?.joined
  )
    return true;
  if (/^21\d\d$/.test(text) && /^(?:by|in|until|before|after|of)$/.test(lowerAt(context, numeral.first - 1)))
    return !looksPlural(lowerAt(context, numeral.end));
  if (!/^(?:1[5-9]|20)\d\d$/.test(text)) return false;
  const next = lowerAt(context, numeral.end);
  if (next === 's' && context.pieces[numeral.end]?.joined) return true;
  const round = text.endsWith('00') || text.endsWith('50');
  const counts = looksPlural(next) || looksPlural(lowerAt(context, numeral.end + 1));
  if (!counts || next === "'s") return true;
  return BEFORE_YEAR.test(lowerAt(context, numeral.first - 1)) || !round;
}

/** "Feb. 9", "9 February", "June 23-25", "5/17", "20s" of a decade. */
export function isDate(context: Context, { first, end, value }: Numeral): boolean {
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
export function isClockTime(context: Context, { first, end }: Numeral): boolean {
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
