import type { ArticlePayload } from '../payload.ts';
import type { Shown } from '../shown.ts';
import { reviewState } from '../words.ts';
import { unpack } from './unpack.ts';

/** A finding of the list. `element` is null until somebody comes near to it; `shown` is null until its article is unpacked. */
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

/** How many findings of one kind are no flags: all that is known of them before the article is unpacked. */
export interface Rest {
  readonly verdict: string;
  readonly check: string;
  readonly count: number;
}

/** An article of the list, or the findings across articles (`article` is ''). */
export interface Group {
  readonly section: HTMLElement;
  readonly article: string;
  readonly title: string;
  readonly packed: HTMLTemplateElement;
  /** Flags first; the others follow once the article is unpacked. */
  readonly rows: Row[];
  readonly rest: readonly Rest[];
  payload: ArticlePayload | null;
}

/** The groups of the page as they were written, one a section. */
export function readGroups(main: HTMLElement): readonly Group[] {
  return Array.from(main.querySelectorAll<HTMLElement>('section.group'), (section) => {
    const group: Group = {
      section,
      article: section.dataset['article'] ?? '',
      title: section.querySelector('h2')?.textContent ?? '',
      packed: section.nextElementSibling as HTMLTemplateElement,
      rows: [],
      rest: readRest(section.dataset['rest'] ?? ''),
      payload: null,
    };
    for (const element of section.querySelectorAll<HTMLElement>('.finding'))
      group.rows.push(writtenRow(group, element));
    return group;
  });
}

function readRest(written: string): readonly Rest[] {
  if (written === '') return [];
  return written.split(';').map((part) => {
    const [verdict = '', check = '', count = ''] = part.split(' ');
    return { verdict, check, count: Number(count) };
  });
}

function writtenRow(group: Group, element: HTMLElement): Row {
  const { verdict = '', severity = 'none', check = '', review = 'open' } = element.dataset;
  const state = { element, shown: null, words: null, visible: true };
  return { group, id: element.id, verdict, severity, check, review, ...state };
}

/** All that is known of the article, unpacked the first time; its other findings join the group's rows. */
export function unpacked(group: Group): ArticlePayload {
  if (group.payload !== null) return group.payload;
  const payload = unpack<ArticlePayload>(group.packed.content.textContent ?? '');
  group.payload = payload;
  const written = new Map(group.rows.map((row) => [row.id, row]));
  for (const shown of payload.findings.toSorted((a, b) => a.start - b.start)) {
    const row = written.get(shown.id);
    if (row !== undefined) row.shown = shown;
    else group.rows.push(unwrittenRow(group, shown));
  }
  return payload;
}

function unwrittenRow(group: Group, shown: Shown): Row {
  const { id, verdict, severity, check } = shown;
  const state = { element: null, shown, words: null, visible: false };
  return { group, id, verdict, severity: severity ?? 'none', check, review: reviewState(shown), ...state };
}
