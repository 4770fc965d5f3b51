import { ORDINALS, TENS } from '../../../lexicon/cardinals.ts';
import {
  isAttached,
  isCapitalised,
  isTitle,
  type Reading,
  type Scan,
  type TimeRule,
  tokenAt,
  word,
} from '../reading.ts';
import { dated } from '../resolution.ts';

/** "the 1990s", "the '80s", "the nineties". */
export const decade: TimeRule = (scan, at) => {
  const hasArticle = word(scan, at) === 'the';
  const start = hasArticle ? at + 1 : at;
  const digits = tokenAt(scan, start);
  if (digits?.kind === 'number' && /^(?:1[5-9]|20)\d0$/.test(digits.text) && isPluralS(scan, start + 1)) {
    return decadeReading(at, start + 2, Math.floor(Number(digits.text) / 10));
  }
  if (/^['’‘]$/.test(digits?.text ?? '') && /^\d0$/.test(word(scan, start + 1)) && isPluralS(scan, start + 2)) {
    return decadeReading(at, start + 3, twentieth(Number(word(scan, start + 1)) / 10));
  }
  const named = /^(twent|thirt|fort|fift|sixt|sevent|eight|ninet)ies$/.exec(word(scan, start));
  if (!hasArticle || named === null) return null;
  const ten = ['twent', 'thirt', 'fort', 'fift', 'sixt', 'sevent', 'eight', 'ninet'].indexOf(named[1] ?? '') + 2;
  return decadeReading(at, start + 1, twentieth(ten));
};

/** Without a century the decade is of the twentieth, but for the one that is running (and its tens). */
function twentieth(ten: number): number {
  return ten === 0 || ten === 1 ? 200 + ten : 190 + ten;
}

function isPluralS(scan: Scan, at: number): boolean {
  return isAttached(scan, at) && (word(scan, at) === 's' || word(scan, at) === "'s");
}

function decadeReading(start: number, end: number, number: number): Reading {
  return { start, end, resolve: () => dated({ grain: 'decade', number }, ['decade']) };
}

/** "the 19th century", "the twentieth century". */
export const century: TimeRule = (scan, at) => {
  const start = word(scan, at) === 'the' ? at + 1 : at;
  const read = ordinalAt(scan, start);
  if (read === null || read.value > 30) return null;
  const noun = word(scan, read.end);
  if ((noun !== 'century' && noun !== 'centuries') || isTitle(scan, at, read.end)) return null;
  // "20th Century Fox".
  if (isCapitalised(tokenAt(scan, read.end)) && isCapitalised(tokenAt(scan, read.end + 1))) return null;
  return { start: at, end: read.end + 1, resolve: () => dated({ grain: 'century', number: read.value - 1 }, []) };
};

/** "19th", "1st", "twentieth", "twenty-first". */
function ordinalAt(scan: Scan, at: number): { readonly end: number; readonly value: number } | null {
  const token = tokenAt(scan, at);
  if (token === undefined) return null;
  if (token.kind === 'number') {
    const suffix = word(scan, at + 1);
    if (!/^\d{1,3}$/.test(token.text) || !isAttached(scan, at + 1) || !/^(?:st|nd|rd|th)$/.test(suffix)) return null;
    return { end: at + 2, value: Number(token.text) };
  }
  const plain = ORDINALS.get(token.lower);
  if (plain !== undefined) return { end: at + 1, value: plain };
  const hyphen = token.lower.indexOf('-');
  const ten = hyphen < 0 ? undefined : TENS.get(token.lower.slice(0, hyphen));
  const one = hyphen < 0 ? undefined : ORDINALS.get(token.lower.slice(hyphen + 1));
  return ten === undefined || one === undefined || one > 9 ? null : { end: at + 1, value: ten + one };
}
