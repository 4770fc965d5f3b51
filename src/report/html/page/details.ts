import { describeInterval } from '../../../calendar/interval.ts';
import type { Evidence, ReferenceEvidence } from '../../../model/finding.ts';
import { sourceLine } from '../finding-row.ts';
import type { Shown } from '../shown.ts';
import { h, type Tree, type TreeElement } from '../tree.ts';
import { chart } from './chart.ts';

/** What the details of a finding are told besides it. */
export interface DetailsContext {
  /** Path of the database for the commands; undefined where the report was made without one. */
  readonly database: string | undefined;
  /** Title of an article of this report. */
  readonly titleOf: (article: string) => string | undefined;
}

/** Where the finding stands; '' for one across articles. */
type Home = DetailsContext & { readonly article: string };

/** All that is known of a finding, below its row. */
export function details(finding: Shown, context: Home): TreeElement {
  const { id, cause, evidence, series, stated } = finding;
  const known = new Set(evidence.map((piece) => JSON.stringify(piece)));
  const others = (cause?.evidence ?? []).filter((piece) => !known.has(JSON.stringify(piece)));
  const drawn = series === undefined ? null : chart(series, stated, id);
  return h(
    'div',
    { class: 'details' },
    drawn,
    evidence.length === 0 ? null : evidenceList('Evidence', evidence, context),
    cause === undefined || others.length === 0
      ? null
      : evidenceList(`Why “${cause.code.replaceAll('-', ' ')}” is likely`, others, context),
    h('p', { class: 'read' }, h('button', { type: 'button', class: 'link to-article' }, 'Read the article')),
    commands(id, context.database),
  );
}

function evidenceList(title: string, list: readonly Evidence[], context: Home): Tree {
  return h('section', { class: 'evidence' }, h('h4', {}, title), pieces(list, context));
}

function pieces(list: readonly Evidence[], context: Home): Tree {
  return h('ul', {}, ...list.map((evidence) => h('li', {}, ...piece(evidence, context))));
}

function piece(evidence: Evidence, context: Home): readonly Tree[] {
  switch (evidence.type) {
    case 'reference':
      return cell(evidence);
    case 'text': {
      const title = evidence.article === context.article ? 'Show in the article' : context.titleOf(evidence.article);
      return [
        h('q', { dir: 'auto' }, evidence.quote),
        title === undefined
          ? ''
          : h(
              'small',
              {},
              h(
                'button',
                { type: 'button', class: 'link', 'data-open': evidence.article, 'data-at': String(evidence.start) },
                title,
              ),
            ),
      ];
    }
    case 'derivation':
      return [
        h('span', { class: 'formula' }, `${arithmetic(evidence.formula)} = `, h('b', {}, showValue(evidence.value))),
        ...(evidence.inputs.length === 0 ? [] : [pieces(evidence.inputs, context)]),
      ];
  }
}

function cell(evidence: ReferenceEvidence): readonly Tree[] {
  const { field, value, unit, place, period, asOf, resource, row } = evidence;
  const facts = [
    unit,
    place,
    period === undefined ? undefined : describeInterval(period),
    asOf === undefined ? undefined : `published ${asOf}`,
  ].filter((part) => part !== undefined);
  return [
    h('span', {}, h('b', {}, showValue(value)), facts.length === 0 ? '' : ` · ${facts.join(' · ')}`),
    h('small', {}, ...sourceLine(evidence)),
    h('small', { class: 'cell' }, `${evidence.package} / ${resource}, row ${row}, ${field}`),
  ];
}

function commands(id: string, database: string | undefined): Tree {
  const file = database === undefined ? 'FILE' : shellWord(database);
  const review = (decision: string): string => `deskcheck review ${id} ${decision} --db ${file}`;
  return h(
    'section',
    { class: 'commands' },
    h('h4', {}, 'Decide'),
    h(
      'p',
      { class: 'copies' },
      copier('Accept', review('accept')),
      copier('Dismiss', review('dismiss')),
      copier('Fixed', review('fixed')),
      copier('Explain', `deskcheck explain ${id} --db ${file}`),
      copier('Id', id),
    ),
    h('code', { class: 'command', 'aria-live': 'polite' }, `deskcheck review ${id} accept|dismiss|fixed --db ${file}`),
  );
}

function copier(label: string, text: string): Tree {
  return h('button', { type: 'button', class: 'copy', 'data-copy': text, title: `Copy: ${text}` }, label);
}

/** A formula with the signs that people print: "(55,023 − 50,389) ÷ 50,389 × 100". */
function arithmetic(formula: string): string {
  return formula
    .replaceAll(' * ', ' × ')
    .replaceAll(' - ', ' − ')
    .replaceAll(' / ', ' ÷ ')
    .replace(/(?<![\w.,-])\d{5,15}(?![\w,-])/g, (digits) => Number(digits).toLocaleString('en-CA'));
}

/** One word of a POSIX shell. */
function shellWord(text: string): string {
  return /^[\w./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}

function showValue(value: number | string): string {
  return typeof value === 'string' ? value : value.toLocaleString('en-CA', { maximumFractionDigits: 3 });
}
