import { h } from '../tree.ts';
import { VERDICTS } from '../words.ts';
import { byId, toElement } from './dom.ts';
import { type Criteria, DEFAULT, searchWords } from './filter.ts';
import type { Group } from './groups.ts';
import type { Shownness } from './list.ts';

/** The tool bar: what the reader asks to see. */
export interface Toolbar {
  readonly criteria: () => Criteria;
  readonly announce: (shown: Shownness, busy: boolean) => void;
  readonly focusSearch: () => void;
  readonly reset: () => void;
}

const SELECTS = ['severity', 'check', 'article', 'review'] as const;

/** Fills the tool bar from the findings of the page and calls `changed` whenever the reader asks for something else. */
export function createToolbar(groups: readonly Group[], changed: () => void): Toolbar {
  const form = byId<HTMLFormElement>('controls');
  const search = byId<HTMLInputElement>('search');
  const count = byId<HTMLOutputElement>('count');
  const clear = byId<HTMLButtonElement>('clear');
  addViews(groups);
  addChecks(groups);
  addArticles(groups);
  form.hidden = false;
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('change', changed);
  form.addEventListener('reset', () => setTimeout(changed));
  let timer: ReturnType<typeof setTimeout> | undefined;
  search.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(changed, 60);
  });

  const criteria = (): Criteria => {
    const [severity = '', check = '', article = '', review = ''] = SELECTS.map(
      (id) => byId<HTMLSelectElement>(id).value,
    );
    const view = form.querySelector<HTMLInputElement>('input[name="view"]:checked')?.value ?? DEFAULT.view;
    return { view, severity, check, article, review, words: searchWords(search.value) };
  };

  return {
    criteria,
    announce: ({ findings, articles }, busy) => {
      const asked = criteria();
      count.textContent = busy ? 'Unpacking …' : `${plural(findings, 'finding')} in ${plural(articles, 'article')}`;
      clear.hidden =
        SELECTS.every((name) => asked[name] === '') && asked.words.length === 0 && asked.view === DEFAULT.view;
    },
    focusSearch: () => {
      search.focus();
      search.select();
    },
    reset: () => form.reset(),
  };
}

function addViews(groups: readonly Group[]): void {
  const flagged = groups.reduce((sum, group) => sum + group.rows.length, 0);
  const counts = JSON.parse(byId('summary').dataset['verdicts'] ?? '{}') as Readonly<Record<string, number>>;
  const views = [
    { value: 'flagged', name: 'Flagged', number: flagged },
    ...VERDICTS.map(({ verdict, name }) => ({ value: verdict, name, number: counts[verdict] ?? 0 })),
    { value: 'all', name: 'All', number: Object.values(counts).reduce((sum, count) => sum + count, 0) },
  ];
  byId('views').append(
    ...views.map(({ value, name, number }) =>
      toElement(
        h(
          'label',
          { class: `view ${value}` },
          h('input', { type: 'radio', name: 'view', value, ...(value === DEFAULT.view ? { checked: '' } : {}) }),
          h('span', {}, `${name} `, h('small', {}, number.toLocaleString('en-CA'))),
        ),
      ),
    ),
  );
}

function addChecks(groups: readonly Group[]): void {
  const checks = new Set(groups.flatMap((group) => group.rows.map((row) => row.check)));
  addOptions(
    'check',
    [...checks].toSorted().map((check) => [check, check]),
  );
}

function addArticles(groups: readonly Group[]): void {
  const titled = groups.filter((group) => group.article !== '');
  addOptions(
    'article',
    titled.map((group) => [group.article, group.title.length > 60 ? `${group.title.slice(0, 59)}…` : group.title]),
  );
}

function addOptions(id: string, options: readonly (readonly [string, string])[]): void {
  const select = byId<HTMLSelectElement>(id);
  const known = new Set(Array.from(select.options, (option) => option.value));
  select.append(
    ...options.filter(([value]) => !known.has(value)).map(([value, name]) => toElement(h('option', { value }, name))),
  );
}

function plural(number: number, noun: string): string {
  return `${number.toLocaleString('en-CA')} ${noun}${number === 1 ? '' : 's'}`;
}
