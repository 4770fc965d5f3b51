import { scaleLinear } from 'd3-scale';
import type { Reading, ReferenceSeries } from '../../../model/finding.ts';
import { h, type Tree, type TreeElement } from '../tree.ts';

type Point = ReferenceSeries['points'][number];

/** A bar of the chart, or the words above a set of bars. */
type Line =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'bar'; readonly name: string; readonly value: number; readonly style: string };

const WIDTH = 460;
const LABELS = 150;
const FIGURES = 76;
const ROW = 22;
/** Neighbours shown of each kind: those whose values lie nearest to the stated one. */
const MOST = 6;

/**
 * The stated number and the record's as two bars, and below them the same place in other periods and other places in
 * the same period. A line runs down from the stated number: where it meets the end of a bar, it meets its likely
 * origin. Bars begin at zero. Null where there is nothing to draw.
 */
export function chart(series: ReferenceSeries, stated: Pick<Reading, 'value'>, id: string): TreeElement | null {
  const number = typeof stated.value === 'number' ? stated.value : null;
  const expected = series.points.find((point) => point.relation === 'expected');
  const lines = linesOf(series, number, expected);
  const values = [...series.points.map((point) => point.value), ...(number === null ? [] : [number])];
  if (series.points.length === 0 || !values.every(Number.isFinite)) return null;
  const x = scaleLinear([Math.min(0, ...values), Math.max(0, ...values)], [LABELS, WIDTH - FIGURES]).nice(4);
  const height = lines.length * ROW + 4;
  return h(
    'figure',
    { class: 'chart' },
    h('figcaption', {}, series.label, h('span', {}, unitWords(series.unit))),
    h(
      'svg',
      {
        viewBox: `0 0 ${WIDTH} ${height}`,
        role: 'img',
        'aria-labelledby': `c-${id} d-${id}`,
        preserveAspectRatio: 'xMinYMin meet',
      },
      h('title', { id: `c-${id}` }, `${series.label}: the stated number among the record’s`),
      h('desc', { id: `d-${id}` }, describe(series, number, expected)),
      ...gridLines(x, height),
      ...lines.map((line, index) => drawLine(line, index * ROW, x)),
      number === null
        ? null
        : h('line', { class: 'stated-line', x1: fixed(x(number)), x2: fixed(x(number)), y1: '0', y2: String(height) }),
    ),
    table(series, number),
  );
}

function linesOf(series: ReferenceSeries, stated: number | null, expected: Point | undefined): readonly Line[] {
  const years = near(series.points, 'same-place', stated ?? expected?.value ?? 0);
  const places = near(series.points, 'same-period', stated ?? expected?.value ?? 0);
  return [
    ...(stated === null ? [] : [{ kind: 'bar', name: 'The article', value: stated, style: 'stated' } as const]),
    ...(expected === undefined
      ? []
      : [{ kind: 'bar', name: `Record, ${expected.label}`, value: expected.value, style: 'expected' } as const]),
    ...set(expected === undefined ? 'Other periods' : 'The same place, other periods', years, stated),
    ...set('The same period, other places', places, stated),
  ];
}

function set(heading: string, points: readonly Point[], stated: number | null): readonly Line[] {
  if (points.length === 0) return [];
  return [
    { kind: 'heading', text: heading },
    ...points.map(
      ({ label, value }) =>
        ({ kind: 'bar', name: label, value, style: value === stated ? 'origin' : 'neighbour' }) as const,
    ),
  ];
}

function near(points: readonly Point[], relation: Point['relation'], value: number): readonly Point[] {
  const all = points.filter((point) => point.relation === relation);
  const nearest = new Set(all.toSorted((a, b) => Math.abs(a.value - value) - Math.abs(b.value - value)).slice(0, MOST));
  return all.filter((point) => nearest.has(point));
}

type Scale = ReturnType<typeof scaleLinear<number, number>>;

function gridLines(x: Scale, height: number): readonly Tree[] {
  return x.ticks(4).map((tick) =>
    h('line', {
      class: tick === 0 ? 'axis' : 'grid',
      x1: fixed(x(tick)),
      x2: fixed(x(tick)),
      y1: '0',
      y2: String(height),
    }),
  );
}

function drawLine(line: Line, top: number, x: Scale): Tree {
  const middle = String(top + ROW / 2);
  if (line.kind === 'heading') {
    return h('text', { class: 'heading', x: '0', y: String(top + ROW - 6) }, line.text);
  }
  const from = Math.min(x(0), x(line.value));
  const to = Math.max(x(0), x(line.value));
  return h(
    'g',
    { class: line.style },
    h(
      'text',
      { class: 'name', x: String(LABELS - 8), y: middle, 'text-anchor': 'end', 'dominant-baseline': 'central' },
      clip(line.name),
    ),
    h('rect', { x: fixed(from), y: String(top + 4), width: fixed(Math.max(1, to - from)), height: String(ROW - 8) }),
    h(
      'text',
      { class: 'figure', x: String(WIDTH), y: middle, 'text-anchor': 'end', 'dominant-baseline': 'central' },
      figure(line.value),
    ),
  );
}

function clip(name: string): string {
  return name.length <= 24 ? name : `${name.slice(0, 23)}…`;
}

function describe(series: ReferenceSeries, stated: number | null, expected: Point | undefined): string {
  const parts = [
    stated === null ? '' : `The article states ${figure(stated)}.`,
    expected === undefined ? '' : `The record has ${figure(expected.value)} for ${expected.label}.`,
    ...series.points
      .filter((point) => point.relation !== 'expected' && point.value === stated)
      .map((point) => `The stated number is the record’s for ${point.label}.`),
    'All numbers stand in the table below.',
  ];
  return parts.filter((part) => part !== '').join(' ');
}

const RELATION = { expected: 'the record', 'same-place': 'same place', 'same-period': 'same period' } as const;

function table(series: ReferenceSeries, stated: number | null): Tree {
  return h(
    'details',
    { class: 'figures' },
    h('summary', {}, 'Numbers as a table'),
    h(
      'table',
      {},
      h('thead', {}, h('tr', {}, ...['Of', 'Relation', 'Value'].map((name) => h('th', { scope: 'col' }, name)))),
      h(
        'tbody',
        {},
        ...(stated === null ? [] : [tableRow('The article', 'stated', stated)]),
        ...series.points.map(({ label, relation, value }) => tableRow(label, RELATION[relation], value)),
      ),
    ),
  );
}

function tableRow(name: string, relation: string, value: number): Tree {
  return h('tr', {}, h('th', { scope: 'row' }, name), h('td', {}, relation), h('td', {}, figure(value)));
}

function unitWords(unit: string): string {
  return unit === '' ? '' : ` · ${unit}`;
}

function figure(value: number): string {
  return value.toLocaleString('en-CA', { maximumFractionDigits: 3 });
}

function fixed(value: number): string {
  return value.toFixed(1);
}
