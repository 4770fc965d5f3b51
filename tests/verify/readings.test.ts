import { expect, test } from 'vitest';
import { check, openReference } from '../../src/index.ts';

const reference = openReference(['canada-asylum', 'places'].map((name) => `reference/${name}`));

function readings(text: string): readonly string[] {
  return check(text, { reference, publishedAt: '2023-02-20' }).findings.map(({ stated }) => stated.text);
}

test.each([
  ['Nearly 40,000 asylum seekers crossed into Quebec in 2022.', 'nearly 40,000 asylum seekers · Quebec · 2022'],
  ['At least 70 farmers crossed into Quebec in 2022.', 'at least 70 farmers · Quebec · 2022'],
  ['More than 70 farmers in Quebec and Quebec City left in 2022.', 'more than 70 farmers'],
  ['Hundreds of farmers left Quebec in 2022.', 'Hundreds of farmers'],
  ['Asylum claims in Canada rose 128% in 2022.', 'up 128% · '],
])('of %j the reading begins %j', (text, reading) => {
  expect(readings(text)).toContainEqual(expect.stringContaining(reading));
});
