import { type DetailsContext, details } from './details.ts';
import { onClick, toElement } from './dom.ts';
import type { List } from './list.ts';

/** Most findings whose charts and evidence are drawn for paper; where there are more, the rows alone say enough. */
const MOST = 500;

/** On paper every visible finding has its chart and evidence, or, where there are very many, none has. */
export function preparePrint(list: List, button: HTMLElement, context: DetailsContext): void {
  let drawn: readonly Element[] = [];
  onClick(button, () => window.print());
  window.addEventListener('beforeprint', () => {
    const rows = list.drawAll();
    document.body.classList.toggle('bare', rows.length > MOST);
    drawn = (rows.length > MOST ? [] : rows).flatMap((row) => {
      const element = list.reveal(row);
      if (element.querySelector(':scope > .details') !== null) return [];
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
