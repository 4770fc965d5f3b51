import { addArticle, emptySummary } from '../batch/summary.ts';
import type { CheckedArticle, Failure, Summary } from '../model/output.ts';
import type { ReportOptions } from '../report/format.ts';
import { formatNamed } from '../report/formats.ts';
import { countFlags, type FlagCounts } from './exit-code.ts';
import type { Output } from './output.ts';

/** A report as it is written, article by article, and what it came to: the same for a batch and for a database. */
export interface ReportWriter {
  readonly begin: () => Promise<void>;
  readonly add: (checked: CheckedArticle) => Promise<void>;
  /** Gives what the articles came to, with what could not be read. */
  readonly end: (failures: readonly Failure[], skipped: number) => Promise<Summary>;
  /** The flags so far that may fail a build. */
  readonly flagged: () => FlagCounts;
}

export function reportWriter(formatName: string, output: Output, options: ReportOptions): ReportWriter {
  const format = formatNamed(formatName);
  if (format === undefined) throw new RangeError(`no format ${formatName}`);
  let flagged: FlagCounts = { error: 0, warning: 0, note: 0 };
  let summary = emptySummary();
  return {
    begin: () => output.write(format.begin(options)),
    add: async (checked) => {
      flagged = countFlags(flagged, checked);
      const index = summary.articles;
      summary = addArticle(summary, checked);
      await output.write(format.article(checked, index, options));
    },
    end: async (failures, skipped) => {
      const total = { ...summary, failed: failures.length, skipped };
      await output.write(format.end({ batchFindings: [], failures: [...failures], summary: total }, options));
      return total;
    },
    flagged: () => flagged,
  };
}
