import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { buildPage } from '../../../scripts/build-page.ts';

test('the page that reports carry is the one that its sources make (npm run build:page)', async () => {
  const written = readFileSync(new URL('../../../src/report/html/built-page.ts', import.meta.url), 'utf8');
  expect(written === (await buildPage())).toBe(true);
});
