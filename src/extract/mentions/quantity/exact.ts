/**
 * Exact arithmetic for numbers as they are printed: a fraction of two whole numbers. A value becomes a `number` only at the
 * end, and only where that loses nothing.
 */
export interface Exact {
  readonly over: bigint;
  readonly under: bigint;
}

/** More digits than this are no number that a newspaper states, and would make arithmetic slow. */
const MOST_DIGITS = 40;

export const ZERO: Exact = { over: 0n, under: 1n };

export function whole(value: number | bigint): Exact {
  return { over: BigInt(value), under: 1n };
}

/** Digits with at most one decimal point, no separators. Null where there are too many of them. */
export function fromDigits(digits: string): Exact | null {
  if (digits.length > MOST_DIGITS) return null;
  const point = digits.indexOf('.');
  if (point < 0) return { over: BigInt(digits || '0'), under: 1n };
  const [integer, decimals] = [digits.slice(0, point), digits.slice(point + 1)];
  return { over: BigInt(`${integer}${decimals}` || '0'), under: 10n ** BigInt(decimals.length) };
}

export function add(a: Exact, b: Exact): Exact {
  return a.under === b.under
    ? { over: a.over + b.over, under: a.under }
    : { over: a.over * b.under + b.over * a.under, under: a.under * b.under };
}

export function multiply(a: Exact, b: Exact): Exact {
  return { over: a.over * b.over, under: a.under * b.under };
}

export function negate(a: Exact): Exact {
  return { over: -a.over, under: a.under };
}

export function timesPowerOfTen(a: Exact, power: number): Exact {
  return power >= 0
    ? multiply(a, whole(10n ** BigInt(power)))
    : multiply(a, { over: 1n, under: 10n ** BigInt(-power) });
}

export function lessThan(a: Exact, b: Exact): boolean {
  return a.over * b.under < b.over * a.under;
}

/**
 * The number, or null where no `number` is exactly it: a whole number must survive the way there and back, a decimal must
 * have at most 15 significant digits (IEEE 754 binary64 then prints it again as it was), a fraction is rounded as division is.
 */
export function toNumber(value: Exact): number | null {
  const { over, under } = reduced(value);
  if (under === 1n) return BigInt(Number(over)) === over ? Number(over) : null;
  const quotient = Number(over) / Number(under);
  const safe = BigInt(Number(over)) === over && BigInt(Number(under)) === under;
  return safe && Math.abs(Number(over)) < 1e15 && Number(under) < 1e22 && Number.isFinite(quotient) ? quotient : null;
}

function reduced({ over, under }: Exact): Exact {
  if (under === 1n) return { over, under };
  let a = over < 0n ? -over : over;
  let b = under;
  while (b !== 0n) [a, b] = [b, a % b];
  return a === 0n ? ZERO : { over: over / a, under: under / a };
}

/** 10 to a whole power, exactly where that is possible: 10 ** -1 is written as 1 / 10. */
export function powerOfTen(power: number): number {
  return power >= 0 ? 10 ** power : 1 / 10 ** -power;
}
