import { NUMBERED } from '../../../lexicon/closed-classes.ts';
import { type Context, isCapitalised, lowerAt } from '../context.ts';
import type { Numeral } from '../numeral.ts';
import { looksPlural } from '../plural.ts';
import { isDigits } from './dates.ts';

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

/** Parts of phone numbers, serials, models, versions, addresses: touched by letters, other numbers, "#", "@", "_". */
export function isCode(context: Context, { first, end, form }: Numeral): boolean {
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
  if (next?.hyphen === true && (next.kind === 'number' || /^(?:and|or|on|in|by|plus)$/.test(next.lower))) return true;
  if (isHeight(context, first, end)) return true;
  if (next?.text === '.' && context.pieces[end + 1]?.joined === true && context.pieces[end + 1]?.kind === 'number')
    return true;
  if (next?.text === ')' && !isBracketed(context, first)) return true;
  return next?.text === '(' && next.joined;
}

/** "6'4": feet and inches. */
function isHeight(context: Context, first: number, end: number): boolean {
  const marks = /^['’′]$/;
  const behind = context.pieces[end];
  const before = context.pieces[first - 1];
  if (behind !== undefined && marks.test(behind.text) && behind.joined && context.pieces[end + 1]?.kind === 'number')
    return true;
  return (
    before !== undefined &&
    marks.test(before.text) &&
    before.joined &&
    context.pieces[first]?.joined === true &&
    context.pieces[first - 2]?.kind === 'number'
  );
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
export function isNumbered(context: Context, { first, end, marked }: Numeral): boolean {
  const previous = lowerAt(context, first - 1);
  if (previous === '#') return true;
  if (previous === "'s" && lowerAt(context, first - 2) === 'poor') return true;
  if (!NUMBERED.has(previous) || marked) return !marked && isListedNumber(context, first);
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

/** "Sections 12 and 15", "Rooms 3, 4 and 5": a further number behind a designator. */
function isListedNumber(context: Context, first: number): boolean {
  let at = first;
  for (let links = 0; links < 4; links += 1) {
    if (!/^(?:and|or|to|through|,)$/.test(lowerAt(context, at - 1)) || context.pieces[at - 2]?.kind !== 'number')
      return false;
    at -= 2;
    const designator = context.pieces[at - 1];
    if (designator !== undefined && NUMBERED.has(designator.lower) && isCapitalised(designator)) return true;
  }
  return false;
}

/** "10 Downing Street", "1600 Pennsylvania Avenue". */
export function isAddress(context: Context, numeral: Numeral): boolean {
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
