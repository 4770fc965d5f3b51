import type { Failure, Summary } from '../../model/output.ts';
import { h, type Tree, type TreeElement } from './tree.ts';
import { countOf, SEVERITIES, VERDICTS } from './words.ts';

/** The head of the page: how much was read, what came of it, and what could not be done. */
export function summarySection(summary: Summary): TreeElement {
  const { severities } = summary;
  const flags = severities.error + severities.warning + severities.note;
  return h(
    'section',
    {
      class: 'summary',
      id: 'summary',
      'aria-labelledby': 'summary-title',
      'data-verdicts': JSON.stringify(summary.verdicts),
    },
    h(
      'div',
      { class: 'summary-line' },
      h(
        'h1',
        { id: 'summary-title' },
        flags === 0 ? 'Nothing flagged' : countOf(flags, 'flagged finding'),
        h('small', {}, ` in ${countOf(summary.articles, 'article')}, ${countOf(summary.claims, 'claim')}`),
      ),
      h(
        'ul',
        { class: 'severities' },
        ...SEVERITIES.map(({ severity, name }) =>
          h('li', { class: severity }, countOf(severities[severity], name.toLowerCase())),
        ),
        ...remarks(summary),
      ),
    ),
    verdictBar(summary),
    h(
      'p',
      { class: 'humble' },
      'A flag says that the article differs from the source named beside it, or from itself. It does not say which of the two is wrong.',
    ),
  );
}

function remarks({ failed, skipped, undated }: Summary): readonly Tree[] {
  return [
    ...(failed === 0
      ? []
      : [h('li', { class: 'remark' }, h('a', { href: '#failures' }, `${countOf(failed, 'input')} failed`))]),
    ...(skipped === 0 ? [] : [h('li', { class: 'remark' }, `${countOf(skipped, 'file')} skipped`)]),
    ...(undated === 0
      ? []
      : [h('li', { class: 'remark' }, `${countOf(undated, 'claim')} unchecked for want of a publication date`)]),
  ];
}

/** The verdicts as one bar in proportion, with its legend in words and numbers. */
function verdictBar({ verdicts }: Summary): Tree {
  const total = VERDICTS.reduce((sum, { verdict }) => sum + verdicts[verdict], 0);
  let from = 0;
  const parts = VERDICTS.map(({ verdict }) => {
    const width = total === 0 ? 0 : (verdicts[verdict] / total) * 100;
    const part = h('rect', {
      class: verdict,
      x: `${from.toFixed(2)}%`,
      y: '0',
      width: `${width.toFixed(2)}%`,
      height: '8',
    });
    from += width;
    return part;
  });
  return h(
    'div',
    { class: 'verdicts' },
    h('svg', { class: 'bar', height: '8', width: '100%', 'aria-hidden': 'true' }, ...parts),
    h(
      'ul',
      {},
      ...VERDICTS.map(({ verdict, name, meaning }) =>
        h(
          'li',
          { class: verdict },
          h('span', { class: 'key', 'aria-hidden': 'true' }),
          h('b', {}, verdicts[verdict].toLocaleString('en-CA')),
          ` ${name.toLowerCase()} `,
          h('small', {}, meaning),
        ),
      ),
    ),
  );
}

/** Inputs that could not be read, each with its reason. */
export function failuresSection(failures: readonly Failure[]): TreeElement | null {
  if (failures.length === 0) return null;
  return h(
    'section',
    { class: 'failures', id: 'failures', 'aria-labelledby': 'failures-title' },
    h('h2', { id: 'failures-title' }, `${countOf(failures.length, 'input')} that could not be read`),
    h(
      'ul',
      {},
      ...failures.map(({ uri, line, message, code }) =>
        h(
          'li',
          {},
          h('span', { class: 'uri' }, line === undefined ? uri : `${uri}:${line}`),
          h('span', { dir: 'auto' }, message),
          h('code', {}, code),
        ),
      ),
    ),
  );
}
