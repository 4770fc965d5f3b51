import type { ChangeClaim, Claim, ClaimQuantity, ComparisonClaim } from '../../../model/claim.ts';
import { agreement } from '../../agree/agreement.ts';
import { exactly, middle, type NumberInterval, quotient } from '../../agree/number-interval.ts';
import { statedInterval } from '../../agree/stated-interval.ts';
import type { CheckContext } from '../../context.ts';
import { rounded } from '../../evidence/derived-reading.ts';
import { derivation, textEvidence } from '../../evidence/evidence.ts';
import { formatNumber } from '../../evidence/reading.ts';
import { oncePerNumber } from '../../figures/conflict.ts';
import { isStated } from '../../figures/guard.ts';
import type { FindingDraft } from '../../finding-draft.ts';
import { type Check, NO_OPTIONS } from '../check.ts';
import { statedOf } from '../undecided.ts';
import { printedChanges } from './printed-changes.ts';
import { readingsOfChange } from './readings-of-change.ts';

const NAME = 'text-arithmetic';

/** Numbers of one article that cannot all hold: a change that does not follow from its two ends, parts that miss their total. */
export const textArithmetic: Check = {
  name: NAME,
  kinds: [],
  options: NO_OPTIONS,
  run: (context) => {
    const { claims } = context.extracted;
    const bySentence = Map.groupBy(claims, ({ sentence }) => sentence.start);
    const found = claims.flatMap((claim) => checkClaim(context, claim, bySentence.get(claim.sentence.start) ?? []));
    return oncePerNumber([...found, ...printedChanges(context)]);
  },
};

function checkClaim(context: CheckContext, claim: Claim, beside: readonly Claim[]): readonly FindingDraft[] {
  if (claim.certainty !== 'asserted') return [];
  if (claim.kind === 'change') return checkChange(context, withEnds(context, claim, beside));
  return claim.kind === 'comparison' ? checkMultiple(context, claim) : [];
}

/** "rose from 50,389 to 55,023, an increase of 19 per cent": the ends stand with the verb, the size in words after it. */
function withEnds({ extracted }: CheckContext, claim: ChangeClaim, beside: readonly Claim[]): ChangeClaim {
  if (claim.from !== undefined || claim.to !== undefined || beside.length > MOST_CLAIMS) return claim;
  const before = beside.filter(
    (other) =>
      other.kind === 'change' &&
      other.certainty === 'asserted' &&
      other.by === undefined &&
      other.direction === claim.direction &&
      other.end <= claim.start,
  );
  const [ends, second] = before;
  if (ends?.kind !== 'change' || second !== undefined || ends.from === undefined || ends.to === undefined) return claim;
  const between = extracted.article.text.slice(ends.end, claim.start);
  return between.length <= LONGEST_APPOSITION && APPOSITION.test(between)
    ? { ...claim, from: ends.from, to: ends.to }
    : claim;
}

/** A sentence of more claims is a list, in which it is not sure what belongs together. */
const MOST_CLAIMS = 12;
const LONGEST_APPOSITION = 40;
const APPOSITION = /^[^.;:]{0,20}(?:,|\s[\u2013\u2014-]|\(|\u2014)\s?(?:an?|up|down|or)\b/u;

/** "from 1,200 to 1,500, up 20 per cent": it is 25. */
function checkChange(context: CheckContext, claim: ChangeClaim): readonly FindingDraft[] {
  const { by, from, to, direction } = claim;
  if (by === undefined || from === undefined || to === undefined || direction === 'flat') return [];
  if ([by, from, to].some(({ mention }) => mention !== undefined && !isStated(context, mention))) return [];
  if (from.unit.kind !== to.unit.kind) return [];
  const [before, after] = [statedInterval(from), statedInterval(to)];
  if (before === null || after === null) return [];
  const usable = readingsOfChange(by, { direction, from: before, to: after });
  const points = by.unit.kind === 'percent' && from.unit.kind === 'percent';
  // "Up 2 per cent, from 5 to 7 per cent" is loose for points: another slip, and not an arithmetical one.
  if (points || usable.length === 0 || usable.some(({ value }) => agreement(by, value, 'own-arithmetic') !== 'differs'))
    return [];
  const [strict] = readingsOfChange(by, { direction, from: asPrinted(from, before), to: asPrinted(to, after) });
  return strict === undefined ? [] : [conflict(context, claim, by, [from, to], strict)];
}

/** "1,500, three times the 600 of 2019": it is 2.5 times. */
function checkMultiple(context: CheckContext, claim: ComparisonClaim): readonly FindingDraft[] {
  const { factor, left, right, relation } = claim;
  if (relation !== 'multiple' || factor === undefined) return [];
  if (
    left.quantity === undefined ||
    right.quantity === undefined ||
    left.quantity.unit.kind !== right.quantity.unit.kind
  )
    return [];
  const [large, small] = [statedInterval(left.quantity), statedInterval(right.quantity)];
  const ratio = large === null || small === null ? null : quotient(large, small);
  if (ratio === null) return [];
  const more = { low: ratio.low - 1, high: ratio.high - 1 };
  if ([ratio, more].some((value) => agreement(factor, value, 'own-arithmetic') !== 'differs')) return [];
  const printed = quotient(asPrinted(left.quantity, ratio), asPrinted(right.quantity, ratio)) ?? ratio;
  const reading = { formula: 'to / from', value: printed };
  return [conflict(context, claim, factor, [right.quantity, left.quantity], reading)];
}

/** The number itself, to show what it gives: slack is for judging. */
function asPrinted({ value }: ClaimQuantity, otherwise: NumberInterval): NumberInterval {
  return value === null ? otherwise : exactly(value);
}

function conflict(
  context: CheckContext,
  claim: Claim,
  said: ClaimQuantity,
  [from, to]: readonly [ClaimQuantity, ClaimQuantity],
  reading: { readonly formula: string; readonly value: NumberInterval },
): FindingDraft {
  const result = rounded(middle(reading.value));
  const text = `${formatNumber(result)}${said.unit.kind === 'percent' ? '%' : said.unit.kind === 'multiple' ? ' times' : ''}`;
  const formula = reading.formula
    .replace(/\bto\b/g, String(to.value ?? ''))
    .replace(/\bfrom\b/g, String(from.value ?? ''));
  return {
    check: NAME,
    claims: [claim.id],
    start: said.span.start,
    end: said.span.end,
    sentence: claim.sentence,
    verdict: 'conflicting',
    severity: 'error',
    message: `By the article\u2019s own numbers it is ${text}`,
    stated: statedOf(context, claim),
    expected: { text, value: result, unit: said.unit.code },
    evidence: [
      derivation(
        formula,
        [to, from].map(({ span }) => textEvidence(context.extracted.article, span)),
        result,
      ),
    ],
  };
}
