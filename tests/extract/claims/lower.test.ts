import { expect, test } from 'vitest';
import { lowerAscii } from '../../../src/extract/claims/lower.ts';

test.each([
  ['The Number OF claims', 'the number of claims'],
  ['İzmir’s ÉTÉ in Québec', 'İzmir’s ÉtÉ in québec'],
  ['', ''],
])('%j is read as %j, with every offset as it was', (text, lower) => {
  expect(lowerAscii(text)).toBe(lower);
  expect(lowerAscii(text)).toHaveLength(text.length);
});
