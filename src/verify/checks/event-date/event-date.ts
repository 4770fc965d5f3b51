import { dayNumber, weekday } from '../../../calendar/calendar-date.ts';
import { describeInterval, lengthInDays, overlaps } from '../../../calendar/interval.ts';
import { WEEKDAY_NAMES, weekdayName } from '../../../calendar/names.ts';
import type { EventClaim } from '../../../model/claim.ts';
import type { Reading } from '../../../model/finding.ts';
import type { Interval } from '../../../model/interval.ts';
import type { ReferenceEvent } from '../../../model/reference.ts';
import { remembered } from '../../../text/remembered.ts';
import type { CheckContext } from '../../context.ts';
import { rowEvidence } from '../../evidence/evidence.ts';
import type { FindingDraft } from '../../finding-draft.ts';
import { isWithin, placesMeant } from '../../match/places.ts';
import { contentStems, stemsOf } from '../../match/words.ts';
import { type Check, NO_OPTIONS } from '../check.ts';
import { undecided } from '../undecided.ts';

const NAME = 'event-date';

/** When something named took place, against the reference's day for it. */
export const eventDate: Check = {
  name: NAME,
  kinds: ['event'],
  options: NO_OPTIONS,
  run: (context) =>
    context.extracted.claims
      .filter((claim) => claim.kind === 'event' && claim.certainty === 'asserted')
      .map((claim) => check(context, claim as EventClaim)),
};

/** An event that may come back is only the same one within a week of its date. */
const SAME_OCCURRENCE_DAYS = 7;
/** What happens once is the same event even where the month, or the year, is wrong; the text must print the year. */
const ONCE =
  /\b(?:sign(?:ed|ing)|ruling|force|effect|order|memorandum|clos(?:ing|ure)|blocks?|blocked|found|upholds|expansion|deployed)\b/i;
const ONCE_DAYS = 366;
const FEWEST_WORDS = 3;

function check(context: CheckContext, claim: EventClaim): FindingDraft {
  const { interval } = claim.time;
  if (interval === undefined) return undecided(context, NAME, claim, 'Not checked: the day spoken of is not known');
  const known = context.reference.events.filter((event) => isMeant(context, claim, event));
  const [first] = known;
  if (first === undefined) return undecided(context, NAME, claim, 'The record has no such event');
  const hit = known.find((candidate) => overlaps(candidate.period, interval));
  if (hit !== undefined) {
    const borneOut = undecided(context, NAME, claim, 'The record bears this out', [evidence(hit)]);
    return { ...borneOut, verdict: 'supported', expected: expectedOf(hit) };
  }
  const near = known.filter((candidate) => daysApart(candidate, interval) <= farthest(claim, candidate));
  const [event, second] = near;
  if (event === undefined || second !== undefined || lengthInDays(interval) !== 1) {
    const nearest = known.reduce((a, b) => (daysApart(b, interval) < daysApart(a, interval) ? b : a));
    return undecided(context, NAME, claim, 'The record has such an event at another time; it may be another one', [
      evidence(nearest),
    ]);
  }
  return otherDay(context, claim, event);
}

function daysApart({ period }: ReferenceEvent, interval: Interval): number {
  return Math.abs(dayNumber(period.from) - dayNumber(interval.from));
}

function farthest(claim: EventClaim, event: ReferenceEvent): number {
  return ONCE.test(event.name) && /\b\d{4}\b/.test(claim.time.text) ? ONCE_DAYS : SAME_OCCURRENCE_DAYS;
}

function otherDay(context: CheckContext, claim: EventClaim, event: ReferenceEvent): FindingDraft {
  const day = describeDay(event);
  const stated = weekdayIn(claim.time.text);
  return {
    ...undecided(context, NAME, claim, `The record has it on ${day}`, [evidence(event)]),
    verdict: 'refuted',
    severity: 'warning',
    expected: expectedOf(event),
    ...(stated === null || lengthInDays(event.period) !== 1
      ? {}
      : { cause: { code: 'wrong-weekday' as const, detail: `${day}, not ${stated}`, evidence: [evidence(event)] } }),
  };
}

/** Names of events that come back every year stand in the record once a year. */
const stemsOfName = remembered(contentStems);

/** Whether all words of one of the event's names stand in the claim, and the places do not speak against it. */
function isMeant(context: CheckContext, claim: EventClaim, event: ReferenceEvent): boolean {
  const { reference } = context;
  const stated = new Set([...stemsOf(claim.lemmas), ...contentStems(claim.event), ...stemsBefore(context, claim)]);
  const placeWords = event.place === undefined ? [] : stemsOfName(reference.place(event.place)?.name ?? '');
  const isNamed = [event.name, ...event.aliases].some((name) => {
    const stems = stemsOfName(name).filter((stem) => !placeWords.includes(stem));
    return stems.length >= FEWEST_WORDS && stems.every((stem) => stated.has(stem));
  });
  const { place } = event;
  if (!isNamed || place === undefined) return isNamed;
  const places = claim.places.map((named) => placesMeant(reference, named));
  return places.every((ids) => ids.some((id) => isWithin(reference, place, id) || isWithin(reference, id, place)));
}

const REACH = 60;

/** The words that lead to the event in its clause: "the Supreme Court of" Canada ruling. */
function stemsBefore({ extracted }: CheckContext, claim: EventClaim): readonly string[] {
  const before = extracted.article.text.slice(Math.max(claim.sentence.start, claim.start - REACH), claim.start);
  return contentStems(before.split(/[,;:()–—“”"\n]/).at(-1) ?? '');
}

function weekdayIn(text: string): string | null {
  return WEEKDAY_NAMES.find((day) => new RegExp(`\\b${day.slice(0, 3)}`, 'i').test(text)) ?? null;
}

function expectedOf(event: ReferenceEvent): Reading {
  return {
    text: `${event.name} · ${describeDay(event)}`,
    value: event.period.from,
    period: describeInterval(event.period),
  };
}

function describeDay({ period }: ReferenceEvent): string {
  const day = describeInterval(period);
  if (lengthInDays(period) !== 1) return day;
  return `${weekdayName(weekday(period.from))}, ${day}`;
}

function evidence(event: ReferenceEvent) {
  return rowEvidence(event, 'start', event.period.from, {
    period: event.period,
    ...(event.place === undefined ? {} : { place: event.place }),
  });
}
