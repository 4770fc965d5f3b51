import type { Random } from './random.ts';

/** How a number is printed. `exact` gives all of its digits; the others round it, and say so. */
export type Style = 'exact' | 'rounded' | 'about' | 'nearly' | 'more-than';

/** The number as printed, without its unit, and what it is worth. */
interface Numeral {
  readonly text: string;
  readonly value: number;
}

const GROUPED = new Intl.NumberFormat('en-US', { maximumFractionDigits: 3 });

/** A number with its unit in one of the unit's spellings; null where the style does not suit the number. */
export function print(value: number, decimals: number, unit: string, style: Style, random: Random): string | null {
  const numeral = numeralOf(value, decimals, unit, style);
  return numeral === null ? null : withUnit(numeral, unit, random);
}

const HEDGES: Readonly<Record<Exclude<Style, 'exact' | 'rounded'>, readonly string[]>> = {
  about: ['about', 'around', 'roughly', 'some', 'approximately'],
  nearly: ['nearly', 'almost', 'just under'],
  'more-than': ['more than', 'over', 'at least'],
};

/** A style's hedging word before a printed number. */
export function hedged(printed: string, style: Style, random: Random): string {
  return style === 'exact' || style === 'rounded' ? printed : `${random.pick(HEDGES[style])} ${printed}`;
}

function numeralOf(value: number, decimals: number, unit: string, style: Style): Numeral | null {
  if (style === 'exact') {
    return unit === 'USD' || value >= 1e9 ? shortened(value, 3, Math.round) : numeral(value, decimals);
  }
  // Shares and lengths of life are printed as they stand.
  if (unit !== 'person' && unit !== 'USD' && unit !== 'km2') return null;
  if (value < 1000) return null;
  switch (style) {
    case 'rounded':
      return shortened(value, 3, Math.round);
    case 'about':
      return shortened(value, 2, Math.round);
    case 'nearly':
      return within(shortened(value, 2, Math.ceil), value);
    case 'more-than':
      return within(shortened(value, 2, Math.floor), value);
  }
}

const MOST_SLACK = 0.05;

function within(found: Numeral, value: number): Numeral | null {
  const slack = Math.abs(found.value - value) / value;
  return slack > 0 && slack < MOST_SLACK ? found : null;
}

function numeral(value: number, decimals: number): Numeral {
  const text = decimals > 0 ? value.toFixed(decimals) : GROUPED.format(value);
  return { text, value };
}

const MAGNITUDES: readonly (readonly [number, string])[] = [
  [1e12, ' trillion'],
  [1e9, ' billion'],
  [1e6, ' million'],
];

/** To so many significant digits, with a magnitude word from a million on. */
export function shortened(value: number, digits: number, round: (value: number) => number): Numeral {
  const step = 10 ** (Math.floor(Math.log10(value)) - digits + 1);
  const cut = Number((round(Number((value / step).toPrecision(12))) * step).toPrecision(12));
  const [size, word] = MAGNITUDES.find(([least]) => cut >= least) ?? [1, ''];
  return { text: `${GROUPED.format(Number((cut / size).toPrecision(12)))}${word}`, value: cut };
}

/** `word` of the numeral replaced by the next one: the usual slip of magnitude. */
export function withUnit({ text }: Pick<Numeral, 'text'>, unit: string, random: Random): string {
  switch (unit) {
    case '%':
      return `${text}${random.pick(['%', ' per cent', ' percent'])}`;
    case 'USD':
      return `${random.pick(['$', 'US$'])}${text}`;
    case 'km':
      return `${text} ${random.pick(['kilometres', 'km', 'kilometers'])}`;
    case 'km2':
      return `${text} ${random.pick(['square kilometres', 'sq km', 'square kilometers'])}`;
    case 'year':
      return `${text}${random.pick([' years', ''])}`;
    case 'child/woman':
      return `${text}${random.pick([' children per woman', ' births per woman', ' children'])}`;
    default:
      return text;
  }
}
