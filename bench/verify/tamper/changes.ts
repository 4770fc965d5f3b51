import type { CauseCode } from '../../../src/model/finding.ts';
import { type Fact, samePeriod } from './facts.ts';
import type { Random } from './random.ts';

/** A rise from one period to another in the same series. */
export interface Rise {
  readonly fact: Fact;
  readonly wordings: readonly string[];
  readonly from: { readonly value: number; readonly period: { readonly from: string; readonly to: string } };
  readonly to: { readonly value: number; readonly period: { readonly from: string; readonly to: string } };
}

const YEAR = 366 * 86_400_000;

/** Rises of a month over another, or of a year over another, at most three years apart. */
export function risesOf(facts: readonly Fact[]): readonly Rise[] {
  const series = new Map<string, Fact[]>();
  for (const fact of facts) {
    const key = `${fact.variable.id} ${fact.observation.place}`;
    series.set(key, [...(series.get(key) ?? []), fact]);
  }
  return [...series.values()].flatMap((own) =>
    own.flatMap((fact) => {
      const wordings = fact.subject.changes[fact.variable.id];
      return wordings === undefined ? [] : own.flatMap((earlier) => riseBetween(earlier, fact, wordings));
    }),
  );
}

function riseBetween(earlier: Fact, later: Fact, wordings: readonly string[]): readonly Rise[] {
  const [a, b] = [earlier.observation, later.observation];
  if (a.period === undefined || b.period === undefined || samePeriod(a.period, b.period)) return [];
  const apart = Date.parse(b.period.from) - Date.parse(a.period.from);
  const lengths = [a.period, b.period].map(({ from, to }) => Date.parse(to) - Date.parse(from));
  const alike = Math.abs((lengths[0] ?? 0) - (lengths[1] ?? 0)) < 4 * 86_400_000;
  if (apart <= 0 || apart > 3 * YEAR || !alike || b.value < 1.08 * a.value) return [];
  return [
    { fact: later, wordings, from: { value: a.value, period: a.period }, to: { value: b.value, period: b.period } },
  ];
}

type ChangeSlip = Extract<CauseCode, 'percent-for-points' | 'percent-for-times' | 'percent-base'>;

export interface ChangeTampering {
  readonly code: ChangeSlip;
  readonly make: (rise: Rise, random: Random) => string | null;
}

export const CHANGE_TAMPERINGS: readonly ChangeTampering[] = [
  { code: 'percent-for-points', make: percentForPoints },
  { code: 'percent-for-times', make: percentForTimes },
  { code: 'percent-base', make: percentBase },
];

const percents = [' per cent', '%', ' percent'] as const;

/** The rise as it is: in per cent, in points for a rate, or as a multiple. */
export function printRise({ fact, from, to }: Rise, random: Random): string {
  const ratio = to.value / from.value;
  if (fact.variable.unit === '%' && random.next() < 0.5) return points(to.value - from.value);
  return `${whole((ratio - 1) * 100)}${random.pick(percents)}`;
}

function whole(percent: number): string {
  return percent < 20 ? percent.toFixed(1) : String(Math.round(percent));
}

function points(value: number): string {
  return `by ${value.toFixed(1)} percentage points`;
}

function percentForPoints({ fact, from, to }: Rise, random: Random): string | null {
  if (fact.variable.unit !== '%') return null;
  const [difference, percent] = [to.value - from.value, (to.value / from.value - 1) * 100];
  if (difference < 0.5 || Math.abs(percent - difference) < 2) return null;
  return random.next() < 0.6 ? `${difference.toFixed(1)}${random.pick(percents)}` : points(percent);
}

function percentForTimes({ from, to }: Rise, random: Random): string | null {
  const ratio = to.value / from.value;
  if (ratio < 2.2 || ratio > 90) return null;
  return `${ratio.toFixed(1)}${random.pick(percents)}`;
}

function percentBase({ from, to }: Rise, random: Random): string | null {
  const [right, wrong] = [(to.value / from.value - 1) * 100, (1 - from.value / to.value) * 100];
  if (wrong < 15 || Math.abs(right - wrong) < 6) return null;
  return `${whole(wrong)}${random.pick(percents)}`;
}
