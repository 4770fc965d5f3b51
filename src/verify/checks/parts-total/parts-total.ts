import { meets, sum } from '../../agree/number-interval.ts';
import { statedInterval } from '../../agree/stated-interval.ts';
import type { CheckContext } from '../../context.ts';
import { formatNumber } from '../../evidence/reading.ts';
import { conflict, oncePerNumber } from '../../figures/conflict.ts';
import type { QuantityFigure } from '../../figures/figure.ts';
import { findAll } from '../../figures/find.ts';
import { paragraphs } from '../../figures/paragraphs.ts';
import type { FindingDraft } from '../../finding-draft.ts';
import { type Check, NO_OPTIONS } from '../check.ts';
import { RULES, type Sum } from './rules.ts';

const NAME = 'parts-total';

/** Parts that are said to be all of a total, in its sentence or the next, and do not add up to it. */
export const partsTotal: Check = {
  name: NAME,
  kinds: [],
  options: NO_OPTIONS,
  run: (context) =>
    oncePerNumber(
      paragraphs(context).flatMap((paragraph) =>
        RULES.flatMap(({ pattern, read }) =>
          findAll(context, paragraph, pattern).flatMap((found) => {
            const sumRead = read(found);
            return sumRead === null ? [] : (judge(context, sumRead) ?? []);
          }),
        ),
      ),
    ),
};

function judge(context: CheckContext, { total, parts }: Sum): FindingDraft | null {
  const whole = statedInterval(total.mention);
  const pieces = parts.map(({ mention }) => statedInterval(mention)).filter((piece) => piece !== null);
  if (whole === null || pieces.length < parts.length || ![total, ...parts].every(isClosed)) return null;
  const added = sum(pieces);
  if (meets(whole, added) || !areSmaller(total, parts)) return null;
  const value = parts.reduce((all, { mention }) => all + (mention.value ?? 0), 0);
  const sign = total.class === 'm' ? (/^[^\d\s]+/.exec(total.quote)?.[0] ?? '') : '';
  return conflict(context, {
    check: NAME,
    said: total,
    inputs: parts,
    formula: parts.map(({ mention }) => mention.value).join(' + '),
    value,
    message: `The parts add up to ${sign}${formatNumber(value)}`,
    expected: { text: `${sign}${formatNumber(value)}`, value },
  });
}

function isClosed({ mention }: QuantityFigure): boolean {
  return mention.value !== null && mention.bound === 'none';
}

/** "Two boys — 8 and 12": ages are no parts. */
function areSmaller(total: QuantityFigure, parts: readonly QuantityFigure[]): boolean {
  const { value, unit } = total.mention;
  return (
    value !== null &&
    parts.every(({ mention }) => mention.value !== null && mention.value < value && mention.unit.kind === unit.kind) &&
    (unit.kind !== 'currency' || parts.every(({ mention }) => mention.unit.code === unit.code))
  );
}
