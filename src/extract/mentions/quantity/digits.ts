import { type Exact, fromDigits } from './exact.ts';
import type { Piece } from './pieces.ts';

/** A number in digits: `exact` is null where it has too many of them to be one. */
export interface Digits {
  readonly end: number;
  readonly exact: Exact | null;
  readonly decimals: number;
  /** Zeros at the end of a whole number, which are not significant: 40,000 has 4. */
  readonly zeros: number;
  /** Written with separators or decimals, and so no year, route or model number. */
  readonly marked: boolean;
}

/** Longer runs of digits and separators are no number in a newspaper. */
const LONGEST = 60;

/** Ways of writing, each with what turns it into plain digits. Sources: SI brochure 5.4.4 (spaces), CLDR number patterns (the others). */
const STYLES: readonly { readonly pattern: RegExp; readonly plain: (text: string) => string }[] = [
  { pattern: /^\d+$/, plain: (text) => text },
  { pattern: /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/, plain: (text) => text.replaceAll(',', '') },
  { pattern: /^\d+\.\d+$/, plain: (text) => text },
  { pattern: /^\d{1,3}(?:\.\d{3})+,\d+$/, plain: (text) => text.replaceAll('.', '').replace(',', '.') },
  { pattern: /^\d{1,3}(?:\.\d{3}){2,}$/, plain: (text) => text.replaceAll('.', '') },
  { pattern: /^\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?$/, plain: (text) => text.replaceAll(',', '') },
  { pattern: /^\d+,\d{1,2}$/, plain: (text) => text.replace(',', '.') },
];

/** Reads digits at `index`, with groups parted by spaces ("40 000") and a leading point (".5"). */
export function readDigits(pieces: readonly Piece[], index: number): Digits | null {
  const first = pieces[index];
  if (first?.text === '.' && pieces[index + 1]?.joined === true && isFree(pieces, index)) {
    const decimals = pieces[index + 1];
    if (decimals?.kind !== 'number' || !/^\d{1,60}$/.test(decimals.text)) return null;
    return digitsOf(`0.${decimals.text}`, index + 2, true);
  }
  if (first?.kind !== 'number' || first.text.length > LONGEST) return null;
  const style = STYLES.find(({ pattern }) => pattern.test(first.text));
  if (style === undefined) return null;
  const grouped = spacedGroups(pieces, index);
  if (grouped !== null) return digitsOf(grouped.text, grouped.end, true);
  const plain = style.plain(first.text);
  return digitsOf(plain, index + 1, plain !== first.text || plain.includes('.'));
}

function isFree(pieces: readonly Piece[], index: number): boolean {
  const before = pieces[index - 1];
  return before === undefined || !pieces[index]?.joined || before.kind === 'symbol';
}

/** "1 234 567", "40 000" and, as some wires print it, "10, 000": groups of three behind one to three digits. */
function spacedGroups(pieces: readonly Piece[], index: number): { text: string; end: number } | null {
  const first = pieces[index];
  if (first === undefined || !/^[1-9]\d{0,2}$/.test(first.text)) return null;
  let text = first.text;
  let end = index + 1;
  let last = first;
  while (end - index < 10) {
    const comma = pieces[end]?.text === ',' && pieces[end + 1]?.text === '000';
    const group = pieces[comma ? end + 1 : end];
    if (group?.kind !== 'number' || group.hyphen || group.joined) break;
    const closes = /^\d{3}\.\d{1,6}$/.test(group.text);
    if (!closes && !/^\d{3}$/.test(group.text)) break;
    if (!comma && group.start - last.end !== 1) break;
    text += group.text;
    end += comma ? 2 : 1;
    last = group;
    if (closes) break;
  }
  const after = pieces[end];
  if (end === index + 1 || (after?.kind === 'number' && !after.hyphen && after.start - last.end === 1)) return null;
  return { text, end };
}

function digitsOf(plain: string, end: number, marked: boolean): Digits {
  const decimals = plain.includes('.') ? plain.length - plain.indexOf('.') - 1 : 0;
  const zeros = decimals > 0 || /^0*$/.test(plain) ? 0 : (/0*$/.exec(plain)?.[0].length ?? 0);
  return { end, exact: fromDigits(plain), decimals, zeros, marked };
}
