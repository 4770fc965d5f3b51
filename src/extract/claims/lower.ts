/**
 * The text with A to Z in lower case and every offset as it was. What is read on this need not ignore case: a pattern that
 * holds `\p{L}` and ignores case takes V8 milliseconds to compile, and again each time that it has thrown the code away.
 */
export function lowerAscii(text: string): string {
  return text.replace(CAPITALS, (letters) => letters.toLowerCase());
}

const CAPITALS = /[A-Z]+/g;
