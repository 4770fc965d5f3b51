import type { NameRule } from './rule.ts';
import type { Scene } from './scene.ts';

/** Words between a place and "election": "2021 Ontario general election". */
const CONTESTS =
  /^(?:general|federal|provincial|presidential|parliamentary|legislative|municipal|mayoral|gubernatorial|local|state|senate|senatorial|special|by-election|regional|leadership|assembly|council|european|congressional|legislature|house|of|representatives|parliament)$/;

/** Elections with their year are events, and the place in their name is part of it. */
export const elections: NameRule = (scene, run) => {
  if (!isYear(scene, run.first - 1)) return [];
  let end = run.end;
  while (CONTESTS.test(scene.key(end)) && end < run.end + 4) end += 1;
  if (!/^(?:elections?|by-elections?|referendum|primary|primaries|caucus|census|summit)$/.test(scene.key(end)))
    return [];
  return [{ first: run.first, end: run.end, kind: 'other', rule: 'elections' }];
};

function isYear(scene: Scene, index: number): boolean {
  return /^(?:1[89]|20)\d\d$/.test(scene.tokens[index]?.text ?? '');
}
