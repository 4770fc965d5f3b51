/** A closed interval of numbers; an end may be infinite. */
export interface NumberInterval {
  readonly low: number;
  readonly high: number;
}

/** Floating-point noise that must not decide a verdict, relative to the size of the numbers. */
const NOISE = 1e-9;

export function exactly(value: number): NumberInterval {
  return { low: value, high: value };
}

export function around(value: number, slack: number): NumberInterval {
  return { low: value - slack, high: value + slack };
}

export function meets(a: NumberInterval, b: NumberInterval): boolean {
  return !isBelow(a, b) && !isBelow(b, a);
}

/** Whether all of `a` lies under all of `b`. */
function isBelow(a: NumberInterval, b: NumberInterval): boolean {
  return a.high < b.low - noise(a.high, b.low);
}

export function sum(parts: readonly NumberInterval[]): NumberInterval {
  return parts.reduce((total, part) => ({ low: total.low + part.low, high: total.high + part.high }), exactly(0));
}

export function difference(a: NumberInterval, b: NumberInterval): NumberInterval {
  return { low: a.low - b.high, high: a.high - b.low };
}

/** `a / b` for non-negative numbers; null where `b` may be zero or either may be negative. */
export function quotient(a: NumberInterval, b: NumberInterval): NumberInterval | null {
  if (b.low <= 0 || a.low < 0) return null;
  return { low: a.low / b.high, high: a.high / b.low };
}

export function scale(interval: NumberInterval, factor: number): NumberInterval {
  const ends = [interval.low * factor, interval.high * factor];
  return { low: Math.min(...ends), high: Math.max(...ends) };
}

export function shift(interval: NumberInterval, by: number): NumberInterval {
  return { low: interval.low + by, high: interval.high + by };
}

export function middle(interval: NumberInterval): number {
  return (interval.low + interval.high) / 2;
}

function noise(a: number, b: number): number {
  const size = Math.max(Math.abs(a), Math.abs(b));
  return Number.isFinite(size) ? size * NOISE : 0;
}
