import type { Span } from '../../../model/span.ts';

/**
 * An age said of somebody, and of when: `now`, at their `death`, at a year that the words name (`dated`), or the
 * `birthday` by which it is reached.
 */
export interface StatedAge extends Span {
  readonly age: number;
  readonly of: 'now' | 'death' | 'dated' | 'birthday';
  readonly year?: number;
}

const AGE = String.raw`(?<age>\d{1,3})(?![\d%:]|[.,]\d|st|nd|rd|th|,\d)`;
const AT = '(?:at the age of|at age|aged|at)';
const YEAR = String.raw`(?<year>(?:1[89]|20)\d{2})(?![\d%]|[.,:]\d)`;
const NOT_A_COUNT = String.raw`(?!\s(?:\p{L}|per|%))`;

/** One row a wording, the surest first: a number is read by the first that has it. */
const WORDINGS: readonly (readonly [StatedAge['of'], RegExp])[] = [
  ['dated', new RegExp(String.raw`\bin ${YEAR},? ${AT} ${AGE}`, 'gu')],
  ['death', new RegExp(String.raw`\bdi(?:ed|es)\b[^.;:\n]{0,60}? ${AT} ${AGE}`, 'gu')],
  ['dated', new RegExp(String.raw`\b${AT} ${AGE},? in ${YEAR}`, 'gu')],
  ['dated', new RegExp(String.raw`\bwas ${AGE} in ${YEAR}`, 'gu')],
  ['birthday', new RegExp(String.raw`\bturned ${AGE} in ${YEAR}`, 'gu')],
  ['birthday', new RegExp(String.raw`\bturn(?:s|ed) ${AGE}${NOT_A_COUNT}`, 'gu')],
  ['birthday', /\b(?:his|her|their) (?<quoted>(?<age>\d{1,3})(?:st|nd|rd|th) birthday)/gu],
  ['now', new RegExp(String.raw`(?<=[\p{L})], )${AGE}(?=,|\.|\)| \()`, 'gu')],
  ['now', /\b(?<age>\d{1,3})-year-old\b/gu],
];

/** The ages that a sentence states; offsets are into the sentence. */
export function statedAges(sentence: string): readonly StatedAge[] {
  const found: StatedAge[] = [];
  for (const [of, wording] of WORDINGS) {
    for (const match of sentence.matchAll(wording)) {
      const { age = '', year, quoted = age } = match.groups ?? {};
      const start = (match.index ?? 0) + offsetOf(match[0], quoted, year);
      if (found.some((other) => other.start < start + quoted.length && start < other.end)) continue;
      found.push({
        start,
        end: start + quoted.length,
        age: Number(age),
        of,
        ...(year === undefined ? {} : { year: Number(year) }),
      });
    }
  }
  return found;
}

/** Where the age stands in the words matched, which may hold a year before or behind it. */
function offsetOf(words: string, age: string, year: string | undefined): number {
  const isYearFirst = year !== undefined && words.indexOf(year) < words.lastIndexOf(age) && !words.endsWith(year);
  return isYearFirst || year === undefined ? words.lastIndexOf(age) : words.search(new RegExp(`\\b${age}\\b`));
}
