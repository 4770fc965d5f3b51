import displayNames from './data/display-names.json' with { type: 'json' };

/**
 * Money: ISO 4217 codes with their names, symbols and minor units.
 * Codes and names come from the Unicode CLDR; what CLDR leaves out (everyday names, cents) is below.
 */
const CLDR: readonly (readonly [code: string, name: string])[] = displayNames.currencies
  .slice(1, -1)
  .split('|')
  .map((row) => [row.slice(0, row.indexOf(':')), row.slice(row.indexOf(':') + 1)]);

/** Names that CLDR does not give. A bare "dollar" is settled by the document; `USD` is its reading where nothing else is said. */
const EVERYDAY = `
USD dollar|USD u.s. dollar|USD united states dollar|USD american dollar|USD buck|USD greenback|GBP pound|GBP pound sterling|USD usd|CAD cad|EUR eur|GBP gbp|AUD aud|NZD nzd|GBP sterling|GBP quid|GBP uk pound|CHF franc
EUR euro|JPY yen|CNY yuan|CNY renminbi|CNY rmb|CNY 元|CNY kuai|INR rupee|KRW won|RUB ruble|RUB rouble|RUB russian rouble|MXN mexican peso|MXN peso|BRL real
BRL reais|SEK krona|SEK kronor|NOK krone|NOK kroner|DKK danish krone|DKK danish kroner|NOK norwegian kroner|SEK swedish kronor|PLN złoty|PLN zloty|PLN zlotys
TRY lira|TRY turkish lira|ZAR rand|ILS shekel|ILS new shekel|THB baht|VND dong|PHP philippine peso|IDR rupiah|MYR ringgit|AED dirham|SAR riyal|IRR rial
IQD dinar|NGN naira|GHS cedi|KES shilling|UAH hryvnia|UAH hryvnias|CZK koruna|CZK czech crown|HUF forint|RON leu|BGN lev|ISK icelandic kronur|ARS argentine peso
CLP chilean peso|COP colombian peso|EGP egyptian pound|PKR pakistani rupee|TWD taiwan dollar|TWD taiwanese dollar|HKD hong kong dollar|SGD singapore dollar
ESP peseta|DEM mark|DEM deutsche mark|DEM deutschmark|DEM german mark|DEM d-mark|FRF french franc|ITL italian lira|NLG guilder|NLG dutch guilder|NLG netherlands guilder|FIM finnish markka|FIM markka
ATS schilling|PTE escudo|GRD drachmas|BEF belgian franc|IEP punt|IEP irish pound|BTC bitcoin|LKR sri lankan rupee|LKR ரூ|GEL lari|LAK kip|CRC colón|CRC colon
`;

const EVERYDAY_SYMBOLS = `
USD $|USD dollar|USD usd|EUR eur|GBP gbp|USD us$|USD u.s.$|USD u.s.|USD usd$|CAD c$|CAD ca$|CAD can$|CAD cdn$|CAD cad$|AUD a$|AUD au$|AUD aud$|NZD nz$|NZD nzd$|HKD hk$|SGD s$|SGD sg$|TWD nt$|MXN mx$|MXN mex$|MXN mxn$|BRL r$|JMD j$
GBP £|EUR €|JPY ¥|INR ₹|BTC ₿|KRW ₩|ILS ₪|NGN ₦|RUB ₽|TRY ₺|UAH ₴|VND ₫|PHP ₱|CRC ₡|GEL ₾|LAK ₭|THB ฿|KZT ₸|PYG ₲|GHS ₵|AZN ₼|AMD ֏|CNY 元|LKR ரூ|INR rs|INR rs.|CNY rmb|PLN zł|CZK kč|SEK kr
`;

/**
 * Minor units, which ISO 4217 gives no code: those in use on exchanges (US cents USX, pence GBX). Their numbers stay as printed,
 * as percent do; `hundredths` is true for every one of them here.
 */
const MINOR = `
USX cent|USX c|USX ¢|GBX penny|GBX pence|GBX p|EUX eurocent|EUX euro cent|CAX canadian cent|AUX australian cent|MYX sen|INX paisa|INX paise|RUX kopeck|RUX kopek|BTX satoshi
`;

function table(text: string): [string, string][] {
  return text
    .trim()
    .split(/\s*[|\n]\s*/)
    .map((row) => [row.slice(row.indexOf(' ') + 1), row.slice(0, row.indexOf(' '))]);
}

/** CLDR gives the code for a currency that it has no name for, and brackets to money of an age. */
function isName(code: string, name: string): boolean {
  return name !== code && !name.includes('(');
}

function withPlural(name: string): string[] {
  if (/(?:s|yen|yuan|won|baht|rand|rmb|renminbi|sterling|元|pence|kronor|kroner|reais)$/.test(name)) return [name];
  if (name.endsWith('penny')) return [name, 'pennies'];
  return name.endsWith('y') ? [name, `${name}s`, `${name.slice(0, -1)}ies`] : [name, `${name}s`];
}

function namesOf(rows: readonly (readonly [string, string])[]): [string, string][] {
  return rows.flatMap(([name, code]) => withPlural(name).map((form): [string, string] => [form, code]));
}

/** Lower-case name, singular and plural -> code. One to four words. */
export const CURRENCY_NAMES: ReadonlyMap<string, string> = new Map([
  ...namesOf(CLDR.filter(([code, name]) => isName(code, name)).map(([code, name]) => [name.toLowerCase(), code])),
  ...namesOf(table(EVERYDAY)),
]);

/** Names of hundredths, singular and plural -> code in market use. */
export const MINOR_NAMES: ReadonlyMap<string, string> = new Map(namesOf(table(MINOR)));

/** Lower-case symbols and dollar prefixes ("c$") -> code. */
export const CURRENCY_SYMBOLS: ReadonlyMap<string, string> = new Map(table(EVERYDAY_SYMBOLS));

/** Upper-case ISO 4217 codes. */
export const CURRENCY_CODES: ReadonlySet<string> = new Set([...CLDR.map(([code]) => code), 'BTC']);

/** Domain endings of publishers whose bare dollar is their own. */
export const DOLLAR_BY_DOMAIN: ReadonlyMap<string, string> = new Map([
  ['ca', 'CAD'],
  ['au', 'AUD'],
  ['nz', 'NZD'],
  ['hk', 'HKD'],
  ['sg', 'SGD'],
]);
