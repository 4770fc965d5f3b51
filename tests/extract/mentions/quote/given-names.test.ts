import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { buildGivenNames } from '../../../../scripts/build-given-names.ts';

test('the given names are those of the installed compromise', () => {
  const file = new URL('../../../../src/extract/mentions/quote/given-names.ts', import.meta.url);
  expect(readFileSync(file, 'utf8')).toBe(buildGivenNames());
});
