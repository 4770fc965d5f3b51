import type { ArticlePayload } from '../payload.ts';
import type { Shown } from '../shown.ts';
import { reviewState } from '../words.ts';
import { unpack } from './unpack.ts';

/** A finding of the list. `element` is null until somebody comes near to it. */
export interface Row {
  readonly group: Group;
  readonly id: string;
  readonly verdict: string;
  readonly severity: string;
  readonly check: string;
  readonly review: string;
  element: HTMLElement | null;
  shown: Shown | null;
  words: string | null;
  visible: boolean;
}

/** An article of the list, or the findings across articles (`article` is ''). */
export interface Group {
  readonly section: HTMLElement;
  readonly article: string;
  readonly title: string;
  readonly packed: HTMLTemplateElement;
  readonly rows: Row[];
  payload: ArticlePayload | null;
  loading: Promise<ArticlePayload> | null;
}

/** The groups of the page as they were written, one a section. */
export function readGroups(main: HTMLElement): readonly Group[] {
  return Array.from(main.querySelectorAll<HTMLElement>('section.group'), (section) => {
    const packed = section.nextElementSibling as HTMLTemplateElement;
    const group: Group = {
      section,
      article: section.dataset['article'] ?? '',
      title: section.querySelector('h2')?.textContent ?? '',
      packed,
      rows: [],
      payload: null,
      loading: null,
    };
    for (const element of section.querySelectorAll<HTMLElement>('.finding'))
      group.rows.push(writtenRow(group, element));
    return group;
  });
}

function writtenRow(group: Group, element: HTMLElement): Row {
  const { verdict = '', severity = 'none', check = '', review = 'open' } = element.dataset;
  return {
    group,
    id: element.id,
    verdict,
    severity,
    check,
    review,
    element,
    shown: null,
    words: null,
    visible: true,
  };
}

/** Unpacks what is known of the article, once. */
export function load(group: Group): Promise<ArticlePayload> {
  group.loading ??= unpack<ArticlePayload>(group.packed.content.textContent ?? '').then((payload) => {
    group.payload = payload;
    const byId = new Map(payload.findings.map((finding) => [finding.id, finding]));
    for (const row of group.rows) row.shown = byId.get(row.id) ?? null;
    return payload;
  });
  return group.loading;
}

/** Adds the findings that are no flags to the group's rows; their elements are made when they are seen. */
export async function loadUnflagged(group: Group): Promise<void> {
  const { findings } = await load(group);
  const known = new Set(group.rows.map((row) => row.id));
  const unflagged = findings.filter((finding) => !known.has(finding.id)).toSorted((a, b) => a.start - b.start);
  for (const shown of unflagged) {
    group.rows.push({
      group,
      id: shown.id,
      verdict: shown.verdict,
      severity: shown.severity ?? 'none',
      check: shown.check,
      review: reviewState(shown),
      element: null,
      shown,
      words: null,
      visible: false,
    });
  }
}
