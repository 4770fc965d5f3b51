import { expect, test } from 'vitest';
import { isDisowned, isQuoted } from '../../../src/verify/prose/disowned.ts';
import { spanOf } from '../builders/claims.ts';

test.each([
  ['“I pay on February 30,” he said.', true],
  ['He said “never”. The rest is due on February 30.', false],
  ['He wrote "due on February 30" on it.', true],
  ['A 6" pipe burst on February 30.', false],
  ['“One paragraph opens.\nThe next has February 30.', false],
])('%s', (text, quoted) => {
  expect(isQuoted(text, spanOf(text, 'February 30'))).toBe(quoted);
});

test.each([
  ['The form wrongly says February 30.', true],
  ['If it were February 30, he would pay.', true],
  ['There is no such day as February 30.', true],
  ['The rent is due on February 30.', false],
  ['It was a mistake. The rent is due on February 30.', false],
])('%s', (text, disowned) => {
  expect(isDisowned(text, spanOf(text, 'February 30'))).toBe(disowned);
});
