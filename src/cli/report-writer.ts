import { addCountedArticle, addFindings, emptySummary } from '../batch/summary.ts';
import type { Finding } from '../model/finding.ts';
import type { CheckedArticle, Failure, Summary } from '../model/output.ts';
import { openReport, type ReportOptions } from '../report/format.ts';
import { formatNamed } from '../report/formats.ts';
import type { BaselineFile } from './check/baseline-file.ts';
import { countFlags, type FlagCounts } from './exit-code.ts';
import { UsageError } from './messages.ts';
import type { Output } from './output.ts';

/** A report as it is written, article by article, and what it came to: the same for a batch and for a database. */
export interface ReportWriter {
  readonly begin: () => Promise<void>;
  /** `claimCount` where it is known without reading the claims. */
  readonly add: (checked: CheckedArticle, claimCount?: number) => Promise<void>;
  /** Gives what the articles came to, with what was found across them and what could not be read. */
  readonly end: (rest: ReportRest) => Promise<Summary>;
  /** The flags so far that may fail a build. */
  readonly flagged: () => FlagCounts;
}

interface ReportRest {
  readonly failures: readonly Failure[];
  readonly skipped: number;
  readonly batchFindings?: readonly Finding[];
}

/** `baseline` marks what was accepted before among the findings across articles; those of an article come marked. */
export function reportWriter(
  formatName: string,
  output: Output,
  options: ReportOptions,
  baseline: Pick<BaselineFile, 'applyAcross'> | null = null,
): ReportWriter {
  const format = formatNamed(formatName);
  if (format === undefined) throw new UsageError(`there is no format ${formatName}`);
  const steps = openReport(format);
  const uris = new Map<string, string>();
  let flagged: FlagCounts = { error: 0, warning: 0, note: 0 };
  let summary = emptySummary();
  return {
    begin: () => output.write(steps.begin(options)),
    add: async (checked, claimCount) => {
      flagged = countFlags(flagged, checked.findings);
      uris.set(checked.article.id, checked.article.uri);
      const index = summary.articles;
      summary = addCountedArticle(summary, checked, claimCount);
      await output.write(steps.article(checked, index, options));
    },
    end: async ({ failures, skipped, batchFindings: found = [] }) => {
      const batchFindings = baseline?.applyAcross(found) ?? found;
      flagged = countFlags(flagged, batchFindings);
      summary = { ...addFindings(summary, batchFindings), failed: failures.length, skipped };
      const end = { batchFindings: [...batchFindings], failures: [...failures], summary, uris };
      await output.write(steps.end(end, options));
      return summary;
    },
    flagged: () => flagged,
  };
}
