import type { CauseCode, Severity } from '../../model/finding.ts';

/** A passage in our own words, as it would stand in an article of that day, and the words in it that are flagged. */
export interface FoundExample {
  readonly text: string;
  readonly publishedAt: string;
  readonly quote: string;
  readonly severity: Severity;
  readonly cause?: CauseCode;
  /** What the record has, as far as it is one number or name. */
  readonly expected?: number | string;
}

/** A passage in which the check flags nothing, and why that is right. */
export interface LeftAloneExample {
  readonly text: string;
  readonly publishedAt: string;
  readonly because: string;
}
