import { dayNumber, weekday } from '../../../calendar/calendar-date.ts';
import { describeInterval, lengthInDays, overlaps } from '../../../calendar/interval.ts';
import { WEEKDAY_NAMES, weekdayName } from '../../../calendar/names.ts';
import type { EventClaim } from '../../../model/claim.ts';
import type { Reading } from '../../../model/finding.ts';
import type { ReferenceEvent } from '../../../model/reference.ts';
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

/** An event that comes back every year is only the same one within a week of its date. */
const SAME_OCCURRENCE_DAYS = 7;
const FEWEST_WORDS = 3;

function check(context: CheckContext, claim: EventClaim): FindingDraft {
  const { interval } = claim.time;
  if (interval === undefined) return undecided(context, NAME, claim, 'Not checked: the day spoken of is not known');
  const known = context.reference.events.filter((event) => isMeant(context, claim, event));
  const [event, second] = known;
  if (event === undefined) return undecided(context, NAME, claim, 'The record has no such event');
  const hit = known.find((candidate) => overlaps(candidate.period, interval));
  if (hit !== undefined) {
    const borneOut = undecided(context, NAME, claim, 'The record bears this out', [evidence(hit)]);
    return { ...borneOut, verdict: 'supported', expected: expectedOf(hit) };
  }
  const apart = Math.abs(dayNumber(event.period.from) - dayNumber(interval.from));
  if (second !== undefined || lengthInDays(interval) !== 1 || apart > SAME_OCCURRENCE_DAYS) {
    return undecided(context, NAME, claim, 'The record has such an event at another time; it may be another one', [
      evidence(event),
    ]);
  }
  return otherDay(context, claim, event);
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

/** Whether all words of one of the event's names stand in the claim, and the places do not speak against it. */
function isMeant({ reference }: CheckContext, claim: EventClaim, event: ReferenceEvent): boolean {
  const stated = new Set([...stemsOf(claim.lemmas), ...contentStems(claim.event)]);
  const placeWords = event.place === undefined ? [] : contentStems(reference.place(event.place)?.name ?? '');
  const isNamed = [event.name, ...event.aliases].some((name) => {
    const stems = contentStems(name).filter((stem) => !placeWords.includes(stem));
    return stems.length >= FEWEST_WORDS && stems.every((stem) => stated.has(stem));
  });
  const { place } = event;
  if (!isNamed || place === undefined) return isNamed;
  const places = claim.places.map((named) => placesMeant(reference, named));
  return places.every((ids) => ids.some((id) => isWithin(reference, place, id) || isWithin(reference, id, place)));
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
