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
  end: ({ batchFindings, summary, uris }, options) => {
    const across = batchFindings
      .filter(isShown)
      .map((finding) => acrossText(finding, uris?.get(finding.article ?? '')));
    const title = across.length === 0 ? '' : `${options.paint.underline('Across articles')}\n`;
    const end = options.quiet ? '' : summaryText(summary, options);
    return withoutCommands(`${title}${across.join('')}${across.length === 0 ? '' : '\n'}${end}`);
  },
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

function acrossText(finding: Finding, uri: string | undefined): string {
  const place = [uri, positionText(finding)].filter((part) => part !== undefined && part !== '').join(':');
  const { severity, message, check } = finding;
  return `  ${printable([place, severity, message].filter(Boolean).join(' '))} [${check}]\n`;
}

function byPlace(a: Finding, b: Finding): number {
  return a.start - b.start || a.end - b.end;
}
