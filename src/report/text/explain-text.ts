import type { CheckedArticle } from '../../model/output.ts';
import type { ReportOptions } from '../format.ts';
import { excerpt } from './excerpt.ts';
import { findingText, positionText } from './finding-text.ts';
import { hang } from './layout.ts';
import { printable } from './printable.ts';

/** The record with this id, how it reads in its sentence, and every finding that rests on it; '' where there is none. */
export function explainText(id: string, checked: CheckedArticle, options: ReportOptions): string {
  const { article, mentions, entities, claims, findings } = checked;
  const finding = findings.find((record) => record.id === id);
  const claim = claims.find((record) => record.id === id);
  const record =
    finding ??
    claim ??
    mentions.find((mention) => mention.id === id) ??
    entities.find((entity) => entity.id === id) ??
    (article.id === id ? { ...article, text: `${article.text.length} code units` } : undefined);
  if (record === undefined) return '';

  const sections: string[] = [options.paint.underline(printable(article.uri))];
  if (finding !== undefined) {
    sections.push(findingText(finding, checked, positionText(finding).length, { ...options, explain: true }));
    for (const about of claims.filter((other) => finding.claims.includes(other.id))) {
      sections.push(section('The claim as it was read', about, options));
    }
    return `${sections.join('\n\n')}\n`;
  }
  if ('start' in record) {
    const sentence = claim?.sentence ?? { start: 0, end: article.text.length };
    const shown = excerpt(article.text, sentence, record, options.width - 2);
    sections.push(`  ${shown.line}\n  ${shown.underline}`);
  }
  sections.push(section('The record', record, options));
  const about = findings.filter((other) => other.claims.includes(id));
  for (const other of about) {
    sections.push(findingText(other, checked, positionText(other).length, { ...options, explain: true }));
  }
  if (claim !== undefined && about.length === 0) sections.push('  No check had anything to hold it against.');
  return `${sections.join('\n\n')}\n`;
}

function section(title: string, record: object, { paint, width }: ReportOptions): string {
  const lines = leaves('', record).map(([path, value]) =>
    hang(`  ${paint.dim(path.padEnd(24))} `, printable(value), width),
  );
  return [paint.bold(title), ...lines].join('\n');
}

/** Every leaf of a record with its path: `quantity.unit.code`, `places.0.name`; a short plain list in one. */
function leaves(path: string, value: unknown): readonly (readonly [path: string, value: string])[] {
  if (typeof value !== 'object' || value === null) return [[path, String(value)]];
  if (Array.isArray(value) && value.every((part) => typeof part !== 'object')) {
    return [[path, value.length === 0 ? 'none' : value.join(', ')]];
  }
  return Object.entries(value).flatMap(([key, part]) => leaves(path === '' ? key : `${path}.${key}`, part));
}
