/** What the lists say of a word: bits, kept as one character a word in the built index. */
export const WORD_FLAGS = {
  /** A given name. */
  given: 1,
  /** A surname. */
  surname: 2,
  /** A part of a person's name, given or surname. */
  name: 4,
  /** A common noun, in lower case. */
  noun: 8,
  /** Any other common word: verb, adjective, adverb, pronoun … */
  word: 16,
  /** One of the commonest given names, also where it is a common word: "John", "Will", "Mark". */
  strongGiven: 32,
} as const;

const BASE = 48;

export function encodeFlags(flags: number): string {
  return String.fromCharCode(BASE + flags);
}

export function decodeFlags(character: number): number {
  return character - BASE;
}
