import { findingRow } from '../finding-row.ts';
import { toElement } from './dom.ts';
import { type Criteria, countMatches, DEFAULT, matches } from './filter.ts';
import { type Group, type Row, unpacked } from './groups.ts';
import { inOrder } from './order.ts';

/** Height of a finding that nobody has seen yet, in pixels: what the scroll bar reckons with. */
const ESTIMATE = 180;

/** What a change of the filters came to. */
export interface Found {
  readonly findings: number;
  readonly articles: number;
}

/** The list of findings. Findings that are no flags are unpacked and drawn when their article comes near. */
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
  /** Groups with visible findings that are not drawn, by the element that keeps their place. */
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

  function keepPlace(group: Group, missing: number): void {
    const filler = document.createElement('div');
    filler.className = 'filler';
    filler.style.height = `${missing * ESTIMATE}px`;
    group.section.append(filler);
    waiting.set(filler, group);
    observer.observe(filler);
  }

  function dropPlace(group: Group): void {
    const filler = group.section.lastElementChild;
    if (filler === null || !waiting.delete(filler)) return;
    observer.unobserve(filler);
    filler.remove();
  }

  function draw(group: Group): readonly Row[] {
    dropPlace(group);
    if (group.payload === null && countMatches(group.rest, group, criteria) > 0) {
      unpacked(group);
      for (const row of group.rows) if (row.element === null) row.visible = matches(row, criteria);
    }
    const visible = group.rows.filter((row) => row.visible);
    for (const row of visible) elementOf(row);
    return visible;
  }

  function applyTo(group: Group): number {
    // What a finding says is known only when it is unpacked; how many there are of a kind is known before.
    if (criteria.words.length > 0 && countMatches(group.rest, group, criteria) > 0) unpacked(group);
    let visible = 0;
    let missing = group.payload === null ? countMatches(group.rest, group, criteria) : 0;
    visible += missing;
    for (const row of group.rows) {
      row.visible = matches(row, criteria);
      if (row.visible) visible += 1;
      if (row.element === null) missing += row.visible ? 1 : 0;
      else if (row.element.hidden === row.visible) row.element.hidden = !row.visible;
    }
    dropPlace(group);
    if (missing > 0) keepPlace(group, missing);
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
      const shown = groups.filter((group) => !group.section.hidden);
      let at = row === null ? (by === 1 ? -1 : shown.length) : shown.indexOf(row.group);
      if (row !== null) {
        const rows = draw(row.group);
        const next = rows[rows.indexOf(row) + by];
        if (next !== undefined) return next;
      }
      at += by;
      const group = shown[at];
      return group === undefined ? null : (draw(group).at(by === 1 ? 0 : -1) ?? null);
    },
    drawAll: () => groups.filter((group) => !group.section.hidden).flatMap(draw),
    reveal: (row) => {
      row.visible = true;
      row.group.section.hidden = false;
      draw(row.group);
      const element = elementOf(row);
      element.hidden = false;
      return element;
    },
  };
}

/** The row's element, made and put in its place where it is missing. */
function elementOf(row: Row): HTMLElement {
  if (row.element !== null) return row.element;
  const { group } = row;
  const { text } = unpacked(group);
  if (row.shown === null) throw new Error(`the report lacks what is known of ${row.id}`);
  const element = toElement(findingRow(row.shown, text));
  const next = group.rows.slice(group.rows.indexOf(row) + 1).find((other) => other.element !== null);
  group.section.insertBefore(element, next?.element ?? null);
  row.element = element;
  return element;
}
