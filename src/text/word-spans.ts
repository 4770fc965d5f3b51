/** A word of a text and where it stands. */
export interface WordSpan {
  readonly word: string;
  readonly start: number;
}

/**
 * The matches of a global pattern of words, in order. All of them are found at once, which is several times as fast as one
 * by one; each then stands at its first place behind the one before, as no word begins between two words. For patterns
 * without lookarounds, with which one could.
 */
export function wordSpans(text: string, pattern: RegExp): readonly WordSpan[] {
  let end = 0;
  return (text.match(pattern) ?? []).map((word) => {
    const start = text.indexOf(word, end);
    end = start + word.length;
    return { word, start };
  });
}
