import type { Span } from '../../../model/span.ts';
import type { CheckContext } from '../../context.ts';
import { formatNumber } from '../../evidence/reading.ts';
import { conflict } from '../../figures/conflict.ts';
import { type Figure, isQuantity } from '../../figures/figure.ts';
import { figurePattern } from '../../figures/figure-pattern.ts';
import type { Found } from '../../figures/find.ts';
import { type FigureRule, judgeRules } from '../../figures/judge-rules.ts';
import { everyParagraph } from '../../figures/paragraphs.ts';
import type { FindingDraft } from '../../finding-draft.ts';
import { type Check, NO_OPTIONS } from '../check.ts';

const NAME = 'vote-tally';

/** Votes for and against that miss their margin, or that the body that cast them cannot have cast. */
export const voteTally: Check = {
  name: NAME,
  kinds: [],
  options: NO_OPTIONS,
  run: (context) =>
    judgeRules(
      context,
      everyParagraph(context),
      RULES.map(({ pattern, judge }) => ({
        pattern,
        judge: (here, found) => (isVote(found) ? judge(here, found) : null),
      })),
    ),
};

/** "52-47" is one number, "52 to 47" are two. */
const TALLY =
  '(?:{tally?:s}|(?<raw>(?<![\\d.,-])\\d{1,3} ?[-\u2013] ?\\d{1,3}(?![\\d.,-]*\\d))|{ayes?:n}(?: votes)? ?(?:to|-|–) ?{noes?:n}(?! (?:hours?|days?|weeks?|months?|years?|minutes?|times|per cent|percent)))';
const SEATS =
  '(?:-member|-seat|-person|-judge|-justice|-strong| members?| seats?| judges?| justices?| lawmakers| councillors| senators)';
const BODY = 'member|seat|-person|judge|justice|-strong| lawmakers| councillors| senators';

export const RULES: readonly FigureRule[] = [
  // "52-47, a margin of seven votes", "11-4, a four-vote margin"
  {
    pattern: figurePattern(
      `${TALLY}(?:, | \\(| – | — )(?:by |with )?an? (?:margin|majority) of {margin:n}`,
      ' margin of | majority of ',
    ),
    judge: judgeMargin,
  },
  {
    pattern: figurePattern(
      `${TALLY}(?:, | \\(| – | — )(?:by |with )?an? {margin:n}[- ](?:vote|seat|point)s? margin`,
      ' margin',
    ),
    judge: judgeMargin,
  },
  { pattern: figurePattern(`an? {margin:n}[- ]vote margin,? ${TALLY}`, 'vote margin'), judge: judgeMargin },
  // "The 15-member board voted 9 to 8"
  {
    pattern: figurePattern(`{size:n}${SEATS}~ (?:by |of )?(?:a (?:vote|margin) of )?${TALLY}`, BODY),
    judge: judgeSize,
  },
  { pattern: figurePattern(`${TALLY} (?:vote )?(?:by|in|of) the {size:n}${SEATS}`, ' the ', BODY), judge: judgeSize },
  // "7-5, with all 11 members voting"
  {
    pattern: figurePattern(
      `${TALLY},? ~\\ball (?:of the )?{size:n}(?: \\p{L}+)? ~(?:voting|voted|present|taking part)`,
      'all ',
      'voting|voted|present|taking part',
    ),
    judge: judgeAll,
  },
  {
    pattern: figurePattern(
      `\\ball {size:n}(?: \\p{L}+)? ~(?:voting|voted|present|took part)~ ${TALLY}`,
      'all ',
      'voting|voted|present|took part',
    ),
    judge: judgeAll,
  },
];

const VOTE =
  /\b(?:vot(?:e|ed|es|ing)|passed|approved|rejected|adopted|failed|carried|ruled|ruling|decision|decided|confirmed|defeated|ballot|majority|motion|measure|bill)\b/i;
const GAME = /\b(?:game|match|season|score[ds]?|goals?|innings?|quarter|league|beat|playoffs?|coach|record|odds)\b/i;

function isVote({ before, matched, after }: Found): boolean {
  const sentence = `${before}${matched}${after}`;
  return VOTE.test(sentence) && !GAME.test(sentence);
}

interface Tally {
  readonly ayes: number;
  readonly noes: number;
  readonly span: Span;
}

/** A tally of two; three numbers count those who abstained, and are left alone. */
function tallyOf(context: CheckContext, { figures, spans }: Found): Tally | null {
  const { tally, ayes, noes } = figures;
  const span = tally ?? spans['raw'] ?? (ayes === undefined || noes === undefined ? undefined : joined(ayes, noes));
  if (span === undefined) return null;
  if (ayes !== undefined && noes !== undefined) {
    const [left, right] = [numberOf(ayes), numberOf(noes)];
    return left === null || right === null ? null : { ayes: left, noes: right, span };
  }
  const { text } = context.extracted.article;
  const both = /^(\d{1,4}) ?(?:[-\u2013\u2014]|to) ?(\d{1,4})$/.exec(text.slice(span.start, span.end));
  return both === null ? null : { ayes: Number(both[1]), noes: Number(both[2]), span: joined(span, span) };
}

function joined({ start }: Span, { end }: Span): Span {
  return { start, end };
}

function numberOf(figure: Figure | undefined): number | null {
  if (figure === undefined || !isQuantity(figure)) return null;
  const { value, hedge, bound } = figure.mention;
  return hedge === 'exact' && bound === 'none' && value !== null && Number.isInteger(value) ? value : null;
}

function judgeMargin(context: CheckContext, found: Found): FindingDraft | null {
  const tally = tallyOf(context, found);
  const { margin } = found.figures;
  const said = numberOf(margin);
  if (tally === null || margin === undefined || said === null) return null;
  const value = Math.abs(tally.ayes - tally.noes);
  if (said === value) return null;
  return conflict(context, {
    check: NAME,
    said: margin,
    inputs: [tally.span],
    formula: `${Math.max(tally.ayes, tally.noes)} - ${Math.min(tally.ayes, tally.noes)}`,
    value,
    message: `The margin of ${tally.ayes} to ${tally.noes} is ${formatNumber(value)}`,
    expected: { text: formatNumber(value), value },
  });
}

function judgeSize(context: CheckContext, found: Found): FindingDraft | null {
  return judgeSeats(context, found, (cast, seats) => cast > seats);
}

function judgeAll(context: CheckContext, found: Found): FindingDraft | null {
  if (/\b(?:abst|absent|recus|nearly|almost)/i.test(`${found.matched}${found.after}`)) return null;
  return judgeSeats(context, found, (cast, seats) => cast !== seats);
}

function judgeSeats(
  context: CheckContext,
  found: Found,
  isOff: (cast: number, seats: number) => boolean,
): FindingDraft | null {
  const tally = tallyOf(context, found);
  const { size } = found.figures;
  const seats = numberOf(size);
  if (tally === null || size === undefined || seats === null || seats < FEWEST_SEATS) return null;
  const value = tally.ayes + tally.noes;
  if (!isOff(value, seats)) return null;
  const { start, end } = tally.span;
  const said = context.extracted.article.text.slice(start, end);
  return conflict(context, {
    check: NAME,
    said: tally.span,
    inputs: [tally.span, size],
    formula: `${tally.ayes} + ${tally.noes}`,
    value,
    message: `${said} makes ${formatNumber(value)} votes, and the body has ${formatNumber(seats)}`,
    expected: { text: `${formatNumber(seats)} votes`, value: seats },
  });
}

const FEWEST_SEATS = 3;
