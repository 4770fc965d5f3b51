import { type DetailsContext, details } from './details.ts';
import { toElement } from './dom.ts';
import { homeOf, payloadOf, type Row } from './groups.ts';
import type { List } from './list.ts';
import type { Reader } from './reader.ts';

/** `remember` keeps the finding in the address; the others are false where they are not given. */
interface Opening {
  readonly focus?: boolean;
  readonly scroll?: boolean;
  readonly remember?: boolean;
}

/** The one finding that is open, in the list and in its article. */
export interface Selection {
  readonly open: (row: Row, how?: Opening) => void;
  readonly toggle: (row: Row) => void;
  /** Opens the next or previous visible finding. */
  readonly move: (by: 1 | -1) => void;
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

  function open(row: Row, { focus = false, scroll = false, remember = true }: Opening = {}): void {
    const payload = payloadOf(row.group);
    const element = list.reveal(row);
    if (current !== row) close();
    current = row;
    if (!element.classList.contains('open')) {
      element.append(toElement(details(row.shown, { ...context, article: row.group.article })));
    }
    element.classList.add('open');
    const opener = element.querySelector<HTMLElement>('.opener');
    opener?.setAttribute('aria-expanded', 'true');
    if (focus) opener?.focus({ preventScroll: true });
    if (scroll) element.scrollIntoView({ block: 'start' });
    if (remember) keepInAddress(row.shown.id);
    const home = homeOf(row, list.groups);
    if (home !== undefined)
      reader.show(home, home === row.group ? payload : payloadOf(home), { id: row.shown.id, start: row.shown.start });
  }

  return {
    open,
    current: () => current,
    toggle: (row) => {
      if (current === row) close();
      else open(row);
    },
    move: (by) => {
      const next = list.neighbour(current, by);
      if (next !== null) open(next, { focus: true, scroll: true });
    },
  };
}

/** Keeps the finding in the address, so that it can be bookmarked; a browser may refuse that for a file. */
function keepInAddress(id: string): void {
  try {
    history.replaceState(null, '', `#${id}`);
  } catch {
    return;
  }
}
