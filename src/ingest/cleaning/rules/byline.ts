import type { MetadataCandidate } from '../../draft.ts';
import { type Byline, inNameCase, isPersonName, readByline } from '../../metadata/names.ts';
import type { Rule } from '../paragraph.ts';

const BY = /^(?:(?:written|reported|story|text|words|posted|published|article|analysis|opinion) )?by:? +(.+)$/is;
const LINE = /^(?:[–—-]\s?)(.+)$/;
const TRAILING_DATE =
  /[\s,|•·–—-]+(?:(?:published|updated|posted|on|last updated)\b.*|(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:\d{1,2} )?(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\.? \d.*|\d{1,2}[/.]\d{1,2}[/.]\d{2,4}.*|\d{4}-\d{2}-\d{2}.*)$/i;

/** "By Ana Roy and Lee Wong", "By: Ana Roy", "By ANA ROY, Staff Reporter"; at the end also "— Ana Roy". */
export const byline: Rule = ({ text, words, ended }, { beforeProse, afterProse, index }) => {
  if (words > 24 || text.length > 200) return null;
  const said = BY.exec(text)?.[1];
  if (said !== undefined) {
    const byline = readByline(said.replace(TRAILING_DATE, '').replace(/[.\s|]+$/, ''));
    if (byline === null || (ended && byline.names.length === 0)) return null;
    return beforeProse || afterProse || !ended
      ? { kind: 'remove', reason: 'byline', metadata: bylineCandidates(byline) }
      : null;
  }
  const signed = afterProse && index > 0 ? LINE.exec(text)?.[1] : undefined;
  if (signed !== undefined && isPersonName(signed)) {
    return { kind: 'remove', reason: 'byline', metadata: bylineCandidates({ names: [signed] }) };
  }
  return null;
};

function bylineCandidates({ names, publisher }: Byline): MetadataCandidate[] {
  const candidates: MetadataCandidate[] = [];
  if (names.length > 0) candidates.push({ field: 'byline', values: names.map(inNameCase), source: 'text' });
  if (publisher !== undefined) candidates.push({ field: 'publisher', values: [publisher], source: 'text' });
  return candidates;
}
