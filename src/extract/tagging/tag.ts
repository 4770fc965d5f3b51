import { nlp } from './compromise.ts';

/** A word as compromise tags it. Offsets are into the text that was tagged, moved by `offset`. */
export interface TaggedWord {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly tags: ReadonlySet<string>;
}

/** compromise slows down steeply on long sentences and on runs of marks: a window longer than this is not tagged at all. */
export const LONGEST_WINDOW = 600;

interface Term {
  readonly text: string;
  readonly pre: string;
  readonly post: string;
  readonly tags: Set<string>;
}

/**
 * Part-of-speech tags for a short window of text (tag names: compromise's own, `Noun`, `Verb`, `PastTense` …).
 * Gives no words for a window over 600 characters or with a run of marks, which compromise cannot bear.
 * Words that compromise adds (the `have` in "they've") are left out.
 */
export function tagWindow(text: string, offset = 0): TaggedWord[] {
  if (text.length > LONGEST_WINDOW || /[^\p{L}\p{N}\s]{6}/u.test(text)) return [];
  const words: TaggedWord[] = [];
  let position = 0;
  const sentences = nlp(text).document as unknown as readonly (readonly Term[])[];
  for (const term of sentences.flat()) {
    if (term.text === '') continue;
    const start = text.indexOf(term.text, position);
    if (start < 0) return words;
    position = start + term.text.length;
    words.push({ start: start + offset, end: position + offset, text: term.text, tags: term.tags });
  }
  return words;
}
