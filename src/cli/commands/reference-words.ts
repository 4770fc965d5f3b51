import { describeInterval } from '../../calendar/interval.ts';
import type { Interval } from '../../model/interval.ts';

export function count(number: number, noun: string, plural = `${noun}s`): string {
  return `${number.toLocaleString('en-CA')} ${number === 1 ? noun : plural}`;
}

/** The first few of many, and how many more there are. */
export function listed(items: readonly string[], most: number): string {
  const rest = items.length - most;
  return [...items.slice(0, most), ...(rest > 0 ? [`and ${rest.toLocaleString('en-CA')} more`] : [])].join(', ');
}

/** `2016 to 2024` where the years are whole, else as `describeInterval` has it. */
export function spanText({ from, to }: Interval): string {
  if (!from.endsWith('-01-01') || !to.endsWith('-01-01')) return describeInterval({ from, to }).replace(' – ', ' to ');
  const last = String(Number(to.slice(0, 4)) - 1).padStart(4, '0');
  return last === from.slice(0, 4) ? last : `${from.slice(0, 4)} to ${last}`;
}

/** From the first day of the earliest to the last of the latest. */
export function widestSpan(parts: readonly { readonly period?: Interval }[]): Interval | undefined {
  const periods = parts.flatMap(({ period }) => period ?? []);
  const from = periods.map((period) => period.from).toSorted()[0];
  const to = periods
    .map((period) => period.to)
    .toSorted()
    .at(-1);
  return from === undefined || to === undefined ? undefined : { from, to };
}
