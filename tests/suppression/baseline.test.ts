import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/model/finding.ts';
import { type BaselineEntry, baselineRun, baselineText, readBaseline } from '../../src/suppression/baseline.ts';
import { sampleArticle } from '../samples/checked-article.ts';

const checked = sampleArticle();
const [flag] = checked.findings;
if (flag === undefined) throw new Error('the sample has no finding');
const entry = (file: string, id: string): BaselineEntry => ({ file, id, check: 'reference-value', quote: '12,450' });
const options = { name: 'baseline.json', isGone: (file: string) => file.startsWith('gone/'), acceptsNew: false };
const suppressedIds = (findings: readonly Finding[]): readonly string[] =>
  findings.filter(({ suppressed }) => suppressed !== undefined).map(({ id }) => id);

test('flags that are known are suppressed, with where they were accepted; nothing else is touched', () => {
  const run = baselineRun([entry('a.md', 'finding_1')], options);
  const { findings } = run.apply('a.md', checked);
  expect(findings[0]?.suppressed).toEqual({ by: 'baseline', reason: 'accepted in baseline.json' });
  expect(findings.slice(1)).toEqual(checked.findings.slice(1));
});

describe('findings across articles', () => {
  const across: Finding = { ...flag, article: 'article_1' };

  test('are known by their id alone', () => {
    const run = baselineRun([entry('', 'finding_1')], options);
    expect(suppressedIds(run.applyAcross([across, { ...across, id: 'finding_9' }]))).toEqual(['finding_1']);
  });

  test('are accepted when the baseline is made, and stay while not all their files are looked at', () => {
    const run = baselineRun([], { ...options, acceptsNew: true });
    expect(suppressedIds(run.applyAcross([across]))).toEqual(['finding_1']);
    expect(run.updated()).toEqual([entry('', 'finding_1')]);
    const partial = baselineRun([entry('', 'finding_1'), entry('b.md', 'finding_2')], options);
    partial.apply('a.md', { ...checked, findings: [] });
    expect([partial.stale(), partial.updated().length]).toEqual([[], 2]);
    partial.apply('b.md', { ...checked, findings: [] });
    expect([partial.stale().length, partial.updated()]).toEqual([2, []]);
  });
});

test('what belongs to a file that is gone is known wherever it turns up, and stale where it does not', () => {
  const run = baselineRun([entry('gone/a.md', 'finding_1'), entry('gone/b.md', 'finding_2')], options);
  expect(suppressedIds(run.apply('new.md', checked).findings)).toEqual(['finding_1']);
  expect(run.stale()).toEqual([entry('gone/b.md', 'finding_2')]);
  expect(run.updated()).toEqual([{ ...entry('new.md', 'finding_1') }]);
});

describe('the file', () => {
  test('is sorted, one finding a line, and reads back as it was', () => {
    const text = baselineText([entry('b.md', 'x'), entry('a.md', 'y'), entry('a.md', 'x')]);
    expect(text.split('\n').slice(3, 5)).toEqual([
      '    {"file":"a.md","id":"x","check":"reference-value","quote":"12,450"},',
      '    {"file":"a.md","id":"y","check":"reference-value","quote":"12,450"},',
    ]);
    expect(readBaseline(text)).toEqual([entry('a.md', 'x'), entry('a.md', 'y'), entry('b.md', 'x')]);
    expect(readBaseline(baselineText([]))).toEqual([]);
  });

  test.each(['', '{', '[]', '{"version": 2, "findings": []}', '{"version": 1, "findings": [{"file": 3}]}'])(
    '%j is none',
    (text) => {
      expect(readBaseline(text)).toHaveProperty('message');
    },
  );
});
