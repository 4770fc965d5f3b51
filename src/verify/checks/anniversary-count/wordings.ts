import type { Span } from '../../../model/span.ts';
import { ORDINAL, ordinalNumber } from '../../prose/ordinals.ts';
import { type Wording, wording } from '../../prose/wording.ts';

/** "the 20th anniversary of the 1995 referendum": 20 years counted from 1995. */
export interface CountedYears extends Span {
  readonly count: number;
  readonly from: number;
}

/** Years that bear a name (Oxford English Dictionary, s.vv.); a jubilee is of a reign or a body. */
const NAMED: Readonly<Record<string, number>> = {
  centenary: 100,
  centennial: 100,
  sesquicentennial: 150,
  bicentenary: 200,
  bicentennial: 200,
  tercentenary: 300,
  tricentennial: 300,
  quadricentennial: 400,
  quincentenary: 500,
  'silver jubilee': 25,
  'golden jubilee': 50,
  'diamond jubilee': 60,
  'platinum jubilee': 70,
};

const YEAR = String.raw`(?<year>1[5-9]\d{2}|20\d{2})(?![\d%]|[.,:]\d)`;
const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';
const DATE = String.raw`(?:(?:(?:${MONTHS})(?: \d{1,2},?)?|\d{1,2} (?:${MONTHS})) )?${YEAR}`;
const NAME = `(?<name>${Object.keys(NAMED).join('|')})`;
const WHICH = `(?:${ORDINAL} (?:anniversary|birthday)|${NAME})`;
const FOUNDED =
  '(?:founded|established|opened|launched|created|incorporated|chartered|inaugurated|begun|started|formed|first held|set up)';
/** Words up to the year, within the clause: no comma, so that no other clause's year is read. */
const WORDS = String.raw`[^,.;:()"“”\n\d]{1,90}?`;

/** In lower case, a part of whatever an anniversary is called. */
const CALLED = /anniversary|birthday|centen|jubilee/;

/** One row a wording: what a text in lower case must have for it, and how it goes. What is quoted is the match, or its group `quoted`. */
export const WORDINGS: readonly Wording[] = [
  wording(CALLED, String.raw`\b${WHICH} of (?:the |its |their |his |her )?${YEAR} \p{Ll}{1,24}`, 'giu'),
  wording(CALLED, String.raw`\b${WHICH} of (?:the |its |their |his |her )?${WORDS} (?:of|in|on) ${DATE}`, 'giu'),
  wording(
    CALLED,
    String.raw`\b${FOUNDED} (?:here |there )?in ${YEAR},? [^.;:"“”\n\d]{0,90}?(?<quoted>\b(?:its|their) ${WHICH})`,
    'giu',
  ),
  wording(
    / years since/,
    String.raw`\b(?:marks?|marking|marked) (?<quoted>(?<count>\d{1,3}) years since)[^.;:"“”\n\d]{1,90}? in ${DATE}`,
    'giu',
  ),
  wording(
    /turn(?:s|ed) \d/,
    String.raw`\b${FOUNDED} (?:here |there )?in ${YEAR}[,;.]? [^:"“”\n\d]{0,60}?(?<quoted>\bturn(?:s|ed) (?<count>\d{1,3}))(?! (?:to|into|of|people|percent))`,
    'giu',
  ),
];

/** Anniversaries that a text counts from a year it names. */
export function countedYears(text: string): readonly CountedYears[] {
  const lower = text.toLowerCase();
  return WORDINGS.flatMap(({ needs, pattern }) =>
    needs.test(lower) ? [...text.matchAll(pattern())].flatMap((match) => read(match) ?? []) : [],
  );
}

function read(match: RegExpMatchArray): CountedYears | null {
  const { ordinal, name, count, year, quoted } = match.groups ?? {};
  const years =
    count === undefined
      ? name === undefined
        ? ordinalNumber(ordinal ?? '')
        : NAMED[name.toLowerCase()]
      : Number(count);
  if (years === null || years === undefined) return null;
  const matched = quoted ?? match[0];
  const start = (match.index ?? 0) + (quoted === undefined ? 0 : match[0].lastIndexOf(quoted));
  return { start, end: start + matched.length, count: years, from: Number(year) };
}
