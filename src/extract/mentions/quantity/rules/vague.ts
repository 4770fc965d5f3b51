import type { Unit } from '../../../../model/quantity.ts';
import { TIME_UNITS } from '../../../lexicon/closed-classes.ts';
import { MAGNITUDES, VAGUE_FEW, VAGUE_PLURALS } from '../../../lexicon/number-words.ts';
import { UNIT_NAMES } from '../../../lexicon/units.ts';
import { type Context, type Found, lowerAt, timeAt } from '../context.ts';
import { countedPhrase, countUnit, draftQuantity } from '../draft-quantity.ts';

/** Numbers left open: "hundreds of thousands", "dozens", "several hundred", "a few", as intervals without an upper end. */
export function vague(context: Context, index: number): Found | null {
  return plurals(context, index) ?? few(context, index);
}

function plurals(context: Context, index: number): Found | null {
  const least = VAGUE_PLURALS.get(lowerAt(context, index));
  if (least === undefined) return null;
  if (lowerAt(context, index) === 'scores' && lowerAt(context, index + 1) !== 'of') return null;
  let low = least;
  let end = index + 1;
  for (let links = 0; links < 2; links += 1) {
    const power = lowerAt(context, end) === 'of' ? vagueMagnitude(lowerAt(context, end + 1)) : undefined;
    if (power === undefined) break;
    low *= power;
    end += 2;
  }
  if (low < 12) return null;
  return open(context, index, end, low);
}

function vagueMagnitude(word: string): number | undefined {
  const plural = VAGUE_PLURALS.get(word);
  if (plural !== undefined && plural >= 100) return plural;
  return undefined;
}

const FEW = [...VAGUE_FEW].map(([phrase, least]) => ({ words: phrase.split(' '), least }));

/** "several", "a few", "a couple of", each with a magnitude: "several hundred". */
function few(context: Context, index: number): Found | null {
  for (const { words, least } of FEW) {
    if (!words.every((word, offset) => lowerAt(context, index + offset) === word)) continue;
    const end = index + words.length;
    const word = lowerAt(context, end);
    const power = word === 'hundred' ? 2 : word === 'dozen' ? undefined : MAGNITUDES.get(word);
    if (word === 'dozen') return open(context, index, end + 1, least * 12);
    if (power !== undefined) return open(context, index, end + 1, least * 10 ** power);
    if (TIME_UNITS.has(word) || /^(?:more|other|of|times|years?)$/.test(word)) return null;
    return countedPhrase(context, end, 2) === null ? null : open(context, index, end, least);
  }
  return null;
}

function open(context: Context, first: number, end: number, low: number): Found | null {
  const at = lowerAt(context, end) === 'of' ? end + 1 : end;
  if (TIME_UNITS.has(lowerAt(context, at)) || timeAt(context, first, end) !== undefined) return { end, draft: null };
  const physical = UNIT_NAMES.get(lowerAt(context, at));
  const noun =
    physical === undefined && (at > end || !VAGUE_PLURALS.has(lowerAt(context, end - 1)))
      ? countedPhrase(context, at, 2)
      : null;
  const money = /^(?:dollars|euros|pounds)$/.test(lowerAt(context, at));
  const unit: Unit = money
    ? {
        kind: 'currency',
        code: { dollars: 'USD', euros: 'EUR', pounds: 'GBP' }[lowerAt(context, at)] ?? '',
        text: lowerAt(context, at),
      }
    : physical === undefined
      ? countUnit(noun, context)
      : { kind: 'physical', code: physical.code, text: lowerAt(context, at) };
  const printed = { low, high: null, decimals: 0, precision: low, form: 'vague' as const };
  return { end, draft: draftQuantity(context, first, end, printed, unit) };
}
