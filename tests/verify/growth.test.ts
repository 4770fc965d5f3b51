import { expect, test } from 'vitest';
import { extract, openReference } from '../../src/index.ts';
import type { ExtractedArticle } from '../../src/model/output.ts';
import { verify } from '../../src/verify/verify.ts';

const reference = openReference(['canada-asylum', 'officeholders', 'places'].map((name) => `reference/${name}`));
const LENGTH = 15_000;
const RUNS = 3;
/** Below this a difference is the machine's, not the text's. */
const NOISE_MS = 60;

/** Processor time, so that whatever else the machine does is not counted; the best of several runs. */
function cost(extracted: ExtractedArticle): number {
  const runs = Array.from({ length: RUNS }, () => {
    const begun = process.threadCpuUsage();
    verify(extracted, reference);
    const { user, system } = process.threadCpuUsage(begun);
    return (user + system) / 1000;
  });
  return Math.min(...runs);
}

test.each([
  ['one office in sentence after sentence', 'Immigration Minister Sean Fraser said so. '],
  ['one office in a sentence without an end', 'Immigration Minister Sean Fraser said on May 5, 2023, that '],
  ['two offices', 'President Joe Biden and Quebec Premier François Legault said on Monday, '],
  ['a number in sentence after sentence', 'In 2022 the RCMP intercepted 39,540 asylum seekers in Quebec. '],
  ['numbers in a sentence without an end', '120 people: 70 men, 25 women and '],
  ['names of organizations', 'The Canadian Border Services Agency and '],
  ['events', 'the Council of Atlantic Premiers meeting in Charlottetown Sunday and '],
])('twice the text takes about twice the time: %s', (_, passage) => {
  const [once, twice] = [LENGTH, 2 * LENGTH].map((length) =>
    extract(passage.repeat(length / passage.length), { publishedAt: '2023-11-06' }),
  );
  if (once === undefined || twice === undefined) throw new Error('two texts were expected');
  verify(once, reference);
  expect(cost(twice)).toBeLessThan(2.5 * cost(once) + NOISE_MS);
});
