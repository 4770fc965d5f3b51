import type { PlaceMention } from '../../../model/mention.ts';
import type { Place, Reference } from '../../../model/reference.ts';
import { ancestors, isWithin } from '../../match/places.ts';

/** Where the record has a place of this name, seen from the region that the text puts it in. */
export type Containment =
  | { readonly kind: 'inside'; readonly row: Place }
  | { readonly kind: 'elsewhere'; readonly rows: readonly Place[]; readonly region: Place }
  | { readonly kind: 'unknown' };

const UNKNOWN: Containment = { kind: 'unknown' };

/** Whether the record's places of that name lie in the region; `unknown` where it may lack one that does. */
export function containment(
  reference: Reference,
  name: string,
  region: Pick<PlaceMention, 'name' | 'placeId'>,
): Containment {
  const regions = regionsMeant(reference, region);
  const rows = reference.placesNamed(name);
  const inside = rows.find((row) => regions.some(({ id }) => row.id !== id && isWithin(reference, row.id, id)));
  if (inside !== undefined) return { kind: 'inside', row: inside };
  const [first] = regions;
  const known = rows.filter((row) => row.type === 'city' || (isTelling(name) && row.within !== undefined));
  if (first === undefined || known.length === 0 || rows.some(({ id }) => ISO.test(id))) return UNKNOWN;
  if (VARIED_SPELLING.test(name)) return UNKNOWN;
  const isShared = rows.some((row) => regions.some(({ id }) => areDisputed(countryOf(reference, row), id.slice(0, 2))));
  return isShared ? UNKNOWN : { kind: 'elsewhere', rows: known, region: first };
}

const ISO = /^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$/;
/** "St. John’s", "Fort Saint John", "Ste-Anne": the sources write them in too many ways. */
const VARIED_SPELLING = /^(?:st|ste|saint|sainte|fort|ft|mt|mount|new|north|south|east|west|port|san|santa)\b(?!-)/i;

/** A name of several words or parts is hardly another village's too. */
function isTelling(name: string): boolean {
  return name.split(/[\s-]+/).length >= 3;
}

/** The countries and divisions that the text may mean. */
function regionsMeant(
  reference: Reference,
  { name, placeId }: Pick<PlaceMention, 'name' | 'placeId'>,
): readonly Place[] {
  const own = placeId === undefined ? undefined : reference.place(placeId);
  const named = reference.placesNamed(name).filter(({ id }) => ISO.test(id));
  return own !== undefined && ISO.test(own.id) ? [own, ...named.filter(({ id }) => id !== own.id)] : named;
}

function countryOf(reference: Reference, row: Place): string {
  return (ancestors(reference, row.id).at(-1) ?? row.id).slice(0, 2);
}

/**
 * Countries that both claim, or share, some land, and those of which one is a part of the other's realm: which of them a
 * city lies in is the desk's choice (ISO 3166-1 lists dependencies apart from their countries).
 */
const DISPUTED: readonly string[] = [
  'CN TW HK MO',
  'IE GB',
  'IL PS SY',
  'RU UA GE',
  'RS XK',
  'MA EH',
  'IN PK CN',
  'AM AZ',
  'CY TR',
  'FR GF GP MQ RE YT NC PF BL MF PM WF',
  'GB GI BM FK KY VG AI MS TC SH GG JE IM',
  'NL AW CW SX BQ',
  'DK GL FO',
  'US PR GU VI AS MP UM',
  'NO SJ',
  'AU NF CX CC',
  'NZ CK NU TK',
  'SD SS',
  'KR KP',
];

function areDisputed(a: string, b: string): boolean {
  return a !== b && DISPUTED.some((group) => group.split(' ').includes(a) && group.split(' ').includes(b));
}
