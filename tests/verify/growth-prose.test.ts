import { expect, test } from 'vitest';
import { extract, openReference } from '../../src/index.ts';
import type { ExtractedArticle } from '../../src/model/output.ts';
import { CHECKS } from '../../src/verify/checks/contents.ts';
import { checkContext } from '../../src/verify/context.ts';

const reference = openReference(['officeholders', 'places'].map((name) => `reference/${name}`));
const LENGTH = 8_000;
/** Below this a difference is the machine's, not the text's. */
const NOISE_MS = 80;
const PROSE = new Set([
  'weekday-date',
  'impossible-date',
  'anniversary-count',
  'date-order',
  'age-birth',
  'office-title',
  'office-conflict',
  'person-name',
  'name-spelling',
  'acronym-definition',
  'place-location',
  'place-distance',
]);
const checks = CHECKS.filter(({ name }) => PROSE.has(name));

/** Processor time of the checks alone; the best of three runs. */
function cost(extracted: ExtractedArticle): number {
  const runs = Array.from({ length: 3 }, () => {
    const begun = process.threadCpuUsage();
    const context = checkContext(extracted, reference);
    for (const check of checks) check.run(context);
    const { user, system } = process.threadCpuUsage(begun);
    return (user + system) / 1000;
  });
  return Math.min(...runs);
}

test.each([
  ['days that do not exist', 'on February 30, '],
  ['weekdays and days', 'Monday, March 12 '],
  ['numbers and months', '31 April 31 May '],
  ['anniversaries', 'the 20th anniversary of the 1995 vote '],
  ['anniversaries without a year', 'the 20th anniversary of the vote of '],
  ['founded, and founded again', 'founded in 1978 '],
  ['stretches', 'from 12 May to 3 May '],
  ['beginnings of stretches', 'between 12 May and between 12 May '],
  ['lives', 'Jean Moreau (1911–1894) '],
  ['births', 'Jean Moreau, 45, was born in 1950. '],
  ['births without a year', 'Born in Spain and born in '],
  ['deaths', 'who died in 1990, married one in 1995, '],
  ['titles', 'the Governor of Ontario, Lisa Chan, '],
  ['capitals', 'Governor Ontario '],
  ['holders of one office', 'Ashford Mayor Helen Brandt said so. Ashford Mayor Gerald Poole said no. '],
  ['misspelt names', 'Prime Minister Justin Trudaeu said so. '],
  ['names that look alike', 'Mr. Abbotson met Mr. Abbotsen. Mr. Abbotsan met Mr. Abbatson. '],
  ['acronyms', 'Northern Fisheries Council (NFC) '],
  ['brackets', '(NFC) (NFC) '],
  ['opened quotation marks', '“February 30 " '],
  ['places in places', 'Toledo, Pennsylvania, '],
])('twice the text takes about twice the time: %s', (_, passage) => {
  const [once, twice] = [LENGTH, 2 * LENGTH].map((length) =>
    extract(passage.repeat(length / passage.length), { publishedAt: '2023-11-06' }),
  );
  if (once === undefined || twice === undefined) throw new Error('two texts were expected');
  cost(once);
  expect(cost(twice)).toBeLessThan(2.5 * cost(once) + NOISE_MS);
});
