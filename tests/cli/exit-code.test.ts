import { expect, test } from 'vitest';
import { countFlags, exitCode } from '../../src/cli/exit-code.ts';
import { sampleArticle } from '../samples/checked-article.ts';

const NONE = { error: 0, warning: 0, note: 0 };
const ANY = Number.POSITIVE_INFINITY;

test.each([
  ['nothing flagged', NONE, 'error', ANY, 0],
  ['an error', { ...NONE, error: 1 }, 'error', ANY, 1],
  ['an error that may pass', { ...NONE, error: 1 }, 'never', ANY, 0],
  ['a warning', { ...NONE, warning: 1 }, 'error', ANY, 0],
  ['a warning where warnings fail', { ...NONE, warning: 1 }, 'warning', ANY, 1],
  ['a note where warnings fail', { ...NONE, note: 1 }, 'warning', ANY, 0],
  ['a note where notes fail', { ...NONE, note: 1 }, 'note', ANY, 1],
  ['as many warnings as are allowed', { ...NONE, warning: 2 }, 'never', 2, 0],
  ['a warning more than is allowed', { ...NONE, warning: 3 }, 'never', 2, 1],
] as const)('%s', (_name, flags, failOn, maxWarnings, code) => {
  expect(exitCode(flags, false, failOn, maxWarnings)).toBe(code);
  // What could not be done weighs more than what was found.
  expect(exitCode(flags, true, failOn, maxWarnings)).toBe(2);
});

test('a finding that an editor dismissed is not counted, one that was accepted is', () => {
  const checked = sampleArticle();
  const decided = (status: 'accepted' | 'dismissed') => ({
    ...checked,
    findings: checked.findings.map((finding) => ({
      ...finding,
      decision: { finding: finding.id, status, reviewer: 'M. Editor', at: '2022-03-08', note: '' },
    })),
  });
  expect(countFlags(NONE, checked.findings)).toEqual({ ...NONE, error: 1 });
  expect(countFlags(NONE, decided('accepted').findings)).toEqual({ ...NONE, error: 1 });
  expect(countFlags(NONE, decided('dismissed').findings)).toEqual(NONE);
});
