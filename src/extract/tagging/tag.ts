import { compromiseTwo, type Term, worldOf } from './compromise.ts';
import { postTag } from './post-tag.ts';

/** A word as compromise tags it. Offsets are into the text that was tagged, moved by `offset`. */
export interface TaggedWord {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly tags: ReadonlySet<string>;
}

/** compromise slows down steeply on long sentences and on runs of marks: a window longer than this is not tagged at all. */
export const LONGEST_WINDOW = 600;

/**
 * Part-of-speech tags for a short window of text (tag names: compromise's own, `Noun`, `Verb`, `PastTense` …), word by
 * word: what the caller does not read is not tagged.
 * Gives no words for a window over 600 characters or with a run of marks, which compromise cannot bear.
 * Words that compromise adds (the `have` in "they've") are left out.
 */
export function* tagWindow(text: string, offset = 0): Generator<TaggedWord, void> {
  if (text.length > LONGEST_WINDOW || /[^\p{L}\p{N}\s]{6}/u.test(text)) return;
  let position = 0;
  for (const term of taggedTerms(text)) {
    if (term.text === '') continue;
    const start = text.indexOf(term.text, position);
    if (start < 0) return;
    position = start + term.text.length;
    yield { start: start + offset, end: position + offset, text: term.text, tags: term.tags };
  }
}

/**
 * What a call of compromise runs on a text, in its order, without the steps that no tag depends on (`id`, `typeahead`)
 * and with its last step, `postTagger`, replaced by `postTag`.
 */
const STEPS = ['contractions', 'alias', 'machine', 'index', 'freeze', 'lexicon', 'preTagger', 'contractionTwo'];

/** No step looks past a sentence, and the last one looks at no more than a clause. */
function* taggedTerms(text: string): Generator<Term, void> {
  const nlp = compromiseTwo();
  const world = worldOf(nlp);
  for (const sentence of world.methods.one.tokenize.fromString(text, world)) {
    const view = nlp('');
    view.document = [sentence] as unknown as typeof view.document;
    view.compute(STEPS);
    for (const clause of world.methods.two.quickSplit([sentence])) {
      postTag(world, clause);
      yield* clause;
    }
  }
}
