import type { Finding, Severity } from '../model/finding.ts';
import { isFlag } from '../model/flag.ts';

/**
 * Nothing at or above `--fail-on`; findings; deskcheck could not do its job; ended by Ctrl-C (SIGINT) or by SIGTERM.
 * The last wins over the one before.
 */
export type ExitCode = 0 | 1 | 2 | 130 | 143;

export const FAIL_ON = ['error', 'warning', 'note', 'never'] as const;
export type FailOn = (typeof FAIL_ON)[number];

export type FlagCounts = Readonly<Record<Severity, number>>;

/** How many findings of each severity may fail a build: one that is suppressed, or that an editor dismissed, fails none. */
export function countFlags(counts: FlagCounts, findings: readonly Finding[]): FlagCounts {
  const sum = { ...counts };
  for (const finding of findings) if (isFlag(finding)) sum[finding.severity] += 1;
  return sum;
}

export function exitCode(flags: FlagCounts, failed: boolean, failOn: FailOn, maxWarnings: number): ExitCode {
  if (failed) return 2;
  if (flags.warning > maxWarnings) return 1;
  switch (failOn) {
    case 'never':
      return 0;
    case 'error':
      return flags.error > 0 ? 1 : 0;
    case 'warning':
      return flags.error + flags.warning > 0 ? 1 : 0;
    case 'note':
      return flags.error + flags.warning + flags.note > 0 ? 1 : 0;
  }
}
