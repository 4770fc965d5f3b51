import { findingRow } from '../finding-row.ts';
import { toElement } from './dom.ts';
import { type Criteria, countMatches, DEFAULT, matches } from './filter.ts';
import { type Group, homeOf, payloadOf, type Row, rowsOf } from './groups.ts';
import { inOrder } from './order.ts';

/** Heights of a finding and of an article's title that nobody has seen yet, in pixels. */
const ESTIMATE = 190;
const HEADER = 80;

/** What a change of the filters came to. */
export interface Found {
  readonly findings: number;
  readonly articles: number;
}

/** The list of findings. They are unpacked and drawn when their article comes near. */
export interface List {
  /** In the order of the page. */
  readonly groups: readonly Group[];
  readonly apply: (criteria: Criteria) => Found;
  /** The visible finding after this one (or before it, by -1); the first one (or the last) after null. */
  readonly neighbour: (row: Row | null, by: 1 | -1) => Row | null;
  /** Draws everything that the filters let through. */
  readonly drawAll: () => readonly Row[];
  /** Shows the row whatever the filters say, and gives its element. */
  readonly reveal: (row: Row) => HTMLElement;
}

export function createList(main: HTMLElement, written: readonly Group[]): List {
  const groups = inOrder(written);
  main.append(...groups.flatMap(({ section, packed }) => [section, packed]));
  let criteria = DEFAULT;
  /** Groups with visible findings that are not drawn. */
  const waiting = new Map<Element, Group>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        const group = isIntersecting ? waiting.get(target) : undefined;
        if (group !== undefined) draw(group);
      }
    },
    { rootMargin: '1200px 0px' },
  );

  /** Lets the scroll bar reckon with so many findings, and draws them when they come near. */
  function wait(group: Group, missing: number): void {
    group.section.style.containIntrinsicBlockSize = `auto ${HEADER + missing * ESTIMATE}px`;
    waiting.set(group.section, group);
    observer.observe(group.section);
  }

  function stopWaiting(group: Group): void {
    if (waiting.delete(group.section)) observer.unobserve(group.section);
  }

  /** The group's visible rows, each with its element. */
  function draw(group: Group): readonly Row[] {
    stopWaiting(group);
    const visible = rowsOf(group).filter((row) => {
      row.visible ??= matches(row, criteria);
      return row.visible;
    });
    for (const row of visible) elementOf(row, groups);
    return visible;
  }

  /** How many of the group's findings the filters let through; nothing is unpacked unless words are looked for. */
  function applyTo(group: Group): number {
    let visible = countMatches(group, criteria);
    let missing = visible;
    if (group.rows !== null || (visible > 0 && criteria.words.length > 0)) {
      const rows = rowsOf(group);
      for (const row of rows) {
        row.visible = matches(row, criteria);
        if (row.element !== null && row.element.hidden === row.visible) row.element.hidden = !row.visible;
      }
      visible = rows.filter((row) => row.visible).length;
      missing = rows.filter((row) => row.visible && row.element === null).length;
    }
    stopWaiting(group);
    if (missing > 0) wait(group, missing);
    if (group.section.hidden !== (visible === 0)) group.section.hidden = visible === 0;
    return visible;
  }

  return {
    groups,
    apply: (asked) => {
      criteria = asked;
      const counts = groups.map(applyTo);
      return {
        findings: counts.reduce((sum, count) => sum + count, 0),
        articles: groups.filter((group, index) => group.article !== '' && counts[index] !== 0).length,
      };
    },
    neighbour: (row, by) => {
      const rows = row === null ? [] : draw(row.group);
      const beside = row === null ? undefined : rows[rows.indexOf(row) + by];
      if (beside !== undefined) return beside;
      const shown = groups.filter((group) => !group.section.hidden || group === row?.group);
      const edge = by === 1 ? -1 : shown.length;
      const group = shown[(row === null ? edge : shown.indexOf(row.group)) + by];
      return group === undefined ? null : (draw(group).at(by === 1 ? 0 : -1) ?? null);
    },
    drawAll: () => groups.filter((group) => !group.section.hidden).flatMap(draw),
    reveal: (row) => {
      row.group.section.hidden = false;
      row.visible = true;
      draw(row.group);
      const element = elementOf(row, groups);
      element.hidden = false;
      return element;
    },
  };
}

/** The row's element, made and put in its place where it is missing. */
function elementOf(row: Row, groups: readonly Group[]): HTMLElement {
  if (row.element !== null) return row.element;
  const { group, shown } = row;
  const rows = rowsOf(group);
  const home = homeOf(row, groups);
  const element = toElement(findingRow(shown, home === undefined ? '' : payloadOf(home).text));
  const next = rows.slice(rows.indexOf(row) + 1).find((other) => other.element !== null);
  group.section.insertBefore(element, next?.element ?? null);
  row.element = element;
  return element;
}
