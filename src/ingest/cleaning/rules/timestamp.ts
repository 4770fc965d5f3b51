import type { MetadataCandidate } from '../../draft.ts';
import { readDate } from '../../metadata/dates.ts';
import type { Rule } from '../paragraph.ts';

const LABEL =
  /^(?:(?:first |originally |last )?(?:published|posted|updated|modified|created|date|publication date|publishing date)(?: time| date| at| on)?|updated)\s*(?:on|at)?\s*[:–—-]?\s*/i;
const CHANGED = /^(?:last )?(?:updated|modified)/i;
const RELATIVE =
  /^(?:about |an? |\d{1,3} )?(?:just now|(?:second|sec|minute|min|hour|hr|day|week|month|year)s? ago|today|yesterday)\b/i;
/** What may stand beside the date: a weekday, a clock time, a zone, a reading time, separators. */
const BESIDE =
  /(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tue|wed|thu|fri|sat|sun)\b|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*|\d{1,2}:\d{2}(?::\d{2})?|\b(?:am|pm|a\.m|p\.m|at|on|of|to|est|edt|cst|cdt|mst|mdt|pst|pdt|et|ct|mt|pt|gmt|utc|bst|cet|cest|ist|aest|local time|z|th|st|nd|rd|updated|published|posted|last|modified|min|read|minutes?|hours?|ago|this article was|more than|year|years|old)\b|[\d\s.,:;|/()•·*+–—-])/gi;

/** "Published Feb. 20, 2023", "Last updated 3 hours ago", "February 8, 2017 5:31 pm". */
export const timestamp: Rule = ({ text, words }, { afterProse, beforeProse }) => {
  if (words > 24 || text.length > 160 || !/\d|ago|today|yesterday|now/i.test(text)) return null;
  const label = LABEL.exec(text)?.[0] ?? '';
  if (label === '' && !beforeProse && !afterProse) return null;
  const rest = text.slice(label.length);
  if (label !== '' && RELATIVE.test(rest)) return { kind: 'remove', reason: 'timestamp' };
  if (rest.replace(BESIDE, '').length > 2) return null;
  const date = readDate(rest);
  if (date === null) return label === '' ? null : { kind: 'remove', reason: 'timestamp' };
  return { kind: 'remove', reason: 'timestamp', metadata: [candidate(label, date)] };
};

function candidate(label: string, date: string): MetadataCandidate {
  return { field: CHANGED.test(label) ? 'modified' : 'published', values: [date], source: 'text' };
}
