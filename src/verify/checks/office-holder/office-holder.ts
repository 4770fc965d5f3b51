import { addDays, dayNumber } from '../../../calendar/calendar-date.ts';
import type { OfficeClaim } from '../../../model/claim.ts';
import type { Cause } from '../../../model/finding.ts';
import type { Interval } from '../../../model/interval.ts';
import type { Officeholder } from '../../../model/reference.ts';
import type { CheckContext } from '../../context.ts';
import { rowEvidence } from '../../evidence/evidence.ts';
import { describeDate, placeName } from '../../evidence/reading.ts';
import type { FindingDraft } from '../../finding-draft.ts';
import { type Check, NO_OPTIONS } from '../check.ts';
import { undecided } from '../undecided.ts';
import { mentionsThePast, recalls, speaksOfNow } from './looking-back.ts';
import { jurisdiction, type OfficeMatch, officesMeant } from './offices.ts';
import { isOfOtherBody } from './other-body.ts';
import { isFullName, type NameParts, nameParts, type SamePerson, samePerson } from './person-names.ts';
import { describeTerm, isOpenPast, lastDay, type Standing, standing, standingAt } from './tenure.ts';
import { timeStated } from './time-stated.ts';

const NAME = 'office-holder';

/** Who held the office on the day spoken of, which is the day of publication where the text gives no other. */
export const officeHolder: Check = {
  name: NAME,
  kinds: ['office'],
  options: NO_OPTIONS,
  run: (context) =>
    context.extracted.claims
      .filter((claim) => claim.kind === 'office' && claim.certainty === 'asserted')
      .map((claim) => check(context, claim as OfficeClaim)),
};

interface Row {
  readonly row: Officeholder;
  readonly match: Exclude<OfficeMatch, null>;
  readonly person: SamePerson;
  readonly standing: Standing;
}

function check(context: CheckContext, claim: OfficeClaim): FindingDraft {
  const now = dayOfPublication(context);
  const then = timeStated(context, claim);
  const at = then ?? now;
  if (at === null) return undecided(context, NAME, claim, 'Not checked: the day spoken of is not known');
  const { status } = claim.role;
  const rows = rowsFor(context, claim, at);
  const own = rows.filter(({ person }) => person === 'same');
  if (status !== undefined && status !== 'former' && !isOfficeItself(rows, status)) {
    return undecided(context, NAME, claim, `Not checked: the record does not say who is ${status}`);
  }
  if (status === 'former') return formerHolder(context, claim, at, own);
  return then === null
    ? currentHolder(context, claim, at, rows, own)
    : holderThen(context, claim, then, now, rows, own);
}

function dayOfPublication({ published }: CheckContext): Interval | null {
  return published === undefined ? null : { from: published, to: addDays(published, 1) };
}

/** "Vice President" and "Deputy Prime Minister" are offices of the record, not states of another office's holder. */
function isOfficeItself(rows: readonly Row[], status: string): boolean {
  return rows.some(({ row, match }) => match === 'exact' && new RegExp(`^${status}\\b`, 'i').test(row.office));
}

/** Rows of the office that the claim may mean: of its place where it names one, of its person's where it does not. */
function rowsFor({ reference }: CheckContext, claim: OfficeClaim, at: Interval): readonly Row[] {
  const of = jurisdiction(reference, claim);
  const stated = nameParts(claim.personName);
  const standingThen = standingAt(at);
  return officesMeant(reference, claim).flatMap(({ row, match, names }) => {
    if (of !== null && !of.includes(row.of)) return [];
    const person = sameAsAny(stated, names);
    return [{ row, match, person, standing: standingThen(row) } as const];
  });
}

function sameAsAny(stated: NameParts, names: readonly NameParts[]): SamePerson {
  let found: SamePerson = 'other';
  for (const name of names) {
    const likeness = samePerson(stated, name);
    if (likeness === 'same') return likeness;
    if (likeness === 'unsure') found = likeness;
  }
  return found;
}

function formerHolder(context: CheckContext, claim: OfficeClaim, at: Interval, own: readonly Row[]): FindingDraft {
  const ended = own.find((row) => row.standing === 'ended');
  const holds = own.find((row) => row.standing === 'holds');
  if (holds === undefined && ended !== undefined) return supported(context, claim, ended.row);
  const stillThere = ended === undefined && holds !== undefined && isSurelyHeld(context, claim, holds, at);
  if (!stillThere) {
    return undecided(context, NAME, claim, 'The record does not say when this office was left', evidenceOf(own));
  }
  const message = `The record has ${holds.row.person} still in this office: ${describeTerm(holds.row)}`;
  return refuted(context, claim, message, null, [holds.row]);
}

/** Well inside the term, under the full name and title, in a text that does not look back or ahead. */
function isSurelyHeld(context: CheckContext, claim: OfficeClaim, { row, match }: Row, at: Interval): boolean {
  if (match !== 'exact' || !isFullName(claim.personName) || row.start === undefined) return false;
  if (isOpenPast(row, at) || mentionsThePast(context, claim, at) || isOfOtherBody(context, claim, row)) return false;
  return (
    addDays(row.start, HANDOVER_DAYS) < at.from && (row.end === undefined || addDays(at.to, HANDOVER_DAYS) < row.end)
  );
}

/** So near to either end of a term a text may already, or still, call its holder what they were. */
const HANDOVER_DAYS = 90;

/** Whose title is printed beside a past day: it is right if held then, or if it is the title of today. */
function holderThen(
  context: CheckContext,
  claim: OfficeClaim,
  then: Interval,
  now: Interval | null,
  rows: readonly Row[],
  own: readonly Row[],
): FindingDraft {
  const holds = own.find((row) => row.standing === 'holds');
  if (holds !== undefined) return supported(context, claim, holds.row);
  const unknown = (message: string) => undecided(context, NAME, claim, message, evidenceOf(own));
  const isTitleOfToday = now === null || own.some(({ row }) => standing(row, now) !== 'ended');
  if (isTitleOfToday) return unknown('The title may be of the day of publication');
  const ended = own.findLast((row) => row.standing === 'ended' && row.match === 'exact');
  const begins = own.find((row) => row.standing === 'not-begun' && row.match === 'exact');
  if (own.some((row) => row.standing === 'unknown') || !isFullName(claim.personName)) {
    return unknown('The record does not give the dates of this term');
  }
  const holder = onlyHolder(
    rows.filter(({ row }) => row.of === own[0]?.row.of),
    then,
  );
  if (ended !== undefined) return former(context, claim, ended.row, holder);
  if (begins !== undefined) return notYet(context, claim, begins.row, holder);
  return unknown('The record does not know this person in this office');
}

function currentHolder(
  context: CheckContext,
  claim: OfficeClaim,
  at: Interval,
  rows: readonly Row[],
  own: readonly Row[],
): FindingDraft {
  const holds = own.find((row) => row.standing === 'holds');
  if (holds !== undefined) return supported(context, claim, holds.row);
  const unknown = (message: string) => undecided(context, NAME, claim, message, evidenceOf(own));
  if (rows.length === 0) return unknown('The record has no such office');
  if (own.some((row) => row.standing === 'unknown')) return unknown('The record does not give the dates of this term');
  if (rows.some((row) => row.person === 'unsure')) return unknown('The record has a similar name in this office');
  const holder = onlyHolder(own.length === 0 ? rows : rows.filter(({ row }) => row.of === own[0]?.row.of), at);
  if (!speaksOfNow(context, claim, at)) return unknown('The title may be of another time than the article\u2019s');
  if (own.some((row) => recalls(context, claim, row.row)))
    return unknown('The title may be of the time that the text recalls');
  const ended = own.findLast((row) => row.standing === 'ended');
  const begins = own.find((row) => row.standing === 'not-begun');
  if (isNear(ended?.row.end, at, LONG_ENDED_DAYS) && ended !== undefined)
    return former(context, claim, ended.row, holder);
  if (isNear(begins?.row.start, at, LONG_BEFORE_DAYS) && begins !== undefined)
    return notYet(context, claim, begins.row, holder);
  if (ended !== undefined || begins !== undefined) {
    return unknown('The term is years from the article\u2019s date: one of the two may be wrong');
  }
  const ofKnownPlace = jurisdiction(context.reference, claim) !== null;
  const sure = ofKnownPlace && isFullName(claim.personName);
  return holder === null || !sure || isOfOtherBody(context, claim, holder)
    ? unknown('The record does not know this person in this office')
    : refuted(context, claim, `The record has ${holder.person} in this office`, holder, [holder]);
}

/** A slip is made in the months around a handover; further away, it is the date that is wrong, or the text looks back. */
const LONG_ENDED_DAYS = 730;
const LONG_BEFORE_DAYS = 183;

function isNear(day: string | undefined, at: Interval, limit: number): boolean {
  return day !== undefined && Math.abs(dayNumber(day) - dayNumber(at.from)) <= limit;
}

/** The one holder at the time; null where the office has several, or its row may be out of date. */
function onlyHolder(rows: readonly Row[], at: Interval): Officeholder | null {
  const exact = rows.filter(({ match }) => match === 'exact');
  if (new Set(exact.map(({ row }) => row.of)).size !== 1) return null;
  const holding = exact.filter((row) => row.standing === 'holds' || row.standing === 'unknown');
  const [only, second] = holding;
  if (only === undefined || second !== undefined || only.standing === 'unknown') return null;
  return isOpenPast(only.row, at) ? null : only.row;
}

function supported(context: CheckContext, claim: OfficeClaim, row: Officeholder): FindingDraft {
  return {
    ...undecided(context, NAME, claim, 'The record bears this out', [evidence(row)]),
    verdict: 'supported',
    expected: expectedOf(context, row),
  };
}

function former(
  context: CheckContext,
  claim: OfficeClaim,
  row: Officeholder,
  holder: Officeholder | null,
): FindingDraft {
  const left = `${row.person} left this office on ${lastDay(row) ?? 'an earlier day'}`;
  const rows = holder === null ? [row] : [holder, row];
  return {
    ...refuted(context, claim, left, holder, rows),
    cause: { code: 'former-holder', detail: left, evidence: [evidence(row)] } satisfies Cause,
  };
}

function notYet(
  context: CheckContext,
  claim: OfficeClaim,
  row: Officeholder,
  holder: Officeholder | null,
): FindingDraft {
  const takes = `${row.person} took this office on ${row.start === undefined ? 'a later day' : describeDate(row.start)}`;
  return refuted(context, claim, takes, holder, holder === null ? [row] : [holder, row]);
}

function refuted(
  context: CheckContext,
  claim: OfficeClaim,
  message: string,
  holder: Officeholder | null,
  rows: readonly Officeholder[],
): FindingDraft {
  return {
    ...undecided(context, NAME, claim, message, rows.map(evidence)),
    verdict: 'refuted',
    severity: 'error',
    ...(holder === null ? {} : { expected: expectedOf(context, holder) }),
  };
}

function expectedOf({ reference }: CheckContext, row: Officeholder) {
  const place = placeName(reference, row.of);
  return { text: `${row.person} · ${row.office}, ${place} · ${describeTerm(row)}`, value: row.person, place };
}

function evidenceOf(rows: readonly Row[]) {
  return rows.slice(0, 2).map(({ row }) => evidence(row));
}

function evidence(row: Officeholder) {
  const period = row.start !== undefined && row.end !== undefined ? { period: { from: row.start, to: row.end } } : {};
  return rowEvidence(row, 'person', row.person, { place: row.of, ...period });
}
