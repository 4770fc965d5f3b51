import { expect, test } from 'vitest';
import type { ChangeClaim, ComparisonClaim } from '../../src/model/claim.ts';
import { verify } from '../../src/verify/verify.ts';
import { asylumReference } from './builders/asylum.ts';
import {
  claimOf,
  claimPlace,
  claimQuantity,
  extractedOf,
  measure,
  moreThan,
  nearly,
  time,
  valueClaim,
} from './builders/claims.ts';
import { observation, place, referenceOf, variable } from './builders/reference.ts';

const asylum = asylumReference();
const seekers = measure('asylum seekers', 'seeker', 'asylum', 'intercept', 'enter', 'unofficial', 'port', 'entry');

test.each([
  ['nearly 10-fold', '10-fold', nearly, 'supported', null],
  ['847 per cent', '847 per cent', {}, 'refuted', 'error'],
  ['857 per cent', '857 per cent', {}, 'supported', null],
  ['957 per cent', '957 per cent', {}, 'supported', null],
  ['threefold', '3-fold', {}, 'refuted', 'error'],
])('an increase of %s from the year before', (_, printed, hedge, verdict, severity) => {
  const text = `The RCMP intercepted 39,171 asylum seekers who entered Quebec through unofficial ports of entry last year – a ${printed} increase from 2021.`;
  const subject = valueClaim(text, {
    id: 'claim_value',
    measure: seekers,
    quantity: claimQuantity(text, '39,171'),
    places: [claimPlace(text, 'Quebec', 'CA-QC')],
    time: time(text, 'last year', '2022'),
  });
  const change = claimOf<ChangeClaim>('change', text, {
    id: 'claim_change',
    direction: 'up',
    by: claimQuantity(text, printed, hedge),
    subject: 'claim_value',
    places: [],
    baseline: time(text, '2021', '2021'),
  });
  const findings = verify(extractedOf(text, [subject, change], { published: '2023-02-20' }), asylum);
  expect(findings.map(({ check }) => check)).toEqual(['reference-value', 'reference-change']);
  expect(findings[1]).toMatchObject({
    verdict,
    severity,
    evidence: [{ type: 'derivation', inputs: [{ value: 39171 }, { value: 4095 }] }],
  });
});

test.each([
  ['more than double the number in 2019', '2', moreThan, '2019', '2019', 'supported'],
  ['more than three times the number in 2019', '3', moreThan, '2019', '2019', 'refuted'],
  ['almost 10 times as many as in 2015', '10', nearly, '2015', '2015', 'not-enough-evidence'],
])('%s', (words, value, hedge, when, period, verdict) => {
  const text = `Migrants crossed into Canada illegally last year, nearly 40,000 of them, ${words}.`;
  const factor = {
    ...claimQuantity(text, '40,000', hedge),
    value: Number(value),
    low: Number(value),
    high: Number(value),
    precision: 1,
    unit: { kind: 'multiple', code: 'x', text: '' },
  } as const;
  const left = {
    measure: measure('migrants', 'migrant', 'cross', 'illegally'),
    places: [claimPlace(text, 'Canada', 'CA')],
    time: time(text, 'last year', '2022'),
  };
  const claim = claimOf<ComparisonClaim>('comparison', text, {
    left,
    right: { places: [], time: time(text, when, period) },
    relation: 'multiple',
    factor: { ...factor, ...hedge },
  });
  const [finding] = verify(extractedOf(text, [claim], { published: '2023-03-04' }), asylum);
  expect(finding).toMatchObject({ check: 'reference-comparison', verdict });
});

test('the same period of the year before is the claim’s own days, a year back', () => {
  const text =
    'CBSA counted 452 asylum claims at land border ports of entry in Quebec in January. That is more than three times the amount made during that time period the year before.';
  const claim = claimOf<ComparisonClaim>('comparison', text, {
    left: {
      measure: measure('asylum claims', 'claim', 'asylum', 'land', 'border', 'port', 'entry'),
      places: [claimPlace(text, 'Quebec', 'CA-QC')],
      time: time(text, 'January', '2017-01'),
    },
    right: { places: [], time: time(text, 'the year before', '2016') },
    relation: 'multiple',
    factor: {
      ...claimQuantity(text, '452', moreThan),
      value: 3,
      low: 3,
      precision: 1,
      unit: { kind: 'multiple', code: 'x', text: '' },
    },
  });
  const [finding] = verify(extractedOf(text, [claim], { published: '2017-02-08' }), asylum);
  expect(finding).toMatchObject({ verdict: 'supported', evidence: [{ inputs: [{ value: 452 }, { value: 137 }] }] });
});

const jobless = referenceOf({
  places: [place('CA', 'Canada')],
  variables: [
    variable('unemployment', 'Unemployment rate', { statType: 'stock', unit: '%', aliases: ['jobless rate'] }),
  ],
  observations: [
    observation('unemployment', 'CA', '2020', 10, { unit: '%' }),
    observation('unemployment', 'CA', '2021', 8, { unit: '%' }),
    observation('unemployment', 'CA', '2022', 12, { unit: '%' }),
  ],
});

test.each([
  ['4%', 'up', '2022', '2021', 'percent-for-points'],
  ['50 percentage points', 'up', '2022', '2021', 'percent-for-points'],
  ['1.5%', 'up', '2022', '2021', 'percent-for-times'],
  ['33%', 'up', '2022', '2021', 'percent-base'],
  ['25%', 'down', '2021', '2020', 'percent-base'],
])('%s %s between percentages: the slip is %s', (printed, direction, period, before, code) => {
  const text = `Canada’s unemployment rate moved by ${printed} in ${period} from ${before}.`;
  const points = printed.endsWith('points')
    ? {
        unit: { kind: 'percentage-point', code: '[pp]', text: 'percentage points' },
        value: 50,
        low: 50,
        high: 50,
        precision: 1,
      }
    : { precision: printed.includes('.') ? 0.1 : 1 };
  const claim = claimOf<ChangeClaim>('change', text, {
    direction: direction as 'up' | 'down',
    measure: measure('unemployment rate', 'rate', 'unemployment'),
    by: claimQuantity(text, printed, points as Parameters<typeof claimQuantity>[2]),
    to: { ...claimQuantity(text, printed), unit: { kind: 'percent', code: '%', text: '%' } },
    places: [claimPlace(text, 'Canada', 'CA')],
    time: time(text, period, period),
    baseline: time(text, before, before),
  });
  const [finding] = verify(extractedOf(text, [claim], { published: '2023-03-04' }), jobless);
  expect(finding).toMatchObject({ verdict: 'refuted', severity: 'error', cause: { code } });
});
