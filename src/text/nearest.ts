import { distance } from 'fastest-levenshtein';

/**
 * The candidate that a mistyped word was probably meant to be, by edit distance (Levenshtein 1966): at most one edit in
 * three characters, and no two candidates equally near. Case does not count.
 */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  if (word.length > LONGEST) return undefined;
  const most = Math.max(1, Math.floor(word.length / 3));
  const ranked = candidates
    .map((candidate) => ({ candidate, edits: distance(word.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ edits }) => edits <= most)
    .toSorted((a, b) => a.edits - b.edits);
  const [first, second] = ranked;
  return first !== undefined && first.edits !== second?.edits ? first.candidate : undefined;
}

/** No name is longer, and distances of long strings cost time. */
const LONGEST = 80;

/** `; did you mean "severity"?`, or all there are to choose from. */
export function meant(word: string, candidates: readonly string[]): string {
  const near = nearest(word, candidates);
  if (near !== undefined) return `did you mean "${near}"?`;
  return candidates.length === 0 ? 'there is none to choose from' : `choose from ${candidates.join(', ')}`;
}
