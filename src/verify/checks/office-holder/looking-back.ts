import { addDays } from '../../../calendar/calendar-date.ts';
import { overlaps } from '../../../calendar/interval.ts';
import type { OfficeClaim } from '../../../model/claim.ts';
import type { Interval } from '../../../model/interval.ts';
import type { Officeholder } from '../../../model/reference.ts';
import type { CheckContext } from '../../context.ts';

/** Words after a name by which somebody acts in the story's own present. */
const PRESENT =
  /\b(?:said|says|told|tells|is|are|has|have|will|plans|wants|asked|asks|wrote|writes|added|announced|announces|argued|argues|called|calls|noted|notes|acknowledged|confirmed|declined|insisted|warned|replied)\b/;

/** A verb right behind the name: with a day of this week in the sentence, it is of the story's present too. */
const ACTS =
  /^,?\s(?:also |then )?(?:\p{Ll}{2,14}ed|met|spoke|took|gave|left|flew|made|began|held|went|came|laid|put|sent|set|paid|led|won|lost)(?![\p{L}])/u;

/** Words beside a title by which it is kept from those who no longer, or do not yet, hold it. */
const NOT_NOW =
  /\b(?:then|former|formerly|ex|late|previous|previously|once|under|since|during|earlier|predecessor|successor|succeeded|replaced|elect|incoming|future|next|new|outgoing|candidate|would-be|designate|nominee|will become|became|becoming|sworn|at the time)\b/i;
/** Wherever in the sentence they stand, such words are about who holds the office. */
const CHANGES_HANDS =
  /\b(?:predecessor|successor|succeed\p{L}*|replac\p{L}*|sworn|at the time|who later|resign\p{L}*|stepp?(?:ed|ing)? down|took office|takes office|left office)\b/iu;

/** "said Quebec Premier …": the place may stand between. */
const LED_BY_VERB = /\b(?:said|says|told|according to)(?: the)?(?: \p{Lu}[\p{L}.'’-]{1,24}){0,3}\s?$/u;

const REACH = 80;
const LONG_AGO_DAYS = 31;
const RECENT_DAYS = 8;

/**
 * Whether the sentence uses a title of the day of publication, so that a person who does not hold it is a slip.
 * Titles are kept for years when a text looks back ("under President Obama"): only a person who speaks or acts now counts.
 */
export function speaksOfNow(context: CheckContext, claim: OfficeClaim, at: Interval): boolean {
  return holdsTitleNow(context, claim, at, (after) => ACTS.test(after) && isThisWeek(context, claim, at));
}

/** The same where any act will do: the article may be silent on the day. */
export function actsNow(context: CheckContext, claim: OfficeClaim, at: Interval): boolean {
  return holdsTitleNow(context, claim, at, (after) => ACTS.test(after));
}

function holdsTitleNow(
  context: CheckContext,
  claim: OfficeClaim,
  at: Interval,
  isAct: (after: string) => boolean,
): boolean {
  const { text } = context.extracted.article;
  const after = text.slice(claim.end, Math.min(claim.sentence.end, claim.end + REACH));
  const before = text.slice(Math.max(claim.sentence.start, claim.start - REACH), claim.start);
  const verb = PRESENT.exec(after)?.index ?? 0;
  const beside = `${before}${text.slice(claim.start, claim.end)}${after.slice(0, verb)}`;
  if (NOT_NOW.test(beside) || CHANGES_HANDS.test(text.slice(claim.sentence.start, claim.sentence.end))) return false;
  if (mentionsThePast(context, claim, at)) return false;
  if (PRESENT.test(after) || LED_BY_VERB.test(before)) return true;
  return isAct(after);
}

function isThisWeek({ timesIn }: CheckContext, claim: OfficeClaim, at: Interval): boolean {
  const first = addDays(at.from, -RECENT_DAYS);
  return timesIn(claim.sentence).some(
    ({ interval, certain }) =>
      interval !== undefined && certain.includes('weekday') && interval.from >= first && interval.from < at.to,
  );
}

/** Whether the sentence names a time over a month before. */
export function mentionsThePast({ timesIn }: CheckContext, claim: OfficeClaim, at: Interval): boolean {
  const longAgo = addDays(at.from, -LONG_AGO_DAYS);
  return timesIn(claim.sentence).some(({ interval }) => interval !== undefined && interval.from < longAgo);
}

/** No paragraph of prose is longer than this on either side of a name. */
const PARAGRAPH_REACH = 2000;

/** Whether a time in the same paragraph falls into the tenure: the text may be looking back to it. */
export function recalls({ extracted, timesIn }: CheckContext, claim: OfficeClaim, row: Officeholder): boolean {
  const { text } = extracted.article;
  const first = Math.max(0, claim.start - PARAGRAPH_REACH);
  const before = text.slice(first, claim.start).lastIndexOf('\n');
  const after = text.slice(claim.end, claim.end + PARAGRAPH_REACH).indexOf('\n');
  const start = first + before + 1;
  const end = after < 0 ? claim.end + PARAGRAPH_REACH : claim.end + after;
  const term = { from: row.start ?? '0001-01-01', to: row.end ?? '9999-12-31' };
  return timesIn({ start, end }).some(({ interval }) => interval !== undefined && overlaps(interval, term));
}
