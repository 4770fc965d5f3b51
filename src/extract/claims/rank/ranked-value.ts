import type { Claim, ClaimTime, ComparisonClaim, ValueClaim } from '../../../model/claim.ts';
import type { Span } from '../../../model/span.ts';
import { type ClaimDraft, type Scene, type SentenceScene, tokenAt } from '../scene.ts';
import { subjectOf } from '../subject.ts';

/** The claim that a value is the highest, or the nth highest, of a stretch of time; without `since` of all there are. */
export function rankOf(
  subject: ValueClaim,
  words: Span,
  order: Omit<NonNullable<ComparisonClaim['order']>, 'among'>,
  since: ClaimTime | undefined,
): ClaimDraft {
  const { measure, quantity, places, time } = subject;
  const side = { places, ...(measure === undefined ? {} : { measure }) };
  return {
    kind: 'comparison',
    start: words.start,
    end: words.end,
    relation: 'rank',
    order: { ...order, among: 'periods' },
    left: { ...side, quantity, ...(time === undefined ? {} : { time }) },
    right: { ...side, ...(since === undefined ? {} : { time: since }) },
    subject: subject.id,
    mentions: since?.mention === undefined ? [] : [since.mention],
    ...(measure === undefined ? {} : { measure }),
  };
}

const FARTHEST = 140;
/** What stands in apposition, or is said of "that": "39,540 claims in 2022, the highest …", "That was the highest …". */
const APPOSED =
  /(?:[,(]|\s[\u2013\u2014-]|\u2014)\s?(?:(?:which|and) (?:is|was|were|are|marks?|marked) |marking |making (?:it|that|this) |that is )?$/;
const SAID_OF_IT = /^\W?(?:that|this|it|the (?:figure|number|total))(?:\u2019s|'s| (?:is|was|were|marks|marked)) $/i;
const OTHER_CLAUSE = /[.;:]\s|\b(?:and|but|while|whereas|as)\b/;

/** The value that words at `at` are said of: the number they stand in apposition to, or that "That was" points back to. */
export function rankedValue(
  { document }: Scene,
  here: SentenceScene,
  before: readonly Claim[],
  at: number,
): ValueClaim | null {
  const subject = subjectOf(here, before, { start: at, end: at });
  if (subject === null) return null;
  if (subject.sentence.end <= here.sentence.start) {
    return SAID_OF_IT.test(document.text.slice(here.sentence.start, at)) ? subject : null;
  }
  const number = subject.quantity.span;
  if (at - number.end > FARTHEST) return null;
  const between = document.text.slice(number.end, at);
  const counts = here.quantities.filter(
    ({ unit, start }) => unit.kind !== 'ordinal' && start >= number.end && start < at,
  );
  const remark = between.slice(0, between.search(APPOSED));
  return APPOSED.test(between) && counts.length === 0 && !OTHER_CLAUSE.test(remark) ? subject : null;
}

/** The value claim on the number that begins at a token's offset. */
export function valueAt(here: SentenceScene, before: readonly Claim[], from: number): ValueClaim | null {
  const token = here.tokens[tokenAt(here.tokens, from)];
  const found = before.findLast(
    (claim) =>
      claim.kind === 'value' && claim.quantity.span.start === token?.start && claim.start >= here.sentence.start,
  );
  return found?.kind === 'value' ? found : null;
}
