import { createRequire } from 'node:module';

interface PostOffice {
  readonly name: string;
  readonly region: string;
}

/** Territories have a country code of their own in ISO 3166-1. */
const TERRITORIES = new Set(['AS', 'FM', 'GU', 'MH', 'MP', 'PR', 'PW', 'VI']);
const MILITARY = new Set(['AA', 'AE', 'AP']);

const require = createRequire(import.meta.url);

/** Names that post goes to in the United States: hamlets and parts of towns that have no row in GeoNames. */
export function postOffices(): readonly PostOffice[] {
  const { codes } = require('zipcodes') as {
    readonly codes: Readonly<
      Record<string, { readonly city: string; readonly state: string; readonly country: string }>
    >;
  };
  const found = new Map<string, PostOffice>();
  for (const { city, state, country } of Object.values(codes)) {
    if (country !== 'US' || MILITARY.has(state)) continue;
    found.set(`${city}|${state}`, { name: city, region: TERRITORIES.has(state) ? state : `US-${state}` });
  }
  return [...found.values()].sort((a, b) => (`${a.name}|${a.region}` < `${b.name}|${b.region}` ? -1 : 1));
}
