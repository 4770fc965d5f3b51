import type { Quantity, Unit } from '../../../model/quantity.ts';
import { agreement } from '../../agree/agreement.ts';
import type { ChangeReading } from '../../agree/change-readings.ts';
import { exactly, middle } from '../../agree/number-interval.ts';
import { statedInterval } from '../../agree/stated-interval.ts';
import type { CheckContext } from '../../context.ts';
import { rounded } from '../../evidence/derived-reading.ts';
import { formatNumber } from '../../evidence/reading.ts';
import { conflict } from '../../figures/conflict.ts';
import { isQuantity, type QuantityFigure } from '../../figures/figure.ts';
import { type FigurePattern, figurePattern } from '../../figures/figure-pattern.ts';
import { type Found, findAll } from '../../figures/find.ts';
import { paragraphs } from '../../figures/paragraphs.ts';
import { wordsAsNumbers } from '../../figures/words-as-numbers.ts';
import type { FindingDraft } from '../../finding-draft.ts';
import { readingsOfChange } from './readings-of-change.ts';

const NAME = 'text-arithmetic';

const UP =
  'up|rose|risen|rising|rises|grew|grown|growing|grows|increased|increasing|increases|climbed|climbing|jumped|jumping|surged|soared|gained|gaining|added|adding|swelled|expanded|raised|lifted|widened|an increase of|a rise of|a gain of|a jump of';
const DOWN =
  'down|fell|fallen|falling|falls|dropped|dropping|drops|declined|declining|decreased|decreasing|shrank|shrunk|shrinking|lost|losing|slid|slipped|sank|plunged|shed|shedding|cut|slashed|lowered|reduced|shortened|narrowed|a drop of|a fall of|a decline of|a decrease of|a loss of|a cut of';
const NOUNS = 'increase|rise|gain|jump|surge|drop|fall|decline|decrease|reduction|cut|loss';
const NOUN = `(?<way>${NOUNS})`;
const HEDGE =
  '(?:by |about |around |roughly |some |nearly |almost |just |more than |over |under |only |a further |another |an extra |as much as |the |its |their ){0,6}';
const WAYS = `${UP}|${DOWN}`;
const WAY = `\\b(?<way>${WAYS})\\b`;
/** Two ends, in either order; what they count, and when, may stand with the first. */
const FROM_TO = `from ${HEDGE}{from:nmu}~ to ${HEDGE}{to:nmu}`;
const TO_FROM = `to ${HEDGE}{to:nmu}~ from ${HEDGE}{from:nmu}`;
const MOVINGS = 'falling|dropping|sliding|going|rising|climbing|growing|shrinking|down|up';
const MOVING = `(?:${MOVINGS})`;

/** Each names the two ends and what is said to lie between them. */
export const RULES: readonly FigurePattern[] = [
  // "1,300 soldiers, up 200 from 1,000", "48,000 containers in April, up 40 per cent from 32,000"
  figurePattern(`{to:nmu}~ ${WAY} ${HEDGE}{by:nmupr}~ from ${HEDGE}{from:nmu}`, ' from ', WAYS),
  // "310 residents, a 24 per cent jump from the 250 of the fall"
  figurePattern(`{to:nmu}~, an? {by:p} ${NOUN} (?:from|on|over) ${HEDGE}{from:nmu}`, NOUNS),
  // "rose by 450, from 3,100 to 3,650", "has shrunk 20 per cent since 2020, from 150 planes to 105"
  figurePattern(`${WAY}~ ${HEDGE}{by:nmupr}~ ${FROM_TO}`, ' from ', ' to ', WAYS),
  // "lost $70 million in a week, falling from $910 million to $830 million"
  figurePattern(`${WAY}~ ${HEDGE}{by:nmupr}~, ${MOVING} ${FROM_TO}`, ' from ', ' to ', MOVINGS, WAYS),
  figurePattern(`${WAY}~ ${HEDGE}{by:nmupr}~, ${MOVING} ${TO_FROM}`, ' to ', ' from ', MOVINGS, WAYS),
  // "grew by 1,250 names to 8,750 from 7,500", "cut its debt by half, to $400 million from $1.2 billion"
  figurePattern(`${WAY}~ ${HEDGE}{by:nmupr}(?: \\p{L}+|,)? ${TO_FROM}`, ' to ', ' from ', WAYS),
  // "from 1,200 in May to 1,500 in June, an increase of 40 per cent", "from $2.00 to $2.50, a 20% increase"
  figurePattern(`${FROM_TO}~(?:,| –| —| \\() ?(?:or )?${WAY} ${HEDGE}{by:nmupr}`, 'from ', ' to ', WAYS),
  figurePattern(`${TO_FROM}~(?:,| –| —| \\() ?(?:or )?${WAY} ${HEDGE}{by:nmupr}`, 'to ', ' from ', WAYS),
  figurePattern(`${FROM_TO}~(?:,| –| —| \\() ?(?:or )?an? {by:p} ${NOUN}`, 'from ', ' to ', NOUNS),
  // "88,000 members, 6,000 more than the 79,000 of 2015"
  figurePattern(
    `{to:nmu}~ ${HEDGE}{by:nmup} (?<way>more|higher|fewer|less|lower) than ${HEDGE}{from:nmu}`,
    ' more than | higher than | fewer than | less than | lower than ',
  ),
  // "quadrupled, from 12 trucks to 36", "was doubled on Friday from $5,000 to $15,000"
  figurePattern(`{by:x}~ ${FROM_TO}`, ' from ', ' to '),
  figurePattern(`{by:x}~ ${TO_FROM}`, ' to ', ' from '),
  // "rose 3 percentage points to 12 per cent from 8 per cent", "up two points from 41 per cent to 44"
  figurePattern(`${WAY} ${HEDGE}{by:g}~ to ${HEDGE}{to:p}~ from ${HEDGE}{from:p}`, ' to ', ' from ', WAYS),
  figurePattern(`${WAY} ${HEDGE}{by:g}~ from ${HEDGE}{from:p}~ to ${HEDGE}{to:p}`, ' from ', ' to ', WAYS),
  // "84,000 in 1990, is now 126,000, an increase of 30 per cent"
  figurePattern(
    `{from:nm}~ (?:is|are|has reached|have reached|stands at|stand at)(?: {?:t})?(?: at)? ${HEDGE}{to:nm}~, ${WAY} ${HEDGE}{by:nmpr}`,
    ' is| are| has reached| have reached| stands at| stand at',
    ', ',
    WAYS,
  ),
  // "1,400 people, twice the 500 it had"
  figurePattern(`{to:nmup}~, {by:x} ${HEDGE}(?:\\p{L}+ )?{from:nmup}`, ', '),
];

/** Changes whose ends and size stand beside each other in words that claims do not join. */
export function printedChanges(context: CheckContext): readonly FindingDraft[] {
  return paragraphs(context).flatMap((paragraph) =>
    RULES.flatMap((pattern) => findAll(context, paragraph, pattern).flatMap((found) => judge(context, found) ?? [])),
  );
}

function judge(context: CheckContext, { figures, spans, matched, after }: Found): FindingDraft | null {
  const { from, to, by } = figures;
  if (from === undefined || to === undefined || by === undefined) return null;
  if (!isQuantity(from) || !isQuantity(to) || !isQuantity(by)) return null;
  if (!areAlike(from, to) || !mayBeSize(by, from) || isYear(from) || isYear(to) || OTHERS.test(matched)) return null;
  if (/^ ?(?:per cent|percent|%|points?|percentage)/.test(after)) return null;
  const [before, now] = [statedInterval(from.mention), statedInterval(to.mention)];
  const said = asPercent(wordsAsNumbers(by.mention));
  if (before === null || now === null || said.value === null) return null;
  const way = spans['way'];
  const { text } = context.extracted.article;
  const word = way === undefined ? '' : text.slice(way.start, way.end);
  if (way !== undefined && way.end < by.start && ANY_WAY.test(text.slice(way.end, by.start))) return null;
  const direction = directionOf(word, by.mention);
  const readings = readingsOfChange(said, { direction, from: before, to: now });
  if (readings.length === 0 || readings.some(({ value }) => agreement(said, value, 'own-arithmetic') !== 'differs'))
    return null;
  const [strict] = readingsOfChange(said, {
    direction,
    from: exactly(from.mention.value ?? 0),
    to: exactly(to.mention.value ?? 0),
  });
  return strict === undefined ? null : finding(context, from, to, by, said, strict);
}

function finding(
  context: CheckContext,
  from: QuantityFigure,
  to: QuantityFigure,
  by: QuantityFigure,
  said: Quantity,
  { formula, value: interval }: ChangeReading,
): FindingDraft {
  const value = rounded(middle(interval));
  const sign = by.class === 'm' ? (/^[^\d\s]+/.exec(by.quote)?.[0] ?? '') : '';
  const unit = said.unit.kind === 'percent' ? '%' : said.unit.kind === 'multiple' ? ' times' : '';
  const text = `${sign}${formatNumber(value)}${unit}`;
  return conflict(context, {
    check: NAME,
    said: by,
    inputs: [to, from],
    formula: formula
      .replace(/\bto\b/g, String(to.mention.value ?? ''))
      .replace(/\bfrom\b/g, String(from.mention.value ?? '')),
    value,
    message: `By the article\u2019s own numbers it is ${text}`,
    expected: { text, value, unit: said.unit.code },
  });
}

/** Something else lies between, or the ends are of different times than the change. */
const OTHERS =
  /\b(?:respectively|a share|a unit|apiece|while|whereas|including|average|annual(?:ly)?|each|a year|per|adjusted|constant|compared with)\b/i;

const PERCENT: Unit = { kind: 'percent', code: '%', text: '%' };

/** "By a quarter" is by 25 per cent, give or take what "a quarter" allows. */
function asPercent(quantity: Quantity): Quantity {
  if (quantity.unit.kind !== 'ratio' || quantity.value === null) return quantity;
  const times = (value: number | null): number | null => (value === null ? null : value * 100);
  return {
    ...quantity,
    low: times(quantity.low),
    high: times(quantity.high),
    value: quantity.value * 100,
    precision: quantity.precision * 100,
    unit: PERCENT,
  };
}

function directionOf(word: string, by: Quantity): 'up' | 'down' {
  if (by.unit.kind === 'multiple') return by.value !== null && by.value < 1 ? 'down' : 'up';
  return DOWNWARD.test(word) ? 'down' : 'up';
}

/** "Rose in May but fell 20 per cent": the nearer word says which way. */
const ANY_WAY = new RegExp(`\\b(?:${UP}|${DOWN}|but|while|and)\\b`, 'i');
const DOWNWARD = new RegExp(`^(?:${DOWN}|fewer|less|lower|drop|fall|decline|decrease|reduction|loss)$`, 'i');

/** Counts of the same noun, or of none; money of one kind. */
function areAlike(from: QuantityFigure, to: QuantityFigure): boolean {
  const [a, b] = [from.mention.unit, to.mention.unit];
  if (a.per?.code !== b.per?.code) return false;
  if (a.kind === 'physical' && b.kind === 'count') return b.code === '';
  if (a.kind !== b.kind) return false;
  return a.code === b.code || (a.kind === 'count' && (a.code === '' || b.code === ''));
}

/** What a change is measured in: per cents and times of anything, else the same thing again. */
function mayBeSize(by: QuantityFigure, end: QuantityFigure): boolean {
  const [size, level] = [by.mention.unit, end.mention.unit];
  if (size.kind === 'percent' || size.kind === 'multiple' || size.kind === 'ratio') return true;
  if (size.kind !== level.kind) return false;
  return size.kind === 'count' || size.code === level.code;
}

function isYear({ quote }: QuantityFigure): boolean {
  return /^(?:19|20)\d\d$/.test(quote);
}
