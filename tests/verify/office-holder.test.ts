import { expect, test } from 'vitest';
import type { Mention } from '../../src/model/mention.ts';
import { describeTerm } from '../../src/verify/checks/office-holder/tenure.ts';
import { verify } from '../../src/verify/verify.ts';
import { extractedOf, officeClaim, spanOf } from './builders/claims.ts';
import { officeholder, place, referenceOf } from './builders/reference.ts';

const reference = referenceOf({
  places: [
    place('CA', 'Canada'),
    place('CA-QC', 'Quebec', 'CA'),
    place('CA-PE', 'Prince Edward Island', 'CA'),
    place('US', 'United States'),
  ],
  officeholders: [
    officeholder('François Legault', 'Premier', 'CA-QC', '2018-10-18', undefined),
    officeholder('Justin Trudeau', 'Prime Minister', 'CA', '2015-11-04', '2025-03-15'),
    officeholder('Mark Carney', 'Prime Minister', 'CA', '2025-03-14', undefined),
    officeholder('Sean Fraser', 'Minister of Immigration, Refugees and Citizenship', 'CA', '2021-10-26', '2023-07-27', {
      officeAliases: ['Immigration Minister'],
    }),
    officeholder('Marc Miller', 'Minister of Immigration, Refugees and Citizenship', 'CA', '2023-07-26', '2025-03-15', {
      officeAliases: ['Immigration Minister'],
    }),
    officeholder('Joe Biden', 'President', 'US', '2021-01-20', '2025-01-21'),
    officeholder('Dennis King', 'Premier', 'CA-PE', undefined, undefined),
  ],
});

interface Said {
  readonly person: string;
  readonly title: string;
  readonly of?: string;
  readonly status?: 'former' | 'acting' | 'vice';
}

function findingFor(
  text: string,
  published: string | undefined,
  { person, title, of, status }: Said,
  mentions: Mention[] = [],
) {
  const role = {
    title,
    office: title,
    ...(of === undefined ? {} : { of }),
    ...(status === undefined ? {} : { status }),
  };
  const named = spanOf(text, person);
  const claim = {
    ...officeClaim(text, {
      person: 'ent_1',
      personName: person,
      role,
      office: title,
      ...(of === undefined ? {} : { of }),
    }),
    ...named,
    quote: person,
  };
  const [finding, ...more] = verify(
    extractedOf(text, [claim], { mentions, ...(published === undefined ? {} : { published }) }),
    reference,
  );
  if (finding === undefined || more.length > 0) throw new Error('one finding was expected');
  return finding;
}

test.each<[string, string, Said]>([
  [
    'Quebec Premier François Legault said no.',
    '2023-02-20',
    { person: 'François Legault', title: 'Premier', of: 'Quebec' },
  ],
  [
    'François Legault, the Prime Minister of Quebec, is pressing.',
    '2023-03-04',
    { person: 'François Legault', title: 'Prime Minister', of: 'Quebec' },
  ],
  ['President Joseph R. Biden Jr. is to visit.', '2023-03-04', { person: 'Joseph R. Biden Jr.', title: 'President' }],
  ['Immigration Minister Sean Fraser said so.', '2023-02-20', { person: 'Sean Fraser', title: 'Immigration Minister' }],
  [
    'Immigration, Refugees and Citizenship Minister Sean Fraser said so.',
    '2023-02-20',
    { person: 'Sean Fraser', title: 'Immigration, Refugees and Citizenship Minister' },
  ],
  [
    'Former prime minister Justin Trudeau said so.',
    '2025-06-01',
    { person: 'Justin Trudeau', title: 'prime minister', status: 'former' },
  ],
])('borne out: %s', (text, published, said) => {
  expect(findingFor(text, published, said)).toMatchObject({ verdict: 'supported', severity: null });
});

test('a minister who had left is refuted, and the successor named', () => {
  const text = 'Immigration Minister Sean Fraser said on Tuesday that it would change.';
  const finding = findingFor(text, '2023-10-03', {
    person: 'Sean Fraser',
    title: 'Immigration Minister',
    of: 'Canada',
  });
  expect(finding).toMatchObject({
    verdict: 'refuted',
    severity: 'error',
    message: 'Sean Fraser left this office on 26 July 2023',
    cause: { code: 'former-holder' },
    expected: { value: 'Marc Miller' },
    evidence: [
      { value: 'Marc Miller', row: 6 },
      { value: 'Sean Fraser', row: 5 },
    ],
  });
});

test('a person who never held the office is refuted by its one holder', () => {
  const text = 'Quebec Premier Anne Tremblay said no.';
  expect(findingFor(text, '2023-02-20', { person: 'Anne Tremblay', title: 'Premier', of: 'Quebec' })).toMatchObject({
    verdict: 'refuted',
    message: 'The record has François Legault in this office',
  });
});

test('a person who took the office later is refuted', () => {
  const text = 'Prime Minister Mark Carney said no.';
  expect(
    findingFor(text, '2025-01-10', { person: 'Mark Carney', title: 'Prime Minister', of: 'Canada' }),
  ).toMatchObject({
    verdict: 'refuted',
    expected: { value: 'Justin Trudeau' },
  });
});

test.each<[string, string | undefined, Said]>([
  [
    'It began under Immigration Minister Sean Fraser and is over.',
    '2024-05-01',
    { person: 'Sean Fraser', title: 'Immigration Minister' },
  ],
  [
    'Then Immigration Minister Sean Fraser said so.',
    '2024-05-01',
    { person: 'Sean Fraser', title: 'Immigration Minister' },
  ],
  ['Immigration Minister Sean Fraser said so.', '2023-07-27', { person: 'Sean Fraser', title: 'Immigration Minister' }],
  ['Immigration Minister Sean Fraser said so.', undefined, { person: 'Sean Fraser', title: 'Immigration Minister' }],
  [
    'Prince Edward Island Premier Dennis King said so.',
    '2023-02-20',
    { person: 'Dennis King', title: 'Premier', of: 'Prince Edward Island' },
  ],
  ['Acting president Jane Roe said so.', '2023-02-20', { person: 'Jane Roe', title: 'president', status: 'acting' }],
  ['Club president Jane Roe said so.', '2023-02-20', { person: 'Jane Roe', title: 'president' }],
  ['President Bill Biden said so.', '2023-02-20', { person: 'Bill Biden', title: 'President', of: 'United States' }],
  ['Mayor Jane Roe said so.', '2023-02-20', { person: 'Jane Roe', title: 'Mayor', of: 'Quebec' }],
])('left alone: %s (%s)', (text, published, said) => {
  expect(findingFor(text, published, said)).toMatchObject({ verdict: 'not-enough-evidence', severity: null });
});

test('a paragraph that recalls the years of a term keeps its title', () => {
  const text = 'Immigration Minister Sean Fraser said the door was open. That was in 2022.';
  const year: Mention = {
    id: 'm1',
    kind: 'time',
    ...spanOf(text, '2022'),
    quote: '2022',
    timex: { type: 'DATE', value: '2022' },
    interval: { from: '2022-01-01', to: '2023-01-01' },
    certain: ['year'],
  };
  const said = { person: 'Sean Fraser', title: 'Immigration Minister', of: 'Canada' };
  expect(findingFor(text, '2024-05-01', said, [year])).toMatchObject({ verdict: 'not-enough-evidence' });
});

test.each([
  ['2015-11-04', '2025-03-15', {}, '4 November 2015 – 14 March 2025'],
  ['2025-01-20', undefined, {}, 'since 20 January 2025'],
  [undefined, '2025-03-01', {}, 'until 28 February 2025'],
  [undefined, undefined, { asOf: '2023-02-20' }, 'in office on 20 February 2023'],
  [undefined, undefined, { asOf: '2023-02' }, 'in office in February 2023'],
  [undefined, undefined, {}, 'term unknown'],
])('a term from %s to before %s %j reads: %s', (start, end, more, words) => {
  expect(describeTerm(officeholder('Jane Roe', 'Premier', 'CA-QC', start, end, more))).toBe(words);
});
