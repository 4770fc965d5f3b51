import { h } from '../tree.ts';
import { byId, onClick, toElement } from './dom.ts';

/** A key, and what it does. */
export interface Key {
  readonly keys: readonly string[];
  readonly shown: string;
  readonly meaning: string;
  readonly press: () => void;
  /** True where the key keeps its usual work while no finding has the focus. */
  readonly onFinding?: boolean;
}

/** Listens for keys outside of fields, and shows the list of them on `?`. */
export function listenForKeys(list: readonly Key[]): void {
  const dialog = helpDialog(list);
  document.body.append(dialog);
  const help = (): void => {
    if (!dialog.open) dialog.showModal();
  };
  onClick(byId('help'), help);
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || dialog.open) return;
    const target = event.target instanceof HTMLElement ? event.target : document.body;
    if (target.matches('input:not([type="radio"]), select, textarea') && event.key !== 'Escape') return;
    if (event.key === '?') {
      event.preventDefault();
      help();
      return;
    }
    const found = list.find((key) => key.keys.includes(event.key));
    if (found === undefined || (found.onFinding === true && target.closest('.finding') === null)) return;
    event.preventDefault();
    found.press();
  });
}

function helpDialog(list: readonly Key[]): HTMLDialogElement {
  const rows = [
    ...list.map(({ shown, meaning }) => [shown, meaning] as const),
    ['Enter', 'open or close the finding'] as const,
    ['?', 'this list'] as const,
  ];
  return toElement(
    h(
      'dialog',
      { class: 'help', 'aria-labelledby': 'help-title' },
      h('h2', { id: 'help-title' }, 'Keys'),
      h(
        'dl',
        {},
        ...rows.map(([shown, meaning]) => h('div', {}, h('dt', {}, h('kbd', {}, shown)), h('dd', {}, meaning))),
      ),
      h('form', { method: 'dialog' }, h('button', {}, 'Close')),
    ),
  ) as HTMLDialogElement;
}
