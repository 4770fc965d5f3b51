import type { Finding } from '../../model/finding.ts';
import { kindsOf } from './article-section.ts';
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
    {
      class: 'group across',
      'data-article': '',
      'data-kinds': kindsOf(findings),
      'aria-labelledby': 't-across',
    },
    h(
      'header',
      {},
      h('h2', { id: 't-across' }, 'Across articles'),
      h('p', { class: 'meta' }, h('span', {}, 'articles of this batch that do not agree with each other')),
    ),
    h('noscript', {}, ...flagged.map((finding) => findingRow(finding, ''))),
  );
}
