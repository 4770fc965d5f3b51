import { contentLemma } from '../../../text/lemma.ts';
import type { Token } from '../../document/tokenize.ts';
import { GRAMMAR_WORDS } from '../../lexicon/grammar-words.ts';
import type { ClaimDraft, Composer, Scene, SentenceScene } from '../scene.ts';
import { claimPlace } from '../setting/place.ts';
import { claimTime } from '../setting/time.ts';
import { EVENT_NOUNS } from './event-nouns.ts';

/**
 * "At a news conference at the Council of Atlantic Premiers meeting in Charlottetown Sunday": an event noun and a date in
 * one clause, with no verb between them. A past verb of the event itself counts too: "was signed on", "took effect".
 */
export const composeEvents: Composer = (scene, here) => {
  const composed: ClaimDraft[] = [];
  for (const time of here.times) {
    if (time.interval === undefined || time.timex.type === 'DURATION' || time.timex.type === 'SET') continue;
    const draft = eventClaim(scene, here, time);
    if (draft !== null) composed.push(draft);
  }
  return composed;
};

function eventClaim(scene: Scene, here: SentenceScene, time: SentenceScene['times'][number]): ClaimDraft | null {
  const near = wordsThatLeadTo(here.tokens.filter((token) => token.end <= time.start).slice(-26));
  const eventAt = near.findIndex((token) => EVENT_NOUNS.has(token.lower));
  const event = near[eventAt];
  if (
    event === undefined ||
    near[eventAt + 1]?.lower === "'s" ||
    !reachesTime(near.slice(eventAt + 1).map((token) => token.lower))
  )
    return null;
  const from = near.slice(0, eventAt).findLastIndex((token) => GRAMMAR_WORDS.has(token.lower)) + 1;
  const start = near[from]?.start ?? event.start;
  const text = scene.document.text.slice(start, time.start).trim();
  const lemmas = near
    .slice(from)
    .filter((token) => token.kind === 'word' && !GRAMMAR_WORDS.has(token.lower))
    .map((token) => contentLemma(token.lower));
  return {
    kind: 'event',
    start,
    end: time.end,
    event: text.replace(/\s+(?:on|in|at|of|for|dated|late|early)$/i, ''),
    lemmas: [...new Set(lemmas)],
    places: here.places
      .filter((place) => place.start >= start && place.end <= time.start)
      .map((place) => claimPlace(place, 'stated')),
    time: claimTime(scene, time, 'stated'),
    mentions: [time.id],
  };
}

const MARK = /^[;:,()–—“”"]$/;

/** Back to the last mark; over the comma of "the agreement, which took effect on". */
function wordsThatLeadTo(tokens: readonly Token[]): readonly Token[] {
  const stop = tokens.findLastIndex((token) => MARK.test(token.text));
  const near = tokens.slice(stop + 1);
  if (near[0]?.lower !== 'which' || tokens[stop]?.text !== ',') return near;
  const before = tokens.slice(0, stop).findLastIndex((token) => MARK.test(token.text));
  return tokens.slice(before + 1).filter((token) => token.text !== ',' && token.lower !== 'which');
}

/** Between the event and its date stand only names, prepositions, and verbs that date it. */
const DATING = new Set(
  'on in at of the a an for to with by from between dated held signed took effect came into force was were meeting conference that'.split(
    ' ',
  ),
);

function reachesTime(words: readonly string[]): boolean {
  let foreign = 0;
  for (const word of words) {
    if (DATING.has(word)) continue;
    if (/^(?:is|are|has|have|had|said|says|will|would|who|which|when|because|after|before)$/.test(word)) return false;
    foreign += 1;
  }
  return foreign <= 8;
}
