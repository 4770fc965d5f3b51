import { referenceCells } from '../../text/evidence.ts';
import { contextOf } from '../shown.ts';
import type { FindingKind, Group, Row } from './groups.ts';

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
  const { words } = criteria;
  return isOfKind(row, row.group.article, criteria) && (words.length === 0 || holdsAll(wordsOf(row), words));
}

/** How many of a group's findings the filters let through, as far as their kinds say: words are not looked for. */
export function countMatches(group: Group, criteria: Criteria): number {
  const allowed = group.kinds.filter((kind) => isOfKind(kind, group.article, criteria));
  return allowed.reduce((sum, { count }) => sum + count, 0);
}

function isOfKind(kind: FindingKind, home: string, { view, severity, check, article, review }: Criteria): boolean {
  return (
    (view === 'all' || (view === 'flagged' ? kind.severity !== 'none' : kind.verdict === view)) &&
    (severity === '' || kind.severity === severity) &&
    (check === '' || kind.check === check) &&
    (article === '' || home === article) &&
    (review === '' || kind.review === review)
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
  row.words ??= fold([row.shown.id, row.group.title, textOf(row)].join(' '));
  return row.words;
}

function textOf({ shown, group }: Row): string {
  const { message, check, stated, expected, cause, evidence, suppressed, decision } = shown;
  const { before, quote, after } = contextOf(shown, group.payload?.text ?? '');
  const sources = referenceCells(evidence).map(({ source }) => `${source.publisher} ${source.title}`);
  const others = [expected?.text, cause?.detail, suppressed?.reason, decision?.reviewer, decision?.note];
  return [message, check, `${before}${quote}${after}`, stated.text, ...others, ...sources].join(' ');
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’‘]/g, "'").toLowerCase();
}
