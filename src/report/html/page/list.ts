import { findingRow } from '../finding-row.ts';
import { toElement } from './dom.ts';
import { type Criteria, matches } from './filter.ts';
import type { Group, Row } from './groups.ts';

/** Height of a finding that nobody has seen yet, in pixels: what the scroll bar reckons with. */
const ESTIMATE = 180;

/** What a change of the filters came to. */
export interface Shownness {
  readonly findings: number;
  readonly articles: number;
}

/** The list of findings. Elements of findings that are no flags are made when their article comes near. */
export interface List {
  readonly groups: readonly Group[];
  readonly apply: (criteria: Criteria) => Shownness;
  /** The visible rows in the order of the page. */
  readonly visibleRows: () => readonly Row[];
  /** Shows the row whatever the filters say, and gives its element. */
  readonly reveal: (row: Row) => HTMLElement;
}

export function createList(main: HTMLElement, groups: readonly Group[]): List {
  const sorted = groups.toSorted(byGravity);
  main.append(...sorted.flatMap(({ section, packed }) => [section, packed]));

  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        const group = isIntersecting ? waiting.get(target) : undefined;
        if (group !== undefined) materialise(group);
      }
    },
    { rootMargin: '1200px 0px' },
  );
  /** Groups with visible rows that have no element yet, by the element that keeps their place. */
  const waiting = new Map<Element, Group>();

  function keepPlace(group: Group, missing: number): void {
    const filler = document.createElement('div');
    filler.className = 'filler';
    filler.style.height = `${missing * ESTIMATE}px`;
    group.section.append(filler);
    waiting.set(filler, group);
    observer.observe(filler);
  }

  function dropFiller(group: Group): void {
    const filler = group.section.querySelector(':scope > .filler');
    if (filler === null) return;
    observer.unobserve(filler);
    waiting.delete(filler);
    filler.remove();
  }

  function materialise(group: Group): void {
    dropFiller(group);
    for (const row of group.rows) if (row.visible) elementOf(row);
  }

  function apply(criteria: Criteria): Shownness {
    let findings = 0;
    let articles = 0;
    for (const group of sorted) {
      let visible = 0;
      let missing = 0;
      for (const row of group.rows) {
        row.visible = matches(row, criteria);
        if (row.visible) visible += 1;
        if (row.element === null) missing += row.visible ? 1 : 0;
        else if (row.element.hidden === row.visible) row.element.hidden = !row.visible;
      }
      dropFiller(group);
      if (missing > 0) keepPlace(group, missing);
      const hide = visible === 0;
      if (group.section.hidden !== hide) group.section.hidden = hide;
      findings += visible;
      articles += hide || group.article === '' ? 0 : 1;
    }
    return { findings, articles };
  }

  return {
    groups: sorted,
    apply,
    visibleRows: () => sorted.flatMap((group) => group.rows.filter((row) => row.visible)),
    reveal: (row) => {
      row.visible = true;
      materialise(row.group);
      row.group.section.hidden = false;
      const element = elementOf(row);
      element.hidden = false;
      return element;
    },
  };
}

/** The row's element, made and put in its place where it is missing. */
function elementOf(row: Row): HTMLElement {
  if (row.element !== null) return row.element;
  if (row.shown === null) throw new Error(`finding ${row.id} is not unpacked`);
  const element = toElement(findingRow(row.shown, row.group.payload?.text ?? ''));
  const { rows, section } = row.group;
  const next = rows.slice(rows.indexOf(row) + 1).find((other) => other.element !== null)?.element ?? null;
  section.insertBefore(element, next);
  row.element = element;
  return element;
}

/** The gravest article first; of two alike the one with more such findings; otherwise as they were written. */
function byGravity(a: Group, b: Group): number {
  const rank = rankOf(a) - rankOf(b);
  return rank === 0 ? gravestOf(b) - gravestOf(a) : rank;
}

/** Findings across articles stand above every article. */
function rankOf({ article, section }: Group): number {
  if (article === '') return -1;
  return Number(/\brank-(\d)/.exec(section.className)?.[1] ?? 9);
}

function gravestOf({ rows }: Group): number {
  const first = rows[0];
  return first === undefined ? 0 : rows.filter((row) => row.severity === first.severity).length;
}
