import type { CheckContext } from '../../context.ts';
import { sentenceAround } from '../../evidence/sentence-around.ts';
import type { FindingDraft } from '../../finding-draft.ts';
import { isDisowned } from '../../prose/disowned.ts';
import { textFinding } from '../../prose/text-finding.ts';
import { type Check, NO_OPTIONS } from '../check.ts';
import { outOfLife } from './lives.ts';
import { endsFirst, type WrittenRange, writtenRanges } from './ranges.ts';

const NAME = 'date-order';

/** Times in an order that cannot be: an end before its beginning, a wedding after the death. */
export const dateOrder: Check = { name: NAME, kinds: [], options: NO_OPTIONS, run };

function run(context: CheckContext): readonly FindingDraft[] {
  const { text } = context.extracted.article;
  const reversed = writtenRanges(text)
    .filter((range) => endsFirst(range) && isStretch(text, range))
    .map((range) => ({ ...range, message: 'This ends before it begins' }));
  return [...reversed, ...outOfLife(text)]
    .filter((found) => !isDisowned(text, found) && !isOfOtherEra(text, found))
    .map((found) =>
      textFinding(context, found, { check: NAME, verdict: 'conflicting', severity: 'error', message: found.message }),
    );
}

/** What holds an office, a post or a place for a stretch of years; numbers may fall "from 2014 to 2006 levels". */
const LASTING =
  /\b(?:served|serving|serves|reigned|ruled|governed|led|headed|chaired|coached|managed|taught|worked|lived|living|studied|played|captained|represented|held|was|were|is|been|president|minister|mayor|director|chair(?:man|woman)?|chief|governor|premier|member|senator|ran|runs|lasted|lasting|imprisoned|jailed|occupied)\b/i;
const MOVING =
  /\b(?:fell|fall|falls|falling|dropped|drop|rose|rise|grew|growth|increas\p{L}*|decreas\p{L}*|declin\p{L}*|cut|reduc\p{L}*|down|up|back|backwards?|revers\p{L}*|moved|moves|changed|went|compar\p{L}*|rank\p{L}*|score\p{L}*|data|figures|numbers?|votes?|renumber\p{L}*|next year|following year|year later)\b/iu;
/** "moved from May 12 to May 3": a day is put in another's place. */
const PUT_OFF =
  /\b(?:mov(?:ed?|es|ing)|chang\p{L}*|shift\p{L}*|brought forward|advanced|postpon\p{L}*|reschedul\p{L}*|push(?:ed|ing)?|back(?:wards?|dated)?|went|delay\p{L}*|revers\p{L}*|next year|following year|year later)\b/iu;
const FOLLOWS =
  /^(?:$|[.,;:)!?”"]|\s[–—(]|\s(?:and|but|or|when|before|after|while|as|he|she|they|it|under|with|for)(?![\p{L}]))/u;

function isStretch(text: string, range: WrittenRange): boolean {
  const sentence = sentenceAround(text, range);
  const before = text.slice(sentence.start, range.start);
  if (/\b(?:next|following) year\b/i.test(text.slice(range.end, range.end + 32))) return false;
  if (range.by !== 'year') return !PUT_OFF.test(before);
  if (MOVING.test(before)) return false;
  return LASTING.test(before) && FOLLOWS.test(text.slice(range.end, range.end + 12));
}

const OTHER_ERA = /^[^.\n]{0,40}\b(?:B\.?C|BCE|A\.?H)\b/;

function isOfOtherEra(text: string, { end }: { readonly end: number }): boolean {
  return OTHER_ERA.test(text.slice(end, end + 48));
}
