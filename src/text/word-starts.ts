/**
 * Where the words of a text stand, given as `text.match` with a global pattern gives them: all at once is faster than one by
 * one with their places. Each stands at its first place behind the one before, as no word begins between two words; the
 * pattern must be without lookarounds, with which one could.
 */
export function wordStarts(text: string, words: readonly string[]): readonly number[] {
  let end = 0;
  return words.map((word) => {
    const start = text.indexOf(word, end);
    end = start + word.length;
    return start;
  });
}
