import type { Scan } from './reading.ts';

/** The same rule, which keeps what it read last: several rules ask for the date or the amount at the same token. */
export function once<Found>(rule: (scan: Scan, at: number) => Found): (scan: Scan, at: number) => Found {
  let last: { readonly scan: Scan; readonly at: number; readonly found: Found } | undefined;
  return (scan, at) => {
    if (last?.scan !== scan || last.at !== at) last = { scan, at, found: rule(scan, at) };
    return last.found;
  };
}
