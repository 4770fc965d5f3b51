import { RANK_VERBS } from '../../../lexicon/closed-classes.ts';
import { ORDINAL_ENDINGS, ORDINALS } from '../../../lexicon/number-words.ts';
import { type Context, type Found, isNameLike, lowerAt, timeAt } from '../context.ts';
import { countUnit, draftQuantity } from '../draft-quantity.ts';
import { singularPhrase } from '../noun-phrase.ts';

/** Ranks and places in a row: "51st", "third-largest", "ranked 12th". Bare "first", "second" say too little to be one. */
export function ordinal(context: Context, index: number): Found | null {
  const read = digits(context, index) ?? words(context, index);
  if (read === null) return null;
  const { end, value } = read;
  if (timeAt(context, index, end) !== undefined) return { end, draft: null };
  const noun = singularPhrase(context.pieces, end);
  if (noun !== null && isNameLike(context, noun.head)) return { end, draft: null };
  const unit = { ...countUnit(noun, context), kind: 'ordinal' as const };
  const printed = { low: value, high: value, decimals: 0, precision: 1, form: read.form };
  return { end, draft: draftQuantity(context, index, end, printed, unit) };
}

interface Read {
  readonly end: number;
  readonly value: number;
  readonly form: 'digits' | 'words';
}

/** "51st"; a street, a century or a day of the month is none. */
function digits(context: Context, index: number): Read | null {
  const [number, ending, next] = context.pieces.slice(index, index + 3);
  if (number?.kind !== 'number' || ending === undefined || !ending.joined || !ORDINAL_ENDINGS.has(ending.lower))
    return null;
  if (!/^\d{1,4}$/.test(number.text)) return null;
  return /^(?:century|centuries|street|st\.?|avenue|ave\.?|of|floor|anniversary|birthday|hour)$/.test(next?.lower ?? '')
    ? null
    : { end: index + 2, value: Number(number.text), form: 'digits' };
}

/** "third-largest", "the second most populous", "finished fourth". */
function words(context: Context, index: number): Read | null {
  const value = ORDINALS.get(lowerAt(context, index));
  if (value === undefined || value < 1 || isNameLike(context, index)) return null;
  const next = lowerAt(context, index + 1);
  const superlative =
    /^(?:most|least|[a-z]{3,12}est|worst|best)$/.test(next) &&
    next !== 'west' &&
    next !== 'interest' &&
    next !== 'guest' &&
    next !== 'request' &&
    next !== 'harvest' &&
    next !== 'quest' &&
    next !== 'test' &&
    next !== 'forest' &&
    next !== 'protest' &&
    next !== 'arrest';
  const ranked = RANK_VERBS.has(lowerAt(context, index - 1)) && !context.pieces[index + 1]?.hyphen;
  return (superlative && value > 1) || ranked ? { end: index + 1, value, form: 'words' } : null;
}
