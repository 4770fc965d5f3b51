import { describeInterval, lengthInDays, overlaps } from '../../../calendar/interval.ts';
import type { Interval } from '../../../model/interval.ts';
import type { Unit } from '../../../model/quantity.ts';
import type { Variable } from '../../../model/reference.ts';
import { quotient, scale } from '../../agree/number-interval.ts';
import type { CheckContext } from '../../context.ts';
import { rounded } from '../../evidence/derived-reading.ts';
import { derivation } from '../../evidence/evidence.ts';
import type { Candidate } from '../../match/candidates.ts';
import { type Cell, type CellValue, cellOf } from '../../match/cell.ts';
import { single } from '../../match/look-up.ts';

type Per = NonNullable<Unit['per']>;

/** "3,295 a month" counts what "3,295" would: the unit of the number alone. */
export function unitOfRate({ kind, code, text }: Unit): Unit {
  return { kind: kind === 'rate' ? 'count' : kind, code, text };
}

/**
 * Candidates with the number that the words ask for in place of the table's: a count over a period divided by its days,
 * weeks or months ("an average of 3,295 a month"), or by the people who live there ("per 100,000 inhabitants"). Candidates
 * that have no such number keep none.
 */
export function asRates(context: CheckContext, per: Per, candidates: readonly Candidate[]): readonly Candidate[] {
  return candidates.map((candidate) => ({ ...candidate, cell: rateCell(context, per, candidate) }));
}

function rateCell(context: CheckContext, per: Per, { cell, indexed }: Candidate): Cell | null {
  const value = single(cell);
  if (cell === null || value === null || cell.period === undefined || indexed.variable.statType !== 'flow') return null;
  const rate = PEOPLE.has(per.code)
    ? perHead(context, per, cell, value, cell.period)
    : perStretch(per, value, cell.period);
  if (rate === null) return null;
  return { ...cell, unit: per.text, current: [rate], also: [], older: [], newest: [], derived: true };
}

const PEOPLE: ReadonlySet<string> = new Set([
  'person',
  'people',
  'inhabitant',
  'resident',
  'head',
  'capita',
  'population',
]);

/** How many of a unit of time (UCUM) a period has; null where it is no whole number of months. */
function countOf(code: string, period: Interval): number | null {
  const days = lengthInDays(period);
  switch (code) {
    case 'd':
      return days;
    case 'wk':
      return days / 7;
    case 'mo':
      return wholeMonths(period);
    case 'a': {
      const months = wholeMonths(period);
      return months === null ? null : months / 12;
    }
    default:
      return null;
  }
}

function wholeMonths({ from, to }: Interval): number | null {
  if (from.slice(8) !== '01' || to.slice(8) !== '01') return null;
  const months = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
  return months(to) - months(from);
}

function perStretch(per: Per, value: CellValue, period: Interval): CellValue | null {
  const count = countOf(per.code, period);
  // A rate over one stretch is the number itself, and over a part of one a projection.
  if (count === null || count <= per.value) return null;
  const factor = per.value / count;
  const divisor = rounded(count / per.value);
  return {
    ...value,
    value: value.value * factor,
    interval: scale(value.interval, factor),
    evidence: derivation(`${value.value} / ${divisor}`, [value.evidence], rounded(value.value * factor)),
  };
}

/** The number of people on 1 January and in July differ by this much at most where no disaster strikes. */
const DURING_A_YEAR = 0.02;

function perHead(context: CheckContext, per: Per, cell: Cell, value: CellValue, period: Interval): CellValue | null {
  const people = context.reference.variables
    .filter(isPopulation)
    .map((variable) => populationDuring(context, variable, cell.place, period))
    .find((found) => found !== null);
  if (people === undefined) return null;
  const ratio = quotient(value.interval, {
    low: people.interval.low * (1 - DURING_A_YEAR),
    high: people.interval.high * (1 + DURING_A_YEAR),
  });
  if (ratio === null) return null;
  const rate = (value.value / people.value) * per.value;
  const formula = `${value.value} / ${people.value} * ${per.value}`;
  return {
    ...value,
    value: rate,
    interval: scale(ratio, per.value),
    evidence: derivation(formula, [value.evidence, people.evidence], rounded(rate)),
    estimated: true,
  };
}

function isPopulation({ name, aliases, statType, populationType }: Variable): boolean {
  return (
    statType === 'stock' && populationType === 'Person' && [name, ...aliases].some((own) => /^population$/i.test(own))
  );
}

function populationDuring(
  { reference, published }: CheckContext,
  variable: Variable,
  place: string,
  period: Interval,
): CellValue | null {
  const rows = reference
    .observations({ variable: variable.id, place })
    .filter((row) => row.period !== undefined && overlaps(row.period, period));
  const [latest] = rows.toSorted((a, b) => ((a.period?.from ?? '') < (b.period?.from ?? '') ? 1 : -1));
  if (latest?.period === undefined) return null;
  const when = describeInterval(latest.period);
  return single(
    cellOf(
      rows.filter((row) => row.period !== undefined && describeInterval(row.period) === when),
      published,
    ),
  );
}
