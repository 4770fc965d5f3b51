import { bySpelling, type Spelling } from '../../document/spelling.ts';
import type { Token } from '../../document/tokenize.ts';
import {
  DAY_PARTS,
  MONTHS,
  PLURAL_UNITS,
  SEASONS,
  SINGULAR_UNITS,
  WEEKDAY_PLURALS,
  WEEKDAYS,
} from '../../lexicon/calendar-words.ts';
import { ORDINALS, TENS, UNITS_AND_TEENS, VAGUE_AMOUNTS } from '../../lexicon/cardinals.ts';
import { HOLIDAYS } from '../../lexicon/holidays.ts';

/** Words without which there is no time expression; also every number. A word with a hyphen may hold one. */
const ANCHORS: ReadonlySet<string> = new Set([
  ...MONTHS.keys(),
  ...WEEKDAYS.keys(),
  ...WEEKDAY_PLURALS.keys(),
  ...SEASONS.keys(),
  ...SINGULAR_UNITS.keys(),
  ...PLURAL_UNITS.keys(),
  ...DAY_PARTS.keys(),
  ...HOLIDAYS.map(({ name }) => name.at(-1) ?? ''),
  ...'today yesterday tomorrow tonight overnight midnight now currently presently nowadays recently lately past future hourly daily nightly weekly biweekly fortnightly monthly quarterly yearly annually q1 q2 q3 q4 h1 h2 term half nineteen eighteen twenty two twenties thirties forties fifties sixties seventies eighties nineties period quarter'.split(
    ' ',
  ),
]);

/** Words that an expression may start with before its anchor. */
const STARTERS: ReadonlySet<string> = new Set([
  ...UNITS_AND_TEENS.keys(),
  ...TENS.keys(),
  ...ORDINALS.keys(),
  ...VAGUE_AMOUNTS,
  ...'the a an this that these those last next past previous coming following preceding ensuing recent earlier later early late mid so all end start beginning sometime each every another about around roughly approximately nearly almost more less fewer no at up just well half couple dozens fiscal calendar its their opening final same flat full right new good ash palm boxing labor labour victoria memorial remembrance veterans canada independence bastille presidents valentine st. last year'.split(
    ' ',
  ),
]);

/** Words that say nothing alone: the word right behind them must be one of an expression as well. */
const LEANING: ReadonlySet<string> = new Set(['the', 'a', 'an', 'that', 'new', 'at']);

/** What may stand behind such a word beside anchors, starters and figures: "the very end of", "a whole year". */
const INNER: ReadonlySet<string> = new Set(
  'least most very middle close turn rest remainder whole latter latest current upcoming prior corresponding comparable similar equivalent like time point stretch span near foreseeable further entire additional consecutive straight trading working business solid long extra other financial hundred thousand dozen dozens'.split(
    ' ',
  ),
);

/** An expression has its anchor at most this many tokens after its start. */
const REACH = 8;

/**
 * For each token from `first` to `end`, whether a time expression may start there: the rules run only at these. One pass,
 * so that an article without times costs next to nothing.
 */
export function candidateStarts(tokens: readonly Token[], first: number, end: number): Uint8Array {
  const starts = new Uint8Array(end - first);
  let anchor = Number.POSITIVE_INFINITY;
  for (let at = end - 1; at >= first; at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'address') continue;
    const part = partOf(token);
    if ((part & PART.anchor) !== 0) anchor = at;
    if (anchor - at > REACH) continue;
    starts[at - first] = anchor === at || isStarter(part, tokens[at + 1]) ? 1 : 0;
  }
  return starts;
}

/** What a word can be in an expression, as flags. */
const PART = { anchor: 1, starter: 2, leaning: 4, inner: 8, apostrophe: 16 } as const;
const GOES_ON = PART.anchor | PART.starter | PART.inner | PART.apostrophe;

const partOf = bySpelling((spelling): number => {
  const { lower } = spelling;
  return (
    (isAnchor(spelling) ? PART.anchor : 0) |
    (STARTERS.has(lower) ? PART.starter : 0) |
    (LEANING.has(lower) ? PART.leaning : 0) |
    (INNER.has(lower) ? PART.inner : 0) |
    (isApostrophe(spelling) ? PART.apostrophe : 0)
  );
});

function isStarter(part: number, next: Token | undefined): boolean {
  if ((part & PART.starter) === 0) return (part & PART.apostrophe) !== 0;
  return (part & PART.leaning) === 0 || (next !== undefined && (partOf(next) & GOES_ON) !== 0);
}

function isAnchor({ text, lower, kind }: Spelling): boolean {
  if (kind !== 'word') return kind === 'number';
  return ANCHORS.has(lower) || text.startsWith('FY') || holdsAnchor(lower);
}

/** "mid-November", "ten-year", "third-quarter". */
function holdsAnchor(lower: string): boolean {
  return lower.includes('-') && lower.split(HYPHEN).some((part) => ANCHORS.has(part) || STARTERS.has(part));
}

const HYPHEN = /[-\u2010\u2011]/;

/** "'80s". */
function isApostrophe({ text, kind }: Spelling): boolean {
  return kind === 'symbol' && APOSTROPHES.has(text);
}

const APOSTROPHES: ReadonlySet<string> = new Set(["'", '’', '‘']);
