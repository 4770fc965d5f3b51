import { z } from 'zod';
import { Interval } from './interval.ts';
import { Position, QuotedSpan } from './span.ts';

/** The terms of FEVER and AVeriTeC. */
export const Verdict = z.enum(['supported', 'refuted', 'conflicting', 'not-enough-evidence']);
export type Verdict = z.infer<typeof Verdict>;

export const Severity = z.enum(['error', 'warning', 'note']);
export type Severity = z.infer<typeof Severity>;

export const CauseCode = z.enum([
  'other-place',
  'other-period',
  'part-for-whole',
  'whole-for-part',
  'other-definition',
  'digits-swapped',
  'digit-dropped',
  'magnitude',
  'percent-for-points',
  'percent-for-times',
  'percent-base',
  'flow-for-stock',
  'unit-conversion',
  'currency',
  'rounding-direction',
  'older-vintage',
  'imprecise',
  'understated',
  'overstated',
  'misnamed',
  'former-holder',
  'wrong-weekday',
]);
export type CauseCode = z.infer<typeof CauseCode>;

/** A cell of a reference package. `row` counts the lines of the CSV file as an editor shows them: the header is 1. */
export const ReferenceEvidence = z.object({
  type: z.literal('reference'),
  package: z.string(),
  resource: z.string(),
  row: z.int().positive(),
  field: z.string(),
  value: z.union([z.number(), z.string()]),
  unit: z.string().exactOptional(),
  variable: z.string().exactOptional(),
  place: z.string().exactOptional(),
  /** What the reference calls that place, where it knows it. */
  placeName: z.string().exactOptional(),
  period: Interval.exactOptional(),
  asOf: z.string().exactOptional(),
  source: z.object({ id: z.string(), title: z.string(), publisher: z.string(), url: z.string() }),
});
export type ReferenceEvidence = z.infer<typeof ReferenceEvidence>;

/** Another sentence of the article, or another article: then with its `uri`. */
export const TextEvidence = QuotedSpan.extend({
  type: z.literal('text'),
  article: z.string(),
  uri: z.string().exactOptional(),
});
export type TextEvidence = z.infer<typeof TextEvidence>;

export type Evidence = ReferenceEvidence | TextEvidence | DerivationEvidence;
/** A sum, a ratio, a percent change: `formula` in words of arithmetic, over `inputs` in their order. */
export interface DerivationEvidence {
  type: 'derivation';
  formula: string;
  inputs: Evidence[];
  value: number;
}
export const DerivationEvidence: z.ZodType<DerivationEvidence> = z.object({
  type: z.literal('derivation'),
  formula: z.string(),
  get inputs() {
    return z.array(Evidence);
  },
  value: z.number(),
});
export const Evidence: z.ZodType<Evidence> = z.union([ReferenceEvidence, TextEvidence, DerivationEvidence]);

/** Why a number is probably off; `evidence` shows the cell that the wrong reading gives. */
export const Cause = z.object({ code: CauseCode, detail: z.string(), evidence: z.array(Evidence) });
export type Cause = z.infer<typeof Cause>;

/** One side of a comparison, ready to be shown: "39,171 · Quebec · 2022". `value` is null where it is no single number. */
export const Reading = z.object({
  text: z.string(),
  value: z.union([z.number(), z.string()]).nullable(),
  unit: z.string().exactOptional(),
  place: z.string().exactOptional(),
  period: z.string().exactOptional(),
});
export type Reading = z.infer<typeof Reading>;

/**
 * What a chart of a flagged number shows: the record's own value, the same place in other periods, and the same period
 * in other places. `label` is ready to be shown ("2022", "Ontario"); points come in the order in which they are drawn.
 */
export const ReferenceSeries = z.object({
  variable: z.string(),
  label: z.string(),
  unit: z.string(),
  points: z.array(
    z.object({
      label: z.string(),
      place: z.string(),
      period: Interval.exactOptional(),
      value: z.number(),
      relation: z.enum(['expected', 'same-place', 'same-period']),
    }),
  ),
});
export type ReferenceSeries = z.infer<typeof ReferenceSeries>;

/**
 * How a check came to its verdict: the series that it looked at, the likeliest first, and the rule that decided. `score`
 * runs from 0 to 1; `record` is what the series has for the place and period, ready to be shown.
 */
export const Trace = z.object({
  rule: z.string(),
  candidates: z.array(
    z.object({
      variable: z.string(),
      label: z.string(),
      score: z.number(),
      reasons: z.array(z.string()),
      record: z.string().exactOptional(),
    }),
  ),
});
export type Trace = z.infer<typeof Trace>;

/** Why a flag fails no build: a comment in the file, or a baseline that has it. */
export const Suppression = z.object({ by: z.enum(['comment', 'baseline']), reason: z.string() });
export type Suppression = z.infer<typeof Suppression>;

/** An editor's decision on a finding, kept by the finding's id. */
export const Decision = z.object({
  finding: z.string(),
  status: z.enum(['accepted', 'dismissed', 'fixed']),
  reviewer: z.string(),
  at: z.string(),
  note: z.string(),
});
export type Decision = z.infer<typeof Decision>;

/**
 * The outcome of one check. `severity` is null for `supported` (unless revised since: note) and for
 * `not-enough-evidence`. `suggestion` is what could stand in place of `quote`.
 */
export const Finding = QuotedSpan.extend({
  id: z.string(),
  /** The article that the offsets are of; stated only where a finding spans several articles. */
  article: z.string().exactOptional(),
  check: z.string(),
  claims: z.array(z.string()),
  verdict: Verdict,
  severity: Severity.nullable(),
  message: z.string(),
  stated: Reading,
  expected: Reading.exactOptional(),
  cause: Cause.exactOptional(),
  evidence: z.array(Evidence),
  series: ReferenceSeries.exactOptional(),
  trace: Trace.exactOptional(),
  suggestion: z.string().exactOptional(),
  /** Where the quote begins and ends in the file. */
  location: z.object({ start: Position, end: Position }).exactOptional(),
  suppressed: Suppression.exactOptional(),
  /** What an editor decided, where the database keeps a decision that still holds. */
  decision: Decision.exactOptional(),
});
export type Finding = z.infer<typeof Finding>;
