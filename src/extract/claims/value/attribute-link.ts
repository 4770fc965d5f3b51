/** How a property and its number are joined. `start` is where the joining words begin. */
export interface AttributeLink {
  readonly start: number;
  /** "a population of 5 million": the property may be somebody's who stands in front. */
  readonly isOf: boolean;
  /** No word joins them: a heading and its number, or a row of a table. */
  readonly isRow: boolean;
}

/** Up to four in a row: V8 writes out a repeat of up to three as so many copies, which for these took 20 ms to compile, and counts a longer one. */
const ADVERBS =
  '(?: (?:now|currently|still|already|last|only|just|officially|today|thus|therefore|about|around|an?|the|mere|some|record|modest))';
const COPULA =
  'is|are|was|were|has been|had been|(?:has |had |have )?(?:reached|hit|risen to|grown to|climbed to|fallen to)|stands|stood|remained|remains|totals|totalled|totaled|numbered|averaged|amounted|came|comes|sits|sat';
const PARTICIPLE =
  'estimated|put|measured|recorded|reported|projected|given|listed|assessed|calculated|counted|believed|thought|pegged';

const LINKS: readonly { readonly pattern: RegExp; readonly isOf: boolean; readonly isRow: boolean }[] = [
  {
    pattern: new RegExp(
      `(?<=[\\s\\uE001-\\uE004,'\\u2019])(?:${COPULA})${ADVERBS}{0,4}(?: (?:${PARTICIPLE})(?: by (?:the )?[^,;.]{1,60}?)?)?(?: (?:at|as|to|to be|in|of))?${ADVERBS}{0,4}:?\\s*$`,
      'i',
    ),
    isOf: false,
    isRow: false,
  },
  { pattern: /(?<=[\s\uE002\uE004])(?:of|at)(?: (?:only|just|an?|some|mere)){0,2}\s*$/i, isOf: true, isRow: false },
  { pattern: /(?:\s*[:=(]|\s+[-\u2013\u2014])\s*$/, isOf: false, isRow: true },
  { pattern: /(?<=[\p{L}\uE001\uE002\uE004])[\s"|]{1,4}$/u, isOf: false, isRow: true },
];

/** What joins the number to the words before it; null where nothing says that it is their value. */
export function linkBefore(masked: string): AttributeLink | null {
  for (const { pattern, isOf, isRow } of LINKS) {
    const match = pattern.exec(masked.slice(-LONGEST));
    if (match !== null) return { start: Math.max(0, masked.length - LONGEST) + match.index, isOf, isRow };
  }
  return null;
}

const LONGEST = 140;
