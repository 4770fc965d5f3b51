import { addDays } from '../../../calendar/calendar-date.ts';
import { overlaps } from '../../../calendar/interval.ts';
import type { OfficeClaim } from '../../../model/claim.ts';
import type { Interval } from '../../../model/interval.ts';
import type { Officeholder } from '../../../model/reference.ts';
import type { CheckContext } from '../../context.ts';

/** Words after a name by which somebody acts in the story's own present. */
const PRESENT =
  /\b(?:said|says|told|tells|is|are|has|have|will|plans|wants|asked|asks|wrote|writes|added|announced|announces|argued|argues|called|calls|noted|notes|acknowledged|confirmed|declined|insisted|warned|replied)\b/;

/** Words before or after a title by which it is kept from those who no longer, or do not yet, hold it. */
const NOT_NOW =
  /\b(?:then|former|formerly|ex|late|previous|previously|once|under|since|during|earlier|predecessor|successor|succeeded|replaced|elect|incoming|future|next|candidate|would-be|designate|nominee|will become|became|becoming|sworn|at the time)\b/i;

const REACH = 80;
const LONG_AGO_DAYS = 31;

/**
 * Whether the sentence uses a title of the day of publication, so that a person who does not hold it is a slip.
 * Titles are kept for years when a text looks back ("under President Obama"): only a person who speaks or acts now counts.
 */
export function speaksOfNow(context: CheckContext, claim: OfficeClaim, at: Interval): boolean {
  const { text } = context.extracted.article;
  const sentence = text.slice(claim.sentence.start, claim.sentence.end);
  const after = text.slice(claim.end, Math.min(claim.sentence.end, claim.end + REACH));
  const before = text.slice(Math.max(claim.sentence.start, claim.start - REACH), claim.start);
  if (NOT_NOW.test(sentence)) return false;
  if (mentionsThePast(context, claim, at)) return false;
  return PRESENT.test(after) || /\b(?:said|says|told|according to)\s*$/.test(before);
}

function mentionsThePast({ timesIn }: CheckContext, claim: OfficeClaim, at: Interval): boolean {
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
