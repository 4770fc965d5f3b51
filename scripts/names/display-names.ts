/** Currencies of ISO 4217 that CLDR no longer lists among those in use, and newspapers still print. */
const OLDER = 'DEM FRF ITL ESP NLG BEF ATS FIM IEP PTE GRD'.split(' ');

/** Each currency's code and its English name in the Unicode CLDR; the code alone where CLDR has no name. */
export function buildCurrencies(): readonly string[] {
  const names = new Intl.DisplayNames('en', { type: 'currency' });
  return [...Intl.supportedValuesOf('currency'), ...OLDER].map((code) => `${code}:${names.of(code) ?? code}`);
}

/** The English name in the Unicode CLDR of each country that a demonym belongs to. `demonyms` are lines of that section. */
export function buildRegions(demonyms: readonly string[]): readonly string[] {
  const names = new Intl.DisplayNames(['en'], { type: 'region' });
  const codes = new Set(demonyms.map((line) => line.slice(line.indexOf(':') + 1)).filter((code) => code.length === 2));
  return [...codes].sort().map((code) => `${code}:${names.of(code) ?? code}`);
}
