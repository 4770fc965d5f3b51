import type { Bound, Unit } from '../../../../model/quantity.ts';
import type { Span } from '../../../../model/span.ts';
import { type Amount, readAmount } from '../amount.ts';
import { type Context, lowerAt } from '../context.ts';
import { readCues } from '../cues.ts';
import type { Printed } from '../draft-quantity.ts';
import { lessThan, timesPowerOfTen, toNumber } from '../exact.ts';
import type { Numeral } from '../numeral.ts';

export interface Range {
  readonly first: number;
  readonly end: number;
  readonly unit: Unit | null;
  readonly printed: Printed;
}

/** "between 150 and 200", "10 to 20", "33-35 billion", "$250 to $700", "two or three". The second number lends its unit and scale. */
export function readRange(context: Context, lower: Amount, between: boolean): Range | null {
  const link = readLink(context, lower, between);
  if (link === null) return null;
  const upper = readAmount(context, link, { joins: !between });
  if (upper === null || 'refusedUntil' in upper) return null;
  if (upper.numeral.fraction !== lower.numeral.fraction && !lower.numeral.fraction) return null;
  const unit = sharedUnit(lower.unit, upper.unit, upper.prefixed);
  if (unit === undefined) return null;
  const scaled = shareScale(lower.numeral, upper.numeral);
  if (!lessThan(scaled.exact, upper.numeral.exact)) return null;
  if (!between && isChange(context, lower, upper)) return null;
  const printed = {
    low: scaled.value,
    high: upper.numeral.value,
    decimals: Math.max(lower.numeral.decimals, upper.numeral.decimals),
    precision: Math.min(scaled.precision, upper.numeral.precision),
    form: upper.numeral.form,
  };
  return { first: lower.first, end: upper.end, unit, printed };
}

/** Bounds from both sides: "more than 100 but fewer than 300", "at most 30 and at least 20". The first number has the unit of the second or its own. */
export function readBothBounds(
  context: Context,
  first: Amount,
): (Range & { readonly cues: readonly Span[]; readonly open: readonly [boolean, boolean] }) | null {
  const link = lowerAt(context, first.end);
  if (!/^(?:and|but|,)$/.test(link)) return null;
  const here = readCues(context, first.first, first.end, first.end);
  if (here.bound === 'none') return null;
  for (let at = first.end + 2; at < first.end + 8; at += 1) {
    const second = readAmount(context, at, { joins: true });
    if (second === null || 'refusedUntil' in second) continue;
    const there = readCues(context, at, second.end, second.end);
    const unit = sharedUnit(first.unit, second.unit, second.prefixed);
    if (there.first !== first.end + 1 || unit === undefined) return null;
    const rises = isLower(here.bound) && isUpper(there.bound);
    if (!rises && !(isUpper(here.bound) && isLower(there.bound))) return null;
    const [low, high] = rises ? [first.numeral, second.numeral] : [second.numeral, first.numeral];
    if (!lessThan(low.exact, high.exact)) return null;
    const open = [
      rises ? here.bound === 'more-than' : there.bound === 'more-than',
      (rises ? there : here).bound === 'less-than',
    ] as const;
    const precision = Math.min(low.precision, high.precision);
    const printed = {
      low: low.value,
      high: high.value,
      decimals: Math.max(low.decimals, high.decimals),
      precision,
      form: high.form,
    };
    return { first: first.first, end: second.end, unit, printed, cues: [...here.spans, ...there.spans], open };
  }
  return null;
}

function isLower(bound: Bound): boolean {
  return bound === 'more-than' || bound === 'at-least';
}

function isUpper(bound: Bound): boolean {
  return bound === 'less-than' || bound === 'at-most' || bound === 'up-to';
}

/** The piece where the second number begins. */
function readLink(context: Context, lower: Amount, between: boolean): number | null {
  const at = lower.end;
  const piece = context.pieces[at];
  const next = context.pieces[at + 1];
  if (piece === undefined || next === undefined) return null;
  if (between) return piece.lower === 'and' ? at + 1 : null;
  if (piece.hyphen && piece.kind === 'word' && lower.numeral.form === 'words') return null;
  if (piece.hyphen && piece.kind !== 'symbol') return isPair(context, lower, at) ? at : null;
  if (piece.text === '-' && piece.joined && /^(?:or|to|and)$/.test(next.lower)) return at + 2;
  if (/^[-–—~]$/.test(piece.text)) return piece.joined === next.joined ? at + 1 : null;
  if (piece.lower === 'to') return at + 1;
  if (piece.lower === 'or') return lower.numeral.value < 100 ? at + 1 : null;
  return piece.lower === 'through' && lower.unit === null ? at + 1 : null;
}

/** "10-20" is a range; "555-1234", "737-800" and "2010-2015" are none. */
function isPair(context: Context, lower: Amount, at: number): boolean {
  const before = context.pieces[lower.first];
  const after = context.pieces[at + 1];
  if (before?.hyphen === true || (after?.hyphen === true && after.kind === 'number')) return false;
  return (
    context.pieces[lower.first - 1]?.kind !== 'word' ||
    !/^\p{Lu}/u.test(context.pieces[lower.first - 1]?.text ?? '') ||
    lower.first === 1
  );
}

/** The unit of both, undefined where they measure different things. */
function sharedUnit(lower: Unit | null, upper: Unit | null, prefixed: boolean): Unit | null | undefined {
  if (lower === null) return prefixed ? undefined : upper;
  if (upper === null) return lower.kind === 'currency' ? lower : undefined;
  return lower.code === upper.code ? upper : undefined;
}

/** "33-35 billion": the first number takes the magnitude of the second where it would be the larger one without. */
function shareScale(lower: Numeral, upper: Numeral): Numeral {
  if (lower.power > 0 || upper.power < 3 || lower.value >= 1000) return lower;
  const exact = timesPowerOfTen(lower.exact, upper.power);
  const value = toNumber(exact);
  if (value === null || !lessThan(exact, upper.exact)) return lower;
  return { ...lower, exact, value, precision: lower.precision * 10 ** upper.power, power: upper.power };
}

const CHANGED =
  /^(?:rose|fell|climbed|dropped|jumped|grew|gained|lost|declined|slipped|surged|plunged|increased|decreased|added|shed|advanced|tumbled|soared|up|down|slid|sank|dipped|eased|edged|raised|cut|lowered|reduced|by|rallied|dipping|rising|falling|plummeted|swelled|shrank|higher|lower|doubled|tripled|widened|narrowed|retreated|improved|leapt|leaped|slumped|from)$/;

/** "rose 5% to 12%", "from 10 to 20": a change and the level it reached, or the two ends of a change; two numbers, not one range. */
function isChange(context: Context, lower: Amount, upper: Amount): boolean {
  if (lowerAt(context, lower.end) !== 'to') return false;
  for (let back = 1; back <= 4; back += 1) {
    const word = lowerAt(context, lower.first - back);
    if (word === 'from') return !isRangeFrom(context, lower.first - back);
    if (CHANGED.test(word))
      return (
        (lower.unit !== null || upper.unit === null || upper.prefixed || word === 'by') &&
        !isForecast(context, lower.first - back)
      );
    if (
      !/^(?:about|around|nearly|almost|more|than|over|roughly|some|another|a|an|just|under|further|as|much)$/.test(word)
    )
      return false;
  }
  return false;
}

/** "ranging in age from 31 to 58", "cost from $5 to $9", "is from 200 to 300": two ends of one range. */
function isRangeFrom(context: Context, from: number): boolean {
  if (
    /^(?:anywhere|vary|varies|varied|varying|cost|costs|priced|run|runs|is|are|was|were|be|of|aged|ages)$/.test(
      lowerAt(context, from - 1),
    )
  )
    return true;
  return [1, 2, 3].some((back) => /^rang(?:e|es|ed|ing)$/.test(lowerAt(context, from - back)));
}

/** "will rise 5% to 7%", "would reduce profit by $3 million to $4 million": what is yet to come is given as a range. */
function isForecast(context: Context, index: number): boolean {
  if (
    /(?:ed|rose|fell|grew|lost|shed|sank|slid|shrank|leapt|up|down)$/.test(lowerAt(context, index)) &&
    !/^(?:shed|expected)$/.test(lowerAt(context, index))
  )
    return false;
  for (let at = index; at >= Math.max(0, index - 14); at -= 1) {
    const word = lowerAt(context, at);
    if (/^(?:will|would|could|may|might|should|expected|expects|forecasts?|likely|predicts?|projected)$/.test(word))
      return true;
    if (/^[;:.]$/.test(word)) return false;
  }
  return false;
}
