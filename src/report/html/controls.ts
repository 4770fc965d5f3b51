import { h, type Tree, type TreeElement } from './tree.ts';
import { REVIEW_STATES, SEVERITIES } from './words.ts';

/** The tool bar; hidden until the page's script has taken it in hand. */
export function controls(): TreeElement {
  return h(
    'form',
    { class: 'controls', id: 'controls', role: 'search', 'aria-label': 'Findings', hidden: '' },
    h('fieldset', { class: 'views', id: 'views' }, h('legend', { class: 'unseen' }, 'Verdict')),
    h(
      'div',
      { class: 'filters' },
      h('input', {
        id: 'search',
        type: 'search',
        placeholder: 'Search findings',
        'aria-label': 'Search findings',
        'aria-keyshortcuts': '/',
        autocomplete: 'off',
        spellcheck: 'false',
      }),
      select('severity', 'Severity', [
        ['', 'Any severity'],
        ...SEVERITIES.map(({ severity, name }) => [severity, name] as const),
      ]),
      select('check', 'Check', [['', 'Any check']]),
      select('article', 'Article', [['', 'Any article']]),
      select('review', 'Review', [
        ['', 'Any review'],
        ...REVIEW_STATES.map((state) => [state, state.charAt(0).toUpperCase() + state.slice(1)] as const),
      ]),
      h('output', { id: 'count', for: 'search severity check article review', 'aria-live': 'polite' }),
      h('button', { type: 'reset', id: 'clear', hidden: '' }, 'Clear filters'),
    ),
  );
}

function select(id: string, label: string, options: readonly (readonly [string, string])[]): Tree {
  return h('select', { id, 'aria-label': label }, ...options.map(([value, text]) => h('option', { value }, text)));
}

/** Name of the report and its buttons. */
export function masthead(): TreeElement {
  return h(
    'header',
    { class: 'masthead', id: 'masthead' },
    h('p', { class: 'brand' }, h('b', {}, 'deskcheck'), ' report'),
    h(
      'div',
      { class: 'tools', id: 'tools', hidden: '' },
      h('button', { type: 'button', id: 'print' }, 'Print'),
      h('button', { type: 'button', id: 'theme', 'aria-pressed': 'false' }, 'Dark'),
      h('button', { type: 'button', id: 'help', 'aria-keyshortcuts': '?' }, 'Keys'),
    ),
  );
}

/** Where the page's script shows the article of the finding that is open. */
export function reader(): TreeElement {
  return h('aside', { class: 'reader', id: 'reader', 'aria-label': 'Article', tabindex: '-1', hidden: '' });
}
