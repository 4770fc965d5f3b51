import type { Claim } from '../../model/claim.ts';
import type { Finding } from '../../model/finding.ts';
import type { CheckedArticle } from '../../model/output.ts';
import type { Span } from '../../model/span.ts';
import type { ReportOptions } from '../format.ts';
import { excerpt } from './excerpt.ts';
import { claimRows, type Row } from './explain/claim-rows.ts';
import { arithmeticRows, candidateRows, cellsOf, sourceRows, verdictRows } from './explain/finding-rows.ts';
import { hang } from './layout.ts';
import { printable } from './printable.ts';

/**
 * The record with this id, how it reads in its sentence, and every finding that rests on it; '' where there is none.
 * For a claim or a finding: how it was read, what it was held against, the arithmetic, the rule, and the sources.
 */
export function explainText(id: string, checked: CheckedArticle, options: ReportOptions): string {
  const { article, mentions, entities, claims, findings } = checked;
  const title = options.paint.underline(printable(article.uri));
  const finding = findings.find((record) => record.id === id);
  const claim = claims.find((record) => record.id === id);
  if (finding !== undefined) {
    const about = claims.filter((other) => finding.claims.includes(other.id));
    const sentence = about.find(({ sentence }) => holds(sentence, finding))?.sentence;
    return pageOf([
      title,
      quoted(finding, sentence, checked, options),
      ...about.map((other) => section('How it was read', claimRows(other, article.text), options)),
      ...findingSections(finding, options),
    ]);
  }
  if (claim !== undefined) return claimPage(title, claim, checked, options);
  const record =
    mentions.find((mention) => mention.id === id) ??
    entities.find((entity) => entity.id === id) ??
    (article.id === id ? { ...article, text: `${article.text.length} code units` } : undefined);
  if (record === undefined) return '';
  return pageOf([
    title,
    ...('start' in record ? [quoted(record, undefined, checked, options)] : []),
    section('The record', leaves('', record), options),
  ]);
}

function claimPage(title: string, claim: Claim, checked: CheckedArticle, options: ReportOptions): string {
  const about = checked.findings.filter(({ claims }) => claims.includes(claim.id));
  return pageOf([
    title,
    quoted(claim, claim.sentence, checked, options),
    section('How it was read', claimRows(claim, checked.article.text), options),
    ...about.flatMap((finding) => findingSections(finding, options)),
    ...(about.length === 0 ? ['  No check had anything to hold it against.'] : []),
  ]);
}

function findingSections(finding: Finding, options: ReportOptions): readonly string[] {
  const cells = cellsOf(finding);
  const beside = finding.cause?.evidence.filter((evidence) => !finding.evidence.includes(evidence)) ?? [];
  return [
    section('What it was held against', candidateRows(finding.trace), options),
    section('The numbers', arithmeticRows(finding.evidence, cells), options),
    section('The numbers of the likely cause', arithmeticRows(beside, cells), options),
    section('The verdict', verdictRows(finding), options),
    section('The sources', sourceRows(cells), options),
  ];
}

function pageOf(sections: readonly string[]): string {
  return `${sections.filter((part) => part !== '').join('\n\n')}\n`;
}

function quoted(span: Span, sentence: Span | undefined, { article }: CheckedArticle, { width }: ReportOptions): string {
  const shown = excerpt(article.text, sentence ?? { start: 0, end: article.text.length }, span, width - 2);
  return `  ${shown.line}\n  ${shown.underline}`;
}

function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

const LABEL = 10;
const PATH = 24;

/** Labelled lines under a title; '' where there are none. */
function section(title: string, rows: readonly Row[], { paint, width }: ReportOptions): string {
  if (rows.length === 0) return '';
  const column = Math.max(...rows.map(([label]) => label.length)) > LABEL ? PATH : LABEL;
  const lines = rows.map(([label, text]) => hang(`  ${paint.dim(label.padEnd(column))} `, printable(text), width));
  return [paint.bold(title), ...lines].join('\n');
}

/** Every leaf of a record with its path: `quantity.unit.code`, `places.0.name`; a short plain list in one. */
function leaves(path: string, value: unknown): readonly Row[] {
  if (typeof value !== 'object' || value === null) return [[path, String(value)]];
  if (Array.isArray(value) && value.every((part) => typeof part !== 'object')) {
    return [[path, value.length === 0 ? 'none' : value.join(', ')]];
  }
  return Object.entries(value).flatMap(([key, part]) => leaves(path === '' ? key : `${path}.${key}`, part));
}
