import type { Measure } from '../../model/claim.ts';
import { contentLemma, nounLemma } from '../../text/lemma.ts';
import { type TaggedWord, tagWindow } from '../tagging/tag.ts';
import type { Scene } from './scene.ts';

const WINDOW = 90;
const LONGEST_PHRASE = 4;
const OPENING = /^\s*(?:(?:all|both|the|these|those|its|their|his|her|our|every|each|an?|of)\s+){0,3}/i;
const OWNER = /^(?:the\s+)?(?:[\p{L}\p{M}.-]{1,30}\s){0,4}?[\p{L}\p{M}.-]{1,30}['\u2019]s?\s+/u;
/** "the 30-year average". */
const NUMBERED = /^\d[\d.,]{0,8}-\p{L}{1,20}\s+/u;

/** Words that open no noun phrase: to know them costs nothing, and to tag the window costs more than all the rest. */
const NO_NOUN =
  /^\s*(?:by|in|on|at|as|for|from|with|into|than|that|this|what|which|who|whom|he|she|it|they|them|him|we|you|your|is|are|was|were|has|have|had)(?![\p{L}\p{M}\p{N}'’-])/u;

/** The noun phrase right behind an offset, past its determiners and its owner: "the country's electricity last year" gives "electricity". Null where there is none. */
export function nounAfter(scene: Scene, offset: number): Measure | null {
  const window = scene.document.text.slice(offset, offset + WINDOW);
  let lead = 0;
  for (const part of [OPENING, OWNER, NUMBERED]) lead += part.exec(window.slice(lead))?.[0].length ?? 0;
  const start = offset + lead;
  if (NO_NOUN.test(window.slice(lead))) return null;
  // The determiner is tagged with the phrase: without it "staff" and "rival" are no nouns.
  const phrase = openingPhrase(tagWindow(window, offset), start);
  const gap = phrase.findIndex(
    (word, index) => index > 0 && !/^\s$/.test(scene.document.text.slice(phrase[index - 1]?.end, word.start)),
  );
  const whole = gap < 0 ? phrase : phrase.slice(0, gap);
  const isOpened = /\S/.test(window.slice(0, lead));
  while (whole.length > 0 && !isHead(whole.at(-1)?.tags, isOpened && endsPhrase(scene, whole.at(-1)?.end))) whole.pop();
  const [first, head] = [whole[0], whole.at(-1)];
  if (first === undefined || head === undefined) return null;
  return {
    text: scene.document.text.slice(first.start, head.end),
    head: nounLemma(head.text),
    modifiers: whole.slice(0, -1).map((word) => nounLemma(word.text)),
    lemmas: whole.map((word) => contentLemma(word.text)),
    spans: [{ start: first.start, end: head.end }],
  };
}

/** The nouns and adjectives that stand in a row from `start` on. */
function openingPhrase(words: Iterable<TaggedWord>, start: number): TaggedWord[] {
  const phrase: TaggedWord[] = [];
  for (const word of words) {
    if (word.start < start) continue;
    if (!isNominal(word) || phrase.push(word) === LONGEST_PHRASE) break;
  }
  return phrase;
}

function isNominal({ tags }: TaggedWord): boolean {
  return (tags.has('Noun') || tags.has('Adjective')) && !tags.has('Pronoun') && !tags.has('Date');
}

/** "her rival.", "the national average,": the last word between a determiner and a mark is the noun, whatever its tag. */
function endsPhrase(scene: Scene, end: number | undefined): boolean {
  return end !== undefined && /^(?:[.,;:!?)]|$)/.test(scene.document.text.slice(end, end + 1));
}

function isHead(tags: ReadonlySet<string> | undefined, isDetermined: boolean): boolean {
  if (tags === undefined || tags.has('Date') || tags.has('Value')) return false;
  return tags.has('Noun') || (isDetermined && tags.has('Adjective'));
}
