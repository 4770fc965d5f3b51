import { stringify } from 'csv-stringify/sync';
import type { Article } from '../model/article.ts';
import type { Finding } from '../model/finding.ts';
import type { ReportFormat } from './format.ts';
import { withoutCommands } from './safe/log-line.ts';
import { referenceCells } from './text/evidence.ts';
import { printable } from './text/printable.ts';

type Row = { readonly finding: Finding; readonly uri: string; readonly article?: Article };

/** The columns of the table, each with what stands in it. */
const COLUMNS: readonly (readonly [name: string, cell: (row: Row) => string | number | undefined])[] = [
  ['file', ({ uri }) => uri],
  ['line', ({ finding }) => finding.location?.start.line],
  ['column', ({ finding }) => finding.location?.start.column],
  ['end_line', ({ finding }) => finding.location?.end.line],
  ['end_column', ({ finding }) => finding.location?.end.column],
  ['severity', ({ finding }) => finding.severity ?? undefined],
  ['verdict', ({ finding }) => finding.verdict],
  ['check', ({ finding }) => finding.check],
  ['message', ({ finding }) => finding.message],
  ['quote', ({ finding }) => finding.quote],
  ['stated', ({ finding }) => finding.stated.text],
  ['expected', ({ finding }) => finding.expected?.text],
  ['cause', ({ finding }) => finding.cause?.code],
  ['cause_detail', ({ finding }) => finding.cause?.detail],
  ['suggestion', ({ finding }) => finding.suggestion],
  ['source', ({ finding }) => cellOf(finding)?.source.title],
  ['publisher', ({ finding }) => cellOf(finding)?.source.publisher],
  ['source_url', ({ finding }) => cellOf(finding)?.source.url],
  ['package', ({ finding }) => cellOf(finding)?.package],
  ['resource', ({ finding }) => cellOf(finding)?.resource],
  ['row', ({ finding }) => cellOf(finding)?.row],
  ['suppressed_by', ({ finding }) => finding.suppressed?.by],
  ['suppression_reason', ({ finding }) => finding.suppressed?.reason],
  ['decision', ({ finding }) => finding.decision?.status],
  ['reviewer', ({ finding }) => finding.decision?.reviewer],
  ['note', ({ finding }) => finding.decision?.note],
  ['title', ({ article }) => article?.title],
  ['published', ({ article }) => article?.publishedAt],
  ['finding', ({ finding }) => finding.id],
];

/**
 * CSV after RFC 4180, a finding a line, with a header. A cell that a spreadsheet would take for a formula begins with an
 * apostrophe. With `explain` also what was found right and what could not be checked.
 */
export const csv: ReportFormat = {
  name: 'csv',
  description: 'a table of the findings, for spreadsheets',
  begin: () => line(COLUMNS.map(([name]) => name)),
  article: ({ article, findings }, _index, { explain }) =>
    findings
      .filter(({ severity }) => explain || severity !== null)
      .map((finding) => row({ finding, uri: article.uri, article }))
      .join(''),
  end: ({ batchFindings, uris }) =>
    batchFindings.map((finding) => row({ finding, uri: uris?.get(finding.article ?? '') ?? '' })).join(''),
};

function row(of: Row): string {
  return line(COLUMNS.map(([, cell]) => cell(of)));
}

function line(cells: readonly (string | number | undefined)[]): string {
  const shown = cells.map((cell) => (typeof cell === 'string' ? printable(cell) : cell));
  return withoutCommands(stringify([shown], { escape_formulas: true, record_delimiter: 'windows' }));
}

function cellOf({ evidence }: Finding) {
  return referenceCells(evidence)[0];
}
