import type { Measure } from '../../model/claim.ts';
import type { QuantityMention } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import { contentLemma, nounLemma } from '../../text/lemma.ts';
import type { Token } from '../document/tokenize.ts';
import { CHANGE_VERBS } from '../lexicon/change-words.ts';
import { AUXILIARIES } from '../lexicon/clause-words.ts';
import { GRAMMAR_WORDS } from '../lexicon/grammar-words.ts';
import { SPEECH_VERBS } from '../lexicon/speech-verbs.ts';
import { type TaggedWord, tagWindow } from '../tagging/tag.ts';
import { clauseAt } from './clause.ts';
import { lowerAscii } from './lower.ts';
import { clauseLemmas } from './measure.ts';
import { type Scene, type SentenceScene, tokenAt } from './scene.ts';

/** "The number of claims at the crossing rose", "the unemployment rate fell": the phrase that opens the sentence and rose or fell. */
const NUMBER_OF =
  /^(?:the|a|its|their|his|her)?\s*(?:total |average |annual |monthly |overall )*(?:number|rate|level|amount|volume|price|cost|value|share|proportion|percentage|total)s? of ((?:[\p{L}\p{M}'’-]+ ){0,4}?[\p{L}\p{M}'’-]+)(?= (?:at|in|on|to|who|whom|that|which|living|from|for|by|with|rose|fell|grew|is|are|was|were|has|have|had|increased|decreased|dropped|jumped|climbed|surged|declined|came|stood|reached|totalled|had|more|nearly|almost)\b)/u;

/**
 * The subject of the verb before a number: "Claims rose from", "The number of claims at the crossing is up", "The border
 * between the two is 8,891 kilometres long". Read from the beginning of the clause, else of the sentence; null where none is sure.
 */
export function namedSubject(scene: Scene, here: SentenceScene, quantity: QuantityMention): Measure | null {
  const clause = clauseAt(here.clauses, quantity.start);
  if (clause === undefined) return null;
  const lemmas = clauseLemmas(here, clause);
  const starts = new Set([clause.pieces[0]?.start ?? here.sentence.start, here.sentence.start]);
  for (const from of starts) {
    const found = numberOf(scene, quantity, from, lemmas) ?? simpleSubject(scene, here, quantity, from, lemmas);
    if (found !== null) return found;
  }
  return null;
}

const LONGEST_SUBJECT = 240;

function numberOf(scene: Scene, quantity: QuantityMention, from: number, lemmas: readonly string[]): Measure | null {
  const window = scene.document.text.slice(from, Math.min(quantity.start, from + LONGEST_SUBJECT));
  const match = / of /i.test(window) ? NUMBER_OF.exec(lowerAscii(window)) : null;
  if (match?.[1] === undefined) return null;
  const start = from + match.index + match[0].length - match[1].length;
  const text = scene.document.text.slice(start, start + match[1].length);
  const words = text.split(' ');
  return {
    text,
    head: nounLemma(words.at(-1) ?? ''),
    modifiers: words
      .slice(0, -1)
      .map(nounLemma)
      .filter((word) => !GRAMMAR_WORDS.has(word)),
    lemmas: [...new Set([...words.map(contentLemma), ...lemmas])],
    spans: [{ start, end: start + text.length }],
  };
}

/** "The figure represents a 263% increase": the number of the sentence before is what changed. */
const POINTS_BACK = /^(?:figure|number|total|amount|increase|jump|rise|spike|one)s?$/i;
const ARTICLE = /^(?:the|a|an|its|their|his|her|and|but|while|meanwhile)$/i;

/** Words that open no noun phrase, pronouns and quantifiers: whatever the tagger says of the rest, what they open is no measure. */
const NO_NOUN = new Set(
  'in on at by for from with of to into through during after before since until without against among between although though because if when where whereas according compared despite so then however conversely similarly even amid nearly almost as just only also not nor or once this that these those another about he she it they we you i per now what some several one two three four five six seven eight nine ten'.split(
    ' ',
  ),
);

/** "In 2012, 43 per cent", "Ruiz called for": tagging costs more than all the rest, and here it would find nothing. */
function opensNoMeasure(here: SentenceScene, tokens: readonly Token[]): boolean {
  const at = tokens.findIndex((token) => token.kind !== 'symbol' && !ARTICLE.test(token.text));
  const opening = tokens[at];
  if (opening === undefined) return false;
  const next = tokens[at + 1];
  const isWhole = next === undefined || next.spaced || next.text === ',';
  if (isWhole && (NO_NOUN.has(opening.lower) || (AUXILIARIES.has(opening.lower) && opening.text === opening.lower)))
    return true;
  if (isBareNumber(tokens, at) || isBareNumber(tokens, at + 1)) return true;
  const name = nameAt(here, opening.start);
  if (name === undefined) return false;
  const verbAt = tokens.findIndex((token) => token.start >= name.end);
  const verb = tokens[verbAt]?.lower ?? '';
  if (AUXILIARIES.has(verb)) return verb !== "'s";
  if (/[a-z]{2}ed$/.test(verb) || PAST.has(verb) || CHANGE_VERBS.has(verb)) return true;
  const said = SPEECH_VERBS.get(verb);
  return said !== undefined && (said.forms.has('past') || tokens[verbAt + 1]?.lower === 'that');
}

/** Common irregular pasts that are no nouns: behind a name they are its verb. */
const PAST = new Set(
  'gave made won bought sold spent took paid came went saw grew lost held kept sent built brought began became got told wrote ran stood drew drove flew'.split(
    ' ',
  ),
);

/** "The 12 schools", "Some 4,500 people", "The S&P 500 index": a number is no part of a plain noun phrase. A year may be, as may "30-year". */
function isBareNumber(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const next = tokens[index + 1];
  return token?.kind === 'number' && token.spaced && token.text.length !== 4 && (next === undefined || next.spaced);
}

/** "Chen made", "The middle": only a word in front of the last one can be the subject of a verb, and a name is no measure. */
function holdsNoun(here: SentenceScene, tokens: readonly Token[]): boolean {
  if (tokens.at(-1)?.kind !== 'word') return true;
  return tokens
    .slice(0, -1)
    .some((token) => token.kind !== 'symbol' && !ARTICLE.test(token.text) && nameAt(here, token.start) === undefined);
}

const MOST_TOKENS = 18;
/** The opening of a sentence is the same for each of its numbers, and tagging is what costs most here. */
const OPENINGS = new WeakMap<SentenceScene, Map<string, readonly TaggedWord[] | null>>();

function openingOnce(here: SentenceScene, text: string): readonly TaggedWord[] | null {
  const known = OPENINGS.get(here) ?? new Map<string, readonly TaggedWord[] | null>();
  OPENINGS.set(here, known);
  const phrase = known.get(text);
  if (phrase !== undefined) return phrase;
  const read = openingPhrase(tagWindow(text));
  known.set(text, read);
  return read;
}

const LONGEST_PHRASE = 5;

/**
 * The words in front of the first verb, or in front of a preposition before it, without articles. Null where they are no
 * noun phrase; no word is tagged once that is sure.
 */
function openingPhrase(words: Iterable<TaggedWord>): readonly TaggedWord[] | null {
  const phrase: TaggedWord[] = [];
  let first: TaggedWord | undefined;
  let isWhole = false;
  for (const word of words) {
    if (first === undefined) {
      first = word;
    } else if (word.tags.has('Verb') || CHANGE_VERBS.has(word.text.toLowerCase())) {
      return isWhole || isNounPhrase(phrase, first) ? phrase : null;
    } else if (isWhole) {
      continue;
    } else if (word.tags.has('Preposition') && !first.tags.has('Preposition')) {
      if (!isNounPhrase(phrase, first)) return null;
      isWhole = true;
      continue;
    } else if (!isNominal(word) && !ARTICLE.test(word.text)) {
      return null;
    }
    if (!ARTICLE.test(word.text) && phrase.push(word) > LONGEST_PHRASE) return null;
  }
  return null;
}

/** A bare plural at the start is a subject even where the tagger takes it for a verb: "Claims rose". */
function isNounPhrase(phrase: readonly TaggedWord[], first: TaggedWord): boolean {
  const noun = phrase.at(-1);
  if (noun === undefined) return false;
  if (noun === first && phrase.length === 1 && /s$/.test(noun.text)) return true;
  return noun.tags.has('Noun') && phrase.every(isNominal);
}

function isNominal({ tags }: TaggedWord): boolean {
  return tags.has('Noun') || tags.has('Adjective');
}

/** "Asylum claims rose 12%", "The border between the two countries is": the noun phrase at the start, up to its first preposition. */
function simpleSubject(
  scene: Scene,
  here: SentenceScene,
  quantity: QuantityMention,
  from: number,
  lemmas: readonly string[],
): Measure | null {
  const opening = tokenAt(here.tokens, from);
  const before = here.tokens.slice(opening, opening + MOST_TOKENS).filter((token) => token.end <= quantity.start);
  const [first, last] = [before[0], before.at(-1)];
  if (first === undefined || last === undefined || before.length < 2) return null;
  if (opensNoMeasure(here, before) || !holdsNoun(here, before)) return null;
  const text = scene.document.text.slice(first.start, last.end);
  const phrase = openingOnce(here, text);
  const [leading, noun] = [phrase?.[0], phrase?.at(-1)];
  if (phrase === null || leading === undefined || noun === undefined) return null;
  if (POINTS_BACK.test(noun.text) || noun.tags.has('Pronoun')) return null;
  if (nameAt(here, first.start + noun.start) !== undefined) return null;
  return {
    text: text.slice(leading.start, noun.end),
    head: nounLemma(noun.text),
    modifiers: phrase.slice(0, -1).map((word) => nounLemma(word.text)),
    lemmas: [...new Set([...phrase.map((word) => contentLemma(word.text)), ...lemmas])],
    spans: [{ start: first.start + leading.start, end: first.start + noun.end }],
  };
}

function nameAt(here: SentenceScene, offset: number): Span | undefined {
  const holds = (name: Span): boolean => name.start <= offset && offset < name.end;
  return here.people.find(holds) ?? here.organizations.find(holds) ?? here.places.find(holds);
}
