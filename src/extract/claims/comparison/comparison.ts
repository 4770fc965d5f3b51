import type { Claim, ClaimPlace, ClaimTime, Measure, Operand } from '../../../model/claim.ts';
import type { QuantityMention, TimeMention } from '../../../model/mention.ts';
import { claimQuantity, withCues } from '../claim-quantity.ts';
import { namedSubject } from '../named-subject.ts';
import { nounAfter } from '../noun-after.ts';
import { quantityRole } from '../role/quantity-role.ts';
import type { ClaimDraft, Composer, Scene, SentenceScene } from '../scene.ts';
import { claimPlace, isOtherSide, placesOf } from '../setting/place.ts';
import { claimTime, timeOf } from '../setting/time.ts';
import { subjectOf } from '../subject.ts';

/** "more than double the number in 2019", "almost 10 times as many as were made in 2014 or 2015", "8% more than in March". */
export const composeComparisons: Composer = (scene, here, before) => {
  const composed: ClaimDraft[] = [];
  for (const quantity of here.quantities) {
    const role = quantityRole(here, quantity);
    if (role.role === 'factor')
      composed.push(...comparisonClaims(scene, here, before, quantity, 'multiple', quantity.end));
    if (role.role === 'difference') {
      composed.push(...comparisonClaims(scene, here, before, quantity, role.relation, role.otherAt));
    }
  }
  return composed;
};

function comparisonClaims(
  scene: Scene,
  here: SentenceScene,
  before: readonly Claim[],
  quantity: QuantityMention,
  relation: 'multiple' | 'more' | 'less',
  otherAt: number,
): ClaimDraft[] {
  const span = withCues(quantity);
  const subject = subjectOf(here, before, quantity);
  const measure = comparedNoun(scene, quantity) ?? subject?.measure ?? namedSubject(scene, here, quantity) ?? undefined;
  const times = otherTimes(scene, here, quantity, otherAt);
  const own = subject === null ? ownTime(scene, here, before, quantity, times) : subject.time;
  const left: Operand = {
    places: subject?.places ?? placesOf(scene, here, quantity),
    ...(measure === undefined ? {} : { measure }),
    ...(subject === null ? {} : { quantity: subject.quantity }),
    ...(own === undefined ? {} : { time: own }),
  };
  const other = otherMeasure(scene, here, otherAt) ?? measure;
  const elsewhere = otherPlace(scene, here, otherAt);
  const rights = times.length === 0 ? [undefined] : times;
  const end = Math.max(span.end, ...times.map((time) => time.span.end));
  return rights.map((time) => ({
    kind: 'comparison' as const,
    start: span.start,
    end,
    relation,
    factor: claimQuantity(quantity),
    left,
    right: rightSide(other, elsewhere === null ? left.places : [elsewhere], time),
    mentions: [quantity.id, ...(time?.mention === undefined ? [] : [time.mention])],
    ...(subject === null ? {} : { subject: subject.id }),
    ...(measure === undefined ? {} : { measure }),
  }));
}

const FARTHEST_OTHER = 90;
/** "In 2022, three times as many … as in Manitoba": when the comparison itself holds, which is not the other side's time. */
function ownTime(
  scene: Scene,
  here: SentenceScene,
  before: readonly Claim[],
  quantity: QuantityMention,
  others: readonly ClaimTime[],
): ClaimTime | undefined {
  const time = timeOf(scene, here, quantity, before);
  return others.some(({ mention }) => mention === time?.mention) ? undefined : time;
}

/** "twice as many inhabitants as Spain", "2.5 times more snow than": what is compared stands between. */
function comparedNoun(scene: Scene, quantity: QuantityMention): Measure | null {
  const behind = scene.document.text.slice(quantity.end, quantity.end + FARTHEST_OTHER);
  const lead = /^ (?:as (?:many|much)|more|fewer|less) (?!than\b|as\b)/.exec(behind);
  return lead === null ? null : nounAfter(scene, quantity.end + lead[0].length);
}

/** Nouns that only point back: "the number in 2019" is the number of what was counted before. */
const POINTS_BACK = /^(?:number|amount|figure|total|level|rate|size)$/;

/** "than girls", "as her rival", "the national average": what the other side is, where the text names it. */
function otherMeasure(scene: Scene, here: SentenceScene, otherAt: number): Measure | null {
  const window = scene.document.text.slice(otherAt, Math.min(here.sentence.end, otherAt + FARTHEST_OTHER));
  const link = OTHER_SIDE.exec(window);
  const found = nounAfter(scene, otherAt + (link?.[0].length ?? 0));
  const span = found?.spans[0];
  if (span !== undefined && here.places.some(({ start, end }) => start < span.end && span.start < end)) return null;
  return found === null || (POINTS_BACK.test(found.head) && found.modifiers.length === 0) ? null : found;
}

/** What stands between a factor and the name of the other side: "as likely as", "more likely than", "2.5 times more snow than". */
const OTHER_SIDE =
  /^\s(?:as\s(?:[\p{L}-]{1,20}\s){1,3}?as\s|(?:more|less|fewer|\p{L}{2,10}er)\s(?:[\p{L}-]{1,20}\s){0,2}?than\s)/u;

/** "as many as in Ontario", "that of Spain", "three times the number in Manitoba": where the other side is. */
function otherPlace({ document }: Scene, here: SentenceScene, otherAt: number): ClaimPlace | null {
  const place = here.places.find(
    (candidate) =>
      candidate.start >= otherAt &&
      candidate.start - otherAt <= FARTHEST_OTHER &&
      (isOtherSide(here, candidate) || OF_OTHER_PLACE.test(document.text.slice(otherAt, candidate.start))),
  );
  return place === undefined ? null : claimPlace(place, 'stated');
}

const OF_OTHER_PLACE =
  /^ (?:the|that|those)(?: [\p{L}-]{1,20}){0,4} (?:in|of|for|at)(?: the)? $|^ (?:that|those) (?:of|in|for)(?: the)? $/u;

function rightSide(measure: Measure | undefined, places: readonly ClaimPlace[], time: ClaimTime | undefined): Operand {
  return {
    places: [...places],
    ...(measure === undefined ? {} : { measure }),
    ...(time === undefined ? {} : { time }),
  };
}

/** The times after the factor, up to the next number or the end of the clause; "2014 or 2015" gives two. */
function otherTimes(scene: Scene, here: SentenceScene, quantity: QuantityMention, otherAt: number): ClaimTime[] {
  const nextNumber = here.quantities.find((other) => other.start >= quantity.end)?.start ?? here.sentence.end;
  const after = here.times.filter(
    (time) => time.start >= otherAt && time.end <= nextNumber && time.timex.type === 'DATE',
  );
  const first = after[0];
  if (first === undefined || first.start - otherAt > FARTHEST_OTHER) return [];
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
