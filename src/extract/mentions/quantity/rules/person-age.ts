import { MONTHS } from '../../../lexicon/closed-classes.ts';
import { type Context, type Found, isCapitalised, lowerAt } from '../context.ts';
import { draftQuantity } from '../draft-quantity.ts';
import { readNumeral } from '../numeral.ts';

/** The oldest person on record reached 122 years (Jeanne Calment, Gerontology Research Group). */
const OLDEST = 122;

/** Ages without a unit: "said Gravel, 77", "aged 12", "at the age of 30", "in her 40s". */
export function personAge(context: Context, index: number): Found | null {
  return (
    decade(context, index) ??
    apposed(context, index) ??
    limited(context, index) ??
    stated(context, index) ??
    aged(context, index)
  );
}

const AGE = { kind: 'age' as const, code: 'a', text: '' };

/** "Hélène Gravel, 77," and "Gravel (77)": behind a name, between commas or at the end. */
function apposed(context: Context, index: number): Found | null {
  const number = context.pieces[index];
  const also = /^(?:also|now|then|both|just|only)$/.test(lowerAt(context, index - 1)) ? 1 : 0;
  const mark = context.pieces[index - 1 - also];
  const name = context.pieces[index - 2 - also];
  if (number?.kind !== 'number' || number.joined !== (mark?.text === '(') || !/^\d{1,3}$/.test(number.text))
    return null;
  const value = Number(number.text);
  if (value < 1 || value > OLDEST || !isCapitalised(name) || MONTHS.has(name?.lower ?? '')) return null;
  const next = context.pieces[index + 1];
  const closed =
    mark?.text === '('
      ? next?.text === ')'
      : mark?.text === ',' && (next === undefined || /^[,.;:!?)”"—–]$/.test(next.text));
  if (!closed || isListed(context, index)) return null;
  return { end: index + 1, draft: draftQuantity(context, index, index + 1, exactly(value), AGE) };
}

/** "people under 30", "adults over 65": a bound on age behind people. */
function limited(context: Context, index: number): Found | null {
  const number = context.pieces[index];
  if (number?.kind !== 'number' || !/^\d{1,2}$/.test(number.text) || number.joined) return null;
  const than = lowerAt(context, index - 1) === 'than' && /^(?:younger|older)$/.test(lowerAt(context, index - 2));
  if (!than && !/^(?:under|over|above|below)$/.test(lowerAt(context, index - 1))) return null;
  if (
    !than &&
    !/^(?:people|those|adults|children|kids|youths?|men|women|boys|girls|voters|anyone|everyone|residents|workers|canadians|americans|britons|players|teens|drivers|patients|citizens)$/.test(
      lowerAt(context, index - 2),
    )
  )
    return null;
  const next = context.pieces[index + 1];
  if (
    next?.kind === 'number' ||
    /^(?:%|percent|per|million|thousand|hundred|°|mph|years?|months?|weeks?|days?|hours?)$/.test(next?.lower ?? '')
  )
    return null;
  return { end: index + 1, draft: draftQuantity(context, index, index + 1, exactly(Number(number.text)), AGE) };
}

/** "She was 84.", "Saint Laurent was 71", "who turned 50", "died at 84": a person's verb, a number, and nothing behind. */
function stated(context: Context, index: number): Found | null {
  const number = context.pieces[index];
  if (
    number?.kind !== 'number' ||
    !/^\d{1,3}$/.test(number.text) ||
    Number(number.text) < 1 ||
    Number(number.text) > OLDEST
  )
    return null;
  const back = /^(?:just|only|now|already|about|almost|nearly)$/.test(lowerAt(context, index - 1)) ? 2 : 1;
  const verb = lowerAt(context, index - back);
  const next = context.pieces[index + 1];
  const closed =
    next === undefined ||
    /^[.,;!?)”"—–]$/.test(next.text) ||
    /^(?:and|when|on|in|this|last|at|years?)$/.test(next.lower);
  const who = context.pieces[index - back - 1];
  const person = /^(?:he|she|who|i)$/.test(who?.lower ?? '') || isCapitalised(who);
  const dies = verb === 'at' && /^(?:died|dies|dead|death|die)$/.test(who?.lower ?? '');
  const ages =
    /^(?:was|is|turned|turns)$/.test(verb) &&
    person &&
    (/^turn/.test(verb) || next === undefined || /^(?:[.,;”"]|and)$/.test(next.text));
  if (!closed || (!dies && !ages) || lowerAt(context, index + 1) === 'years') return null;
  return { end: index + 1, draft: draftQuantity(context, index, index + 1, exactly(Number(number.text)), AGE) };
}

/** "Ontario, 12, Quebec, 9": numbers behind many names in a row are a table. */
function isListed(context: Context, index: number): boolean {
  const next = context.pieces[index + 2];
  const after = context.pieces[index + 4];
  return isCapitalised(next) && after?.kind === 'number' && context.pieces[index + 3]?.text === ',';
}

/** "aged 12", "ages 5 to 11", "at age five", "the age of 30". */
function aged(context: Context, index: number): Found | null {
  const word = lowerAt(context, index);
  if (!/^(?:aged?|ages)$/.test(word)) return null;
  const of = lowerAt(context, index + 1) === 'of' ? 1 : 0;
  const lower = readNumeral(context.pieces, index + 1 + of, { joins: false });
  if (lower === null || 'refused' in lower || lower.value > OLDEST || lower.value < 0 || lower.decimals > 0)
    return null;
  const { first, end, precision, decimals, form, value } = lower;
  if (/^(?:%|percent|per|million|months?|weeks?|days?)$/.test(lowerAt(context, end))) return null;
  const link = /^(?:to|and|or|through|–)$/.test(lowerAt(context, end)) || context.pieces[end]?.hyphen === true;
  const from = context.pieces[end]?.hyphen === true ? end : end + 1;
  const upper = link ? readNumeral(context.pieces, from, { joins: false }) : null;
  if (upper !== null && !('refused' in upper) && upper.value > value && upper.value <= OLDEST) {
    const printed = { low: value, high: upper.value, precision: Math.min(precision, upper.precision), decimals, form };
    return { end: upper.end, draft: draftQuantity(context, first, upper.end, printed, AGE) };
  }
  return {
    end,
    draft: draftQuantity(context, first, end, { low: value, high: value, precision: 1, decimals, form }, AGE),
  };
}

/** "in her 40s", "in their early 20s": a decade of life, up to but not with the next. */
function decade(context: Context, index: number): Found | null {
  const number = context.pieces[index];
  if (number?.kind !== 'number' || !/^[2-9]0$/.test(number.text) || context.pieces[index + 1]?.lower !== 's')
    return null;
  const back = /^(?:early|late|mid)$/.test(lowerAt(context, index - 1)) ? 2 : 1;
  if (!/^(?:his|her|their|my|our|your)$/.test(lowerAt(context, index - back))) return null;
  const low = Number(number.text);
  const printed = { low, high: low + 10, decimals: 0, precision: 10, form: 'vague' as const };
  return { end: index + 2, draft: draftQuantity(context, index, index + 2, printed, AGE) };
}

function exactly(value: number): { low: number; high: number; decimals: number; precision: number; form: 'digits' } {
  return { low: value, high: value, decimals: 0, precision: 1, form: 'digits' };
}
