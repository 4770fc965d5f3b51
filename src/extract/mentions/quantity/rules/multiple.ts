import { DETERMINERS } from '../../../lexicon/closed-classes.ts';
import { CARDINALS, HALVING, MULTIPLES } from '../../../lexicon/number-words.ts';
import { type Context, type Found, lowerAt } from '../context.ts';
import { draftQuantity } from '../draft-quantity.ts';
import { readNumeral } from '../numeral.ts';

/** Times as many: "double the number", "doubled", "halved", "twice as many", "three times the amount", "tenfold". */
export function multiple(context: Context, index: number): Found | null {
  const word = lowerAt(context, index);
  const row = MULTIPLES.get(word);
  if (row !== undefined)
    return isMultiple(context, index, row.verb) ? found(context, index, index + 1, row.factor) : null;
  if (HALVING.has(word)) return found(context, index, index + 1, 0.5);
  if ((word === 'twice' || word === 'thrice') && isCompared(context, index + 1))
    return found(context, index, index + 1, word === 'twice' ? 2 : 3);
  const fold = /^([a-z]{2,9})fold$/.exec(word)?.[1];
  const folds = fold === undefined ? undefined : (CARDINALS.get(fold) ?? { hundred: 100, thousand: 1000 }[fold]);
  if (folds !== undefined && folds > 0) return found(context, index, index + 1, folds);
  return times(context, index);
}

function found(context: Context, index: number, end: number, factor: number, precision = 1): Found {
  const printed = {
    low: factor,
    high: factor,
    decimals: 0,
    precision: factor < 1 ? 0.25 : precision,
    form: 'words' as const,
  };
  return { end, draft: draftQuantity(context, index, end, printed, { kind: 'multiple', code: 'x', text: '' }) };
}

const NOT_TIMES =
  /^(?:down|up|over|back|check|standard|agent|agents|murder|homicide|decker|digit|digits|jeopardy|team|teamed|room|rooms|bed|bill|edged|barrelled|duty|header|faced|play|bogey|bogeys|final|match|title|tennis|partner|partners|vision|take|life|cross|talk|whammy|dose|espresso|shot|crown|threat|jump|axel|lutz|toe|bypass|play|a)$/;

function isMultiple(context: Context, index: number, verb: boolean): boolean {
  const next = lowerAt(context, index + 1);
  const previous = lowerAt(context, index - 1);
  if (context.pieces[index + 1]?.hyphen === true || context.pieces[index]?.hyphen === true || NOT_TIMES.test(next))
    return false;
  if (verb) return !/^(?:men's|women's|mixed|'s|the|in)$/.test(previous) || /ed$/.test(lowerAt(context, index));
  if (/^(?:the|that|its|their|his|her|what|last|those|our|this)$/.test(next)) return true;
  return (
    /^(?:than|nearly|almost|about|roughly|to|would|will|could|may|might|over|nearing|around)$/.test(previous) &&
    previous !== 'the'
  );
}

/** What shows a comparison behind "times" and "twice": "as many", "the amount", "more", "what it was", "its size". */
function isCompared(context: Context, at: number): boolean {
  const word = lowerAt(context, at);
  if (/^(?:as|more|less|fewer|what|that|those)$/.test(word)) return true;
  if (/^(?:its|their|his|her|our)$/.test(word)) return true;
  if (word === 'the') return !/^(?:past|last|first|next|previous)$/.test(lowerAt(context, at + 1));
  if (
    /^(?:larger|higher|bigger|greater|faster|likelier|longer|worse|better|lower|smaller|stronger|heavier|richer|costlier|cheaper|taller|deadlier|over)$/.test(
      word,
    )
  )
    return true;
  return /^(?:annual|average|normal|earnings|book|sales|revenue|face)$/.test(word) && !DETERMINERS.has(word);
}

/** "10 times as many", "more than three times the amount"; "three times" alone is a count of times. */
function times(context: Context, index: number): Found | null {
  const numeral = readNumeral(context.pieces, index, { joins: false });
  if (numeral === null || 'refused' in numeral || lowerAt(context, numeral.end) !== 'times') return null;
  if (!isCompared(context, numeral.end + 1)) return null;
  const { value, decimals, precision, form } = numeral;
  const unit = { kind: 'multiple' as const, code: 'x', text: 'times' };
  const draft = draftQuantity(
    context,
    index,
    numeral.end + 1,
    { low: value, high: value, decimals, precision, form },
    unit,
  );
  return { end: numeral.end + 1, draft };
}
