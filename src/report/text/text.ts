import type { Finding } from '../../model/finding.ts';
import type { CheckedArticle } from '../../model/output.ts';
import type { ReportFormat, ReportOptions } from '../format.ts';
import { withoutCommands } from '../safe/log-line.ts';
import { findingText, positionText } from './finding-text.ts';
import { printable } from './printable.ts';
import { summaryText } from './summary-text.ts';

/** For people at a terminal: the flagged claims by article, then one paragraph that sums up. */
export const text: ReportFormat = {
  name: 'text',
  description: 'for reading: flagged claims by article, with their evidence',
  begin: () => '',
  article: articleText,
  end: ({ batchFindings, summary }, options) =>
    [
      ...batchFindings.map((finding) => `  ${printable(finding.message)} [${finding.check}]\n`),
      ...(options.quiet ? [] : [summaryText(summary, options)]),
    ].join(''),
};

function articleText(checked: CheckedArticle, _index: number, options: ReportOptions): string {
  const shown = checked.findings.filter((finding) => options.explain || isShown(finding)).toSorted(byPlace);
  if (shown.length === 0) return '';
  const positionWidth = Math.max(...shown.map((finding) => positionText(finding).length));
  const title = options.paint.underline(printable(checked.article.uri));
  const findings = shown.map((finding) => findingText(finding, checked, positionWidth, options));
  return withoutCommands(`${title}\n${findings.join('\n\n')}\n\n`);
}

/** A dismissed finding is shown with its decision, so that the next editor sees it; a suppressed one is known. */
function isShown({ severity, suppressed }: Finding): boolean {
  return severity !== null && suppressed === undefined;
}

function byPlace(a: Finding, b: Finding): number {
  return a.start - b.start || a.end - b.end;
}
