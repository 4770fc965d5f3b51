import type { Finding } from '../../model/finding.ts';
import { findingRow } from './finding-row.ts';
import { shownFinding } from './shown.ts';
import { h, type TreeElement } from './tree.ts';
import { rankOf } from './words.ts';

/** Findings that no single article holds: two articles of the batch that cannot both be right. */
export function batchSection(findings: readonly Finding[]): TreeElement | null {
  if (findings.length === 0) return null;
  const flagged = findings
    .filter((finding) => finding.severity !== null)
    .map((finding) => shownFinding(finding))
    .toSorted((a, b) => rankOf(a) - rankOf(b));
  return h(
    'section',
    { class: 'group across rank-0', 'data-article': '', 'aria-labelledby': 't-across' },
    h(
      'header',
      {},
      h('h2', { id: 't-across' }, 'Across articles'),
      h('p', { class: 'meta' }, h('span', {}, 'articles of this batch that do not agree with each other')),
    ),
    ...flagged.map((finding) => findingRow(finding, '')),
  );
}
