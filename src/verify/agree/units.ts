import type { Unit } from '../../model/quantity.ts';
import { nounLemma } from '../../text/lemma.ts';

interface PhysicalUnit {
  /** UCUM code. */
  readonly code: string;
  readonly names: readonly string[];
  readonly dimension: string;
  /** How many of the dimension's base unit one of these is. */
  readonly size: number;
}

/** UCUM codes, and the names that tables print. Sizes: NIST SP 811 (2008), appendix B.8; the mile is the international one. */
const PHYSICAL_UNITS: readonly PhysicalUnit[] = [
  { code: 'm', names: ['metre', 'meter', 'metres', 'meters'], dimension: 'length', size: 1 },
  { code: 'km', names: ['kilometre', 'kilometer', 'kilometres', 'kilometers'], dimension: 'length', size: 1000 },
  { code: 'cm', names: ['centimetre', 'centimeter'], dimension: 'length', size: 0.01 },
  { code: '[mi_i]', names: ['mi', 'mile', 'miles'], dimension: 'length', size: 1609.344 },
  { code: '[nmi_i]', names: ['nautical mile', 'nautical miles'], dimension: 'length', size: 1852 },
  { code: '[ft_i]', names: ['ft', 'foot', 'feet'], dimension: 'length', size: 0.3048 },
  { code: '[yd_i]', names: ['yd', 'yard', 'yards'], dimension: 'length', size: 0.9144 },
  { code: '[in_i]', names: ['inch', 'inches'], dimension: 'length', size: 0.0254 },
  { code: 'm2', names: ['sq m', 'square metre', 'square meter'], dimension: 'area', size: 1 },
  { code: 'km2', names: ['sq km', 'square kilometre', 'square kilometer'], dimension: 'area', size: 1e6 },
  { code: 'har', names: ['ha', 'hectare', 'hectares'], dimension: 'area', size: 1e4 },
  {
    code: '[sml_i]',
    names: ['[mi_i]2', '[mi_us]2', 'sq mi', 'square mile', 'square miles'],
    dimension: 'area',
    size: 2589988.110336,
  },
  { code: '[acr_i]', names: ['[acr_us]', 'acre', 'acres'], dimension: 'area', size: 4046.8564224 },
  { code: 'g', names: ['gram', 'grams'], dimension: 'mass', size: 1e-3 },
  { code: 'kg', names: ['kilogram', 'kilograms'], dimension: 'mass', size: 1 },
  { code: 't', names: ['tonne', 'tonnes', 'metric ton', 'metric tons'], dimension: 'mass', size: 1000 },
  { code: '[lb_av]', names: ['lb', 'pound', 'pounds'], dimension: 'mass', size: 0.45359237 },
  { code: '[ston_av]', names: ['ton', 'tons', 'short ton', 'short tons'], dimension: 'mass', size: 907.18474 },
  { code: 'L', names: ['l', 'litre', 'liter', 'litres', 'liters'], dimension: 'volume', size: 1 },
  { code: '[gal_us]', names: ['gallon', 'gallons'], dimension: 'volume', size: 3.785411784 },
  { code: '[bbl_us]', names: ['bbl', 'barrel', 'barrels'], dimension: 'volume', size: 158.987294928 },
];

const BY_NAME = new Map(
  PHYSICAL_UNITS.flatMap((unit) => [unit.code, ...unit.names].map((name) => [name, unit] as const)),
);

/** What kind of number a table's unit makes: the word or code in its `unit` column. */
export type RecordUnit =
  | { readonly kind: 'count' }
  | { readonly kind: 'percent' }
  | { readonly kind: 'currency'; readonly code: string }
  | { readonly kind: 'physical'; readonly code: string }
  | { readonly kind: 'rate'; readonly of: string; readonly per: string }
  | { readonly kind: 'years' }
  | { readonly kind: 'other'; readonly code: string };

const PERCENT_UNITS: ReadonlySet<string> = new Set(['%', 'percent', 'per cent', 'pct', 'percentage']);
const OTHER_UNITS = /^(?:index|rate|ratio|score|per\b.*|\[pp\]|.* per .*)$/;
/** "child/woman", "children per woman", "USD/L". */
const RATE_UNIT = /^([\p{L}$]{1,20})(?:\/| per )([\p{L}$]{1,20})$/u;

export function readRecordUnit(unit: string): RecordUnit {
  const trimmed = unit.trim();
  if (PERCENT_UNITS.has(trimmed.toLowerCase())) return { kind: 'percent' };
  if (/^[A-Z]{3}$/.test(trimmed)) return { kind: 'currency', code: trimmed };
  const physical = BY_NAME.get(trimmed) ?? BY_NAME.get(trimmed.toLowerCase());
  if (physical !== undefined) return { kind: 'physical', code: physical.code };
  if (/^years?$/i.test(trimmed)) return { kind: 'years' };
  const [, of, per] = RATE_UNIT.exec(trimmed) ?? [];
  if (of !== undefined && per !== undefined) return { kind: 'rate', of: unitNoun(of), per: unitNoun(per) };
  if (trimmed.length < 40 && OTHER_UNITS.test(trimmed.toLowerCase())) return { kind: 'other', code: trimmed };
  return { kind: 'count' };
}

/**
 * What a stated number must be multiplied with to stand in the record's unit; null where the two cannot be compared.
 * A count is any noun's: whether it is the right noun is for the match to say.
 */
export function conversionFactor(stated: Unit, record: RecordUnit): number | null {
  if (record.kind === 'rate') return isOfRate(stated, record) ? 1 : null;
  if (stated.per !== undefined) return null;
  switch (record.kind) {
    case 'count':
      return stated.kind === 'count' ? 1 : null;
    case 'percent':
      return stated.kind === 'percent' ? 1 : null;
    case 'currency':
      return stated.kind === 'currency' && stated.code === record.code ? 1 : null;
    case 'physical':
      return stated.kind === 'physical' ? betweenPhysicalUnits(stated.code, record.code) : null;
    case 'years':
      return stated.code === 'a' ? 1 : null;
    case 'other':
      return null;
  }
}

/** "6.8 children per woman", and "6.8 children" of women. */
function isOfRate(stated: Unit, record: { readonly of: string; readonly per: string }): boolean {
  if (unitNoun(stated.code) !== record.of) return false;
  return stated.per === undefined || (stated.per.value === 1 && unitNoun(stated.per.code) === record.per);
}

/** The noun of a unit, singular; births are what a fertility rate counts as children. */
function unitNoun(noun: string): string {
  const lemma = /^[A-Z]{3}$|^\p{L}$/u.test(noun) ? noun : nounLemma(noun);
  return lemma === 'birth' ? 'child' : lemma;
}

/** A number printed without any unit may stand in whichever the record has; its words must say which. */
export function isBare(stated: Unit): boolean {
  return stated.kind === 'count' && stated.code === '' && stated.per === undefined;
}

/** How many `to` one `from` is (UCUM codes or usual names), null where they measure different things or are not known. */
function betweenPhysicalUnits(from: string, to: string): number | null {
  if (from === to) return 1;
  const source = BY_NAME.get(from);
  const target = BY_NAME.get(to);
  if (source === undefined || target === undefined || source.dimension !== target.dimension) return null;
  return source.size / target.size;
}

/** Units of the same dimension that a writer may have meant. */
export function otherUnits(
  code: string,
): readonly { readonly code: string; readonly name: string; readonly factor: number }[] {
  const unit = BY_NAME.get(code);
  if (unit === undefined) return [];
  return PHYSICAL_UNITS.filter((other) => other.dimension === unit.dimension && other.code !== unit.code).map(
    (other) => ({
      code: other.code,
      name: other.names.at(-1) ?? other.code,
      factor: unit.size / other.size,
    }),
  );
}
