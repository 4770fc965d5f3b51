import { describe, expect, test } from 'vitest';
import type { BatchProgress } from '../../src/batch/events.ts';
import { openProgress } from '../../src/cli/progress.ts';
import { progressBar, progressText } from '../../src/cli/progress-line.ts';
import { PLAIN } from '../../src/report/format.ts';

function at(filesDone: number, rest: Partial<BatchProgress> = {}): BatchProgress {
  return { files: 10_000, filesDone, articles: filesDone, unchanged: 0, flagged: 57, failed: 0, ...rest };
}

describe('how far a batch is', () => {
  test.each([
    [
      'in the middle',
      at(4210),
      { rate: 312, left: 18.6 },
      '4,210 of 10,000 files, 312 a second, 0:19 left, 57 flagged',
    ],
    [
      'slowly, with failures',
      at(2, { failed: 1 }),
      { rate: 0.5, left: 19_996 },
      '2 of 10,000 files, 0.5 a second, 5:33:16 left, 57 flagged, 1 failed',
    ],
    ['before anything can be said', at(0, { flagged: 0 }), { rate: 0, left: null }, '0 of 10,000 files, 0 flagged'],
  ])('%s', (_name, progress, pace, expected) => {
    expect(progressText(progress, pace)).toBe(expected);
  });

  test('is a bar that fits the terminal', () => {
    const pace = { rate: 312, left: 18 };
    expect(progressBar(at(5000), pace, 100, PLAIN)).toBe(
      `${'█'.repeat(12)}${'░'.repeat(12)} 5,000 of 10,000 files · 312 a second · 0:18 left · 57 flagged`,
    );
    for (const columns of [10, 40, 60, 70, 80]) {
      expect(progressBar(at(5000), pace, columns, PLAIN).length).toBeLessThan(columns);
    }
  });
});

describe('progress is written', () => {
  function screen(isTerminal: boolean) {
    const written: string[] = [];
    let time = 0;
    const progress = openProgress({
      isTerminal,
      columns: () => 80,
      write: (text) => written.push(text),
      now: () => time,
      paint: PLAIN,
    });
    const update = (milliseconds: number, done: number): void => {
      time = milliseconds;
      progress.update(at(done));
    };
    return { written, progress, update };
  }

  test('on a terminal as one line that is drawn over, and taken away for messages and at the end', () => {
    const { written, progress, update } = screen(true);
    update(300, 10);
    expect(written).toEqual([]);
    update(1000, 100);
    update(1050, 110);
    expect(written).toEqual([expect.stringContaining('100 of 10,000 files · 100 a second')]);
    expect(written[0]?.startsWith('\r\u001b[K')).toBe(true);
    progress.clear();
    progress.clear();
    expect(written.slice(1)).toEqual(['\r\u001b[K']);
    update(2000, 200);
    update(3000, 10_000);
    expect(written.at(-1)).toBe('\r\u001b[K');
  });

  test('in a log as a plain line every half minute, and not at all in a short batch', () => {
    const { written, update } = screen(false);
    for (let second = 0; second <= 65; second += 1) update(second * 1000, second * 10);
    expect(written).toEqual([
      expect.stringMatching(/^deskcheck: 300 of 10,000 files, .* left, 57 flagged\n$/),
      expect.stringMatching(/^deskcheck: 600 of 10,000 files/),
    ]);
  });
});
