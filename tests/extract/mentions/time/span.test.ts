import { expect, test } from 'vitest';
import { timeSpanAt } from '../../../../src/extract/mentions/time/time.ts';
import { documentOf, readSpans } from './read-times.ts';

const PUBLISHED = '2025-07-10';

test.each([
  ['It grew in June.', ['June | in | 2025-06-01/2025-07-01']],
  ['It grew since June.', ['since June | since | 2025-06-01/2025-07-11']],
  ['It grew since the start of the year.', ['since the start of the year | since | 2025-01-01/2025-07-11']],
  ['It grew since at least 2010.', ['since at least 2010 | since | 2010-01-01/2025-07-11']],
  ['It grew until 2015.', ['until 2015 | until | 2015-01-01/2016-01-01']],
  ['It must end by 2030.', ['by 2030 | by | 2030-01-01/2031-01-01']],
  ['It grew before 2015.', ['before 2015 | before | 2015-01-01/2016-01-01']],
  ['It grew after 2015.', ['after 2015 | after | 2015-01-01/2016-01-01']],
  ['It grew from 2019 to 2021.', Array(2).fill('from 2019 to 2021 | from-to | 2019-01-01/2022-01-01')],
  ['It grew between January and March.', Array(2).fill('between January and March | from-to | 2025-01-01/2025-04-01')],
  ['It grew in 2019–2021.', Array(2).fill('2019–2021 | from-to | 2019-01-01/2022-01-01')],
  ['It grew in 2014 or 2015.', ['2014 | in | 2014-01-01/2015-01-01', '2015 | in | 2015-01-01/2016-01-01']],
])('“%s” names its stretches', (text, spans) => {
  expect(readSpans(text, PUBLISHED)).toEqual(spans);
});

test('without a publication date “since” has no end', () => {
  expect(readSpans('It grew since 2010.')).toEqual(['since 2010 | since | -']);
});

test('a time that is not in the list is an error', () => {
  expect(() => timeSpanAt(documentOf('It grew.'), [], 0)).toThrow(RangeError);
});
