import { dayNumber } from '../../../calendar/calendar-date.ts';
import type { TimeMention } from '../../../model/mention.ts';
import type { CheckContext } from '../../context.ts';
import { conflict } from '../../figures/conflict.ts';
import type { Figure } from '../../figures/figure.ts';
import { figurePattern } from '../../figures/figure-pattern.ts';
import type { Found } from '../../figures/find.ts';
import { type FigureRule, judgeRules } from '../../figures/judge-rules.ts';
import { paragraphs } from '../../figures/paragraphs.ts';
import type { FindingDraft } from '../../finding-draft.ts';
import { type Check, NO_OPTIONS } from '../check.ts';

const NAME = 'duration-span';

/** A duration that its own start and end do not give, counted with the last day or year or without it. */
export const durationSpan: Check = {
  name: NAME,
  kinds: [],
  options: NO_OPTIONS,
  run: (context) => judgeRules(context, paragraphs(context), RULES),
};

const FROM = '(?:from|between) {start:t} (?:to|until|till|through|and|up to) {end:t}';
const FROM_WORDS = 'from |between ';
const LASTED =
  '(?:lasted|lasting|ran|running|went on|took|taking|stretched|a period of|a span of|a stretch of|a total of|a|an|some|the|for|over|full|whole|long|nearly|almost|about|more than|just|over|roughly| ){0,6}';

export const RULES: readonly FigureRule[] = [
  // "from 2011 to 2019, seven years in which …", "from 1998 to 2003, lasted a dozen years"
  figurePattern(
    `${FROM}(?:,| –| —| \\() ?${LASTED}{said:d}(?! (?:of|ago|later|earlier|before|after|old|apart|shy|longer|more|younger|older)\\b)`,
    FROM_WORDS,
  ),
  // "ran from March 4 to March 18 and lasted six weeks"
  figurePattern(
    `${FROM},? (?:and |which |that )?(?:lasted|went on for|took|ran for) ${LASTED}{said:d}(?! (?:longer|more|less)\\b)`,
    FROM_WORDS,
    'lasted|went on for|took|ran for',
  ),
  // "served 12 years in the Senate, from 2004 to 2012"
  figurePattern(`{said:d}~,? ?[,–—(] ?${FROM}(?! and )(?!,? (?:and|then|or) (?:again|from|later))`, FROM_WORDS),
  // "for the 12 years from 2004 to 2012", "over a nine-year period from …"
  figurePattern(
    `(?:lasted|for|over|during|in) (?:the |a |an |its |his |her |their ){0,6}{said:d} (?:period |span |stretch |run )?${FROM}`,
    FROM_WORDS,
  ),
].map((pattern) => ({ pattern, judge }));

function judge(context: CheckContext, { figures, matched, before }: Found): FindingDraft | null {
  const { start, end, said } = figures;
  if (start === undefined || end === undefined || said === undefined) return null;
  if (start.mention.kind !== 'time' || end.mention.kind !== 'time' || said.mention.kind !== 'time') return null;
  if (PAUSES.test(`${before}${matched}`)) return null;
  const stated = durationOf(said.mention);
  const span = spanOf(start.mention, end.mention);
  if (stated === null || span === null) return null;
  const allowed = allowedFor(stated.unit, span);
  if (allowed === null) return null;
  const slack = isHedged(said.mention, matched) ? Math.max(1, HEDGED * stated.count) : 0;
  if (stated.count >= allowed.low - slack && stated.count <= allowed.high + slack) return null;
  const text = allowed.low === allowed.high ? String(allowed.low) : `${allowed.low} or ${allowed.high}`;
  return conflict(context, {
    check: NAME,
    said: said as Figure,
    inputs: [start, end],
    formula: `${end.quote} - ${start.quote}`,
    value: allowed.low,
    message: `From ${start.quote} to ${end.quote} is ${text} ${stated.unit}s`,
    expected: { text: `${text} ${stated.unit}s`, value: allowed.low, unit: stated.unit },
  });
}

const HEDGED = 0.15;
/** Time that was broken off, or counted otherwise than by the calendar. */
const PAUSES =
  /\b(?:total|in all|altogether|combined|off and on|on and off|non-?consecutive|seasons?|terms?|fiscal|cumulative|sentence[d]?|old|age[sd]?)\b/i;

type Unit = 'day' | 'week' | 'month' | 'year';

interface Duration {
  readonly count: number;
  readonly unit: Unit;
}

const UNITS: Readonly<Record<string, Unit>> = { D: 'day', W: 'week', M: 'month', Y: 'year' };

/** TIMEX3 durations of one unit: P7Y, P10D, P6W; a decade is P1DE. */
function durationOf({ timex }: TimeMention): Duration | null {
  const decades = /^P(\d{1,2})DE$/.exec(timex.value);
  if (decades !== null) return null;
  const found = /^P(\d{1,5})([DWMY])$/.exec(timex.value);
  const unit = UNITS[found?.[2] ?? ''];
  return found === null || unit === undefined ? null : { count: Number(found[1]), unit };
}

/** Start and end in one grain: years, months or days, as printed. */
interface DatedSpan {
  readonly grain: 'year' | 'month' | 'day';
  readonly from: string;
  readonly to: string;
}

function spanOf(start: TimeMention, end: TimeMention): DatedSpan | null {
  const [from, to] = [start.timex.value, end.timex.value];
  const grain = grainOf(from);
  if (grain === null || grain !== grainOf(to) || start.timex.mod !== undefined || end.timex.mod !== undefined)
    return null;
  return from < to ? { grain, from, to } : null;
}

function grainOf(value: string): DatedSpan['grain'] | null {
  if (/^\d{4}$/.test(value)) return 'year';
  if (/^\d{4}-\d{2}$/.test(value)) return 'month';
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? 'day' : null;
}

/** The counts that hold: with the last one or without it; where the unit is coarser than the dates, whatever it may be cut or rounded to. */
function allowedFor(
  unit: Unit,
  { grain, from, to }: DatedSpan,
): { readonly low: number; readonly high: number } | null {
  if (grain === 'day') {
    const days = dayNumber(to) - dayNumber(from);
    if (unit === 'day') return { low: days, high: days + 1 };
    const size = unit === 'week' ? 7 : unit === 'month' ? 30.44 : 365.25;
    if (days < size) return null;
    return { low: Math.floor(days / size), high: Math.ceil((days + 1) / size) };
  }
  if (grain === 'month') {
    const months = monthsOf(to) - monthsOf(from);
    if (unit === 'month') return { low: months, high: months + 1 };
    return unit === 'year' && months >= 12
      ? { low: Math.floor(months / 12), high: Math.ceil((months + 1) / 12) }
      : null;
  }
  const years = Number(to) - Number(from);
  return unit === 'year' ? { low: years, high: years + 1 } : null;
}

function monthsOf(value: string): number {
  return Number(value.slice(0, 4)) * 12 + Number(value.slice(5, 7));
}

function isHedged({ timex }: TimeMention, matched: string): boolean {
  return (
    timex.mod !== undefined ||
    /\b(?:about|around|nearly|almost|roughly|some|more than|over|less than|under|just|close to)\b/i.test(matched)
  );
}
