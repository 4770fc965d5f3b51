/** How much of a file deskcheck is ready to read. 990 real news pages stay far below each of these. */
export interface Limits {
  /** Bytes of one file, and of what a compressed file unpacks to. */
  readonly bytes: number;
  /** Articles taken from one file (JSON Lines, feed, WARC). */
  readonly articles: number;
  /** UTF-16 code units of one article's source text. */
  readonly characters: number;
  /** Elements of HTML or XML inside each other. */
  readonly depth: number;
  /** Elements of HTML or XML in one document. */
  readonly elements: number;
}

export const LIMITS: Limits = {
  bytes: 128 * 1024 * 1024,
  articles: 100_000,
  characters: 4_000_000,
  depth: 256,
  elements: 50_000,
};

export function withLimits(given: Partial<Limits> | undefined): Limits {
  return { ...LIMITS, ...given };
}
