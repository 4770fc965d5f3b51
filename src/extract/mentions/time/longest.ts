import type { Reading, TimeRule } from './reading.ts';

/** The rule that gives the longest reading of its rules, and the earlier rule's where two are as long. */
export function longestOf(rules: readonly TimeRule[]): TimeRule {
  return (scan, at) => {
    let longest: Reading | null = null;
    for (const rule of rules) {
      const reading = rule(scan, at);
      if (reading !== null && (longest === null || reading.end > longest.end)) longest = reading;
    }
    return longest;
  };
}
