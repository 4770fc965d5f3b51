import { MONTH_NAMES } from '../../../calendar/names.ts';
import type { Span } from '../../../model/span.ts';
import { type Wording, wording } from '../../prose/wording.ts';

/** A stretch of time by its two ends as printed; `0` stands for a part that is not printed. */
export interface WrittenRange extends Span {
  readonly first: WrittenEnd;
  readonly last: WrittenEnd;
  /** How the ends are written: years alone need more around them before they are a stretch of time. */
  readonly by: 'day' | 'month' | 'year';
}

interface WrittenEnd {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const MONTH = MONTH_NAMES.join('|');
const YEAR = String.raw`(?:1[5-9]|20)\d{2}(?![\d%]|[.,:]\d)`;
const end = (n: 1 | 2): readonly { readonly by: WrittenRange['by']; readonly pattern: string }[] => [
  {
    by: 'day',
    pattern: String.raw`(?<month${n}>${MONTH}) (?<day${n}>\d{1,2})(?:st|nd|rd|th)?(?![\d%]|[.:]\d)(?:,? (?<year${n}>${YEAR}))?`,
  },
  {
    by: 'day',
    pattern: String.raw`(?:the )?(?<day${n}>\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<month${n}>${MONTH})(?:,? (?<year${n}>${YEAR}))?`,
  },
  { by: 'month', pattern: `(?<month${n}>${MONTH}) (?<year${n}>${YEAR})` },
  { by: 'year', pattern: `(?<year${n}>${YEAR})` },
];

const JOINTS: readonly (readonly [before: string, lead: string, joint: string])[] = [
  [String.raw`\b`, 'from ', '(?: to| until| till| through|,? and ended (?:on|in)) '],
  [String.raw`\b`, 'between ', ' and '],
  [
    String.raw`\b`,
    '(?:began|started|opened|began its run) (?:on|in) ',
    ',?(?: and| but)? (?:it )?(?:ended|closed|finished) (?:on|in) ',
  ],
  [String.raw`(?<=[\p{Ll})] )`, 'from ', ' (?:to|until|till|through) '],
  [String.raw`(?<=\p{Ll} )`, '', ' (?:until|till) '],
];

/** How any end begins, and the rest of it, at most that of "the 30th of September, 2010". */
const BEGINNING = String.raw`(?:the )?[\dJFMASOND]`;
const REST = String.raw`[^\n]{0,30}?`;

/** One row a wording: what stands before, a lead, an end, a joint, an end of the same kind. */
export const WORDINGS: readonly (Wording & Pick<WrittenRange, 'by'>)[] = JOINTS.flatMap(([before, lead, joint]) => {
  const needs = new RegExp(`${lead === '' ? '' : lead + BEGINNING + REST}${joint}${BEGINNING}`, 'u');
  return end(1).flatMap(({ by, pattern }) =>
    end(2)
      .filter((other) => other.by === by)
      .map((other) => ({ by, ...wording(needs, `${before}${lead}${pattern}${joint}${other.pattern}`) })),
  );
});
const NEEDS = new Set(WORDINGS.map(({ needs }) => needs));

/** Stretches of time written by both ends. One that stands in two wordings is given once. */
export function writtenRanges(text: string): readonly WrittenRange[] {
  const seen = new Set<number>();
  const there = new Set([...NEEDS].filter((needs) => needs.test(text)));
  return WORDINGS.filter(({ needs }) => there.has(needs))
    .flatMap(({ by, pattern }) =>
      [...text.matchAll(pattern())].flatMap((match) => {
        const stop = match.index + match[0].length;
        if (seen.has(stop)) return [];
        seen.add(stop);
        return [{ start: match.index, end: stop, by, first: readEnd(match, 1), last: readEnd(match, 2) }];
      }),
    )
    .toSorted((a, b) => a.start - b.start);
}

function readEnd({ groups = {} }: RegExpMatchArray, n: 1 | 2): WrittenEnd {
  const month = groups[`month${n}`];
  return {
    year: Number(groups[`year${n}`] ?? 0),
    month: month === undefined ? 0 : MONTH_NAMES.indexOf(month as (typeof MONTH_NAMES)[number]) + 1,
    day: Number(groups[`day${n}`] ?? 0),
  };
}

/**
 * Whether the stretch ends before it begins, whatever years are meant: "12 May to 3 May"; "10 December to 4 March" runs
 * over New Year, and so may "12 May to 3 March 2021".
 */
export function endsFirst({ first, last }: WrittenRange): boolean {
  if (first.year !== 0 && last.year !== 0 && first.year !== last.year) return last.year < first.year;
  const sameYear = first.year !== 0 && first.year === last.year;
  if (first.month !== last.month) return sameYear && last.month < first.month;
  return last.day < first.day;
}
