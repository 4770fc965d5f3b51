import type { ClaimPlace, ClaimTime, Measure } from '../../model/claim.ts';
import type { Interval } from '../../model/interval.ts';
import type { Unit } from '../../model/quantity.ts';
import type { Reference } from '../../model/reference.ts';
import type { Span } from '../../model/span.ts';
import { conversionFactor, isBare, readRecordUnit } from '../agree/units.ts';
import type { CheckContext } from '../context.ts';
import type { Cell } from './cell.ts';
import { type LookUp, lookUp, lookUpOthers, lookUpSum } from './look-up.ts';
import { ancestors, isWithin, narrowest, placesMeant } from './places.ts';
import { claimWords, type Score, score } from './score.ts';
import type { IndexedVariable } from './variable-index.ts';

/** What is looked for: a measure at places over a time, as a claim or one side of a comparison states it. */
export interface Sought {
  readonly measure: Measure | undefined;
  /** Null where any will do: that one number is twice another has no unit. */
  readonly unit: Unit | null;
  readonly places: readonly ClaimPlace[];
  readonly time: ClaimTime | undefined;
  readonly sentence: Span;
  /** The part of the sentence between marks that holds the number, where there is one number. */
  readonly beside?: Span;
  readonly attribution: string | undefined;
}

/** How a candidate's place was found: in the claim's words, taken over, or the only place that the variable has. */
type PlaceBasis = 'stated' | 'inherited' | 'default';

export interface WhereMeant {
  /** In the record's ids; several are added up. */
  readonly places: readonly string[];
  /** Set where everywhere but `places` within this whole is meant. */
  readonly whole?: string;
  readonly basis: PlaceBasis;
}

/** A reference series that a claim may speak of. */
export interface Candidate {
  readonly indexed: IndexedVariable;
  readonly score: number;
  readonly reasons: readonly string[];
  readonly where: WhereMeant | null;
  readonly cell: Cell | null;
  /** What the stated number is multiplied with to stand in the record's unit. */
  readonly factor: number;
}

/** Below this no number is looked up: it would decide nothing. */
const LEAST_SCORE = 0.15;

/** How far a series falls that has no rows for the place stated. */
const NO_SUCH_PLACE = 0.15;

/** How much it tells that the units agree: few series are in kilometres, most are counts. */
const UNIT_TELLS: Readonly<Record<ReturnType<typeof readRecordUnit>['kind'], number>> = {
  count: 0,
  percent: 0,
  years: 0.1,
  rate: 0.15,
  other: 0,
  currency: 0.05,
  physical: 0.15,
};

/** Variables by how well they fit the claim's words, best first; ties in the reference's order. Only those that fit at all. */
export function candidatesFor(context: CheckContext, sought: Sought): readonly Candidate[] {
  const { variables, words } = context;
  const named = [sought.attribution ?? '', ...context.organizationsIn(sought.sentence).map(({ name }) => name)];
  const agencies = new Set([...words.agenciesIn(sought.sentence), ...named.flatMap(variables.agencies.find)]);
  const agenciesBefore = words.agenciesIn(context.textBefore(sought.sentence));
  const claim = claimWords(
    sought.measure,
    words.stemsIn(sought.sentence),
    words.stemsIn(sought.beside ?? sought.sentence),
    agencies,
    agenciesBefore,
  );
  const possible = new Set([...claim.own].flatMap((stem) => variables.byStem.get(stem) ?? []));
  const scored = variables.variables
    .filter((indexed) => possible.has(indexed))
    .map((indexed) => ({ indexed, ...score(variables, indexed, claim) }));
  return withLongerNames(scored.map((one) => withoutBorrowed(one, scored)))
    .map((found) => candidate(context, sought, found.indexed, found))
    .filter((found) => found !== null)
    .toSorted((a, b) => b.score - a.score);
}

type Scored = Score & { readonly indexed: IndexedVariable };

/** How far a series whose longer name is all there stands above the one whose name is a part of it. */
const LONGER_NAME = 0.15;

/** "Jobs added" is not "jobs", nor are "asylum claims by irregular arrivals" "asylum claims": the longer name that is all there wins. */
function withLongerNames(scored: readonly Scored[]): readonly Scored[] {
  return scored.map((one) => {
    const shorter = scored.filter((other) => other !== one && one.whole.some((name) => isShorter(other, name)));
    const least = Math.max(0, ...shorter.map(({ value }) => value)) + LONGER_NAME;
    if (shorter.length === 0 || one.value >= least) return one;
    return { ...one, value: Math.min(1, least), reasons: [...one.reasons, 'the longer name is all there'] };
  });
}

/** Whether a series has a name that is a part of this one, and none that is as long. */
function isShorter({ whole }: Scored, name: readonly string[]): boolean {
  return whole.some((part) => isPart(part, name)) && !whole.some((other) => name.every((word) => other.includes(word)));
}

/** How far a series falls whose words in common are all there as another's whole name. */
const BORROWED = 0.2;

/** "17 per cent of gross domestic product" has three of four words of "growth of gross domestic product", and speaks of the product. */
function withoutBorrowed(one: Scored, scored: readonly Scored[]): Scored {
  if (one.whole.length > 0 || one.value === 0) return one;
  const owner = scored.find((other) => other.whole.some((name) => one.words.every((word) => name.includes(word))));
  if (owner === undefined) return one;
  const reasons = [...one.reasons, `the words are all of \u201C${owner.indexed.variable.name}\u201D`];
  return { ...one, value: Math.max(0, one.value - BORROWED), reasons };
}

function isPart(part: readonly string[], name: readonly string[]): boolean {
  return part.length < name.length && part.every((word) => name.includes(word));
}

function candidate(
  context: CheckContext,
  sought: Sought,
  indexed: IndexedVariable,
  scored: { value: number; reasons: readonly string[] },
): Candidate | null {
  if (scored.value < LEAST_SCORE) return null;
  const unit = readRecordUnit(indexed.variable.unit);
  const fit = unitFit(sought.unit, unit);
  if (fit === null) return null;
  const where = whereMeant(context, indexed, sought.places);
  const cell = where === null ? null : cellAt(context, indexed, where, periodMeant(sought.time));
  const { factor, bonus } = fit;
  const missing = where === null && sought.places.length > 0 ? NO_SUCH_PLACE : 0;
  const reasons = [
    ...scored.reasons,
    ...(bonus > 0 ? [`unit ${bonus.toFixed(2)}`] : []),
    ...(missing > 0 ? [`no such place -${missing.toFixed(2)}`] : []),
  ];
  return { indexed, score: Math.min(1, scored.value + bonus) - missing, reasons, where, cell, factor };
}

/** What the stated number is multiplied with, and how much it tells that its unit is the record's; null where it cannot be. */
function unitFit(
  stated: Unit | null,
  record: ReturnType<typeof readRecordUnit>,
): { readonly factor: number; readonly bonus: number } | null {
  if (stated === null) return { factor: 1, bonus: 0 };
  const factor = conversionFactor(stated, record);
  if (factor !== null) return { factor, bonus: UNIT_TELLS[record.kind] };
  // "Inflation in Turkey: 8.9": where a table's words say what it is, they leave the unit out.
  return isBare(stated) && record.kind !== 'physical' ? { factor: 1, bonus: 0 } : null;
}

/** The record's cell for a variable, somewhere, over a period. */
export function cellAt(
  context: CheckContext,
  { variable }: IndexedVariable,
  where: WhereMeant,
  period: Interval | undefined,
): Cell | null {
  const asked: LookUp = { reference: context.reference, published: context.published };
  if (where.whole !== undefined) return lookUpOthers(asked, variable, where.whole, where.places, period);
  const [place, ...more] = where.places;
  if (place === undefined) return null;
  return more.length === 0 ? lookUp(asked, variable, place, period) : lookUpSum(asked, variable, where.places, period);
}

/** The stretch of days that a claim's time is for certain: "early 2022" and "since 2022" are none. */
export function periodMeant(time: ClaimTime | undefined): Interval | undefined {
  return time?.timex?.mod === undefined ? time?.interval : undefined;
}

/** Where a variable is to be looked up for a claim's places; null where the record cannot be asked. */
function whereMeant(
  { reference, variables }: CheckContext,
  indexed: IndexedVariable,
  places: readonly ClaimPlace[],
): WhereMeant | null {
  const others = places.filter((place) => place.scope === 'others');
  if (others.length > 0) return everywhereElse({ reference }, others);
  const inside = places.filter((place) => place.scope === 'in');
  const known = variables.placesOf(indexed.variable.id);
  const defining = (place: ClaimPlace) => placesMeant(reference, place).some((id) => indexed.definingPlaces.has(id));
  const free = inside.filter((place) => !defining(place));
  const basis = inside.some((place) => place.from === 'stated') ? 'stated' : 'inherited';
  const meant = narrowest(reference, free.length > 0 ? free : inside);
  const withRows = meant.map((ids) => ids.filter((id) => known.has(id)));
  if (meant.length > 0 && withRows.every((ids) => ids.length === 1))
    return { places: [...new Set(withRows.flat())], basis };
  // A border or a coast is where it is, wherever the sentence is set.
  const fixed = indexed.variable.statType === 'constant' && indexed.definingPlaces.size > 0;
  if (free.length > 0 && !fixed) return null;
  if (fixed && free.some((place) => isElsewhere(reference, place, [...known, ...indexed.definingPlaces]))) return null;
  const top = topPlace(reference, known);
  return top === null ? null : { places: [top], basis: inside.length > 0 && free.length === 0 ? basis : 'default' };
}

/** "China has 22,457 kilometres of land borders": said of a place that has nothing to do with the series. */
function isElsewhere(reference: Reference, place: ClaimPlace, own: readonly string[]): boolean {
  if (place.from !== 'stated') return false;
  const ids = placesMeant(reference, place);
  return (
    ids.length > 0 &&
    !ids.some((id) => own.some((known) => isWithin(reference, id, known) || isWithin(reference, known, id)))
  );
}

function everywhereElse(
  { reference }: Pick<CheckContext, 'reference'>,
  others: readonly ClaimPlace[],
): WhereMeant | null {
  const ids = others.map((place) => placesMeant(reference, place)[0]);
  const known = ids.filter((id) => id !== undefined);
  const wholes = known.map((id) => ancestors(reference, id)[0]);
  const whole = wholes[0];
  if (known.length < ids.length || whole === undefined || wholes.some((other) => other !== whole)) return null;
  return { places: known, whole, basis: 'stated' };
}

/** The place that holds all others of a variable's: the country of a table of provinces, or its one place. */
function topPlace(reference: Reference, places: ReadonlySet<string>): string | null {
  const all = [...places];
  return all.find((top) => all.every((place) => isWithin(reference, place, top))) ?? null;
}
