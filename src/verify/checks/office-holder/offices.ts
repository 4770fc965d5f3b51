import type { OfficeClaim } from '../../../model/claim.ts';
import type { Officeholder, Reference } from '../../../model/reference.ts';
import { fold } from '../../../text/fold.ts';
import { ancestors } from '../../match/places.ts';
import { stemOf, words } from '../../match/words.ts';
import { type NameParts, nameParts } from './person-names.ts';

/** How surely two titles name one office: `exact`, or `part` where the text gives fewer of its words. */
export type OfficeMatch = 'exact' | 'part' | null;

/** An officeholder's row, its titles made ready for matching. */
interface IndexedOffice {
  readonly row: Officeholder;
  /** Its place in the reference's order. */
  readonly order: number;
  /** Stems of each title, without the words of its place: "Premier of Quebec" is `premier`. */
  readonly titles: readonly (readonly string[])[];
  /** Whether a folded word names the office's place or is its adjective. */
  readonly isOfPlace: PlaceWord;
  /** The holder's names, made ready for comparing. */
  readonly names: readonly NameParts[];
}

type PlaceWord = (folded: string) => boolean;

export interface OfficeIndex {
  readonly byStem: ReadonlyMap<string, readonly IndexedOffice[]>;
  readonly byRow: ReadonlyMap<Officeholder, IndexedOffice>;
  /** Rows of the office by the titles that were asked for. */
  readonly answers: Map<string, readonly OfficeMeant[]>;
}

const indexes = new WeakMap<Reference, OfficeIndex>();

export function officeIndex(reference: Reference): OfficeIndex {
  const ready = indexes.get(reference);
  if (ready !== undefined) return ready;
  const byStem = new Map<string, IndexedOffice[]>();
  const byRow = new Map<Officeholder, IndexedOffice>();
  const placeWords = new Map<string, PlaceWord>();
  for (const row of reference.officeholders) {
    const isOfPlace = placeWords.get(row.of) ?? placeWordOf(reference, row.of);
    placeWords.set(row.of, isOfPlace);
    const indexed = indexOffice(reference, row, isOfPlace);
    byRow.set(row, indexed);
    for (const stem of new Set(indexed.titles.flat())) {
      const list = byStem.get(stem);
      if (list === undefined) byStem.set(stem, [indexed]);
      else list.push(indexed);
    }
  }
  const index = { byStem, byRow, answers: new Map() };
  indexes.set(reference, index);
  return index;
}

function indexOffice(reference: Reference, row: Officeholder, isOfPlace: PlaceWord): IndexedOffice {
  const titles = [row.office, ...row.officeAliases, ...frenchUsage(reference, row)];
  return {
    row,
    order: order(reference, row),
    titles: titles.map((title) => officeStems(stemmed(title), isOfPlace)).filter((title) => title.length > 0),
    isOfPlace,
    names: [row.person, ...row.aliases].map(nameParts),
  };
}

function placeWordOf(reference: Reference, id: string): PlaceWord {
  const place = reference.place(id);
  const placeNames = (place === undefined ? [] : [place.name, ...place.aliases]).map(fold);
  const placeWords = new Set(placeNames.flatMap((name) => words(name)));
  return (word) => placeWords.has(word) || placeNames.some((name) => isDemonymOf(word, name));
}

/** A province's premier is its "premier ministre" in French, and so "Prime Minister of Quebec" in translation. */
function frenchUsage(reference: Reference, row: Officeholder): readonly string[] {
  const isPremier = /^premier\b/i.test(row.office);
  return isPremier && ancestors(reference, row.of).length > 0 ? ['Prime Minister'] : [];
}

interface StemmedWord {
  readonly word: string;
  readonly stem: string | null;
}

function stemmed(title: string): readonly StemmedWord[] {
  return words(title).map((word) => ({ word, stem: stemOf(word) }));
}

function officeStems(title: readonly StemmedWord[], isOfPlace: PlaceWord): readonly string[] {
  return [...new Set(title.flatMap(({ word, stem }) => (stem === null || isOfPlace(word) ? [] : [stem])))];
}

/** A row of the office that a claim may mean. */
export interface OfficeMeant {
  readonly row: Officeholder;
  readonly match: Exclude<OfficeMatch, null>;
  readonly names: readonly NameParts[];
}

/**
 * Rows of the office that a claim names, as far as the words go, in the reference's order. A body's office comes before
 * the title alone: the President of the Treasury Board is no President.
 */
export function officesMeant(reference: Reference, claim: OfficeClaim): readonly OfficeMeant[] {
  const titles = [...new Set([claim.office, claim.role.office ?? '', claim.role.title])];
  const body = claim.organization ?? claim.role.organization;
  if (body !== undefined) {
    const ofBody = officesNamed(
      reference,
      titles.map((title) => `${body} ${title}`),
    );
    if (ofBody.some(({ match }) => match === 'exact')) return ofBody.filter(({ match }) => match === 'exact');
  }
  return officesNamed(reference, titles);
}

/** Titles that come again and again, in one article and from one to the next, are looked up once. */
function officesNamed(reference: Reference, titles: readonly string[]): readonly OfficeMeant[] {
  const { byStem, answers } = officeIndex(reference);
  const key = titles.join('\n');
  const known = answers.get(key);
  if (known !== undefined) return known;
  const found = findOffices(byStem, titles);
  if (answers.size >= MOST_ANSWERS) answers.clear();
  answers.set(key, found);
  return found;
}

/** A rare title is not worth its place. */
const MOST_ANSWERS = 64;

function findOffices(byStem: OfficeIndex['byStem'], titles: readonly string[]): readonly OfficeMeant[] {
  const spoken = titles.map(stemmed).filter((title) => title.length > 0);
  const spokenStems = new Set(spoken.flat().flatMap(({ stem }) => stem ?? []));
  const possible = new Set([...spokenStems].flatMap((stem) => byStem.get(stem) ?? []));
  const statedOf = new Map<PlaceWord, readonly (readonly string[])[]>();
  return [...possible]
    .toSorted((a, b) => a.order - b.order)
    .flatMap(({ row, titles: own, isOfPlace, names }) => {
      const stated = statedOf.get(isOfPlace) ?? spoken.map((title) => officeStems(title, isOfPlace));
      statedOf.set(isOfPlace, stated);
      const match = bestMatch(stated, own);
      return match === null ? [] : [{ row, match, names }];
    });
}

function order(reference: Reference, row: Officeholder): number {
  return reference.packages.findIndex(({ name }) => name === row.package) * 1e7 + row.row;
}

function bestMatch(stated: readonly (readonly string[])[], titles: readonly (readonly string[])[]): OfficeMatch {
  let best: OfficeMatch = null;
  for (const title of stated) {
    for (const own of titles) {
      const match = compareStems(title, own);
      if (match === 'exact') return match;
      best ??= match;
    }
  }
  return best;
}

function compareStems(stated: readonly string[], own: readonly string[]): OfficeMatch {
  if (stated.length === 0 || !stated.every((stem) => own.includes(stem))) return null;
  if (own.every((stem) => stated.includes(stem))) return 'exact';
  return stated.length > 1 ? 'part' : null;
}

/** The ids of the place that a claim's office is of; null where the text names none. */
export function jurisdiction(reference: Reference, claim: OfficeClaim): readonly string[] | null {
  const name = claim.of ?? claim.role.of;
  if (name === undefined) return null;
  const named = [reference.place(name), ...reference.placesNamed(name)].filter((place) => place !== undefined);
  if (named.length > 0) return named.map(({ id }) => id);
  const folded = fold(name);
  return governed(reference)
    .filter(({ name }) => isDemonymOf(folded, name))
    .map(({ id }) => id);
}

interface Governed {
  readonly id: string;
  readonly name: string;
}

const governedPlaces = new WeakMap<Reference, readonly Governed[]>();

/** The places that an office of the record is of, with their folded names: a gazetteer's towns are none. */
function governed(reference: Reference): readonly Governed[] {
  const ready = governedPlaces.get(reference);
  if (ready !== undefined) return ready;
  const ids = new Set(reference.officeholders.map(({ of }) => of));
  const made = reference.places.flatMap(({ id, name }) => (ids.has(id) ? [{ id, name: fold(name) }] : []));
  governedPlaces.set(reference, made);
  return made;
}

const SHORTEST_STEM = 4;
const DEMONYM_ENDING = /(?:ian|ean|ese|ish|an|n)$/;

/** Whether a word is the country's adjective, by its ending: Canadian of Canada. Both folded. */
function isDemonymOf(word: string, placeName: string): boolean {
  if (!placeName.startsWith(word.slice(0, SHORTEST_STEM))) return false;
  const stem = word.replace(DEMONYM_ENDING, '');
  return (
    stem !== word && stem.length >= SHORTEST_STEM && placeName.startsWith(stem) && placeName.length - stem.length <= 2
  );
}
