import { type ParsedNumber, parseNumber } from '../package/cells.ts';

/** A cell of figures: a number, a sign that stands for none, or neither. */
export type TableCell =
  | ({ readonly kind: 'number' } & ParsedNumber)
  | { readonly kind: 'missing'; readonly reason: string }
  | { readonly kind: 'unreadable' };

/**
 * Signs for a figure that is not given: those of Statistics Canada ("Standard table symbols"), Eurostat and the World Bank
 * ("..", ":"), and what spreadsheets and statistics packages write.
 */
const MISSING: Readonly<Record<string, string>> = {
  '': 'no value',
  '.': 'not available for any period (.)',
  '..': 'not available (..)',
  '...': 'not applicable (...)',
  ':': 'not available (:)',
  '-': 'no value (-)',
  '–': 'no value (–)',
  '—': 'no value (—)',
  x: 'suppressed (x)',
  f: 'too unreliable to be published (F)',
  '(x)': 'not applicable ((X))',
  na: 'not available (NA)',
  'n/a': 'not available (N/A)',
  'n.a.': 'not available (n.a.)',
  nan: 'not available (NaN)',
  null: 'not available (null)',
};

/** With `decimalComma`, "1 234,5" is 1234.5; else a comma, like a space, only parts thousands: "1,234.5". */
export function tableNumber(text: string, { decimalComma = false } = {}): TableCell {
  const trimmed = text.trim();
  const missing = MISSING[trimmed.toLowerCase()];
  if (missing !== undefined) return { kind: 'missing', reason: missing };
  const plain = decimalComma ? withoutFrenchMarks(trimmed) : withoutEnglishMarks(trimmed);
  const number = parseNumber(plain.replace(/^[\u2212\u2013]/, '-').replace(/^\+/, ''));
  return number === null ? { kind: 'unreadable' } : { kind: 'number', ...number };
}

/** The number times ten to the `power`; exact, since only its decimal point moves. */
export function scaled({ value, decimals }: ParsedNumber, power: number): ParsedNumber {
  if (power === 0) return { value, decimals };
  return { value: Number(`${value}e${power}`), decimals: Math.max(0, decimals - power) };
}

const SPACED = /^[-+\u2212]?\d{1,3}(?:[ \u00A0\u202F]\d{3})+(?![\d \u00A0\u202F])/;

function withoutEnglishMarks(text: string): string {
  if (/^[-+\u2212]?\d{1,3}(?:,\d{3})+(?![\d,])/.test(text)) return text.replaceAll(',', '');
  return withoutSpaces(text);
}

function withoutFrenchMarks(text: string): string {
  return withoutSpaces(text).replace(',', '.');
}

function withoutSpaces(text: string): string {
  return SPACED.test(text) ? text.replace(/[ \u00A0\u202F]/g, '') : text;
}
