import type { Span } from '../../../model/span.ts';
import { nounLemma } from '../../../text/lemma.ts';
import type { Document } from '../../document/document.ts';
import type { Sentence } from '../../document/sentences.ts';
import type { Token } from '../../document/tokenize.ts';
import type { DraftOf } from '../draft.ts';
import { nounBefore, nounOf } from './counted/before.ts';
import { changeBehind, nounBehind } from './counted/behind.ts';
import { nounShared, numberBeside } from './counted/shared.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { cutPieces, type Piece } from './pieces.ts';

/** What a quantity counts or measures: the noun phrase, its head's lemma, and the lemmas of the words that narrow it. */
export interface CountedNoun {
  readonly span: Span;
  readonly head: string;
  readonly modifiers: readonly string[];
  readonly text: string;
}

/**
 * What is counted or measured: the noun phrase behind the number ("452 claims", "$75 million of bonds", "an 8% stake"), or the
 * subject in front ("the number of claims rose to 452", "revenue of $5 million", "inflation was 4%"). Null where neither is sure.
 */
export function countedNoun(document: Document, quantity: DraftOf<'quantity'>): CountedNoun | null {
  const sentence = sentenceAt(document, quantity.start);
  if (sentence === undefined) return null;
  const pieces = cutPieces(tokensAround(document, sentence, quantity.start));
  const first = pieces.findIndex((piece) => piece.end > quantity.start);
  const end = endOf(pieces, quantity.end);
  if (first < 0) return null;
  const lead = firstOf(pieces, first, quantity);
  const other = pieces[end]?.lower === 'of' ? null : numberBeside(pieces, lead, end);
  const phrase =
    (other === null ? null : find(pieces, other.first, other.end, quantity)) ?? find(pieces, lead, end, quantity);
  return phrase === null ? null : countedOf(document, pieces, phrase);
}

/** The places to look, the surest first: `lead` is the first piece of the number or its cues, `end` the piece behind it. */
function find(pieces: readonly Piece[], lead: number, end: number, quantity: DraftOf<'quantity'>): NounPhrase | null {
  const measured =
    quantity.unit.kind === 'currency' || quantity.unit.kind === 'percent' || quantity.unit.kind === 'physical';
  return (
    (measured && !/^(?:an?|the|another)$/.test(pieces[lead - 1]?.lower ?? '') ? nounOf(pieces, lead) : null) ??
    nounBehind(pieces, end, quantity) ??
    (isApposed(pieces, lead) ? nounShared(pieces, lead, end, quantity) : null) ??
    nounBefore(pieces, lead, quantity) ??
    nounShared(pieces, lead, end, quantity) ??
    changeBehind(pieces, end)
  );
}

/** "received 761 claims, a more than 400% increase": an article behind a comma or dash. */
function isApposed(pieces: readonly Piece[], lead: number): boolean {
  return /^an?$/.test(pieces[lead - 1]?.lower ?? '') && /^[,—–-]$/.test(pieces[lead - 2]?.text ?? '');
}

/** The first piece of the cues in front of the number. */
function firstOf(pieces: readonly Piece[], first: number, quantity: DraftOf<'quantity'>): number {
  const start = Math.min(quantity.start, ...quantity.cues.map((cue) => cue.start));
  return start === quantity.start ? first : pieces.findIndex((piece) => piece.end > start);
}

function endOf(pieces: readonly Piece[], offset: number): number {
  const end = pieces.findIndex((piece) => piece.start >= offset);
  return end < 0 ? pieces.length : end;
}

function countedOf(document: Document, pieces: readonly Piece[], phrase: NounPhrase): CountedNoun | null {
  const words = pieces.slice(phrase.first, phrase.end);
  const [first, last, head] = [words[0], words.at(-1), pieces[phrase.head]];
  if (first === undefined || last === undefined || head === undefined) return null;
  const modifiers = words
    .filter(
      (piece) =>
        piece !== head &&
        piece.kind === 'word' &&
        !/^(?:'s|of|the|a|an|in|and|for|its|their|his|her)$/.test(piece.lower),
    )
    .map((piece) => nounLemma(piece.text));
  const span = { start: first.start, end: last.end };
  return { span, head: nounLemma(head.text), modifiers, text: document.text.slice(span.start, span.end) };
}

/** How many tokens of the sentence are looked at before and behind a number; the bound keeps a sentence of many numbers linear. */
const BEFORE = 60;
const BEHIND = 60;

function tokensAround(document: Document, sentence: Sentence, offset: number): readonly Token[] {
  let low = sentence.firstToken;
  let high = sentence.endToken - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((document.tokens[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return document.tokens.slice(Math.max(sentence.firstToken, low - BEFORE), Math.min(sentence.endToken, low + BEHIND));
}

/** Binary search: sentences are in order and do not overlap. */
function sentenceAt(document: Document, offset: number): Sentence | undefined {
  let low = 0;
  let high = document.sentences.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((document.sentences[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return document.sentences[low];
}
