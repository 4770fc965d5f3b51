import { isPersonName } from '../../metadata/names.ts';
import { knownPublisher } from '../../metadata/publishers.ts';
import type { Outcome, Rule } from '../paragraph.ts';

const WITH_FILES =
  /^[\s–—(*-]*with (?:additional )?(?:files|reports?|reporting|contributions?|notes|input|material) (?:from|by) (.{3,160}?)[.)\s*]*$/i;
const DESK =
  /^[(\s]*(?:additional )?(?:reporting|writing|editing|compiled|translated|translation|edited|additional reporting|research|graphics?|illustrations?|photography|production|fact-checking|data visuali[sz]ation|video) (?:by|:)\s*(?:.{3,200})$/i;
const CONTRIBUTED =
  /^(.{3,200}?) (?:(?:also )?contributed (?:to (?:this|the) (?:report|story|article|column)|reporting|from [\p{Lu}][\p{L} ,.]{2,40})|reported from [\p{Lu}][\p{L} ,.]{2,40}|is an? (?:[\w-]+ ){0,4}(?:reporter|correspondent|columnist|writer|editor|producer|journalist) (?:for|at|with|based in|covering) .{2,120})[.)\s]*$/iu;
/** Looked for before the pattern above, which is dear to compile. */
const CONTRIBUTES = /(?:contributed|reported from|is an?) /iu;
const FIRST_PUBLISHED =
  /^(?:this (?:report|story|article|content) (?:by [\w\s&'.-]{2,60} )?(?:was|is|has been) (?:first |originally )?(?:published|produced|distributed|translated|provided|automatically|auto-generated|syndicated|updated|corrected)|\(?(?:this story|except for the headline)).{0,260}$/i;
const AGENCY_ONLY = /^[\s–—(*-]*(?:the |la |l')?([\p{L}][\p{L}\s.'’&/-]{1,50}?)[)\s.*]*$/iu;

/** Who else had a hand in it: "With files from …", "Reporting by …; editing by …", "… contributed to this report." */
export const contributors: Rule = ({ text, words }, place) => {
  if (words > 60 || text.length > 320) return null;
  const files = WITH_FILES.exec(text)?.[1];
  if (files !== undefined) return removal(files);
  if (DESK.test(text) && (place.afterProse || /;|\bby\b/i.test(text)) && words <= 40) return removal('');
  if (place.afterProse || place.next === undefined) {
    const contributed = CONTRIBUTES.test(text) ? CONTRIBUTED.exec(text)?.[1] : undefined;
    if (contributed !== undefined)
      return removal(contributed.replace(/^.*\b(?:writers?|reporters?|journalists?|correspondents?) /i, ''));
    if (FIRST_PUBLISHED.test(text)) return removal('');
  }
  if (place.afterProse && words <= 5 && isAgencyLine(text)) return removal('');
  return null;
};

/** "— The Canadian Press", "Reuters": the agency as the last line. */
function isAgencyLine(text: string): boolean {
  const name = AGENCY_ONLY.exec(text)?.[1]?.trim() ?? '';
  return name.split('/').every((part) => knownPublisher(part) !== null || knownPublisher(`The ${part}`) !== null);
}

function removal(people: string): Outcome {
  const names = people
    .split(/\s*(?:,|;|&|\band\b)\s*/)
    .map((name) => name.replace(/\s+(?:in|at|of|for)\s.*$/, '').trim())
    .filter(isPersonName);
  if (names.length === 0) return { kind: 'remove', reason: 'contributors' };
  return {
    kind: 'remove',
    reason: 'contributors',
    metadata: [{ field: 'contributors', values: names, source: 'text' }],
  };
}
