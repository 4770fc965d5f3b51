import { nounLemma } from '../../../text/lemma.ts';
import { agreement } from '../../agree/agreement.ts';
import { exactly, middle, type NumberInterval, quotient } from '../../agree/number-interval.ts';
import { statedInterval } from '../../agree/stated-interval.ts';
import type { CheckContext } from '../../context.ts';
import { rounded } from '../../evidence/derived-reading.ts';
import { formatNumber } from '../../evidence/reading.ts';
import { conflict } from '../../figures/conflict.ts';
import { type Figure, isQuantity, type QuantityFigure } from '../../figures/figure.ts';
import { figurePattern } from '../../figures/figure-pattern.ts';
import type { Found } from '../../figures/find.ts';
import { type FigureRule, judgeRules } from '../../figures/judge-rules.ts';
import { paragraphs } from '../../figures/paragraphs.ts';
import type { FindingDraft } from '../../finding-draft.ts';
import { type Check, NO_OPTIONS } from '../check.ts';

const NAME = 'average-rate';

/** An average, a share of each, a rate per head or per day that its total and its count do not give. */
export const averageRate: Check = {
  name: NAME,
  kinds: [],
  options: NO_OPTIONS,
  run: (context) => judgeRules(context, paragraphs(context), RULES),
};

const LEAD =
  '(?:or |that is,? |which is |for |an average of |averaging |an average |about |around |roughly |nearly |almost |just |more than |over |under |only ){0,6}';
const EACH = '(?= (?:each|apiece|per|an?|every|on average|a head)\\b|-a-| {?:d})';

/** `one` and `other` are the total and the count, in whichever order they stand. */
export const RULES: readonly FigureRule[] = [
  // "The 40 workers share $600,000, an average of $12,000 each", "$84,000 from 700 donors, or $140 a donor"
  figurePattern(
    `{one:nmd}~{other:nmd}~(?:, |,? or | \\(| ?[–—] ?)${LEAD}{said:nma}${EACH}`,
    ', | or | (|–|—',
    ' each| apiece| per| a| every| on average|-a-',
  ),
  // "raised $84,000 from 700 donors, or an average of $140"
  figurePattern(`{one:nmd}~{other:nmd}~, (?:or )?an average of ${LEAD}{said:nma}`, ' an average of '),
  // "With 180 nurses for 2,160 patients, each nurse looks after 18 patients on average"
  figurePattern(
    `{one:n} \\p{L}+ (?:for|to serve|serving|to) {other:n}~, each \\p{L}+ ~{said:n}~ on average`,
    ', each ',
    ' on average',
  ),
].map((pattern) => ({ pattern, judge }));

function judge(context: CheckContext, { figures, matched, after }: Found): FindingDraft | null {
  const { one, other, said } = figures;
  if (one === undefined || other === undefined || said === undefined || !isQuantity(said)) return null;
  if (OTHERS.test(matched) || said.mention.value === null) return null;
  const orders = [
    { total: one, count: other },
    { total: other, count: one },
  ].filter(({ total, count }) => mayDivide(total, count, said, after));
  const readings = orders.flatMap(({ total, count }) => {
    const value = ratioOf(total, count, said);
    return value === null ? [] : [{ total, count, value }];
  });
  const [likeliest] = readings.toSorted((a, b) => distance(a.value, said) - distance(b.value, said));
  if (likeliest === undefined || readings.some(({ value }) => agrees(said, value))) return null;
  const [total, count] = [numberOf(likeliest.total), numberOf(likeliest.count)];
  if (total === null || count === null) return null;
  const value = rounded(total / count);
  const text = `${said.class === 'm' ? currencySign(said) : ''}${formatNumber(value)}`;
  return conflict(context, {
    check: NAME,
    said,
    inputs: [likeliest.total, likeliest.count],
    formula: `${total} / ${count}`,
    value,
    message: `${likeliest.total.quote} over ${likeliest.count.quote} is ${text} each`,
    expected: { text, value, unit: said.mention.unit.code },
  });
}

/** Some of those who share get more than others, or the rate is of something else. */
const OTHERS =
  /\b(?:at least|up to|minimum|maximum|starting|more than|fewer than|rest|remaining|including|plus|goal of|fined?|tickets?|price|priced|costs?|wage|salary|fee|tax)\b/i;

function agrees(said: QuantityFigure, value: NumberInterval): boolean {
  return agreement(said.mention, value, 'own-arithmetic') !== 'differs' || near(said, value);
}

function distance(value: NumberInterval, { mention }: QuantityFigure): number {
  return Math.abs(Math.log(middle(value) / (mention.value ?? 1)));
}

/** An average of a whole number is rounded, as no bare count is. */
function near({ mention }: QuantityFigure, value: NumberInterval): boolean {
  const said = mention.value ?? 0;
  const slack = Math.max(mention.precision / 2, SLACK * Math.abs(said));
  return value.low <= said + slack && value.high >= said - slack;
}

const SLACK = 0.05;

/** Money is shared out as money; the count must be what the rate is said of, where it says so. */
function mayDivide(total: Figure, count: Figure, said: QuantityFigure, after: string): boolean {
  if (total.class === 'd' || count.class === 'm' || isYear(total) || isYear(count)) return false;
  if (said.class === 'm' && total.class !== 'm') return false;
  if (said.class !== 'm' && total.class === 'm') return false;
  const per = /^ ?(?:each|apiece|on average)/.test(after)
    ? undefined
    : (perOf(said) ?? /^[ -](?:per|an?|every)[ -]([\p{L}-]+)/u.exec(after)?.[1]);
  if (per === undefined) return count.class !== 'd';
  if (count.class === 'd') return isQuantity(count) === false && daysPer(per) !== null;
  if (daysPer(per) !== null) return false;
  const unit = isQuantity(count) ? count.mention.unit.code : '';
  return (
    unit === nounLemma(per) || /^(?:person|head|capita)$/.test(nounLemma(per)) || (said.class === 'm' && unit !== '')
  );
}

function perOf({ mention }: QuantityFigure): string | undefined {
  const code = mention.unit.per?.code;
  return code === undefined || code === '' ? undefined : (UCUM_TIMES[code] ?? code);
}

const UCUM_TIMES: Readonly<Record<string, string>> = { d: 'day', wk: 'week', mo: 'month', a: 'year', h: 'hour' };
const DAYS: Readonly<Record<string, number>> = { day: 1, night: 1, week: 7, month: 30.44, year: 365.25 };

function daysPer(per: string): number | null {
  return DAYS[nounLemma(per)] ?? null;
}

function ratioOf(total: Figure, count: Figure, said: QuantityFigure): NumberInterval | null {
  const large = isQuantity(total) ? statedInterval(total.mention) : null;
  const times = isQuantity(count) ? statedInterval(count.mention) : timesOf(count, said);
  return large === null || times === null ? null : quotient(large, times);
}

/** "a 10-day strike … 630 a day": ten. Only where both are told in one unit. */
function timesOf({ mention }: Figure, said: QuantityFigure): NumberInterval | null {
  const value = mention.kind === 'time' ? /^P(\d+)([DWMY])$/.exec(mention.timex.value) : null;
  const unit = { D: 'day', W: 'week', M: 'month', Y: 'year' }[value?.[2] ?? ''];
  return value === null || unit === undefined || (perOf(said) ?? unit) !== unit ? null : exactly(Number(value[1]));
}

function numberOf(figure: Figure): number | null {
  if (isQuantity(figure)) return figure.mention.value;
  return figure.mention.kind === 'time' ? Number(/\d+/.exec(figure.mention.timex.value)?.[0] ?? Number.NaN) : null;
}

function currencySign({ quote }: QuantityFigure): string {
  return /^[^\d\s]+/.exec(quote)?.[0] ?? '';
}

function isYear({ quote }: Figure): boolean {
  return /^(?:19|20)\d\d$/.test(quote);
}
