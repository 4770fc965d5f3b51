import type { ClaimQuantity } from '../../model/claim.ts';
import type { QuantityMention } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';

/** The quantity of a mention as a claim carries it: with the span of the numeral and the mention's id. */
export function claimQuantity(mention: QuantityMention): ClaimQuantity {
  const { low, high, lowOpen, highOpen, value, decimals, precision, form, hedge, bound, unit, start, end, id } =
    mention;
  return {
    low,
    high,
    lowOpen,
    highOpen,
    value,
    decimals,
    precision,
    form,
    hedge,
    bound,
    unit,
    span: { start, end },
    mention: id,
  };
}

/** From the first hedging word to the end of the numeral: "nearly 5,000". */
export function withCues(mention: QuantityMention): Span {
  let { start } = mention;
  for (const cue of mention.cues) {
    const isNear = cue.end <= mention.start && mention.start - cue.end < 12;
    if (isNear && cue.start < start) start = cue.start;
  }
  return { start, end: mention.end };
}
