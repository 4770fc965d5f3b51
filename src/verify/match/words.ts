import { fold } from '../../text/fold.ts';
import { contentLemma } from '../../text/lemma.ts';

/** Words that say nothing about what is measured, in a table's titles and in prose alike. */
const EMPTY_WORDS: ReadonlySet<string> = new Set(
  (
    'a an the of for in on at by to from with and or as per via between within into through across along its their his her ' +
    'all any each every other another new be is are was were been have has had do does did make made which who that this ' +
    'these those there than not no it they we he she also only more most less least very so far total overall number ' +
    'figure amount count level data statistic series operational named name include exclude than equal year month ' +
    'week day quarter period time up down out over under'
  ).split(' '),
);

/** Endings that turn a verb into its noun or an adjective into its adverb, longest first. */
const ENDINGS = [
  'ations',
  'ation',
  'ingly',
  'ions',
  'ment',
  'ion',
  'ant',
  'ent',
  'al',
  'er',
  'or',
  'ly',
  'y',
  'e',
] as const;
const SHORTEST_STEM = 4;

/**
 * The stem under which words of one family meet: interception, intercepted and intercept; claimant and claim; illegally
 * and illegal. Takes a lemma or a word; folded, so Québec's accents do not matter.
 */
export function stem(word: string): string {
  return stemOfLemma(contentLemma(fold(word)));
}

function stemOfLemma(lemma: string): string {
  return withoutEnding(withoutEnding(lemma));
}

function withoutEnding(word: string): string {
  const ending = ENDINGS.find(
    (candidate) => word.endsWith(candidate) && word.length - candidate.length >= SHORTEST_STEM,
  );
  return ending === undefined ? word : word.slice(0, -ending.length);
}

/** Words of a text in their order, folded, without possessive endings: letters, digits and inner points ("u.s."). */
export function words(text: string): readonly string[] {
  const found = fold(text).match(/[\p{L}\p{N}]+(?:[.'&][\p{L}\p{N}]+)*/gu) ?? [];
  return found.map(withoutPossessive);
}

/** A folded word without its possessive ending. */
export function withoutPossessive(word: string): string {
  return word.endsWith("'s") ? word.slice(0, -2) : word;
}

/** The stems of a text's content words, without numbers and empty words; each once, in order. */
export function contentStems(text: string): readonly string[] {
  return stemsOf(words(text));
}

/** The stems of words, folded or not; each once, in order. */
export function stemsOf(list: readonly string[]): readonly string[] {
  const stems = new Set<string>();
  for (const word of list) {
    const found = stemOf(fold(word));
    if (found !== null) stems.add(found);
  }
  return [...stems];
}

/** The stem of a folded word; null for a number and for a word that says nothing of what is measured. */
export function stemOf(folded: string): string | null {
  if (folded === '' || /^\d/.test(folded) || EMPTY_WORDS.has(folded)) return null;
  const lemma = contentLemma(folded);
  return EMPTY_WORDS.has(lemma) ? null : stemOfLemma(lemma);
}
