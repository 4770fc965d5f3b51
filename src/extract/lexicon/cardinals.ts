/** Cardinal words up to ninety-nine, "hundred" and "thousand" apart, for amounts of time ("sixty days", "twenty-four hours"). */
export const UNITS_AND_TEENS: ReadonlyMap<string, number> = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((name, value) => [name, value] as const),
);

export const TENS: ReadonlyMap<string, number> = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((name, index) => [name, (index + 2) * 10] as const),
);

/** Ordinal words to their number, from 1. */
export const ORDINALS: ReadonlyMap<string, number> = new Map(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
    .split(' ')
    .map((name, index) => [name, index + 1] as const),
);

/** Amounts that name no number. */
export const VAGUE_AMOUNTS: ReadonlySet<string> = new Set(['several', 'many', 'some', 'few', 'countless', 'numerous']);

/** The value of "seven", "thirty" or "twenty-four"; null for any other word. */
export function cardinalBelowHundred(text: string): number | null {
  const plain = UNITS_AND_TEENS.get(text) ?? TENS.get(text);
  if (plain !== undefined) return plain;
  const hyphen = text.indexOf('-');
  if (hyphen < 0) return null;
  const ten = TENS.get(text.slice(0, hyphen));
  const one = UNITS_AND_TEENS.get(text.slice(hyphen + 1));
  return ten === undefined || one === undefined || one < 1 || one > 9 ? null : ten + one;
}
