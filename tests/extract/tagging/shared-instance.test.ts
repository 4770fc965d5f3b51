import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { tagWindow } from '../../../src/extract/tagging/tag.ts';

test('a program that used the same compromise before gets the same tags', () => {
  const text = 'Asylum claims rose 12% in July, and the province’s share of them fell sharply';
  const compromise: typeof import('compromise/two').default = createRequire(import.meta.url)('compromise/two');
  const own = compromise(text).document as unknown as readonly (readonly { text: string; tags: Set<string> }[])[];
  const expected = own.flat().filter((term) => term.text !== '');
  expect([...tagWindow(text)].map(({ text, tags }) => [text, [...tags]])).toEqual(
    expected.map((term) => [term.text, [...term.tags]]),
  );
});
