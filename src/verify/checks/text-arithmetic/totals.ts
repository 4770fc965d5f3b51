import type { QuantityMention } from '../../../model/mention.ts';
import type { Span } from '../../../model/span.ts';
import { meets, type NumberInterval, sum } from '../../agree/number-interval.ts';
import { statedInterval } from '../../agree/stated-interval.ts';
import type { CheckContext } from '../../context.ts';
import { derivation } from '../../evidence/evidence.ts';
import { formatNumber } from '../../evidence/reading.ts';
import { sentenceAround } from '../../evidence/sentence-around.ts';
import type { FindingDraft } from '../../finding-draft.ts';

/** "120 people: 70 men and 40 women", "a total of 120: 70 …, 30 … and 20 …": a list that says it is the whole. */
export function totals(context: CheckContext): readonly FindingDraft[] {
  const counts = context.extracted.mentions
    .filter((mention) => mention.kind === 'quantity')
    .filter((mention) => mention.unit.kind === 'count' || mention.unit.kind === 'currency')
    .toSorted((a, b) => a.start - b.start);
  return counts.flatMap((total, index) => {
    const parts = partsAfter(context, total, counts.slice(index + 1, index + 1 + MOST_PARTS));
    return parts === null ? [] : compare(context, total, parts);
  });
}

const MOST_PARTS = 8;
const LONGEST_GAP = 60;

/** Words between a total and its first part: a colon or a dash, and nothing that makes the list a sample of it. */
const OPENS_LIST = /^[^:;.!?\n]{0,60}(?::|\s[\u2013\u2014-]|\u2014)\s*$/u;
const SAMPLE =
  /\b(?:including|includes|such as|among|of which|of whom|at least|mostly|for example|like|plus|from|to|up|down|than)\b/i;
/** Words between two parts: a comma, "and", or both at the end of what is counted. */
const NEXT_PART = /^[^:;.!?\n]{0,60}(?:,|\band|&)\s*$/u;
const OTHER_TIME =
  /\b(?:in|since|by|until|during|on) (?:\d{4}|january|february|march|april|may|june|july|august|september|october|november|december)\b|\b(?:year|month|week|last|earlier|previous|previously)\b/i;

function partsAfter(
  { extracted }: CheckContext,
  total: QuantityMention,
  next: readonly QuantityMention[],
): readonly QuantityMention[] | null {
  const { text } = extracted.article;
  const parts: QuantityMention[] = [];
  let before = total;
  for (const part of next) {
    if (part.start - before.end > LONGEST_GAP) break;
    const between = text.slice(before.end, part.start);
    const pattern = parts.length === 0 ? OPENS_LIST : NEXT_PART;
    if (!pattern.test(between) || SAMPLE.test(between) || OTHER_TIME.test(between)) break;
    parts.push(part);
    before = part;
  }
  const last = parts.at(-1);
  if (last === undefined || parts.length < 2) return null;
  const beforeLast = text.slice(parts.at(-2)?.end ?? 0, last.start);
  const after = text.slice(last.end, last.end + LONGEST_GAP);
  // Only "and" before the last part closes a list; without it, or where it goes on, there may be more.
  return /\band\s*$/.test(beforeLast) && !/^[^.;!?\n]*\b(?:and|others?|rest|remaining)\b/i.test(after) ? parts : null;
}

function compare(
  context: CheckContext,
  total: QuantityMention,
  parts: readonly QuantityMention[],
): readonly FindingDraft[] {
  const whole = statedInterval(total);
  const pieces = parts.map(statedInterval).filter((piece) => piece !== null);
  const open = total.bound !== 'none' || parts.some((part) => part.bound !== 'none' || part.value === null);
  if (whole === null || pieces.length < parts.length || open || (total.unit.code !== '' && !sameUnit(total, parts)))
    return [];
  const added: NumberInterval = sum(pieces);
  if (meets(whole, added) || !arePartsOf(total, parts)) return [];
  const { article } = context.extracted;
  const value = parts.reduce((all, part) => all + (part.value ?? 0), 0);
  const evidence = (span: Span) => ({
    type: 'text' as const,
    article: article.id,
    start: span.start,
    end: span.end,
    quote: article.text.slice(span.start, span.end),
  });
  return [
    {
      check: 'text-arithmetic',
      claims: context.extracted.claims
        .filter((claim) => claim.kind === 'value' && claim.quantity.mention === total.id)
        .map(({ id }) => id),
      start: total.start,
      end: total.end,
      sentence: sentenceAround(article.text, total),
      verdict: 'conflicting',
      severity: 'error',
      message: `The parts add up to ${formatNumber(value)}`,
      stated: { text: article.text.slice(total.start, total.end), value: total.value },
      expected: { text: formatNumber(value), value },
      evidence: [derivation(parts.map((part) => part.value).join(' + '), parts.map(evidence), value)],
    },
  ];
}

/** Nouns for people: men, women and children are parts of people, rebounds and assists are no parts of points. */
const PEOPLE: ReadonlySet<string> = new Set(
  (
    'person people man woman child boy girl adult male female senior teen teenager baby infant minor student pupil teacher guest ' +
    'local tourist visitor patient worker employee staff nurse doctor player member delegate candidate voter lawmaker senator ' +
    'juror officer soldier civilian police firefighter migrant immigrant refugee seeker claimant passenger resident victim ' +
    'prisoner detainee inmate survivor volunteer protester citizen foreigner native'
  ).split(' '),
);

/** Parts are smaller than their total and of its kind: "two boys — 8 and 12" are ages. */
function arePartsOf(total: QuantityMention, parts: readonly QuantityMention[]): boolean {
  const { value, unit } = total;
  if (value === null || parts.some((part) => part.value === null || part.value >= value || part.unit.code === ''))
    return false;
  if (PEOPLE.has(unit.code)) return parts.every((part) => PEOPLE.has(part.unit.code));
  return parts.every((part) => part.unit.code === unit.code);
}

/** Money only adds up to money of its kind; what is counted may be named once and for all by the total. */
function sameUnit(total: QuantityMention, parts: readonly QuantityMention[]): boolean {
  return parts.every(
    (part) => part.unit.kind === total.unit.kind && (total.unit.kind === 'count' || part.unit.code === total.unit.code),
  );
}
