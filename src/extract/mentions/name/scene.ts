import type { Document } from '../../document/document.ts';
import type { Token } from '../../document/tokenize.ts';
import { FUNCTION_WORDS } from '../../lexicon/function-words.ts';
import { type Place, placesNamed } from '../../lexicon/names-index.ts';
import { WORD_FLAGS } from '../../lexicon/word-flags.ts';
import type { MentionDraft } from '../draft.ts';
import { hasHeadlineCase } from './headlines.ts';
import { SHAPE } from './shapes.ts';
import { flagsOfWord, isDemonymWord, keyOf, opensPlace, phraseWordOf, placesOfWord, shapeOf } from './words.ts';

export { SHAPE };

export type NameKind = 'person' | 'organization' | 'place' | 'title' | 'other';

/** A name found: tokens `first` to `end` (half-open). `title` and `other` claim words that no name may use. */
export interface NameSpan {
  readonly first: number;
  readonly end: number;
  readonly kind: NameKind;
  /** The rule that found it. */
  readonly rule: string;
}

/** What the name rules read of a document: shapes and folded spellings of its tokens, and which tokens are taken. */
export interface Scene {
  readonly document: Document;
  readonly tokens: readonly Token[];
  readonly shapes: Uint8Array;
  /** Folded spelling of a token, without the stop of an abbreviation. */
  readonly key: (index: number) => string;
  readonly flags: (index: number) => number;
  readonly owners: (NameSpan | undefined)[];
  readonly sentenceOf: Int32Array;
  /** Sentences in which capitals mean little: headlines in capitals or title case. */
  readonly shouted: readonly boolean[];
}

export function openScene(document: Document, found: readonly MentionDraft[]): Scene {
  const { tokens } = document;
  const shapes = new Uint8Array(tokens.length);
  tokens.forEach((token, index) => {
    shapes[index] = shapeOf(token);
  });
  const key = (index: number): string => {
    const token = tokens[index];
    return token === undefined ? '' : keyOf(token);
  };
  const flags = (index: number): number => {
    const token = tokens[index];
    return token === undefined ? 0 : flagsOfWord(token);
  };
  const sentenceOf = new Int32Array(tokens.length).fill(-1);
  for (const sentence of document.sentences) sentenceOf.fill(sentence.index, sentence.firstToken, sentence.endToken);
  const shouted = document.sentences.map((sentence) => hasHeadlineCase(document, shapes, sentence));
  const owners: (NameSpan | undefined)[] = new Array(tokens.length);
  const scene: Scene = { document, tokens, shapes, key, flags, owners, sentenceOf, shouted };
  claimTimes(scene, found);
  return scene;
}

function claimTimes(scene: Scene, found: readonly MentionDraft[]): void {
  let token = 0;
  for (const draft of found) {
    if (draft.kind !== 'time') continue;
    while (token < scene.tokens.length && (scene.tokens[token]?.start ?? 0) < draft.start) token += 1;
    const first = token;
    let end = first;
    while ((scene.tokens[end]?.end ?? Number.POSITIVE_INFINITY) <= draft.end) end += 1;
    if (end > first) claim(scene, { first, end, kind: 'other', rule: 'time' });
    token = Math.max(0, first - 1);
  }
}

export function claim(scene: Scene, span: NameSpan): void {
  scene.owners.fill(span, span.first, span.end);
}

export function shape(scene: Scene, index: number): number {
  return scene.shapes[index] ?? 0;
}

export function textAt(scene: Scene, index: number): string {
  return scene.tokens[index]?.text ?? '';
}

/** In a headline in capitals or title case a capital says nothing. */
export function isShouted(scene: Scene, index: number): boolean {
  return scene.shouted[scene.sentenceOf[index] ?? -1] === true;
}

export function isFree(scene: Scene, index: number): boolean {
  return scene.owners[index] === undefined;
}

export function has(scene: Scene, index: number, flags: number): boolean {
  return (scene.flags(index) & flags) !== 0;
}

export function isCommon(scene: Scene, index: number): boolean {
  return has(scene, index, WORD_FLAGS.noun | WORD_FLAGS.word) || FUNCTION_WORDS.has(scene.key(index));
}

/** The first word of its sentence, also behind an opening quotation mark or a colon: its capital says nothing. */
export function opensSentence(scene: Scene, index: number): boolean {
  const sentence = scene.document.sentences[scene.sentenceOf[index] ?? -1];
  if (sentence === undefined || index === sentence.firstToken) return true;
  const before = textAt(scene, index - 1);
  if (/^["“‘«:•]$/.test(before)) return true;
  return index - 1 === sentence.firstToken && scene.tokens[index - 1]?.kind === 'symbol';
}

/** The folded text of tokens `first` to `end`, one space between words that are spaced. */
export function phrase(scene: Scene, first: number, end: number): string {
  let text = '';
  for (let index = first; index < end; index += 1) {
    const token = scene.tokens[index];
    if (token === undefined) break;
    const word = phraseWordOf(token);
    text += index > first && token.spaced ? ` ${word}` : word;
  }
  return text;
}

/** Places of the gazetteer that have the word's key as their whole name. */
export function placesAt(scene: Scene, index: number): readonly Place[] {
  const token = scene.tokens[index];
  return token === undefined ? [] : placesOfWord(token);
}

/** Places of the gazetteer that tokens `first` to `end` name together. Most first words open no name of two words. */
export function placesFrom(scene: Scene, first: number, end: number): readonly Place[] {
  const token = scene.tokens[first];
  const isSpaced = end > first + 1 && scene.tokens[first + 1]?.spaced === true;
  if (token === undefined || (isSpaced && !opensPlace(token))) return [];
  return placesNamed(phrase(scene, first, end));
}

export function isDemonym(scene: Scene, index: number): boolean {
  const token = scene.tokens[index];
  return token !== undefined && isDemonymWord(token);
}

/** Folded words and phrases that are the same place in the text: text of tokens as printed. */
export function printed(scene: Scene, first: number, end: number): string {
  const from = scene.tokens[first];
  const to = scene.tokens[end - 1];
  return from === undefined || to === undefined ? '' : scene.document.text.slice(from.start, to.end);
}
