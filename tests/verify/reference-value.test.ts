import { expect, test } from 'vitest';
import type { ValueClaim } from '../../src/model/claim.ts';
import { verify } from '../../src/verify/verify.ts';
import { asylumReference } from './builders/asylum.ts';
import {
  claimPlace,
  claimQuantity,
  extractedOf,
  measure,
  moreThan,
  nearly,
  time,
  valueClaim,
} from './builders/claims.ts';

const reference = asylumReference();

function findingFor(text: string, published: string, build: (text: string) => ValueClaim) {
  const [finding, ...more] = verify(extractedOf(text, [build(text)], { published }), reference);
  if (finding === undefined || more.length > 0) throw new Error('one finding was expected');
  return finding;
}

const intercepted = () =>
  measure('asylum seekers', 'seeker', 'asylum', 'intercept', 'enter', 'unofficial', 'port', 'entry');

test('a national total said of a province is refuted, and the cause is the other place', () => {
  const text =
    'The RCMP intercepted 39,540 asylum seekers last year who entered Quebec through unofficial ports of entry.';
  const finding = findingFor(text, '2023-02-20', () =>
    valueClaim(text, {
      measure: intercepted(),
      quantity: claimQuantity(text, '39,540'),
      places: [claimPlace(text, 'Quebec', 'CA-QC')],
      time: time(text, 'last year', '2022'),
    }),
  );
  expect(finding).toMatchObject({
    check: 'reference-value',
    verdict: 'refuted',
    severity: 'error',
    quote: '39,540',
    message: 'The figure is Canada’s, not Quebec’s',
    expected: { value: 39171 },
    cause: { code: 'other-place', evidence: [{ value: 39540 }] },
    suggestion: '39,171',
    evidence: [{ type: 'reference', row: 6, value: 39171 }],
  });
});

test.each([
  ['nearly 40,000', '40,000', nearly, '2022', 'last year', 'Canada', 'CA'],
  ['nearly 5,000', '5,000', nearly, '2023-01', 'in January', 'Canada', 'CA'],
  ['more than 4,800', '4,800', moreThan, '2023-01', 'in January', 'Quebec', 'CA-QC'],
])('%s is borne out', (_, printed, hedge, period, when, where, placeId) => {
  const text = `Migrants crossed into ${where} illegally: ${printed} ${when}.`;
  const finding = findingFor(text, '2023-03-04', () =>
    valueClaim(text, {
      measure: measure('migrants', 'migrant', 'cross', 'illegally'),
      quantity: claimQuantity(text, printed, hedge),
      places: [claimPlace(text, where, placeId)],
      time: time(text, when, period),
    }),
  );
  expect(finding).toMatchObject({ verdict: 'supported', severity: null });
});

test('what is left of a total after one place is a derivation', () => {
  const text = 'The RCMP made only 369 interceptions across every province other than Quebec in 2022.';
  const finding = findingFor(text, '2023-02-20', () =>
    valueClaim(text, {
      measure: measure('interceptions', 'interception', 'make'),
      quantity: claimQuantity(text, '369'),
      places: [claimPlace(text, 'Quebec', 'CA-QC', { scope: 'others' })],
      time: time(text, '2022', '2022'),
    }),
  );
  expect(finding).toMatchObject({
    verdict: 'supported',
    evidence: [{ type: 'derivation', formula: '39540 - 39171', value: 369 }],
  });
});

test('the agency tells claims at the border from interceptions of the same size', () => {
  const text = 'CBSA counted 452 asylum claims at land border ports of entry in Quebec in January.';
  const finding = findingFor(text, '2017-02-08', () =>
    valueClaim(text, {
      measure: measure('asylum claims', 'claim', 'asylum', 'land', 'border', 'port', 'entry'),
      quantity: claimQuantity(text, '452'),
      places: [claimPlace(text, 'Quebec', 'CA-QC')],
      time: time(text, 'January', '2017-01'),
    }),
  );
  expect(finding).toMatchObject({ verdict: 'supported', evidence: [{ variable: 'claims-land' }] });
});

test('a constant that misses by less than half a per cent is a warning', () => {
  const text = 'They cross at other points along the 8,850-kilometre border with the United States.';
  const finding = findingFor(text, '2023-03-04', () =>
    valueClaim(text, {
      measure: measure('border', 'border'),
      quantity: claimQuantity(text, '8,850-kilometre'),
      places: [claimPlace(text, 'United States', 'US')],
    }),
  );
  expect(finding).toMatchObject({ verdict: 'refuted', severity: 'warning', suggestion: '8,891-kilometre' });
});

test.each([
  ['digits that changed places', '39,711', 'digits-swapped'],
  ['a digit left out', '3,971', 'digit-dropped'],
  ['a nought too many', '391,710', 'digit-dropped'],
  ['millions for thousands', '39 million', 'magnitude'],
  ['another year', '4,095', 'other-period'],
])('%s is named as the cause', (_, printed, code) => {
  const text = `The RCMP intercepted ${printed} asylum seekers who entered Quebec through unofficial ports of entry in 2022.`;
  const finding = findingFor(text, '2023-02-20', () =>
    valueClaim(text, {
      measure: intercepted(),
      quantity: claimQuantity(text, printed),
      places: [claimPlace(text, 'Quebec', 'CA-QC')],
      time: time(text, '2022', '2022'),
    }),
  );
  expect(finding).toMatchObject({ verdict: 'refuted', severity: 'error', cause: { code } });
});

test.each([
  ['another noun is counted', 'officers', ['officer', 'intercept', 'asylum', 'seeker', 'port', 'entry'], '2022'],
  [
    'the period has no row',
    'asylum seekers',
    ['seeker', 'asylum', 'intercept', 'enter', 'unofficial', 'port', 'entry'],
    '2018',
  ],
])('where %s, nothing is said', (_, noun, lemmas, period) => {
  const text = `The RCMP intercepted 700 ${noun} who entered Quebec through unofficial ports of entry then.`;
  const finding = findingFor(text, '2023-02-20', () =>
    valueClaim(text, {
      measure: measure(noun, ...lemmas),
      quantity: claimQuantity(text, '700'),
      places: [claimPlace(text, 'Quebec', 'CA-QC')],
      time: time(text, 'then', period),
    }),
  );
  expect(finding).toMatchObject({ verdict: 'not-enough-evidence', severity: null });
});

test.each([
  ['476', '2017-03-25', 'supported', 'note', 'older-vintage'],
  ['315', '2017-05-01', 'supported', null, undefined],
  ['315', '2017-03-25', 'supported', null, undefined],
  ['476', '2017-05-01', 'refuted', 'warning', 'older-vintage'],
])('of two dated figures, %s on %s: the vintage of the day decides', (printed, published, verdict, severity, cause) => {
  const text = `The RCMP intercepted ${printed} asylum seekers between ports of entry in Canada in January.`;
  const finding = findingFor(text, published, () =>
    valueClaim(text, {
      measure: measure('asylum seekers', 'seeker', 'asylum', 'intercept', 'port', 'entry'),
      quantity: claimQuantity(text, printed),
      places: [claimPlace(text, 'Canada', 'CA')],
      time: time(text, 'January', '2017-01'),
    }),
  );
  expect(finding).toMatchObject({ verdict, severity });
  expect(finding.cause?.code).toBe(cause);
});

test.each([
  ['452', '2017-04-21', 'supported', null, 452, undefined],
  ['432', '2017-04-21', 'supported', 'note', 432, '452 is the source\u2019s current figure'],
  ['432', '2017-03-02', 'supported', 'note', 432, '452 is the source\u2019s current figure'],
  ['478', '2017-04-21', 'refuted', 'error', 452, undefined],
])('%s on %s, beside a figure without a date: %s', (printed, published, verdict, severity, expected, detail) => {
  const text = `The RCMP intercepted ${printed} asylum seekers between ports of entry in Quebec in February.`;
  const finding = findingFor(text, published, () =>
    valueClaim(text, {
      measure: measure('asylum seekers', 'seeker', 'asylum', 'intercept', 'port', 'entry'),
      quantity: claimQuantity(text, printed),
      places: [claimPlace(text, 'Quebec', 'CA-QC')],
      time: time(text, 'February', '2017-02'),
    }),
  );
  expect(finding).toMatchObject({ verdict, severity, expected: { value: expected } });
  expect(finding.cause?.detail).toBe(detail);
});

test('an interval that no row prints is made of rows that do', () => {
  const text =
    'The Saint-Bernard-de-Lacolle border crossing received 7,635 asylum claims in the first half of the year.';
  const finding = findingFor(text, '2025-08-20', () =>
    valueClaim(text, {
      measure: measure('asylum claims', 'claim', 'asylum', 'receive', 'border', 'crossing'),
      quantity: claimQuantity(text, '7,635'),
      places: [claimPlace(text, 'Saint-Bernard-de-Lacolle', undefined)],
      time: time(text, 'first half of the year', '2025-H1'),
    }),
  );
  expect(finding).toMatchObject({
    verdict: 'supported',
    evidence: [{ type: 'derivation', formula: '10724 - 3089' }],
  });
});
