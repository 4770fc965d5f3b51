import { cardinalBelowHundred, UNITS_AND_TEENS, VAGUE_AMOUNTS } from '../../lexicon/cardinals.ts';
import { once } from './once.ts';
import { isAttached, type Scan, tokenAt, word } from './reading.ts';

/** How many of a unit. `value` is null where the words name no number ("several"). */
export interface Amount {
  readonly end: number;
  readonly value: number | null;
  readonly approximate?: boolean;
}

/** Reads the amount that starts at the token: "15", "2.5", "3 1/2", "sixty", "two and a half", "a few", "a couple of". */
export const amountAt = once((scan, at): Amount | null => {
  const token = tokenAt(scan, at);
  if (token === undefined) return null;
  if (token.kind === 'number') return digitsAt(scan, at);
  const lower = token.lower;
  if (lower === 'a' || lower === 'the') return lower === 'a' ? vagueAfterArticle(scan, at + 1) : null;
  if (lower === 'half' && (word(scan, at + 1) === 'a' || word(scan, at + 1) === 'an'))
    return { end: at + 2, value: 0.5 };
  if (lower === 'dozens' && word(scan, at + 1) === 'of') return { end: at + 2, value: null };
  if (VAGUE_AMOUNTS.has(lower)) return { end: at + 1, value: null };
  if (lower === 'couple') return vagueAfterArticle(scan, at);
  return cardinalAt(scan, at);
});

function digitsAt(scan: Scan, at: number): Amount | null {
  const text = word(scan, at);
  if (!/^\d{1,3}(?:,\d{3})*(?:\.\d+)?$|^\d{1,6}(?:\.\d+)?$/.test(text)) return null;
  const value = Number(text.replaceAll(',', ''));
  const numerator = word(scan, at + 1);
  if (/^\d$/.test(numerator) && word(scan, at + 2) === '/' && /^\d$/.test(word(scan, at + 3))) {
    return { end: at + 4, value: value + Number(numerator) / Number(word(scan, at + 3)) };
  }
  return withHalf(scan, { end: at + 1, value });
}

function vagueAfterArticle(scan: Scan, at: number): Amount | null {
  const lower = word(scan, at);
  if (lower === 'few') return { end: at + 1, value: null };
  if (lower === 'couple') return { end: word(scan, at + 1) === 'of' ? at + 2 : at + 1, value: 2, approximate: true };
  if (lower === 'dozen') return { end: at + 1, value: 12 };
  if (lower === 'hundred') return { end: at + 1, value: 100 };
  if (lower === 'thousand') return { end: at + 1, value: 1000 };
  if (lower === 'half') return { end: at + 1, value: 0.5 };
  return null;
}

function cardinalAt(scan: Scan, at: number): Amount | null {
  let value = cardinalBelowHundred(word(scan, at));
  if (value === null) return null;
  let end = at + 1;
  const unit = UNITS_AND_TEENS.get(word(scan, end));
  if (value >= 20 && value % 10 === 0 && unit !== undefined && unit > 0 && unit < 10) {
    value += unit;
    end += 1;
  }
  if (word(scan, end) === 'hundred') {
    value *= 100;
    end += 1;
  }
  if (word(scan, end) === 'thousand') {
    value *= 1000;
    end += 1;
  }
  if (word(scan, end) === 'dozen') {
    value *= 12;
    end += 1;
  }
  return withHalf(scan, { end, value });
}

/** "two and a half". */
function withHalf(scan: Scan, amount: { end: number; value: number }): Amount {
  const { end, value } = amount;
  if (
    word(scan, end) === 'and' &&
    word(scan, end + 1) === 'a' &&
    word(scan, end + 2) === 'half' &&
    !isAttached(scan, end)
  ) {
    return { end: end + 3, value: value + 0.5 };
  }
  return amount;
}
