import type { Finding, Severity, Verdict } from '../../model/finding.ts';

/** A verdict as the page names it, in the order in which its kinds are listed. */
export const VERDICTS: readonly { readonly verdict: Verdict; readonly name: string; readonly meaning: string }[] = [
  { verdict: 'refuted', name: 'Refuted', meaning: 'differs from the record' },
  { verdict: 'conflicting', name: 'Conflicting', meaning: 'cannot all hold together' },
  { verdict: 'supported', name: 'Supported', meaning: 'agrees with the record' },
  { verdict: 'not-enough-evidence', name: 'Not enough evidence', meaning: 'no record to hold it against' },
];

export const SEVERITIES: readonly { readonly severity: Severity; readonly name: string }[] = [
  { severity: 'error', name: 'Error' },
  { severity: 'warning', name: 'Warning' },
  { severity: 'note', name: 'Note' },
];

export function verdictName(verdict: Verdict): string {
  return VERDICTS.find((row) => row.verdict === verdict)?.name ?? verdict;
}

/** What stands on the badge of a finding: its severity, or its verdict where it is no flag. */
export function badgeName({ severity, verdict }: Pick<Finding, 'severity' | 'verdict'>): string {
  return SEVERITIES.find((row) => row.severity === severity)?.name ?? verdictName(verdict);
}

/** How far down its list a finding stands: flags that wait for an editor by severity, then the settled, then the rest. */
export function rankOf(finding: Pick<Finding, 'severity' | 'suppressed' | 'decision'>): number {
  if (finding.severity === null) return 4;
  if (isSettled(finding)) return 3;
  return SEVERITIES.findIndex((row) => row.severity === finding.severity);
}

/** Nobody needs to look at it again: suppressed, dismissed, or said to be mended. */
function isSettled({ suppressed, decision }: Pick<Finding, 'suppressed' | 'decision'>): boolean {
  return suppressed !== undefined || (decision !== undefined && decision.status !== 'accepted');
}

/** Where a finding stands with its editor. */
export const REVIEW_STATES = ['open', 'accepted', 'dismissed', 'fixed', 'suppressed'] as const;
export type ReviewState = (typeof REVIEW_STATES)[number];

export function reviewState({ suppressed, decision }: Pick<Finding, 'suppressed' | 'decision'>): ReviewState {
  return decision?.status ?? (suppressed === undefined ? 'open' : 'suppressed');
}

export function countOf(number: number, noun: string): string {
  return `${number.toLocaleString('en-CA')} ${noun}${number === 1 ? '' : 's'}`;
}
