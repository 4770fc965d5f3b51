import type { Shown } from '../shown.ts';
import { type DetailsContext, details } from './details.ts';
import { toElement } from './dom.ts';
import { type Group, load, type Row } from './groups.ts';
import type { List } from './list.ts';
import type { Reader } from './reader.ts';

/** The one finding that is open, in the list and in its article. */
export interface Selection {
  readonly open: (row: Row, how?: { readonly focus?: boolean; readonly scroll?: boolean }) => Promise<void>;
  readonly toggle: (row: Row) => Promise<void>;
  /** Opens the next or previous visible finding. */
  readonly move: (by: 1 | -1) => Promise<void>;
  readonly current: () => Row | null;
}

export function createSelection(list: List, reader: Reader, context: DetailsContext): Selection {
  let current: Row | null = null;

  function close(): void {
    const element = current?.element;
    current = null;
    if (element === null || element === undefined) return;
    element.classList.remove('open');
    element.querySelector('.opener')?.setAttribute('aria-expanded', 'false');
    element.querySelector(':scope > .details')?.remove();
  }

  async function open(row: Row, { focus = false, scroll = false } = {}): Promise<void> {
    const payload = await load(row.group);
    const element = list.reveal(row);
    if (current !== row) close();
    current = row;
    if (row.shown !== null && !element.classList.contains('open'))
      element.append(toElement(details(row.shown, { ...context, article: row.group.article })));
    element.classList.add('open');
    const opener = element.querySelector<HTMLElement>('.opener');
    opener?.setAttribute('aria-expanded', 'true');
    if (focus) opener?.focus({ preventScroll: true });
    if (scroll) element.scrollIntoView({ block: 'start' });
    remember(row.id);
    await showArticle(row, payload);
  }

  async function showArticle(row: Row, payload: Awaited<ReturnType<typeof load>>): Promise<void> {
    const home = articleOf(row.group, row.shown, list.groups);
    if (home === undefined) return;
    reader.show(home, home === row.group ? payload : await load(home), { id: row.id });
  }

  return {
    open,
    current: () => current,
    toggle: async (row) => {
      if (current === row) close();
      else await open(row);
    },
    move: async (by) => {
      const rows = list.visibleRows();
      const at = current === null ? -1 : rows.indexOf(current);
      const next = at === -1 ? rows[by === 1 ? 0 : rows.length - 1] : rows[at + by];
      if (next !== undefined) await open(next, { focus: true, scroll: true });
    },
  };
}

/** The article that a row's words stand in: its group's, or the one that a finding across articles names. */
function articleOf(group: Group, shown: Shown | null, groups: readonly Group[]): Group | undefined {
  if (group.article !== '') return group;
  return groups.find((other) => other.article !== '' && other.article === shown?.article);
}

/** Keeps the finding in the address, so that it can be bookmarked; a browser may refuse that for a file. */
function remember(id: string): void {
  try {
    history.replaceState(null, '', `#${id}`);
  } catch {
    return;
  }
}
