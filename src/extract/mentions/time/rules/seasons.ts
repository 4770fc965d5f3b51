import { dateParts } from '../../../../calendar/calendar-date.ts';
import { intervalOf, seasonPeriod, shiftPeriod } from '../../../../calendar/period.ts';
import { SEASONS } from '../../../lexicon/calendar-words.ts';
import { phraseTable } from '../phrase-table.ts';
import { type Context, isCapitalised, type Resolution, type TimeRule, tokenAt, word } from '../reading.ts';
import { chooseNear, dated, directionOf, open, partNear } from '../resolution.ts';
import { resolvePart } from './quarters.ts';
import { yearTailAt } from './year-tail.ts';
import { yearAt } from './years.ts';

/** Which season a word before it asks for: "this summer", "last fall", "the past winter". */
const leadAt = phraseTable<{
  readonly words: readonly string[];
  readonly way: 'this' | 'last' | 'next' | 'plain';
}>([
  { words: ['this', 'past'], way: 'last' },
  { words: ['this', 'coming'], way: 'next' },
  { words: ['the', 'past'], way: 'last' },
  { words: ['the', 'coming'], way: 'next' },
  { words: ['this'], way: 'this' },
  { words: ['last'], way: 'last' },
  { words: ['next'], way: 'next' },
  { words: ['the'], way: 'plain' },
  { words: [], way: 'plain' },
]);

const SEASON_PREPOSITIONS: ReadonlySet<string> = new Set([
  'in',
  'since',
  'by',
  'until',
  'during',
  'early',
  'late',
  'mid',
  'of',
  'from',
]);

/** "this summer", "last fall", "the winter of 1994", "in spring 2024". */
export const season: TimeRule = (scan, at) => {
  const lead = leadAt(scan, at);
  if (lead === undefined) return null;
  const nounAt = at + lead.words.length;
  const code = SEASONS.get(word(scan, nounAt));
  if (code === undefined) return null;
  const part = { kind: 'season', season: code } as const;
  const isVerb =
    lead.words.length === 0 && (code === 'FA' || code === 'SP') && !SEASON_PREPOSITIONS.has(word(scan, at - 1));
  if (isVerb && yearAt(scan, nounAt + 1) === null) return null;
  const tail = lead.way === 'plain' ? yearTailAt(scan, nounAt + 1) : null;
  if (tail !== null) {
    return { start: at, end: tail.end, resolve: (context) => resolvePart(part, tail.year, context) };
  }
  if (lead.way === 'plain' && !isSeasonHere(scan, at, lead.words.length > 0, nounAt)) return null;
  return {
    start: at,
    end: nounAt + 1,
    resolve: (context) => {
      if (lead.way === 'plain') return partNear(part, context, directionOf(context));
      return resolveLead(code, lead.way, context);
    },
  };
};

function resolveLead(
  code: 'SP' | 'SU' | 'FA' | 'WI',
  way: 'this' | 'last' | 'next',
  context: Context,
): Resolution | null {
  const { publishedOn } = context;
  if (publishedOn === undefined) return open(`XXXX-${code}`, ['season']);
  const own = seasonPeriod(dateParts(publishedOn).year, code);
  const around = [shiftPeriod(own, -4), own, shiftPeriod(own, 4)];
  const running = around.find(
    (period) => intervalOf(period).from <= publishedOn && publishedOn < intervalOf(period).to,
  );
  if (way === 'this') return dated(running ?? own, ['season']);
  const others = around.filter((period) => period !== running);
  const chosen = chooseNear(others, publishedOn, way === 'last' ? 'back' : 'forward');
  const found = chosen === null ? null : dated(chosen, ['season']);
  if (found === null || way !== 'last' || chosen === null) return found;
  // In July "last spring" may be this year's or the one before: no stretch to check against.
  const isThisYear = intervalOf(chosen).from.slice(0, 4) === publishedOn.slice(0, 4);
  return isThisYear ? { type: found.type, value: found.value, certain: found.certain } : found;
}

/** "fall" and "spring" are verbs and nouns too: they need "in", "since" … or a year. */
function isSeasonHere(scan: Parameters<TimeRule>[0], at: number, hasArticle: boolean, nounAt: number): boolean {
  const before = word(scan, at - 1);
  const noun = word(scan, nounAt);
  if (isCapitalised(tokenAt(scan, nounAt)) && isCapitalised(tokenAt(scan, nounAt + 1))) return false;
  const asked = /^(?:in|since|by|until|during|early|late|mid|through|throughout|over|last|of)$/.test(before);
  if (noun === 'fall' || noun === 'spring') {
    return /^(?:in|since|by|until|during|early|late|mid|last)$/.test(before) && hasArticle
      ? !/^of$/.test(word(scan, nounAt + 1))
      : false;
  }
  return asked || yearAt(scan, nounAt + 1) !== null;
}
