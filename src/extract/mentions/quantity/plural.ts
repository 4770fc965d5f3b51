import { FUNCTION_WORDS, NOT_PLURAL, PLURALS } from '../../lexicon/closed-classes.ts';

/** Whether a lower-case word looks like a plural noun by its form: people, children, claims; not "his", "gas", "crisis". */
export function looksPlural(lower: string): boolean {
  if (PLURALS.has(lower)) return true;
  if (!lower.endsWith('s') || lower.length < 4 || /(?:ss|us|is|ous)$/.test(lower)) return false;
  return !NOT_PLURAL.has(lower) && !FUNCTION_WORDS.has(lower);
}
