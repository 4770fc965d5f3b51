import type { Finding, Severity } from './finding.ts';

/** A finding that asks for attention: it has a severity, nothing suppresses it, and no editor dismissed it. */
export type Flag = Finding & { readonly severity: Severity };

/** What the word *flag* means, wherever flags are counted or shown. */
export function isFlag(finding: Finding): finding is Flag {
  return finding.severity !== null && finding.suppressed === undefined && finding.decision?.status !== 'dismissed';
}
