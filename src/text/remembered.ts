import { ownCopy } from './own-copy.ts';

/** Answers kept at once: the words of some hundred articles. */
const KEPT = 20_000;

/** A word or phrase longer than this comes once, so its answer is not kept. */
const LONGEST_KEPT = 64;

/** The same pure function of a string, which remembers what it gave: the words of news come again and again. */
export function remembered<Found>(find: (key: string) => Found): (key: string) => Found {
  const known = new Map<string, Found>();
  return (key) => {
    const hit = known.get(key);
    if (hit !== undefined || known.has(key)) return hit as Found;
    if (key.length > LONGEST_KEPT) return find(key);
    // What is found may be a part of the key.
    const own = ownCopy(key);
    const found = find(own);
    if (known.size >= KEPT) known.clear();
    known.set(own, found);
    return found;
  };
}
