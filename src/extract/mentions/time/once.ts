import type { Reading, Scan, TimeRule } from './reading.ts';

/** The same rule, which keeps what it read last: several rules ask for the date at the same token. */
export function once(rule: TimeRule): TimeRule {
  let last: { readonly scan: Scan; readonly at: number; readonly reading: Reading | null } | undefined;
  return (scan, at) => {
    if (last?.scan !== scan || last.at !== at) last = { scan, at, reading: rule(scan, at) };
    return last.reading;
  };
}
