import { addDays, dateParts } from '../../../calendar/calendar-date.ts';
import { describeInterval, intervalOfPeriod } from '../../../calendar/interval.ts';
import { MONTH_NAMES } from '../../../calendar/names.ts';
import type { AgeClaim } from '../../../model/claim.ts';
import type { CalendarDate, Interval } from '../../../model/interval.ts';
import type { PersonMention } from '../../../model/mention.ts';
import type { Span } from '../../../model/span.ts';
import type { CheckContext } from '../../context.ts';
import { textEvidence } from '../../evidence/evidence.ts';
import { sentenceAround } from '../../evidence/sentence-around.ts';
import type { FindingDraft } from '../../finding-draft.ts';
import { overlapIndex } from '../../match/nearby.ts';
import { isDisowned } from '../../prose/disowned.ts';
import { textFinding } from '../../prose/text-finding.ts';
import { type Check, NO_OPTIONS } from '../check.ts';
import { type StatedAge, statedAges } from './ages.ts';
import { type Birth, births } from './births.ts';

const NAME = 'age-birth';

/** An age against the year or day of birth that the article gives for the same person. */
export const ageBirth: Check = { name: NAME, kinds: [], options: NO_OPTIONS, run };

type PersonsIn = (span: Span) => readonly PersonMention[];

function run(context: CheckContext): readonly FindingDraft[] {
  const { article, mentions, claims } = context.extracted;
  const personsIn = overlapIndex(mentions.filter((mention) => mention.kind === 'person'));
  const ageClaims = Map.groupBy(
    claims.filter((claim) => claim.kind === 'age'),
    ({ person }) => person,
  );
  return births(article.text).flatMap((birth) => {
    const sentence = sentenceAround(article.text, birth);
    if (!isOfOnePerson(article.text, sentence, personsIn) || isDisowned(article.text, birth)) return [];
    const here = [...ageHere(context, birth, sentence), ...ageBehind(context, birth, sentence)];
    const [person] = personsIn(sentence);
    const elsewhere = person === undefined ? [] : (ageClaims.get(person.entity) ?? []);
    return [...here, ...elsewhere.flatMap((claim) => ageThere(context, birth, sentence, claim))];
  });
}

/** Words by which somebody else, or nobody real, comes into the sentence. */
const OTHERS =
  /\b(?:daughter|son|wife|husband|mother|father|brother|sister|parents?|child|children|grand\p{L}+|niece|nephew|cousin|twins?|partner|widow|widower|couple|whose|film|movie|novel|play|opera|character|story|stars|starring|portray\p{L}*)\b/iu;

function isOfOnePerson(text: string, sentence: Span, personsIn: PersonsIn): boolean {
  if (OTHERS.test(text.slice(sentence.start, sentence.end))) return false;
  return new Set(personsIn(sentence).map(({ entity }) => entity)).size <= 1;
}

function ageHere(context: CheckContext, birth: Birth, sentence: Span): readonly FindingDraft[] {
  const { text } = context.extracted.article;
  const words = text.slice(sentence.start, sentence.end);
  const [stated, ...more] = statedAges(words);
  if (stated === undefined || more.length > 0) return [];
  const span = { start: sentence.start + stated.start, end: sentence.start + stated.end };
  if (span.start < birth.end && birth.start < span.end) return [];
  const at = timeOf(context, stated, birth, words);
  return at === null ? [] : held(context, span, stated, birth, at);
}

const BEHIND = /^[.”"]{0,2}\s(?:He|She) was (?<age>\d{1,3})\.(?=\s|$)/;
const BEHIND_REACH = 24;

/** "… died on Friday. She was 82." */
function ageBehind(context: CheckContext, birth: Birth, sentence: Span): readonly FindingDraft[] {
  const { text } = context.extracted.article;
  const words = text.slice(sentence.start, sentence.end);
  const match = BEHIND.exec(text.slice(sentence.end, sentence.end + BEHIND_REACH));
  const age = match?.groups?.['age'];
  if (match === null || age === undefined || !/\bdied\b/.test(words)) return [];
  const start = sentence.end + match[0].indexOf(age);
  const span = { start, end: start + age.length };
  const stated = { ...span, age: Number(age), of: 'death' as const };
  const at = timeOf(context, stated, birth, words);
  return at === null ? [] : held(context, span, stated, birth, at);
}

const YEAR = /(?<![\d$£€.,])(?:1[5-9]|20)\d{2}(?![\d,.]\d|\d)/g;
const NOT_NOW =
  /\b(?:at the time|then|when|while|had|would|could|recalled?|years? (?:ago|earlier|later|before|after))\b/i;
const RECENTLY =
  /\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|yesterday|this (?:week|weekend|month|year|spring|summer|autumn|fall|winter)|last (?:week|night|month))\b/;

/** When the age is said to have been reached; null where the sentence leaves that open. */
function timeOf({ published }: CheckContext, stated: StatedAge, birth: Birth, words: string): Interval | null {
  if (stated.year !== undefined) return intervalOfPeriod(String(stated.year));
  const years = (words.match(YEAR) ?? []).filter((year) => Number(year) !== dateParts(birth.at.from).year);
  if (stated.of === 'death') {
    if (birth.death !== undefined) return birth.death;
    const [year, ...more] = years;
    if (year !== undefined) return more.length > 0 ? null : intervalOfPeriod(year);
    return RECENTLY.test(words) ? around(published) : null;
  }
  if (years.length > 0) return null;
  if (stated.of === 'birthday')
    return MONTH.test(words) ? lastYear(published) : RECENTLY.test(words) ? around(published) : null;
  return birth.death === undefined && !NOT_NOW.test(mainClause(words)) ? around(published) : null;
}

/** What is said of the person before what the person says: "… said that he would not run again" is of now. */
function mainClause(words: string): string {
  return words.split(/\b(?:said|says|told|added|is|has)\b/, 1)[0] ?? words;
}

function around(published: CalendarDate | undefined): Interval | null {
  return published === undefined ? null : { from: addDays(published, -RECENT_DAYS), to: addDays(published, 2) };
}

/** A month without a year is the last one of that name, or the next. */
const MONTH = new RegExp(`\\bin (?:${MONTH_NAMES.join('|')})\\b`);
const YEAR_DAYS = 366;

function lastYear(published: CalendarDate | undefined): Interval | null {
  return published === undefined ? null : { from: addDays(published, -YEAR_DAYS), to: addDays(published, 2) };
}

const RECENT_DAYS = 8;
/** An age of now that is further off speaks of a life that ended long ago. */
const OLDEST = 110;

/** "Ms. Marin, 30, …" in another sentence than the one that gives her birth. */
function ageThere(context: CheckContext, birth: Birth, sentence: Span, claim: AgeClaim): readonly FindingDraft[] {
  const { text } = context.extracted.article;
  const { value, bound, hedge, span } = claim.quantity;
  if (claim.sentence.start < sentence.end && sentence.start < claim.sentence.end) return [];
  if (value === null || bound !== 'none' || hedge !== 'exact' || claim.certainty !== 'asserted') return [];
  if (claim.time !== undefined || birth.death !== undefined || !isSubject(text, birth, sentence)) return [];
  const words = text.slice(claim.sentence.start, claim.sentence.end);
  if (words.search(YEAR) >= 0 || NOT_NOW.test(mainClause(words)) || OTHERS.test(words)) return [];
  const at = around(context.published);
  return at === null ? [] : held(context, span, { ...span, age: value, of: 'now' }, birth, at);
}

/** "She was born in …", "X, a painter, was born in …": the sentence is about the one who was born. */
function isSubject(text: string, birth: Birth, sentence: Span): boolean {
  return /^\s*[\p{L}\s.'’-]{1,60}(?:, [^,]{1,60},)? (?:was|is) $/u.test(text.slice(sentence.start, birth.start));
}

function held(
  context: CheckContext,
  span: Span,
  stated: StatedAge,
  birth: Birth,
  at: Interval,
): readonly FindingDraft[] {
  const { article } = context.extracted;
  const youngest = yearsBetween(addDays(birth.at.to, -1), at.from);
  const oldest = yearsBetween(birth.at.from, addDays(at.to, -1));
  const low = stated.of === 'birthday' ? yearOf(at.from) - yearOf(birth.at.from) : youngest;
  const high = stated.of === 'birthday' ? yearOf(addDays(at.to, -1)) - yearOf(birth.at.from) : oldest;
  if (low < 0 || (stated.of === 'now' && low > OLDEST)) return [];
  if (stated.age >= low && stated.age <= high) return [];
  const expected = low === high ? String(low) : `${low} or ${high}`;
  const missedBy = stated.age < low ? low - stated.age : stated.age - high;
  return [
    textFinding(context, span, {
      check: NAME,
      verdict: 'conflicting',
      severity: missedBy > 1 ? 'error' : 'warning',
      message: `Born in ${describeInterval(birth.at)}, the person ${WAS[stated.of]} ${expected}${whenOf(stated, at)}`,
      stated: { text: article.text.slice(span.start, span.end), value: stated.age },
      expected: { text: expected, value: low === high ? low : expected },
      evidence: [textEvidence(article, birth)],
    }),
  ];
}

const WAS: Readonly<Record<StatedAge['of'], string>> = {
  now: 'is',
  death: 'died at',
  dated: 'was',
  birthday: 'turned',
};

function whenOf(stated: StatedAge, at: Interval): string {
  if (stated.of === 'now' || yearOf(at.from) !== yearOf(addDays(at.to, -1))) return '';
  return ` in ${yearOf(at.from)}`;
}

function yearOf(date: CalendarDate): number {
  return dateParts(date).year;
}

/** Whole years from one day to another, as birthdays count them. */
function yearsBetween(from: CalendarDate, to: CalendarDate): number {
  return yearOf(to) - yearOf(from) - (to.slice(5) < from.slice(5) ? 1 : 0);
}
