import type { Claim, ClaimTime } from '../../../model/claim.ts';
import { lowerAscii } from '../lower.ts';
import type { ClaimDraft, Scene, SentenceScene } from '../scene.ts';
import { claimTime } from '../setting/time.ts';
import { rankedValue, rankOf } from './ranked-value.ts';
import { orderOf, SUPERLATIVE } from './superlatives.ts';

/** "the highest number since", "its second-lowest level in", "the most ever": at most five words between. */
const PERIOD_RANK = new RegExp(
  `\\b(?:the|its|their|a|an)\\s${SUPERLATIVE}(?<noun>(?:\\s[\\p{L}-]{1,20}){0,5}?)\\s(?<span>since records began|since|in|on record|ever)\\b`,
  'gu',
);

/** Numbers that stand in a row with those of other periods, told in words: "39,540, the highest since 2019". */
export function periodRanks(scene: Scene, here: SentenceScene, before: readonly Claim[]): ClaimDraft[] {
  const { start, end } = here.sentence;
  const composed: ClaimDraft[] = [];
  for (const match of lowerAscii(scene.document.text.slice(start, end)).matchAll(PERIOD_RANK)) {
    const order = orderOf(match.groups);
    const noun = match.groups?.['noun']?.trim() ?? '';
    if (order === null || !isOfNumbers(match.groups?.['superlative'] ?? '', noun)) continue;
    const words = { start: start + match.index, end: start + match.index + match[0].length };
    const span = rankSpan(scene, here, match.groups?.['span'] ?? '', words.end);
    const subject = span === null ? null : rankedValue(scene, here, before, words.start);
    if (span === null || subject === null) continue;
    composed.push(rankOf(subject, { ...words, end: Math.max(words.end, span.time?.span.end ?? 0) }, order, span.time));
  }
  return composed;
}

/** "the most claims since", and not "the most popular since": what there is most of is a plural. */
function isOfNumbers(superlative: string, noun: string): boolean {
  if (OF_SOME.test(noun)) return false;
  if (!/^(?:most|least|fewest)$/i.test(superlative)) return true;
  return noun === '' || /s$|\bpeople$/i.test(noun.split(' ').slice(0, 2).join(' '));
}

/** "the highest July total since": among some of the periods only. */
const OF_SOME =
  /\b(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall|winter|first|second|third|fourth)\b/i;
const NEAR = 24;

/** The time that the row reaches back to; none for the whole record, null where the words do not tell it. */
function rankSpan(scene: Scene, here: SentenceScene, word: string, at: number): { readonly time?: ClaimTime } | null {
  if (word === 'on record' || word === 'ever' || word === 'since records began') return {};
  const time = here.times.find(({ start }) => start >= at);
  if (time === undefined || time.start - at > NEAR) return null;
  if (/[,;:.]/.test(scene.document.text.slice(at, time.start))) return null;
  const isSpan =
    word === 'since' ? time.timex.type === 'DATE' && time.interval !== undefined : time.timex.type === 'DURATION';
  return isSpan ? { time: claimTime(scene, time, 'stated') } : null;
}
