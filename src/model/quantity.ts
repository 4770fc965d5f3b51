import { z } from 'zod';

/** How exactly the writer says the number holds. */
export const Hedge = z.enum(['exact', 'about', 'just-under', 'just-over']);
export type Hedge = z.infer<typeof Hedge>;

/** On which side of the printed number the writer says the true one lies. */
export const Bound = z.enum(['none', 'more-than', 'at-least', 'less-than', 'at-most', 'up-to']);
export type Bound = z.infer<typeof Bound>;

export const UnitKind = z.enum([
  'count',
  'percent',
  'percentage-point',
  'multiple',
  'ratio',
  'rate',
  'currency',
  'age',
  'score',
  'ordinal',
  'physical',
  'index',
]);
export type UnitKind = z.infer<typeof UnitKind>;

/**
 * What a number counts or measures.
 * `code` is ISO 4217 for money, UCUM for physical units, the lemma of the counted noun for counts ('' where none
 * is named), and `%`, `[pp]`, `x` for percent, percentage points and multiples. `text` is the unit as printed.
 */
export const Unit = z.object({
  kind: UnitKind,
  code: z.string(),
  text: z.string(),
  /** The denominator of a rate: "per 100,000 people" is value 100000, code 'person'. */
  per: z.object({ value: z.number(), code: z.string(), text: z.string() }).exactOptional(),
});
export type Unit = z.infer<typeof Unit>;

/**
 * A number as the article states it: an interval, its printed value and how it was hedged.
 *
 * `low` and `high` are null where unbounded; `lowOpen` / `highOpen` say that the end itself is excluded (an unbounded
 * end is open). `value` is the printed number, null for a range and for a vague word. Percent as printed (5 % is 5),
 * one in ten is 0.1, "hundreds" is low 100 with no high end.
 */
export const Quantity = z.object({
  low: z.number().nullable(),
  high: z.number().nullable(),
  lowOpen: z.boolean(),
  highOpen: z.boolean(),
  value: z.number().nullable(),
  /** Decimals as printed before any magnitude word: 2.7 billion has 1. */
  decimals: z.int().nonnegative(),
  /** One unit of the last significant digit as printed: 39,540 -> 10; 40,000 -> 10,000; 7.3 -> 0.1; 2.70 million -> 10,000. */
  precision: z.number().positive(),
  /** How the number is written: 1,200 | twelve | 1.2 million | dozens. */
  form: z.enum(['digits', 'words', 'magnitude', 'vague']),
  hedge: Hedge,
  bound: Bound,
  unit: Unit,
});
export type Quantity = z.infer<typeof Quantity>;
