import { contextOf } from '../shown.ts';
import type { Row } from './groups.ts';

/** What the reader asks to see; '' narrows nothing. `view` is `flagged`, `all` or a verdict. */
export interface Criteria {
  readonly view: string;
  readonly severity: string;
  readonly check: string;
  readonly article: string;
  readonly review: string;
  readonly words: readonly string[];
}

export const DEFAULT: Criteria = { view: 'flagged', severity: '', check: '', article: '', review: '', words: [] };

export function matches(row: Row, criteria: Criteria): boolean {
  const { view, severity, check, article, review, words } = criteria;
  return (
    (view === 'all' || (view === 'flagged' ? row.severity !== 'none' : row.verdict === view)) &&
    (severity === '' || row.severity === severity) &&
    (check === '' || row.check === check) &&
    (article === '' || row.group.article === article) &&
    (review === '' || row.review === review) &&
    (words.length === 0 || holdsAll(wordsOf(row), words))
  );
}

function holdsAll(text: string, words: readonly string[]): boolean {
  return words.every((word) => text.includes(word));
}

/** The words of a search: all must stand in a finding, in any order, whatever their case and accents. */
export function searchWords(text: string): readonly string[] {
  return fold(text)
    .split(/\s+/)
    .filter((word) => word !== '');
}

function wordsOf(row: Row): string {
  row.words ??= fold([row.id, row.group.title, row.element?.textContent ?? textOf(row)].join(' '));
  return row.words;
}

function textOf({ shown, group }: Row): string {
  if (shown === null) return '';
  const { message, check, stated, expected, cause } = shown;
  const context = contextOf(shown, group.payload?.text ?? '');
  return [
    message,
    check,
    context.before,
    context.quote,
    context.after,
    stated.text,
    expected?.text ?? '',
    cause?.detail ?? '',
  ].join(' ');
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’‘]/g, "'").toLowerCase();
}
