import type { Quantity } from '../../../model/quantity.ts';
import type { CheckContext } from '../../context.ts';
import { rounded } from '../../evidence/derived-reading.ts';
import { formatNumber } from '../../evidence/reading.ts';
import { conflict } from '../../figures/conflict.ts';
import { isQuantity, type QuantityFigure } from '../../figures/figure.ts';
import { figurePattern } from '../../figures/figure-pattern.ts';
import type { Found } from '../../figures/find.ts';
import { type FigureRule, judgeRules } from '../../figures/judge-rules.ts';
import { paragraphs } from '../../figures/paragraphs.ts';
import type { FindingDraft } from '../../finding-draft.ts';
import { type Check, NO_OPTIONS } from '../check.ts';
import { UNIT_SIZES, type UnitSize } from './sizes.ts';

const NAME = 'unit-conversion';

/** A measure that is printed in two units, of which one does not convert to the other. */
export const unitConversion: Check = {
  name: NAME,
  kinds: [],
  options: NO_OPTIONS,
  run: (context) => judgeRules(context, paragraphs(context), RULES),
};

const HEDGE =
  '(?:about |around |roughly |some |nearly |almost |just |over |more than |or |approximately |approx\\. |~|≈|under |i\\.e\\. ){0,6}';

export const RULES: readonly FigureRule[] = [
  // "120 miles (190 km)", "a 30-metre-high (98-foot) wave"
  figurePattern(
    `(?<!{?:u}[ -]?(?:and )?){one:u}[\\p{L} -]{0,25}? ?[(\\[]${HEDGE}{said:u}(?=[\\p{L} -]{0,20}[)\\]])(?! (?:away|from|further|deep|wide|apart|long|high|tall))`,
    '(|[',
    ')|]',
  ),
  // "2,000 hectares, or nearly 5,000 acres,"
  figurePattern(`(?<!{?:u}[ -]?(?:and )?){one:u},? or ${HEDGE}{said:u}(?= ?[,.)§]|$)`, ' or '),
].map((pattern) => ({ pattern, judge }));

function judge(context: CheckContext, { figures }: Found): FindingDraft | null {
  const { one, said } = figures;
  if (one === undefined || said === undefined || !isQuantity(one) || !isQuantity(said)) return null;
  const [from, to] = [UNIT_SIZES.get(one.mention.unit.code), UNIT_SIZES.get(said.mention.unit.code)];
  if (from === undefined || to === undefined || from.dimension !== to.dimension || one.mention.unit.per !== undefined)
    return null;
  if (one.mention.unit.code === said.mention.unit.code || one.mention.value === null || said.mention.value === null)
    return null;
  const readings = conversions(one.mention.value, from, to);
  const slack = slackOf(one.mention, said.mention, from);
  const printed = said.mention.value;
  const [likeliest] = readings;
  if (likeliest === undefined || readings.some((value) => Math.abs(value - printed) <= slack(value))) return null;
  const value = rounded(likeliest);
  const text = `${formatNumber(value)} ${said.mention.unit.text}`.trim();
  return conflict(context, {
    check: NAME,
    said: said as QuantityFigure,
    inputs: [one],
    formula: `${one.quote} in ${said.mention.unit.text}`,
    value,
    message: `${one.quote} is ${text}`,
    expected: { text, value, unit: said.mention.unit.code },
  });
}

/** Every sense of both names; a temperature may be a level or a difference. */
function conversions(value: number, from: UnitSize, to: UnitSize): readonly number[] {
  const level = (value * (from.sizes[0] ?? 1) + (from.zero ?? 0) - (to.zero ?? 0)) / (to.sizes[0] ?? 1);
  const differences = from.sizes.flatMap((a) => to.sizes.map((b) => (value * a) / b));
  return from.zero === undefined && to.zero === undefined ? differences : [level, ...differences];
}

/** Either number may be the rounded one, and a converted one is often made round: each may be off by half a unit, up to a tenth. */
function slackOf(one: Quantity, said: Quantity, from: UnitSize): (value: number) => number {
  if (from.dimension === 'temperature') {
    const degrees = (quantity: Quantity): number => (quantity.hedge === 'exact' ? 1.1 : 5);
    return () => degrees(one) + degrees(said);
  }
  const part = (quantity: Quantity): number => {
    const size = Math.abs(quantity.value ?? 1);
    const hedged = quantity.hedge === 'exact' && quantity.bound === 'none' ? 0 : HEDGED;
    return Math.max(hedged, Math.min(quantity.precision / 2 / size, size < ONE_DIGIT ? 0.5 : ROUNDED));
  };
  return (value) => Math.max(LEAST, part(one) + part(said)) * value;
}

const LEAST = 0.05;
const ROUNDED = 0.1;
const HEDGED = 0.1;
/** A number of one digit may be off by half of one. */
const ONE_DIGIT = 10;
