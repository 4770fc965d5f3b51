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
import { clauseLemmas } from './measure.ts';
import { type Scene, type SentenceScene, tokenAt } from './scene.ts';

/** "The number of claims at the crossing rose", "the unemployment rate fell": the phrase that opens the sentence and rose or fell. */
const NUMBER_OF =
  /^(?:the|a|its|their|his|her)?\s*(?:total |average |annual |monthly |overall )*(?:number|rate|level|amount|volume|price|cost|value|share|proportion|percentage|total)s? of ((?:[\p{L}\p{M}'’-]+ ){0,4}?[\p{L}\p{M}'’-]+)(?= (?:at|in|on|to|who|whom|that|which|living|from|for|by|with|rose|fell|grew|is|are|was|were|has|have|had|increased|decreased|dropped|jumped|climbed|surged|declined|came|stood|reached|totalled|had|more|nearly|almost)\b)/iu;

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
  const match = NUMBER_OF.exec(window);
  if (match?.[1] === undefined) return null;
  const start = from + match.index + match[0].length - match[1].length;
  const words = match[1].split(' ');
  return {
    text: match[1],
    head: nounLemma(words.at(-1) ?? ''),
    modifiers: words
      .slice(0, -1)
      .map(nounLemma)
      .filter((word) => !GRAMMAR_WORDS.has(word)),
    lemmas: [...new Set([...words.map(contentLemma), ...lemmas])],
    spans: [{ start, end: start + match[1].length }],
  };
}

/** "The figure represents a 263% increase": the number of the sentence before is what changed. */
const POINTS_BACK = /^(?:figure|number|total|amount|increase|jump|rise|spike|one)s?$/i;
/** A bare plural at the start is a subject even where the tagger takes it for a verb: "Claims rose". */
const ARTICLE = /^(?:the|a|an|its|their|his|her|and|but|while|meanwhile)$/i;

/** Words that open no noun phrase, and pronouns: whatever the tagger says of the rest, what they open is no measure. */
const NO_NOUN = new Set(
  'in on at by for from with of to into through during after before since until without against among between although though because if when where whereas according compared despite so then however conversely similarly even amid nearly almost as just only also not nor or once this that these those another about he she it they we you i'.split(
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
  const name = nameAt(here, opening.start);
  if (name === undefined) return false;
  const verbAt = tokens.findIndex((token) => token.start >= name.end);
  const verb = tokens[verbAt]?.lower ?? '';
  if (AUXILIARIES.has(verb)) return verb !== "'s";
  if (/[a-z]{2}ed$/.test(verb)) return true;
  const said = SPEECH_VERBS.get(verb);
  return said !== undefined && (said.forms.has('past') || tokens[verbAt + 1]?.lower === 'that');
}

const MOST_TOKENS = 18;
/** The opening of a sentence is the same for each of its numbers, and tagging is what costs most here. */
const TAGGED = new WeakMap<SentenceScene, Map<string, readonly TaggedWord[]>>();

function taggedOnce(here: SentenceScene, text: string): readonly TaggedWord[] {
  const known = TAGGED.get(here) ?? new Map<string, readonly TaggedWord[]>();
  const words = known.get(text) ?? tagWindow(text);
  TAGGED.set(here, known.set(text, words));
  return words;
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
  if (opensNoMeasure(here, before)) return null;
  const text = scene.document.text.slice(first.start, last.end);
  const words = taggedOnce(here, text);
  const verb = words.findIndex(
    (word, index) => index > 0 && (word.tags.has('Verb') || CHANGE_VERBS.has(word.text.toLowerCase())),
  );
  const preposition = words.findIndex((word) => word.tags.has('Preposition'));
  const end = preposition > 0 && preposition < verb ? preposition : verb;
  const phrase = words.slice(0, Math.max(0, end)).filter((word) => !ARTICLE.test(word.text));
  const [leading, noun] = [phrase[0], phrase.at(-1)];
  if (leading === undefined || noun === undefined || POINTS_BACK.test(noun.text)) return null;
  const opensBare = phrase.length === 1 && noun === words[0] && /s$/.test(noun.text);
  const isPlain = phrase.length <= 5 && phrase.every((word) => word.tags.has('Noun') || word.tags.has('Adjective'));
  if (!opensBare && (!isPlain || !noun.tags.has('Noun'))) return null;
  if (noun.tags.has('Pronoun') || nameAt(here, first.start + noun.start) !== undefined) return null;
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
