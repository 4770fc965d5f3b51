import { startsCapital } from '../../../text/capital.ts';
import { fold } from '../../../text/fold.ts';
import { asItLooks } from '../../../text/look-alikes.ts';
import type { Document } from '../../document/document.ts';
import type { Token } from '../../document/tokenize.ts';
import { FUNCTION_WORDS } from '../../lexicon/function-words.ts';
import { flagsOf } from '../../lexicon/names-index.ts';
import { WORD_FLAGS } from '../../lexicon/word-flags.ts';
import type { MentionDraft } from '../draft.ts';
import { hasHeadlineCase } from './headlines.ts';
import { SHAPE } from './shapes.ts';

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
  const shapes = Uint8Array.from(tokens, shapeOf);
  const keys: (string | undefined)[] = new Array(tokens.length);
  const key = (index: number): string => {
    const known = keys[index];
    if (known !== undefined) return known;
    const token = tokens[index];
    const folded = token === undefined ? '' : keyOf(token);
    keys[index] = folded;
    return folded;
  };
  const flags = (index: number): number => flagsOf(key(index));
  const sentenceOf = new Int32Array(tokens.length).fill(-1);
  for (const sentence of document.sentences) sentenceOf.fill(sentence.index, sentence.firstToken, sentence.endToken);
  const shouted = document.sentences.map((sentence) => hasHeadlineCase(document, shapes, sentence));
  const owners: (NameSpan | undefined)[] = new Array(tokens.length);
  const scene: Scene = { document, tokens, shapes, key, flags, owners, sentenceOf, shouted };
  claimTimes(scene, found);
  return scene;
}

/** "French-speaking", "Soviet-era": an adjective, whatever name is in it. */
const DESCRIPTIVE =
  /-(?:speaking|style|era|like|wide|related|sponsored|dominated|controlled|occupied|friendly|language|themed|inspired|only)$/;

const COMPOUND = /[-'’\u2010\u2011]/;

function shapeOf(token: Token): number {
  if (token.kind !== 'word') return SHAPE.plain;
  const { text } = token;
  const isCompound = COMPOUND.test(text);
  if (isCompound && DESCRIPTIVE.test(text)) return SHAPE.plain;
  if (isCompound && /^(?:[dl]['’]|(?:then|ex|sub|mid|pre|post|trans|non|anti|pro)[-\u2010\u2011])\p{Lu}/u.test(text))
    return SHAPE.capitalised;
  if (!startsCapital(text)) return /^\p{Ll}\p{Lu}/u.test(text) ? SHAPE.capitals : SHAPE.plain;
  if (text.endsWith('.'))
    return text.length === 2 ? SHAPE.initial : /\..*\./.test(text) ? SHAPE.dotted : SHAPE.capitalised;
  if (text.length === 1) return SHAPE.initial;
  return /\p{Ll}/u.test(text) ? SHAPE.capitalised : SHAPE.capitals;
}

function keyOf(token: Token): string {
  const { lower } = token;
  const bare = lower.endsWith('.') && !/\..*\./.test(lower) ? lower.slice(0, -1) : lower;
  return /^[\x20-\x7e]*$/.test(bare) ? bare : fold(asItLooks(bare));
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
    const word = shape(scene, index) === SHAPE.dotted || token.kind === 'symbol' ? token.lower : scene.key(index);
    text += index > first && token.spaced ? ` ${word}` : word;
  }
  return text;
}

/** Folded words and phrases that are the same place in the text: text of tokens as printed. */
export function printed(scene: Scene, first: number, end: number): string {
  const from = scene.tokens[first];
  const to = scene.tokens[end - 1];
  return from === undefined || to === undefined ? '' : scene.document.text.slice(from.start, to.end);
}
