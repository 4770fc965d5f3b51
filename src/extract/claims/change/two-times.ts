import type { ClaimTime } from '../../../model/claim.ts';
import type { QuantityMention, TimeMention } from '../../../model/mention.ts';
import type { Scene, SentenceScene } from '../scene.ts';

/** When a change began and when it ended. */
export interface TwoTimes {
  readonly baseline: ClaimTime;
  readonly time: ClaimTime;
}

const FROM = /\b(from|between)\s+$/i;
const TO: Readonly<Record<string, RegExp>> = { from: /^\s+(?:to|until|till)\s+$/i, between: /^\s+and\s+$/i };
const LEAD = 12;

/**
 * "rose 78 per cent from 2014 to 2016", "between March and May": the change is of the second time against the first, and
 * of neither over the whole stretch. Null where the sentence has no such pair, or several.
 */
export function twoTimes({ document }: Scene, here: SentenceScene, { end }: QuantityMention): TwoTimes | null {
  const pairs = here.times.flatMap((first, index) => {
    const second = here.times[index + 1];
    const opening = FROM.exec(document.text.slice(Math.max(0, first.start - LEAD), first.start))?.[1];
    if (second === undefined || opening === undefined || second.start - first.end > LEAD) return [];
    const between = document.text.slice(first.end, second.start);
    return TO[opening.toLowerCase()]?.test(between) === true ? [{ first, second }] : [];
  });
  const after = pairs.find(({ first }) => first.start >= end && first.start - end < LEAD);
  const pair = after ?? (pairs.length === 1 ? pairs[0] : undefined);
  if (pair === undefined) return null;
  return { baseline: plain(pair.first), time: plain(pair.second) };
}

/** The time as it stands, without the preposition that makes one stretch of both. */
function plain({ quote, timex, interval, start, end, id }: TimeMention): ClaimTime {
  return {
    text: quote,
    timex,
    from: 'stated',
    span: { start, end },
    mention: id,
    ...(interval === undefined ? {} : { interval }),
  };
}
