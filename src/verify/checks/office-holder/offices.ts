import type { OfficeClaim } from '../../../model/claim.ts';
import type { Officeholder, Reference } from '../../../model/reference.ts';
import { fold } from '../../../text/fold.ts';
import { ancestors } from '../../match/places.ts';
import { stemsOf, words } from '../../match/words.ts';

/** How surely two titles name one office: `exact`, or `part` where the text gives fewer of its words. */
export type OfficeMatch = 'exact' | 'part' | null;

/** An officeholder's row, its titles made ready for matching. */
interface IndexedOffice {
  readonly row: Officeholder;
  /** Stems of each title, without the words of its place: "Premier of Quebec" is `premier`. */
  readonly titles: readonly (readonly string[])[];
  /** Whether a folded word names the office's place or is its adjective. */
  readonly isOfPlace: (word: string) => boolean;
}

export interface OfficeIndex {
  readonly byStem: ReadonlyMap<string, readonly IndexedOffice[]>;
  readonly byRow: ReadonlyMap<Officeholder, IndexedOffice>;
}

const indexes = new WeakMap<Reference, OfficeIndex>();

export function officeIndex(reference: Reference): OfficeIndex {
  const ready = indexes.get(reference);
  if (ready !== undefined) return ready;
  const byStem = new Map<string, IndexedOffice[]>();
  const byRow = new Map<Officeholder, IndexedOffice>();
  for (const row of reference.officeholders) {
    const indexed = indexOffice(reference, row);
    byRow.set(row, indexed);
    for (const stem of new Set(indexed.titles.flat())) {
      const list = byStem.get(stem);
      if (list === undefined) byStem.set(stem, [indexed]);
      else list.push(indexed);
    }
  }
  const index = { byStem, byRow };
  indexes.set(reference, index);
  return index;
}

function indexOffice(reference: Reference, row: Officeholder): IndexedOffice {
  const place = reference.place(row.of);
  const placeNames = (place === undefined ? [] : [place.name, ...place.aliases]).map(fold);
  const placeWords = new Set(placeNames.flatMap((name) => words(name)));
  const titles = [row.office, ...row.officeAliases, ...frenchUsage(reference, row)];
  const isOfPlace = (word: string) => placeWords.has(word) || placeNames.some((name) => isDemonymOf(word, name));
  return {
    row,
    titles: titles.map((title) => officeStems(words(title), isOfPlace)).filter((title) => title.length > 0),
    isOfPlace,
  };
}

/** A province's premier is its "premier ministre" in French, and so "Prime Minister of Quebec" in translation. */
function frenchUsage(reference: Reference, row: Officeholder): readonly string[] {
  const isPremier = /^premier\b/i.test(row.office);
  return isPremier && ancestors(reference, row.of).length > 0 ? ['Prime Minister'] : [];
}

function officeStems(title: readonly string[], isOfPlace: IndexedOffice['isOfPlace']): readonly string[] {
  return stemsOf(title.filter((word) => !isOfPlace(word)));
}

/** Rows of the office that a claim names, as far as the words go, in the reference's order. */
export function officesMeant(
  reference: Reference,
  claim: OfficeClaim,
): readonly { readonly row: Officeholder; readonly match: Exclude<OfficeMatch, null> }[] {
  const { byStem } = officeIndex(reference);
  const titles = [...new Set([claim.office, claim.role.office ?? '', claim.role.title])].filter(
    (title) => title !== '',
  );
  const spoken = titles.map(words);
  const possible = new Set(stemsOf(spoken.flat()).flatMap((stem) => byStem.get(stem) ?? []));
  return [...possible]
    .flatMap((indexed) => {
      const match = bestMatch(spoken, indexed);
      return match === null ? [] : [{ row: indexed.row, match }];
    })
    .toSorted((a, b) => order(reference, a.row) - order(reference, b.row));
}

function order(reference: Reference, row: Officeholder): number {
  return reference.packages.findIndex(({ name }) => name === row.package) * 1e7 + row.row;
}

function bestMatch(spoken: readonly (readonly string[])[], indexed: IndexedOffice): OfficeMatch {
  let best: OfficeMatch = null;
  for (const title of spoken) {
    const stated = officeStems(title, indexed.isOfPlace);
    for (const own of indexed.titles) {
      const match = compareStems(stated, own);
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
  return reference.places.filter((place) => isDemonymOf(folded, fold(place.name))).map(({ id }) => id);
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
