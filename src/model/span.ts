import { z } from 'zod';

/**
 * A half-open range of UTF-16 code units in `article.text`: `text.slice(start, end)`.
 */
export const Span = z.object({
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
});
export type Span = z.infer<typeof Span>;

/**
 * A span together with the characters it covers, so that a reader can check the offsets:
 * `article.text.slice(start, end) === quote` holds on every record that has them.
 */
export const QuotedSpan = Span.extend({ quote: z.string() });
export type QuotedSpan = z.infer<typeof QuotedSpan>;

/** A position in the file as it was given: both counted from 1, the column in UTF-16 code units. */
export const Position = z.object({ line: z.int().positive(), column: z.int().positive() });
export type Position = z.infer<typeof Position>;
