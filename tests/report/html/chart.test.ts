import { describe, expect, test } from 'vitest';
import type { ReferenceSeries } from '../../../src/model/finding.ts';
import { chart } from '../../../src/report/html/page/chart.ts';
import type { Tree, TreeElement } from '../../../src/report/html/tree.ts';
import { series } from './samples.ts';

function all(tree: Tree, tag: string): readonly TreeElement[] {
  if (typeof tree === 'string') return [];
  return [...(tree.tag === tag ? [tree] : []), ...tree.children.flatMap((child) => all(child, tag))];
}
const words = (tree: Tree): string => (typeof tree === 'string' ? tree : tree.children.map(words).join(''));

/** Class, name and width of each bar. */
function bars(of: ReferenceSeries, stated: number | null): readonly (readonly [string, string, number])[] {
  const drawn = chart(of, { value: stated }, 'x');
  if (drawn === null) return [];
  return all(drawn, 'g').map((bar) => [
    bar.attributes['class'] ?? '',
    words(all(bar, 'text')[0] ?? ''),
    Number(all(bar, 'rect')[0]?.attributes['width']),
  ]);
}

describe('the chart of a flagged number', () => {
  test('has the stated and the recorded number first, then the other periods and places', () => {
    expect(bars(series, 39_540).map(([style, name]) => [style, name])).toEqual([
      ['stated', 'The article'],
      ['expected', 'Record, 2021'],
      ['neighbour', '2018'],
      ['neighbour', '2019'],
      ['neighbour', '2020'],
      ['neighbour', '2022'],
      ['neighbour', 'Eastport'],
      ['neighbour', 'Northport and the o…'],
      ['origin', 'All routes'],
    ]);
  });

  test('draws bars as long as their numbers, from zero', () => {
    const [stated, expected] = bars(series, 39_540);
    expect((stated?.[2] ?? 0) / (expected?.[2] ?? 1)).toBeCloseTo(39_540 / 12_540, 1);
  });

  test('says in words what it shows, and gives every number in a table', () => {
    const drawn = chart(series, { value: 39_540 }, 'x');
    if (drawn === null) throw new Error('no chart');
    const [description] = all(drawn, 'desc').map(words);
    expect(description).toContain('The article states 39,540. The record has 12,540 for 2021.');
    expect(description).toContain('The stated number is the record’s for All routes.');
    expect(all(drawn, 'tr')).toHaveLength(series.points.length + 2);
  });

  test.each([
    ['without a stated number', null, 8],
    ['with numbers below zero', -40, 9],
  ])('%s', (_name, stated, count) => {
    const drawn = bars(series, stated);
    expect(drawn).toHaveLength(count);
    expect(drawn.every(([, , width]) => width >= 1)).toBe(true);
  });

  test('keeps the neighbours nearest to the stated number where there are many', () => {
    const many = Array.from({ length: 40 }, (_, year) => ({
      label: String(1980 + year),
      place: 'x',
      value: year * 10,
      relation: 'same-place' as const,
    }));
    const names = bars({ ...series, points: many }, 300).map(([, name]) => name);
    expect(names).toContain('2010');
    expect(names.length).toBeLessThan(12);
  });

  test('is left out where there is nothing to draw', () => {
    expect(chart({ ...series, points: [] }, { value: 3 }, 'x')).toBeNull();
    expect(
      chart(
        { ...series, points: [{ label: 'a', place: 'x', value: Number.NaN, relation: 'expected' }] },
        { value: 3 },
        'x',
      ),
    ).toBeNull();
  });
});
