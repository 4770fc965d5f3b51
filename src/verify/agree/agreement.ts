import type { Quantity } from '../../model/quantity.ts';
import { meets, type NumberInterval } from './number-interval.ts';

/**
 * How a stated number stands to the record's.
 * - `agrees`: what the writer's words allow.
 * - `imprecise`: rounds to it, but so coarsely that more than 5 % is lost.
 * - `near-miss`: a bare number off by less than 0.5 %: an update that the record lacks, or a rounded conversion.
 * - `rounding-direction`: cut off where it should have been rounded, or a hedge on the wrong side ("nearly" for just over).
 * - `understated`, `overstated`: true, but far from what the words suggest.
 * - `undecided`: a vague word that the record neither bears out nor contradicts.
 * - `differs`: none of these.
 */
export type Outcome =
  | 'agrees'
  | 'imprecise'
  | 'near-miss'
  | 'rounding-direction'
  | 'understated'
  | 'overstated'
  | 'undecided'
  | 'differs';

/** Held against a table, or against the other numbers of the same article, where bare integers are exact. */
export type Measuring = 'record' | 'own-arithmetic';

interface Zone extends NumberInterval {
  readonly outcome: Outcome;
}

interface Stated {
  readonly value: number;
  /** One unit of the last significant digit as printed. */
  readonly unit: number;
  readonly quantity: Quantity;
  readonly measuring: Measuring;
}

interface Manner {
  readonly name: string;
  /** The rule in words, for whoever asks how a verdict came about. */
  readonly rule: string;
  readonly holds: (quantity: Quantity) => boolean;
  /** Zones of the record's value, the first that it touches deciding; outside all of them it differs. */
  readonly zones: (stated: Stated) => readonly Zone[];
}

const LEAST_SLACK = 0.05;
const NEARLY_SLACK = 0.1;
const NEAR_MISS = 0.005;
const FAR_FROM_BOUND = 0.5;

/**
 * The table. Sources:
 * - bare numbers as rounding intervals: Nuijten et al. 2016, "The prevalence of statistical reporting errors"
 *   (statcheck), where 2.0 "could have been rounded from anywhere between 1.95 and 2.05";
 * - "about", "around", "some" as symmetric, "nearly" and "just over" as one-sided: Quirk et al. 1985,
 *   "A Comprehensive Grammar of the English Language", on approximators; Krifka 2007, "Approximate interpretation of number words" (round numbers are read coarsely);
 * - "more than", "at least" as bounds whose printed number is near the true one: Cummins, Sauerland and Solt 2012,
 *   "Granularity and scalar implicature in numerical expressions".
 * The widths (5 %, 10 %, 50 %, 0.5 %) are deskcheck's own.
 */
const MANNERS: readonly Manner[] = [
  {
    name: 'vague',
    rule: 'A vague word agrees with up to ten times its least',
    holds: ({ form, value }) => form === 'vague' && value === null,
    zones: vague,
  },
  { name: 'range', rule: 'A range agrees with what lies in it', holds: ({ value }) => value === null, zones: range },
  {
    name: 'above',
    rule: '\u201CMore than\u201D agrees with what lies above, and is far off beyond half as much again',
    holds: ({ bound }) => bound === 'more-than' || bound === 'at-least',
    zones: above,
  },
  {
    name: 'below',
    rule: '\u201CLess than\u201D agrees with what lies below, and is far off below half of it',
    holds: ({ bound }) => bound === 'less-than' || bound === 'at-most' || bound === 'up-to',
    zones: below,
  },
  {
    name: 'about',
    rule: '\u201CAbout\u201D agrees within 5 per cent, or half a unit of the last digit printed',
    holds: ({ hedge }) => hedge === 'about',
    zones: about,
  },
  {
    name: 'just-under',
    rule: '\u201CNearly\u201D agrees with up to 10 per cent below',
    holds: ({ hedge }) => hedge === 'just-under',
    zones: justUnder,
  },
  {
    name: 'just-over',
    rule: '\u201CJust over\u201D agrees with up to 10 per cent above',
    holds: ({ hedge }) => hedge === 'just-over',
    zones: justOver,
  },
  {
    name: 'bare',
    rule: 'A bare number agrees with what rounds to it as printed, within 5 per cent',
    holds: () => true,
    zones: bare,
  },
];

/** How `quantity` agrees with a record that lies somewhere in `record`. */
export function agreement(quantity: Quantity, record: NumberInterval, measuring: Measuring = 'record'): Outcome {
  const found = zonesOf(quantity, measuring).find((zone) => meets(zone, record));
  return found?.outcome ?? (quantity.form === 'vague' && quantity.value === null ? 'undecided' : 'differs');
}

/** The numbers that the writer's words allow: an end may be infinite. */
export function agreeing(quantity: Quantity, measuring: Measuring = 'record'): NumberInterval {
  const zones = zonesOf(quantity, measuring).filter(
    (zone) => zone.outcome === 'agrees' || zone.outcome === 'understated',
  );
  return {
    low: Math.min(...zones.map((zone) => zone.low)),
    high: Math.max(...zones.map((zone) => zone.high)),
  };
}

/** The row of the table that a quantity is held to, in words. */
export function agreementRule(quantity: Quantity): string {
  return MANNERS.find((candidate) => candidate.holds(quantity))?.rule ?? '';
}

/** What each outcome says of the record, in words. */
export const OUTCOME_WORDS: Readonly<Record<Outcome, string>> = {
  agrees: 'the record does',
  imprecise: 'the record rounds to it, but more than 5 per cent is lost',
  'near-miss': 'the record misses it by less than half a per cent',
  'rounding-direction': 'the record lies just on the other side',
  understated: 'the record lies far above',
  overstated: 'the record lies far below',
  undecided: 'the record does not decide it',
  differs: 'the record does not',
};

function zonesOf(quantity: Quantity, measuring: Measuring): readonly Zone[] {
  const manner = MANNERS.find((candidate) => candidate.holds(quantity));
  const value = quantity.value ?? quantity.low ?? quantity.high ?? 0;
  return manner?.zones({ value, unit: unitOf(quantity, measuring), quantity, measuring }) ?? [];
}

/** In an article's own arithmetic 1,200 is 1,200 and a whole per cent is whole: only what is rounded carries rounding. */
function unitOf(quantity: Quantity, measuring: Measuring): number {
  const bareInteger =
    quantity.decimals === 0 && quantity.form === 'digits' && quantity.hedge === 'exact' && quantity.bound === 'none';
  if (measuring === 'record' || !bareInteger) return quantity.precision;
  return quantity.unit.kind === 'percent' || quantity.unit.kind === 'percentage-point' ? 1 : 0;
}

function bare({ value, unit, quantity, measuring }: Stated): readonly Zone[] {
  const rounding = unit / 2;
  const size = Math.abs(value);
  const slack = Math.min(rounding, Math.max(LEAST_SLACK * size, wholePercent(quantity)));
  const coarse = slack < rounding && measuring === 'record';
  const zones: Zone[] = [zone('agrees', value, coarse ? slack : rounding)];
  if (coarse) zones.push(zone('imprecise', value, rounding));
  if (measuring === 'own-arithmetic') return zones;
  zones.push(zone('near-miss', value, NEAR_MISS * size));
  if (!coarse && looksRounded(quantity)) zones.push(zone('rounding-direction', value, unit));
  return zones;
}

/** "4 %" and 4.3 % do not conflict: whole per cents are how shares are printed, however small. */
function wholePercent({ unit }: Quantity): number {
  return unit.kind === 'percent' || unit.kind === 'percentage-point' ? 0.5 : 0;
}

/** A number whose last digit stands for more than itself: 4.9, 5 million, 12,000; not 317. */
function looksRounded({ decimals, form, precision }: Quantity): boolean {
  return decimals > 0 || form === 'magnitude' || precision > 1;
}

function about({ value, unit }: Stated): readonly Zone[] {
  return [zone('agrees', value, Math.max(unit / 2, LEAST_SLACK * Math.abs(value)))];
}

function justUnder({ value, unit }: Stated): readonly Zone[] {
  const slack = Math.max(unit / 2, NEARLY_SLACK * Math.abs(value));
  return [
    { outcome: 'agrees', low: value - slack, high: value },
    { outcome: 'rounding-direction', low: value, high: value + LEAST_SLACK * Math.abs(value) },
  ];
}

function justOver({ value, unit }: Stated): readonly Zone[] {
  const slack = Math.max(unit / 2, NEARLY_SLACK * Math.abs(value));
  return [
    { outcome: 'agrees', low: value, high: value + slack },
    { outcome: 'rounding-direction', low: value - LEAST_SLACK * Math.abs(value), high: value },
  ];
}

function above({ value, unit, quantity }: Stated): readonly Zone[] {
  const size = Math.abs(value);
  const far = value + Math.max(unit, FAR_FROM_BOUND * size);
  const top = quantity.high ?? Number.POSITIVE_INFINITY;
  return [
    { outcome: 'agrees', low: value, high: Math.min(far, top) },
    { outcome: 'understated', low: far, high: top },
    { outcome: 'near-miss', low: value - NEAR_MISS * size, high: value },
  ];
}

function below({ value, unit, quantity }: Stated): readonly Zone[] {
  const size = Math.abs(value);
  const far = value - Math.max(unit, FAR_FROM_BOUND * size);
  const bottom = quantity.low ?? Number.NEGATIVE_INFINITY;
  return [
    { outcome: 'agrees', low: Math.max(far, bottom), high: value },
    { outcome: 'overstated', low: bottom, high: far },
    { outcome: 'near-miss', low: value, high: value + NEAR_MISS * size },
  ];
}

function range({ quantity }: Stated): readonly Zone[] {
  const low = quantity.low ?? Number.NEGATIVE_INFINITY;
  const high = quantity.high ?? Number.POSITIVE_INFINITY;
  const slack = quantity.hedge === 'about' ? LEAST_SLACK : 0;
  return [
    { outcome: 'agrees', low: low - slack * finite(low), high: high + slack * finite(high) },
    { outcome: 'near-miss', low: low - NEAR_MISS * finite(low), high: high + NEAR_MISS * finite(high) },
  ];
}

/** "Hundreds" is borne out by 245 and by 900; a record of 39,171 or of 40 does not decide it. */
function vague({ quantity }: Stated): readonly Zone[] {
  const { low, high } = quantity;
  if (low === null) return [];
  return [{ outcome: 'agrees', low, high: high ?? low * 10 }];
}

function zone(outcome: Outcome, value: number, slack: number): Zone {
  return { outcome, low: value - slack, high: value + slack };
}

function finite(value: number): number {
  return Number.isFinite(value) ? Math.abs(value) : 0;
}
