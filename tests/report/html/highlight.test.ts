import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { paragraphs, stretches } from '../../../src/report/html/page/highlight.ts';
import type { Shown } from '../../../src/report/html/shown.ts';

function found(start: number, end: number, some: Partial<Shown> = {}): Shown {
  return {
    id: `find_${start}_${end}`,
    check: 'reference-value',
    start,
    end,
    verdict: 'supported',
    severity: null,
    message: '',
    stated: { text: '', value: null },
    evidence: [],
    ...some,
  };
}

/** Each stretch as `start-end` and the finding drawn on it. */
const drawn = (
  findings: readonly Shown[],
  unchecked: readonly { start: number; end: number }[] = [],
): readonly string[] =>
  stretches({ start: 0, end: 20 }, findings, unchecked).map(({ start, end, finding, unchecked: open }) =>
    `${start}-${end} ${finding?.id ?? (open ? 'unchecked' : '')}`.trim(),
  );

describe('the stretches of a paragraph', () => {
  test('are cut where a claim begins and ends', () => {
    expect(drawn([found(5, 8)])).toEqual(['0-5', '5-8 find_5_8', '8-20']);
  });

  test('show the graver of two that lie over each other', () => {
    const error = found(2, 12, { verdict: 'refuted', severity: 'error' });
    expect(drawn([found(5, 8), error])).toEqual(['0-2', '2-5 find_2_12', '5-8 find_2_12', '8-12 find_2_12', '12-20']);
  });

  test('show the shorter of two alike', () => {
    expect(drawn([found(2, 12), found(5, 8)])).toEqual([
      '0-2',
      '2-5 find_2_12',
      '5-8 find_5_8',
      '8-12 find_2_12',
      '12-20',
    ]);
  });

  test('show a claim that no check met, below every finding', () => {
    expect(drawn([found(5, 8)], [{ start: 4, end: 10 }])).toEqual([
      '0-4',
      '4-5 unchecked',
      '5-8 find_5_8',
      '8-10 unchecked',
      '10-20',
    ]);
  });

  test('leave out what lies elsewhere, and cut what reaches over the edge', () => {
    expect(drawn([found(30, 40), found(18, 25), found(7, 7)])).toEqual(['0-18', '18-20 find_18_25']);
  });

  test('always cover the paragraph once', () => {
    const spans = fc.array(fc.tuple(fc.nat(30), fc.nat(30)));
    fc.assert(
      fc.property(spans, (pairs) => {
        const all = stretches(
          { start: 3, end: 20 },
          pairs.map(([start, length]) => found(start, start + length)),
          [],
        );
        return (
          all.map((each) => each.start).join() === [3, ...all.slice(0, -1).map((each) => each.end)].join() &&
          all.at(-1)?.end === 20
        );
      }),
    );
  });
});

describe('the paragraphs of a text', () => {
  const cut = (text: string): readonly string[] => paragraphs(text).map(({ start, end }) => text.slice(start, end));

  test.each([
    ['One.\n\nTwo.', ['One.', 'Two.']],
    ['\n \nOne.\n', ['One.']],
    ['', []],
  ])('%j', (text, parts) => {
    expect(cut(text)).toEqual(parts);
  });

  test('are cut at spaces where one is very long, and anywhere where it has none', () => {
    const words = cut('word '.repeat(10_000));
    expect(words.length).toBeGreaterThan(5);
    expect(words.every((part) => part.startsWith('word') && part.length <= 8_001)).toBe(true);
    expect(cut('x'.repeat(20_000)).map((part) => part.length)).toEqual([8_000, 8_000, 4_000]);
  });
});
