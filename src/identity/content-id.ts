import { hash } from 'node:crypto';

/**
 * An identifier made of content alone: the prefix and the first 60 bits of the SHA-256 of the parts.
 * Parts are joined with a character that no text holds after ingest, so `['ab','c']` and `['a','bc']` differ.
 */
export function contentId(prefix: string, parts: readonly string[]): string {
  return `${prefix}_${hash('sha256', parts.join('\u0000')).slice(0, 15)}`;
}

/**
 * Numbers equal contents in the order they come, so that the second "452" of a sentence is told from the first.
 * Returns a function that gives 0 for a new content, 1 for its first repeat …
 */
export function occurrenceCounter(): (content: string) => number {
  const seen = new Map<string, number>();
  return (content) => {
    const count = seen.get(content) ?? 0;
    seen.set(content, count + 1);
    return count;
  };
}
