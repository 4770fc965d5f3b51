import type { Finding, Severity } from '../model/finding.ts';
import { isFlag } from '../model/flag.ts';
import { fileOf } from '../text/file-of.ts';
import { findingDetails } from './finding-details.ts';
import type { ReportFormat } from './format.ts';
import { withoutCommands } from './safe/log-line.ts';
import { printable } from './text/printable.ts';
import { summaryText } from './text/summary-text.ts';

/** Workflow commands of GitHub Actions: each flag becomes an annotation on its line of the pull request. */
export const github: ReportFormat = {
  name: 'github',
  description: 'annotations in GitHub Actions',
  begin: () => '',
  article: ({ article, findings, notices = [] }) =>
    [
      ...findings.map((finding) => findingCommand(finding, article.uri)),
      ...notices.map(({ line, column, message, code }) =>
        command('warning', { file: article.uri, line, col: column, title: code }, [message]),
      ),
    ].join(''),
  end: ({ batchFindings, failures, summary, uris }, options) =>
    [
      ...batchFindings.map((finding) => findingCommand(finding, uris?.get(finding.article ?? ''))),
      ...failures.map(({ uri, line, message, code }) =>
        command('error', { file: uri, ...(line === undefined ? {} : { line }), title: code }, [message]),
      ),
      ...(options.quiet ? [] : [withoutCommands(summaryText(summary, options))]),
    ].join(''),
};

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', note: 'notice' };

function findingCommand(finding: Finding, uri: string | undefined): string {
  if (!isFlag(finding)) return '';
  const { check, location, message, severity } = finding;
  const details = findingDetails(finding).map(([label, text]) => `${label}: ${text}`);
  return command(COMMANDS[severity], { ...place(uri, location), title: check }, [message, ...details]);
}

/** Columns are told only within one line: elsewhere GitHub refuses them. */
function place(uri: string | undefined, location: Finding['location']): Record<string, string | number> {
  if (uri === undefined) return {};
  if (location === undefined) return { file: uri };
  const { start, end } = location;
  const columns = start.line === end.line ? { col: start.column, endColumn: end.column } : {};
  return { file: uri, line: start.line, endLine: end.line, ...columns };
}

function command(
  name: string,
  { file, ...properties }: Readonly<Record<string, string | number>>,
  lines: readonly string[],
): string {
  const all = file === undefined ? properties : { file: fileOf(String(file)), ...properties };
  const written = Object.entries(all).map(([key, value]) => `${key}=${propertyText(String(value))}`);
  return `::${name} ${written.join(',')}::${lines.map(messageText).join('%0A')}\n`;
}

/** As the runner unescapes them (actions/toolkit, `escapeData` and `escapeProperty`); line ends are no more in the text. */
function messageText(text: string): string {
  return printable(text).replaceAll('%', '%25').replaceAll('##[', '## [');
}

function propertyText(text: string): string {
  return messageText(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
