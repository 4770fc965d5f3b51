const UNITS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'];
const TEENS =
  'tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(' ');
const TENS = ['twent', 'thirt', 'fort', 'fift', 'sixt', 'sevent', 'eight', 'ninet'];

const WORDS: ReadonlyMap<string, number> = new Map([
  ...UNITS.map((word, at): [string, number] => [word, at + 1]),
  ...TEENS.map((word, at): [string, number] => [word, at + 10]),
  ...TENS.flatMap((stem, at): [string, number][] => [
    [`${stem}ieth`, (at + 2) * 10],
    ...UNITS.map((unit, more): [string, number] => [`${stem}y-${unit}`, (at + 2) * 10 + more + 1]),
  ]),
  ['hundredth', 100],
  ['one-hundredth', 100],
]);

/** An ordinal in digits or in words up to a hundred, as a group named `ordinal`. */
export const ORDINAL = String.raw`(?<ordinal>\d{1,4}(?:st|nd|rd|th)|(?:[a-z]{4,7}y-)?[a-z]{3,8}(?:st|nd|rd|th))`;

/** "20th" and "twentieth" are 20; null for a word that is none. */
export function ordinalNumber(text: string): number | null {
  const digits = /^\d+/.exec(text)?.[0];
  return digits === undefined ? (WORDS.get(text.toLowerCase()) ?? null) : Number(digits);
}
