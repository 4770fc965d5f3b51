/** What a number is a number of, as far as the words beside it say: the dimension, and the size of one in its base unit. */
export interface UnitWord {
  readonly dimension: 'time' | 'length' | 'mass' | 'area' | 'volume' | 'percent' | 'point' | 'money' | 'degree';
  readonly size: number;
}

/** dimension | size word word …; base units: day, metre, kilogram, hectare, litre. Sizes: NIST SP 811 (2008), appendix B.8. */
const TABLE = `
time|0.000011574 second seconds sec|0.000694444 minute minutes min mins|0.041666667 hour hours hr hrs|1 day days night nights|7 week weeks wk wks|14 fortnight|30.44 month months mo mos|365.25 year years yr yrs|3652.5 decade decades|36525 century centuries
length|1 metre metres meter meters|1000 kilometre kilometres kilometer kilometers km kilometre-long|1609.344 mile miles mi|0.3048 foot feet ft|0.0254 inch inches|0.9144 yard yards|0.01 centimetre centimetres centimeter centimeters cm
mass|1 kilogram kilograms kilo kilos kg|0.45359237 pound pounds lb lbs|1000 tonne tonnes|907.18474 ton tons|0.02835 ounce ounces oz|0.001 gram grams
area|1 hectare hectares ha|0.40468564 acre acres
volume|1 litre litres liter liters|3.785411784 gallon gallons|158.987294928 barrel barrels
percent|1 % percent per-cent pct percentage
point|1 point points
money|1 dollar dollars euro euros yen bucks rupee rupees yuan peso pesos rand franc francs krona kronor|0.01 cent cents
degree|1 degree degrees
`;

export const UNIT_WORDS: ReadonlyMap<string, UnitWord> = new Map(
  TABLE.trim()
    .split('\n')
    .flatMap((line) => {
      const [dimension = '', ...groups] = line.split('|');
      return groups.flatMap((group) => {
        const [size = '', ...words] = group.split(' ');
        return words.map(
          (word) => [word, { dimension: dimension as UnitWord['dimension'], size: Number(size) }] as const,
        );
      });
    }),
);

export const MONTHS: ReadonlySet<string> = new Set(
  (
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sep ' +
    'sept oct nov dec'
  ).split(' '),
);

export const CURRENCY_SIGNS: ReadonlySet<string> = new Set(['$', '£', '€', '¥', '₹']);

/** Words before a number that make it stand for more or less than itself. */
export const HEDGES: ReadonlyMap<string, 'about' | 'under' | 'over'> = new Map([
  ...'about around roughly some approximately approx estimated up as'
    .split(' ')
    .map((word) => [word, 'about'] as const),
  ...'nearly almost under less fewer below within shy'.split(' ').map((word) => [word, 'under'] as const),
  ...'over more than above exceeds exceed tops topped least past beyond passes hits'
    .split(' ')
    .map((word) => [word, 'over'] as const),
]);
