import { describe, expect, test } from 'vitest';
import * as anniversaries from '../../../src/verify/checks/anniversary-count/examples.ts';
import { WORDINGS as ANNIVERSARIES } from '../../../src/verify/checks/anniversary-count/wordings.ts';
import * as orders from '../../../src/verify/checks/date-order/examples.ts';
import { WORDINGS as LIVES } from '../../../src/verify/checks/date-order/lives.ts';
import { WORDINGS as RANGES } from '../../../src/verify/checks/date-order/ranges.ts';
import type { Wording } from '../../../src/verify/prose/wording.ts';

/** One sentence a wording, in the order of the rows, besides the examples of the check. */
const SENTENCES = [
  'Friday is the 20th anniversary of the 1995 referendum.',
  'Friday is the centenary of the opening of the bridge in May 1920.',
  'Founded in 1920, the club marks its 100th anniversary today.',
  'The town marks 20 years since the flood in 1995.',
  'Founded in 1920, the club turned 100 today.',
  'It ran from March 4, 2019 to March 18, 2019.',
  'It ran from September 29th, 2019 until the 30th of September, 2020.',
  'It ran from the 30th of September, 2019 until September 30th, 2020.',
  'It ran from the 4th of March to the 18th of March 2019.',
  'It ran from March 2019 through May 2019.',
  'It ran from 2019 until 2020, and ended on paper.',
  'It ran between March 4 and March 18.',
  'It ran between March 4 and 18 March.',
  'It ran between 4 March and March 18.',
  'It ran between 4 March and 18 March.',
  'It ran between March 2019 and May 2019.',
  'It ran between 2019 and 2021.',
  'The strike began on March 4 and ended on March 18.',
  'The strike began on March 4, and it ended on 18 March.',
  'The strike began on 4 March and ended on March 18.',
  'The strike began on 4 March and ended on 18 March.',
  'The strike began in March 2019 and ended in May 2019.',
  'The strike started in 2019 but ended in 2020.',
  'It was closed March 4 until March 18.',
  'It was closed March 4 till 18 March.',
  'It was closed 4 March until March 18.',
  'It was closed 4 March until 18 March.',
  'It was closed March 2019 until May 2019.',
  'It was closed 2019 till 2020.',
  'The painter, who died in 1990, married a sculptor in 1995.',
  'Born in 1950 in Lyon, the painter married a sculptor in 1940.',
  'Jean Moreau (1911–1994), married a sculptor in 1995.',
  'She was born in 1950 and married a sculptor in 1940.',
  'Jean Moreau (1911–1894) was a painter.',
];

const TABLES: readonly (readonly [string, readonly Wording[], readonly string[]])[] = [
  ['anniversaries', ANNIVERSARIES, [...anniversaries.FOUND, ...anniversaries.LEFT_ALONE].map(({ text }) => text)],
  ['ranges', RANGES, [...orders.FOUND, ...orders.LEFT_ALONE].map(({ text }) => text)],
  ['lives', LIVES, [...orders.FOUND, ...orders.LEFT_ALONE].map(({ text }) => text)],
];

describe.each(TABLES)('%s', (name, wordings, examples) => {
  const isFolded = name === 'anniversaries';

  test.each(wordings.map((row, at) => [at + 1, row] as const))(
    'wherever wording %i holds, what it needs is there',
    (_, { needs, pattern }) => {
      const held = [...examples, ...SENTENCES].filter((text) => text.search(pattern()) >= 0);
      expect(held.length, 'texts in which the wording holds').toBeGreaterThan(0);
      expect(held.filter((text) => !needs.test(isFolded ? text.toLowerCase() : text))).toEqual([]);
    },
  );
});
