import { describe, expect, test } from 'vitest';
import { claimsOf } from '../claims-of.ts';

const shares = (text: string) =>
  claimsOf(text, 'share').map(({ quantity, whole }) => `${quantity.value} of ${whole.measure?.head ?? '-'}`);

describe('a share is a part of a whole', () => {
  test.each([
    ['One in five growers uses the spray.', ['0.2 of grower']],
    ['Three out of four ferries ran late.', ['0.75 of ferry']],
    ['Two-thirds of the patients were children.', ['0.6666666666666666 of patient']],
    ['Some 62 per cent of respondents agreed.', ['62 of respondent']],
    ['The mill dismissed 30 weavers, or 8% of its staff.', ['8 of staff']],
    ["Wind made 27% of the island's electricity last year.", ['27 of electricity']],
    ['The sawmill dropped a quarter of the charges.', ['0.25 of charge']],
  ])('%s', (text, expected) => {
    expect(shares(text)).toEqual(expected);
  });
});

describe('a fraction that is of nothing is no share', () => {
  test.each([
    ['Theft was cut by half.'],
    ['The second half was dull.'],
    ['The yard built half as many boats as in 2015.'],
    ['Rainfall was a third lower than usual.'],
    ['The loan carries 5% interest.'],
  ])('%s', (text) => {
    expect(shares(text)).toEqual([]);
  });
});
