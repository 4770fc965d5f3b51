import type { OfficeClaim } from '../../../model/claim.ts';
import type { Officeholder, Reference } from '../../../model/reference.ts';
import { fold } from '../../../text/fold.ts';
import { ancestors } from '../../match/places.ts';
import { stemsOf, words } from '../../match/words.ts';

/** How surely two titles name one office: `exact`, or `part` where the text gives fewer of its words. */
export type OfficeMatch = 'exact' | 'part' | null;

/** The stems of a title without its place: "Premier of Quebec" and "Quebec premier" are `premier`. */
function officeStems(reference: Reference, title: string, row: Officeholder): readonly string[] {
  const place = reference.place(row.of);
  const placeNames = place === undefined ? [] : [place.name, ...place.aliases];
  const own = new Set(placeNames.flatMap((name) => words(name)));
  const kept = words(title.replace(/[()]/g, ' ')).filter(
    (word) => !own.has(word) && !placeNames.some((name) => isDemonymOf(word, fold(name))),
  );
  return stemsOf(kept);
}

/** Whether an officeholder's row is of the office that the claim names, as far as the words go. */
export function officeMatch(reference: Reference, claim: OfficeClaim, row: Officeholder): OfficeMatch {
  const titles = [claim.office, claim.role.office ?? '', claim.role.title].filter((title) => title !== '');
  const rowTitles = [row.office, ...row.officeAliases, ...frenchUsage(reference, row)];
  let best: OfficeMatch = null;
  for (const title of titles) {
    const stated = officeStems(reference, title, row);
    for (const rowTitle of rowTitles) {
      const own = officeStems(reference, rowTitle, row);
      const match = compareStems(stated, own);
      if (match === 'exact') return 'exact';
      best ??= match;
    }
  }
  return best;
}

/** A province's premier is its "premier ministre" in French, and so "Prime Minister of Quebec" in translation. */
function frenchUsage(reference: Reference, row: Officeholder): readonly string[] {
  const isPremier = /^premier\b/i.test(row.office);
  return isPremier && ancestors(reference, row.of).length > 0 ? ['Prime Minister'] : [];
}

function compareStems(stated: readonly string[], own: readonly string[]): OfficeMatch {
  if (stated.length === 0 || own.length === 0) return null;
  const inOwn = stated.every((stem) => own.includes(stem));
  if (!inOwn) return null;
  if (own.every((stem) => stated.includes(stem))) return 'exact';
  return stated.length > 1 ? 'part' : null;
}

/** The ids of the place that a claim's office is of; null where the text names none. */
export function jurisdiction(reference: Reference, claim: OfficeClaim): readonly string[] | null {
  const name = claim.of ?? claim.role.of;
  if (name === undefined) return null;
  const named = [reference.place(name), ...reference.placesNamed(name)].filter((place) => place !== undefined);
  if (named.length > 0) return named.map(({ id }) => id);
  return reference.places.filter((place) => isDemonymOf(fold(name), fold(place.name))).map(({ id }) => id);
}

const SHORTEST_STEM = 4;

function isDemonymOf(word: string, placeName: string): boolean {
  const stem = word.replace(/(?:ian|ean|ese|ish|an|n)$/, '');
  return (
    stem !== word && stem.length >= SHORTEST_STEM && placeName.startsWith(stem) && placeName.length - stem.length <= 2
  );
}
