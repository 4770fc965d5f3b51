import { dayNumber, weekday } from '../../../calendar/calendar-date.ts';
import { describeInterval, lengthInDays, overlaps } from '../../../calendar/interval.ts';
import { WEEKDAY_NAMES, weekdayName } from '../../../calendar/names.ts';
import type { EventClaim } from '../../../model/claim.ts';
import type { Reading } from '../../../model/finding.ts';
import type { Interval } from '../../../model/interval.ts';
import type { Reference, ReferenceEvent } from '../../../model/reference.ts';
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
  const known = eventsMeant(context, claim);
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

/** An event of the reference with the stems of each of its names, those of its place left out. */
interface NamedEvent {
  readonly event: ReferenceEvent;
  readonly names: readonly (readonly string[])[];
}

/** Under the first stem of each name: a year's holidays stand in the record once a year, and no claim speaks of most of them. */
const namedEvents = new WeakMap<Reference, ReadonlyMap<string, readonly NamedEvent[]>>();

function eventsByStem(reference: Reference): ReadonlyMap<string, readonly NamedEvent[]> {
  const known = namedEvents.get(reference);
  if (known !== undefined) return known;
  const stemsOfName = remembered(contentStems);
  const byStem = new Map<string, NamedEvent[]>();
  for (const event of reference.events) {
    const placeWords = event.place === undefined ? [] : stemsOfName(reference.place(event.place)?.name ?? '');
    const names = [event.name, ...event.aliases]
      .map((name) => stemsOfName(name).filter((stem) => !placeWords.includes(stem)))
      .filter((stems) => stems.length >= FEWEST_WORDS);
    const named = { event, names };
    for (const first of new Set(names.map(([stem]) => stem ?? ''))) {
      const group = byStem.get(first);
      if (group === undefined) byStem.set(first, [named]);
      else group.push(named);
    }
  }
  namedEvents.set(reference, byStem);
  return byStem;
}

/** Events of which all words of one name stand in the claim, and whose places do not speak against it; in the reference's order. */
function eventsMeant(context: CheckContext, claim: EventClaim): readonly ReferenceEvent[] {
  const { reference } = context;
  const stated = new Set([...stemsOf(claim.lemmas), ...contentStems(claim.event), ...stemsBefore(context, claim)]);
  const byStem = eventsByStem(reference);
  const meant = new Set<ReferenceEvent>();
  for (const stem of stated) {
    for (const { event, names } of byStem.get(stem) ?? []) {
      if (names.some((stems) => stems.every((word) => stated.has(word)))) meant.add(event);
    }
  }
  const order = (event: ReferenceEvent) => reference.events.indexOf(event);
  const inOrder = meant.size < 2 ? [...meant] : [...meant].toSorted((a, b) => order(a) - order(b));
  const places = claim.places.map((named) => placesMeant(reference, named));
  return inOrder.filter(({ place }) => {
    if (place === undefined) return true;
    return places.every((ids) => ids.some((id) => isWithin(reference, place, id) || isWithin(reference, id, place)));
  });
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
