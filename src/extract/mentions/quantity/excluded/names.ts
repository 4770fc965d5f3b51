import { FUNCTION_WORDS, MONTHS, WEEKDAYS } from '../../../lexicon/closed-classes.ts';
import { type Context, isCapitalised, isNameLike, lowerAt } from '../context.ts';
import type { Numeral } from '../numeral.ts';
import { isNumberWord } from '../pieces.ts';
import { looksPlural } from '../plural.ts';

/** "Boeing 747", "Five Eyes", "Group of Seven", "Studio 54": a capital beside the number, and no noun that it could count. */
export function isProperName(context: Context, numeral: Numeral): boolean {
  const { first, end, marked } = numeral;
  if (marked) return isVersion(context, numeral);
  const previous = context.pieces[first - 1];
  const next = context.pieces[end];
  if (isTitle(context, end)) return true;
  if (numeral.form === 'words' && isNameOfCapitals(context, first, end)) return true;
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
  const near = next?.kind === 'word' ? next.lower : '';
  const noun =
    looksPlural(near) || (near !== '' && !FUNCTION_WORDS.has(near) && looksPlural(lowerAt(context, end + 1)));
  if (numeral.form !== 'digits' || OPENING_WORDS.has(previous.lower) || isInitialVerb(context, first - 1)) return false;
  return !noun || isInsidePhrase(context, first - 1);
}

/** "the FBI's 10 Most Wanted list", "60 Minutes": capitals behind the number, and the first of them no name of people or places. */
function isTitle(context: Context, end: number): boolean {
  const [next, after] = context.pieces.slice(end, end + 2);
  if (context.titleCase || !isCapitalised(next) || !isCapitalised(after)) return false;
  return /^(?:most|best|top|great|big|little|new|old|hot|under)$/.test(next?.lower ?? '');
}

/** "Nine Inch Nails", "Five Star Movement": a number word and two capitals, and nothing in small letters that they could name. */
function isNameOfCapitals(context: Context, first: number, end: number): boolean {
  if (
    context.titleCase ||
    !isCapitalised(context.pieces[first]) ||
    !isCapitalised(context.pieces[end]) ||
    !isCapitalised(context.pieces[end + 1])
  )
    return false;
  let at = end;
  while (at < end + 5 && isCapitalised(context.pieces[at])) at += 1;
  return !looksPlural(lowerAt(context, at));
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
