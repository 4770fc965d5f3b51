import type { Claim, ClaimTime, Measure, Operand } from '../../../model/claim.ts';
import type { QuantityMention, TimeMention } from '../../../model/mention.ts';
import { claimQuantity, withCues } from '../claim-quantity.ts';
import { quantityRole } from '../quantity-role.ts';
import type { ClaimDraft, Composer, Scene, SentenceScene } from '../scene.ts';
import { claimTime } from '../setting/time.ts';
import { subjectOf } from '../subject.ts';

/** After a factor these open the other side: "double the number in 2019", "10 times as many as in 2014", "twice that of 2020". */
const OTHER_SIDE =
  /^\s*(?:the (?:same )?(?:number|amount|figure|total|level|rate|average|size|price|cost|volume)\b|as (?:many|much|high|large|big|often)\b|more (?:than|\p{L}+ than)\b|(?:that|those) (?:of|in|for)\b|what (?:it|they) (?:was|were)\b|higher than\b|larger than\b)/iu;

/** "more than double the number in 2019", "almost 10 times as many as were made in 2014 or 2015". */
export const composeComparisons: Composer = (scene, here, before) => {
  const composed: ClaimDraft[] = [];
  for (const quantity of here.quantities) {
    if (quantity.unit.kind !== 'multiple' || quantityRole(here, quantity).role !== 'factor') continue;
    if (!OTHER_SIDE.test(scene.document.text.slice(quantity.end, quantity.end + 60))) continue;
    composed.push(...comparisonClaims(scene, here, before, quantity));
  }
  return composed;
};

function comparisonClaims(
  scene: Scene,
  here: SentenceScene,
  before: readonly Claim[],
  quantity: QuantityMention,
): ClaimDraft[] {
  const span = withCues(quantity);
  const subject = subjectOf(here, before, quantity);
  const times = otherTimes(scene, here, quantity);
  const left: Operand = {
    places: subject?.places ?? [],
    ...(subject?.measure === undefined ? {} : { measure: subject.measure }),
    ...(subject === null ? {} : { quantity: subject.quantity }),
    ...(subject?.time === undefined ? {} : { time: subject.time }),
  };
  const rights = times.length === 0 ? [undefined] : times;
  const end = Math.max(span.end, ...times.map((time) => time.span.end));
  return rights.map((time) => ({
    kind: 'comparison' as const,
    start: span.start,
    end,
    relation: 'multiple' as const,
    factor: claimQuantity(quantity),
    left,
    right: rightSide(subject?.measure, left, time),
    mentions: [quantity.id, ...(time?.mention === undefined ? [] : [time.mention])],
    ...(subject === null ? {} : { subject: subject.id }),
    ...(subject?.measure === undefined ? {} : { measure: subject.measure }),
  }));
}

function rightSide(measure: Measure | undefined, left: Operand, time: ClaimTime | undefined): Operand {
  return {
    places: left.places,
    ...(measure === undefined ? {} : { measure }),
    ...(time === undefined ? {} : { time }),
  };
}

/** The times after the factor, up to the next number or the end of the clause; "2014 or 2015" gives two. */
function otherTimes(scene: Scene, here: SentenceScene, quantity: QuantityMention): ClaimTime[] {
  const nextNumber = here.quantities.find((other) => other.start >= quantity.end)?.start ?? here.sentence.end;
  const after = here.times.filter(
    (time) => time.start >= quantity.end && time.end <= nextNumber && time.timex.type === 'DATE',
  );
  const first = after[0];
  if (first === undefined || first.start - quantity.end > 90) return [];
  const chained: TimeMention[] = [first];
  for (const time of after.slice(1)) {
    const last = chained.at(-1);
    if (
      last === undefined ||
      !/^\s*(?:,|and|or|, (?:and|or))\s*(?:in\s+)?$/i.test(scene.document.text.slice(last.end, time.start))
    )
      break;
    chained.push(time);
  }
  return chained.map((time) => claimTime(scene, time, 'stated'));
}
