import { type Exact, timesPowerOfTen } from './exact.ts';
import type { Piece } from './pieces.ts';

/** Beyond these powers a number is none that a newspaper states, nor one that a `number` holds exactly. */
const LARGEST_POWER = 30;

/** "1e10", "12.3e+14", "1.3x10^6" behind the digits that end at `at`; null where no power of ten stands there. */
export function readPower(pieces: readonly Piece[], at: number): { end: number; power: number } | null {
  const mark = pieces[at];
  if (mark === undefined || !mark.joined) return null;
  const short = /^e(\d{1,2})$/.exec(mark.lower)?.[1];
  if (short !== undefined) return { end: at + 1, power: Number(short) };
  const base =
    mark.lower === 'e'
      ? at + 1
      : /^[x×]10$/.test(mark.lower)
        ? caret(pieces, at + 1)
        : /^[x×]$/.test(mark.lower) && pieces[at + 1]?.text === '10'
          ? caret(pieces, at + 2)
          : null;
  if (base === null) return null;
  const sign = /^[+-]$/.test(pieces[base]?.text ?? '') ? 1 : 0;
  const digits = pieces[base + sign];
  if (digits?.kind !== 'number' || !digits.joined || !/^\d{1,2}$/.test(digits.text)) return null;
  const negative = pieces[base]?.text === '-' || (sign === 0 && digits.hyphen);
  return { end: base + sign + 1, power: Number(digits.text) * (negative ? -1 : 1) };
}

function caret(pieces: readonly Piece[], at: number): number | null {
  return pieces[at]?.text === '^' && pieces[at]?.joined === true ? at + 1 : null;
}

/** The number times its power of ten; null where that is beyond what is read. */
export function raised(value: Exact, power: number): Exact | null {
  return Math.abs(power) > LARGEST_POWER ? null : timesPowerOfTen(value, power);
}
