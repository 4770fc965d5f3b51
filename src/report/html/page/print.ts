import { type DetailsContext, details } from './details.ts';
import { onClick, toElement } from './dom.ts';
import { load } from './groups.ts';
import type { List } from './list.ts';

/** Most findings whose charts and evidence are drawn for paper; where there are more, the rows alone say enough. */
const MOST = 500;

/**
 * On paper every visible finding has its chart and evidence, or none has. They are unpacked when the page is idle, or
 * when its own button is pressed: a browser that prints waits for nothing.
 */
export function preparePrint(list: List, button: HTMLElement, context: DetailsContext): void {
  let drawn: readonly Element[] = [];
  onClick(button, () => void unpackRows(list).then(() => window.print()));
  setTimeout(() => void unpackRows(list), 1500);
  window.addEventListener('beforeprint', () => {
    const rows = list.visibleRows();
    const complete = rows.length <= MOST && rows.every((row) => row.shown !== null);
    document.body.classList.toggle('bare', !complete);
    drawn = rows.flatMap((row) => {
      const element = list.reveal(row);
      if (!complete || row.shown === null || element.querySelector(':scope > .details') !== null) return [];
      const part = toElement(details(row.shown, { ...context, article: row.group.article }));
      element.append(part);
      return [part];
    });
  });
  window.addEventListener('afterprint', () => {
    for (const part of drawn) part.remove();
    drawn = [];
  });
}

async function unpackRows(list: List): Promise<void> {
  const rows = list.visibleRows();
  if (rows.length <= MOST) await Promise.all(rows.map((row) => load(row.group)));
}
