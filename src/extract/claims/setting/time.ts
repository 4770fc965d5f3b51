import type { Claim, ClaimTime } from '../../../model/claim.ts';
import type { QuantityMention, TimeMention } from '../../../model/mention.ts';
import type { Span } from '../../../model/span.ts';
import { timeSpanAt } from '../../mentions/time/time.ts';
import { clauseAt, inClause } from '../clause.ts';
import { type Scene, type SentenceScene, wordsBefore } from '../scene.ts';

/**
 * When the claim around a number holds: the time expression of its clause that stands nearest, looking forward first
 * ("452 claims being made in January"), with no other number in between; else one of the sentence, or of the
 * number that the sentence before speaks of, marked inherited.
 */
export function timeOf(scene: Scene, here: SentenceScene, at: Span, before: readonly Claim[]): ClaimTime | undefined {
  const clause = clauseAt(here.clauses, at.start);
  const candidates = here.times.filter((time) => isSetting(time) && !belongsToComparison(scene, time, at));
  const inSameClause = clause === undefined ? [] : candidates.filter((time) => inClause(clause, time));
  const near = nearest(here, inSameClause, at);
  if (near !== undefined) return claimTime(scene, near, 'stated');
  const shared = soleOf(inSameClause);
  if (shared !== undefined) return belongsToBaseline(here, shared) ? undefined : claimTime(scene, shared, 'inherited');
  const outside = candidates.filter((time) => !inSameClause.includes(time));
  const setting = settingOfSentence(here, outside, at);
  if (setting !== undefined) return claimTime(scene, setting, 'inherited');
  return here.times.some(isSetting) ? undefined : timeBefore(here, before);
}

/** Words early in a sentence that go on speaking of what the sentence before counted. */
const GOES_ON = /^(?:they|them|those|these|that|this|it|there|total|figure|figures)$/;

/** The time of the value claim in the sentence just before, where this one has none and goes on about the same. */
function timeBefore(here: SentenceScene, before: readonly Claim[]): ClaimTime | undefined {
  if (!here.tokens.slice(0, 8).some((token) => GOES_ON.test(token.lower))) return undefined;
  const last = before.findLast((claim) => claim.kind === 'value' && claim.sentence.end <= here.sentence.start);
  if (last?.kind !== 'value' || last.time === undefined || here.sentence.start - last.sentence.end > 3)
    return undefined;
  return { ...last.time, from: 'inherited' };
}

/** The time mention as a claim carries it, with the preposition's meaning: "since July" runs to the day of publication. */
export function claimTime(scene: Scene, time: TimeMention, from: ClaimTime['from']): ClaimTime {
  const spoken = timeSpanAt(scene.document, scene.times, scene.times.indexOf(time));
  const interval = spoken.relation === 'before' || spoken.relation === 'after' ? undefined : spoken.interval;
  return {
    text: scene.document.text.slice(spoken.span.start, spoken.span.end),
    timex: time.timex,
    from,
    span: { start: spoken.span.start, end: spoken.span.end },
    mention: time.id,
    ...(interval === undefined ? {} : { interval }),
  };
}

/** A duration ("over three years") and a frequency ("each month") are no date at which a number holds. */
function isSetting(time: TimeMention): boolean {
  return time.timex.type === 'DATE' || time.interval !== undefined;
}

/** "the highest since 2017", "the most claims in a year since 2017": how far back the row goes, and not when. */
const RANK_SINCE =
  /\b(?:highest|lowest|most|fewest|largest|biggest|greatest|smallest|least|worst|best)\b[^,.;:]{0,40}\bsince (?:at least |the |in )?$/;

/** "the number in 2019", "from 2021", "the year before": the time of the other side of a comparison. */
function belongsToComparison(scene: Scene, time: TimeMention, at: Span): boolean {
  if (/^,? when\b/.test(scene.document.text.slice(time.end, time.end + 8)) && at.start > time.end) return false;
  const before = scene.document.text.slice(Math.max(0, time.start - 60), time.start).toLowerCase();
  if (RANK_SINCE.test(before)) return true;
  return /\b(?:from|than|compared (?:with|to)|(?:the )?(?:number|figure|amount|level|total)s? (?:in|for|of)|as (?:in|during)|as were made in)\s+(?:the\s+)?$/.test(
    before,
  );
}

/** "to 5.4 per cent from 6.1 per cent a year earlier": the time is that of the earlier number alone. */
function belongsToBaseline(here: SentenceScene, time: TimeMention): boolean {
  const owner = here.quantities.findLast((quantity) => quantity.end <= time.start);
  if (owner === undefined || time.start - owner.end > 4) return false;
  return /^(?:from|than|to|with|versus|against)$/.test(wordsBefore(here.tokens, owner.start, 1)[0] ?? '');
}

function nearest(here: SentenceScene, times: readonly TimeMention[], at: Span): TimeMention | undefined {
  const after = times.find((time) => time.start >= at.end && !numberBetween(here.quantities, at.end, time.start));
  if (after !== undefined) return after;
  return times.findLast((time) => time.end <= at.start && !numberBetween(here.quantities, time.end, at.start));
}

function soleOf(times: readonly TimeMention[]): TimeMention | undefined {
  return times.length === 1 ? times[0] : undefined;
}

/** A time that opens the sentence holds for all of it; so does one that closes it, where it is the only one. */
function settingOfSentence(here: SentenceScene, times: readonly TimeMention[], at: Span): TimeMention | undefined {
  const opening = times.find((time) => time.start - here.sentence.start < 24 && time.end <= at.start);
  return opening ?? soleOf(times);
}

function numberBetween(quantities: readonly QuantityMention[], from: number, to: number): boolean {
  return quantities.some((quantity) => quantity.start >= from && quantity.end <= to);
}
