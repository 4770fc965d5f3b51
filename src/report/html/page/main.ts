import { copyText } from './copy.ts';
import type { DetailsContext } from './details.ts';
import { byId } from './dom.ts';
import { DEFAULT } from './filter.ts';
import { flagsOf, type Group, payloadOf, type Row, readGroups, rowsOf } from './groups.ts';
import { listenForKeys } from './keys.ts';
import { createList } from './list.ts';
import { preparePrint } from './print.ts';
import { createReader } from './reader.ts';
import { createSelection } from './selection.ts';
import { addThemeButton } from './theme.ts';
import { createToolbar } from './toolbar.ts';
import { warmUp } from './warm.ts';

const body = document.body;
const main = byId('findings');
const pane = byId('reader');
body.classList.add('scripted');
byId('masthead').after(byId('summary'));
byId('tools').hidden = false;

const groups = readGroups(main);
const byArticle = new Map(groups.map((group) => [group.article, group]));
const across = byArticle.get('');
const context: DetailsContext = {
  database: main.dataset['database'],
  titleOf: (article) => byArticle.get(article)?.title,
};

const list = createList(main, groups);
const failures = document.getElementById('failures');
if (failures !== null) main.append(failures);
const empty = document.createElement('p');
empty.className = 'empty';
main.prepend(empty);

const reader = createReader(pane, (article) =>
  across === undefined ? [] : payloadOf(across).findings.filter((finding) => finding.article === article),
);
const selection = createSelection(list, reader, context);
const toolbar = createToolbar(list.groups, refresh);

/** Shows what the tool bar asks for. */
function refresh(): void {
  const found = list.apply(toolbar.criteria());
  toolbar.announce(found);
  empty.textContent = found.findings > 0 ? '' : emptyWords();
}

function emptyWords(): string {
  return groups.every((group) => flagsOf(group) === 0) && toolbar.criteria().view === DEFAULT.view
    ? 'No claim was flagged. Choose All to see what was checked.'
    : 'No finding matches these filters.';
}

/** The finding with this id, in `home` if it is there: a sentence that two articles share has one id. */
function rowOf(id: string, home?: Group): Row | undefined {
  for (const group of home === undefined ? groups : [home, ...groups]) {
    const row = rowsOf(group).find(({ shown }) => shown.id === id);
    if (row !== undefined) return row;
  }
  return undefined;
}

/** Opens the finding with this id, wherever it is packed. */
function openFinding(id: string, home?: Group): void {
  const row = rowOf(id, home);
  if (row === undefined) return;
  body.classList.remove('reading');
  selection.open(row, { focus: true, scroll: true });
}

function openArticle(article: string, start: number): void {
  const group = byArticle.get(article);
  if (group === undefined) return;
  reader.show(group, payloadOf(group), { start });
  toArticle();
}

/** Gives the article the keys, and on a narrow screen the whole page. */
function toArticle(): void {
  if (reader.article() === null) return;
  body.classList.add('reading');
  pane.focus({ preventScroll: true });
}

function toFindings(): void {
  body.classList.remove('reading');
  selection.current()?.element?.querySelector<HTMLElement>('.opener')?.focus();
}

async function copyFrom(button: HTMLElement): Promise<void> {
  const text = button.dataset['copy'] ?? '';
  const copied = await copyText(text);
  const line = button.closest('.commands')?.querySelector('.command');
  if (line) line.textContent = copied ? `Copied: ${text}` : text;
}

main.addEventListener('click', ({ target }) => {
  if (!(target instanceof Element)) return;
  const copy = target.closest<HTMLElement>('[data-copy]');
  const elsewhere = target.closest<HTMLElement>('[data-open]');
  const finding = target.closest('.opener')?.closest('.finding');
  if (copy !== null) void copyFrom(copy);
  else if (elsewhere !== null) openArticle(elsewhere.dataset['open'] ?? '', Number(elsewhere.dataset['at']));
  else if (target.closest('.to-article') !== null) toArticle();
  else if (finding) {
    const home = groups.find((group) => group.section === finding.parentElement);
    const row = rowOf(finding.id, home);
    if (row !== undefined) selection.toggle(row);
  }
});

pane.addEventListener('click', (event) => {
  if (!(event.target instanceof Element)) return;
  const claim = event.target.closest<HTMLElement>('[data-finding]');
  if (claim !== null) {
    event.preventDefault();
    openFinding(claim.dataset['finding'] ?? '', byArticle.get(reader.article() ?? ''));
  } else if (event.target.closest('.back') !== null) toFindings();
});

addThemeButton();
preparePrint(list, byId('print'), context);
listenForKeys([
  { keys: ['j'], shown: 'j', meaning: 'next finding', press: () => selection.move(1) },
  { keys: ['k'], shown: 'k', meaning: 'previous finding', press: () => selection.move(-1) },
  { keys: ['ArrowDown'], shown: '↓', meaning: 'next, from a finding', press: () => selection.move(1), onFinding: true },
  {
    keys: ['ArrowUp'],
    shown: '↑',
    meaning: 'previous, from a finding',
    press: () => selection.move(-1),
    onFinding: true,
  },
  { keys: ['a'], shown: 'a', meaning: 'to the article', press: toArticle },
  { keys: ['/'], shown: '/', meaning: 'search', press: toolbar.focusSearch },
  {
    keys: ['Escape'],
    shown: 'Esc',
    meaning: 'back to the findings; clear the filters',
    press: () => (body.classList.contains('reading') ? toFindings() : toolbar.reset()),
  },
]);

const inAddress = (): string => location.hash.slice(1);
window.addEventListener('hashchange', () => {
  if (selection.current()?.shown.id !== inAddress()) openFinding(inAddress());
});

refresh();
const first = matchMedia('(min-width: 1000px)').matches ? list.neighbour(null, 1) : null;
if (!/^(?:|findings|failures)$/.test(inAddress())) openFinding(inAddress());
else if (first !== null) selection.open(first, { remember: false });
warmUp(list.groups);
body.dataset['ready'] = 'true';
