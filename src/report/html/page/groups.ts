import type { ArticlePayload } from '../payload.ts';
import type { Shown } from '../shown.ts';
import { rankOf, reviewState } from '../words.ts';
import { unpack } from './unpack.ts';

/** By what findings are filtered. `severity` is `none` for what is no flag. */
export interface FindingKind {
  readonly verdict: string;
  readonly check: string;
  readonly severity: string;
  readonly review: string;
}

/** How many findings there are of a kind: all that is known of them before the article is unpacked. */
export interface Kind extends FindingKind {
  readonly count: number;
}

/** A finding of the list. `element` is null until somebody comes near to it. */
export interface Row extends FindingKind {
  readonly group: Group;
  readonly shown: Shown;
  element: HTMLElement | null;
  words: string | null;
  /** What the filters say; null until they were asked. */
  visible: boolean | null;
}

/** An article of the list, or the findings across articles (`article` is ''). */
export interface Group {
  readonly section: HTMLElement;
  readonly article: string;
  readonly title: string;
  readonly packed: HTMLTemplateElement;
  readonly kinds: readonly Kind[];
  /** Both null until the article is unpacked. Flags come first. */
  payload: ArticlePayload | null;
  rows: readonly Row[] | null;
}

/** The groups of the page as they were written, one a section. */
export function readGroups(main: HTMLElement): readonly Group[] {
  return Array.from(main.querySelectorAll<HTMLElement>('section.group'), (section) => ({
    section,
    article: section.dataset['article'] ?? '',
    title: section.querySelector('h2')?.textContent ?? '',
    packed: section.nextElementSibling as HTMLTemplateElement,
    kinds: readKinds(section.dataset['kinds'] ?? ''),
    payload: null,
    rows: null,
  }));
}

function readKinds(written: string): readonly Kind[] {
  if (written === '') return [];
  return written.split(';').map((part) => {
    const [verdict = '', check = '', severity = '', review = '', count = ''] = part.split(' ');
    return { verdict, check, severity, review, count: Number(count) };
  });
}

/** How many flags the group has. */
export function flagsOf({ kinds }: Group): number {
  return kinds.reduce((sum, { severity, count }) => sum + (severity === 'none' ? 0 : count), 0);
}

/** All that is known of the article, unpacked the first time. */
export function payloadOf(group: Group): ArticlePayload {
  group.payload ??= unpack<ArticlePayload>(group.packed.content.textContent ?? '');
  return group.payload;
}

export function rowsOf(group: Group): readonly Row[] {
  group.rows ??= payloadOf(group)
    .findings.toSorted((a, b) => rankOf(a) - rankOf(b) || a.start - b.start || a.end - b.end)
    .map((shown) => ({
      group,
      shown,
      verdict: shown.verdict,
      check: shown.check,
      severity: shown.severity ?? 'none',
      review: reviewState(shown),
      element: null,
      words: null,
      visible: null,
    }));
  return group.rows;
}

/** The article that a finding's words stand in: its group's, or the one that a finding across articles names. */
export function homeOf({ group, shown }: Row, groups: readonly Group[]): Group | undefined {
  if (group.article !== '') return group;
  return groups.find((other) => other.article !== '' && other.article === shown.article);
}
