import { copyText } from './copy.ts';
import { byId } from './dom.ts';
import { type Group, load, loadUnflagged, type Row, readGroups } from './groups.ts';
import { listenForKeys } from './keys.ts';
import { createList } from './list.ts';
import { preparePrint } from './print.ts';
import { createReader } from './reader.ts';
import { createSelection } from './selection.ts';
import { addThemeButton } from './theme.ts';
import { createToolbar } from './toolbar.ts';

const body = document.body;
const main = byId('findings');
const pane = byId('reader');
body.classList.add('scripted');
byId('masthead').after(byId('summary'));
byId('tools').hidden = false;

const groups = readGroups(main);
const list = createList(main, groups);
const failures = document.getElementById('failures');
if (failures !== null) main.append(failures);
const byArticle = new Map(groups.map((group) => [group.article, group]));
const across = byArticle.get('');

const reader = createReader(pane, (article) =>
  (across?.payload?.findings ?? []).filter((finding) => finding.article === article),
);
const selection = createSelection(list, reader, {
  database: main.dataset['database'],
  titleOf: (article) => byArticle.get(article)?.title,
});

const empty = document.createElement('p');
empty.className = 'empty';
main.prepend(empty);

let asked = 0;
let complete: Promise<unknown> | null = null;

function loadAll(): Promise<unknown> {
  complete ??= Promise.all(groups.map(loadUnflagged));
  return complete;
}

/** Shows what the tool bar asks for; findings that are no flags are unpacked the first time they are wanted. */
async function refresh(): Promise<void> {
  asked += 1;
  const mine = asked;
  if (toolbar.criteria().view !== 'flagged' && complete === null) {
    toolbar.announce({ findings: 0, articles: 0 }, true);
    await loadAll();
  }
  if (mine !== asked) return;
  const shown = list.apply(toolbar.criteria());
  empty.textContent =
    shown.findings > 0
      ? ''
      : toolbar.criteria().view === 'flagged' && flagged === 0
        ? 'No claim was flagged. Choose All to see what was checked.'
        : 'No finding matches these filters.';
  toolbar.announce(shown, false);
}

const flagged = groups.reduce((sum, group) => sum + group.rows.length, 0);
const toolbar = createToolbar(list.groups, () => void refresh());

/** The finding with this id, in `home` if it is there: a sentence that two articles share has one id. */
function rowOf(id: string, home?: Group): Row | undefined {
  const within = (group: Group): Row | undefined => group.rows.find((row) => row.id === id);
  for (const group of home === undefined ? groups : [home, ...groups]) {
    const row = within(group);
    if (row !== undefined) return row;
  }
  return undefined;
}

/** Opens the finding with this id, wherever it is; unpacks what it has to. */
async function openFinding(id: string, home?: Group): Promise<void> {
  if (home !== undefined) await loadUnflagged(home);
  if (rowOf(id) === undefined) await loadAll();
  const row = rowOf(id, home);
  if (row === undefined) return;
  body.classList.remove('reading');
  await selection.open(row, { focus: true, scroll: true });
}

async function openArticle(article: string, start: number): Promise<void> {
  const group = byArticle.get(article);
  if (group === undefined) return;
  reader.show(group, await load(group), { start });
  body.classList.add('reading');
  pane.focus({ preventScroll: true });
}

main.addEventListener('click', (event) => {
  const target = event.target instanceof Element ? event.target : main;
  const copy = target.closest<HTMLElement>('[data-copy]');
  if (copy !== null) return void copyFrom(copy);
  const elsewhere = target.closest<HTMLElement>('[data-open]');
  if (elsewhere !== null) return void openArticle(elsewhere.dataset['open'] ?? '', Number(elsewhere.dataset['at']));
  if (target.closest('.to-article') !== null) return readArticle();
  const opener = target.closest('.opener');
  const element = opener === null ? null : opener.closest('.finding');
  const home = groups.find((group) => group.section === element?.parentElement);
  const row = element === null ? undefined : rowOf(element.id, home);
  if (row !== undefined) void selection.toggle(row);
});

async function copyFrom(button: HTMLElement): Promise<void> {
  const text = button.dataset['copy'] ?? '';
  const line = button.closest('.commands')?.querySelector('.command');
  const copied = await copyText(text);
  if (line) line.textContent = copied ? `Copied: ${text}` : text;
}

pane.addEventListener('click', (event) => {
  const target = event.target instanceof Element ? event.target : pane;
  const claim = target.closest<HTMLElement>('[data-finding]');
  if (claim !== null) {
    event.preventDefault();
    void openFinding(claim.dataset['finding'] ?? '', byArticle.get(reader.article() ?? ''));
  } else if (target.closest('.back') !== null) leaveArticle();
});

function leaveArticle(): void {
  body.classList.remove('reading');
  selection.current()?.element?.querySelector<HTMLElement>('.opener')?.focus();
}

function stepBack(): void {
  if (body.classList.contains('reading')) leaveArticle();
  else toolbar.reset();
}

addThemeButton();
listenForKeys([
  { keys: ['j'], shown: 'j', meaning: 'next finding', press: () => void selection.move(1) },
  { keys: ['k'], shown: 'k', meaning: 'previous finding', press: () => void selection.move(-1) },
  {
    keys: ['ArrowDown'],
    shown: '↓',
    meaning: 'next finding, from a finding',
    press: () => void selection.move(1),
    onFinding: true,
  },
  {
    keys: ['ArrowUp'],
    shown: '↑',
    meaning: 'previous finding, from a finding',
    press: () => void selection.move(-1),
    onFinding: true,
  },
  { keys: ['a'], shown: 'a', meaning: 'to the article', press: readArticle },
  { keys: ['/'], shown: '/', meaning: 'search', press: toolbar.focusSearch },
  { keys: ['Escape'], shown: 'Esc', meaning: 'back to the findings; clear the filters', press: stepBack },
]);

function readArticle(): void {
  if (reader.article() === null) return;
  body.classList.add('reading');
  pane.focus({ preventScroll: true });
}

preparePrint(list, byId('print'), {
  database: main.dataset['database'],
  titleOf: (article) => byArticle.get(article)?.title,
});

async function start(): Promise<void> {
  if (across !== undefined) await load(across);
  await refresh();
  const wanted = decodeURIComponent(location.hash.slice(1));
  if (wanted !== '' && wanted !== 'findings' && wanted !== 'failures') await openFinding(wanted);
  else {
    const first = list.visibleRows()[0];
    if (first !== undefined && matchMedia('(min-width: 1000px)').matches) await selection.open(first);
  }
  body.dataset['ready'] = 'true';
}

window.addEventListener('hashchange', () => {
  const id = decodeURIComponent(location.hash.slice(1));
  if (rowOf(id) !== undefined && selection.current()?.id !== id) void openFinding(id);
});

void start();
