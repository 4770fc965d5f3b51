import type { Claim } from '../../../model/claim.ts';
import type { ClaimDraft, Scene, SentenceScene } from '../scene.ts';
import { rankedValue, rankOf, valueAt } from './ranked-value.ts';

const RECORD =
  /\b(?:a|an|its|their|the)\s(?:new\s)?(?:record|all-time)(?:[-\s](?<end>high|low))?(?<what>\s(?:number|total|level))?(?<of>\sof)?(?=[\s,.;)]|$)/giu;
/** A cheap look before the pattern. */
export function holdsRecord(sentence: string): boolean {
  return /record|all-time/i.test(sentence);
}

/** What may stand between "a record" and its number. */
const HEDGED = /^\s(?:(?:about|nearly|almost|around|some|roughly|just|over|under|more|than|at|least)\s){0,3}$/;
const ENDS_THERE = /^(?:[,.;)]|$)/;

/** "a record 39,540 seekers", "a record high of 7.3%", "39,540 claims, a record." */
export function records(scene: Scene, here: SentenceScene, before: readonly Claim[]): ClaimDraft[] {
  const { start, end } = here.sentence;
  const { text } = scene.document;
  const composed: ClaimDraft[] = [];
  for (const match of text.slice(start, end).matchAll(RECORD)) {
    const words = { start: start + match.index, end: start + match.index + match[0].length };
    // "A record of 12 songs" is a disc.
    if (match.groups?.['of'] !== undefined && (match.groups['end'] ?? match.groups['what']) === undefined) continue;
    const next = here.quantities.find((quantity) => quantity.start >= words.end);
    const leads = next !== undefined && next.start - words.end < 30 && HEDGED.test(text.slice(words.end, next.start));
    const isClosed = ENDS_THERE.test(text.slice(words.end, Math.min(end, words.end + 1)));
    const subject = leads
      ? valueAt(here, before, next.start)
      : isClosed && match.groups?.['of'] === undefined
        ? rankedValue(scene, here, before, words.start)
        : null;
    if (subject === null) continue;
    const order = {
      end: match.groups?.['end']?.toLowerCase() === 'low' ? ('lowest' as const) : ('highest' as const),
      position: 1,
    };
    composed.push(rankOf(subject, words, order, undefined));
  }
  return composed;
}
