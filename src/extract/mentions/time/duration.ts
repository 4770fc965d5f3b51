import type { Grain } from '../../../calendar/period.ts';
import type { TimeUnit } from '../../lexicon/calendar-words.ts';

/** ISO 8601 letters of the units, as TimeML 1.2.1 extends them: `Q` quarter, `E` decade, `C` century, `L` millennium. */
const LETTERS: Readonly<Record<TimeUnit, readonly [prefix: 'P' | 'PT', letter: string, times: number]>> = {
  second: ['PT', 'S', 1],
  minute: ['PT', 'M', 1],
  hour: ['PT', 'H', 1],
  day: ['P', 'D', 1],
  weekend: ['P', 'WE', 1],
  week: ['P', 'W', 1],
  fortnight: ['P', 'W', 2],
  month: ['P', 'M', 1],
  quarter: ['P', 'Q', 1],
  year: ['P', 'Y', 1],
  decade: ['P', 'E', 1],
  century: ['P', 'C', 1],
  millennium: ['P', 'L', 1],
};

const IN_YEARS: Partial<Readonly<Record<TimeUnit, number>>> = { decade: 10, century: 100, millennium: 1000 };

/** The smaller unit that carries a half: "two and a half years" is `P2Y6M`. */
const HALVES: Partial<Readonly<Record<TimeUnit, string>>> = {
  minute: '30S',
  hour: '30M',
  day: 'T12H',
  year: '6M',
};

/** The ISO 8601 duration: 15 years is `P15Y`, "several months" (a null amount) `PXM`. */
export function durationValue(amount: number | null, unit: TimeUnit): string {
  const [prefix, letter, times] = LETTERS[unit];
  if (amount === null) return `${prefix}X${letter}`;
  // ISO 8601 has no decades and centuries: two decades are `P20Y`.
  const years = IN_YEARS[unit];
  if (years !== undefined && Number.isInteger(amount * years)) return `P${amount * years}Y`;
  const whole = Math.floor(amount);
  const half = HALVES[unit];
  if (amount - whole === 0.5 && half !== undefined) {
    return whole === 0 ? `${half.startsWith('T') ? 'P' : prefix}${half}` : `${prefix}${whole}${letter}${half}`;
  }
  return `${prefix}${amount * times}${letter}`;
}

/** The calendar unit of a unit of time; null for units below a day and for odd lengths. */
export function grainOf(unit: TimeUnit): Grain | null {
  switch (unit) {
    case 'second':
    case 'minute':
    case 'hour':
    case 'fortnight':
    case 'millennium':
      return null;
    default:
      return unit;
  }
}
