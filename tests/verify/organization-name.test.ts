import { expect, test } from 'vitest';
import { verify } from '../../src/verify/verify.ts';
import { processorMilliseconds } from '../processor-time.ts';
import { extractedOf } from './builders/claims.ts';
import { organization, place, referenceOf } from './builders/reference.ts';

const reference = referenceOf({
  places: [place('CA', 'Canada'), place('US', 'United States', undefined, ['U.S.'])],
  organizations: [
    organization('cbsa', 'Canada Border Services Agency', { acronym: 'CBSA' }),
    organization('dhs', 'Department of Homeland Security', { acronym: 'DHS' }),
    organization('ccr', 'Canadian Council for Refugees'),
    organization('irb', 'Immigration and Refugee Board of Canada', { aliases: ['Immigration and Refugee Board'] }),
    organization('cila', 'Canadian Immigration Lawyers Association'),
    organization('ed', 'Department of Education'),
    organization('dod', 'Department of Defense'),
    organization('tsb', 'Transportation Safety Board of Canada', { formerNames: ['Canadian Aviation Safety Board'] }),
  ],
});

const misnamed = (text: string) =>
  verify(extractedOf(text, []), reference).map(({ quote, suggestion }) => [quote, suggestion]);

test.each([
  ['The Canadian Border Services Agency said so.', 'Canadian Border Services Agency', 'Canada Border Services Agency'],
  [
    'Agents of the Department for Homeland Security’s raid team left.',
    'Department for Homeland Security',
    'Department of Homeland Security',
  ],
  [
    'She leads the Canadian Council of Refugees, a charity.',
    'Canadian Council of Refugees',
    'Canadian Council for Refugees',
  ],
  [
    'The Refugee and Immigration Board of Canada ruled.',
    'Refugee and Immigration Board of Canada',
    'Immigration and Refugee Board of Canada',
  ],
  [
    'The Immigration and Refugees Board of Canada ruled.',
    'Immigration and Refugees Board of Canada',
    'Immigration and Refugee Board of Canada',
  ],
  ['A U.S. Department of Homelend Security memo', 'Department of Homelend Security', 'Department of Homeland Security'],
])('%s', (text, quote, suggestion) => {
  expect(misnamed(text)).toEqual([[quote, suggestion]]);
});

test.each([
  'The Canada Border Services Agency said so, and so did the CBSA.',
  'The American Immigration Lawyers Association is another body.',
  'The Canadian Council of Churches is another body.',
  'The Western Canadian Council of Refugees is another body.',
  'The Department for Education is another country’s.',
  'Its Department of Defence is spelled the British way.',
  'The Canadian Aviation Safety Board was its name until 1990.',
  'A Canadian border services agency is a description.',
  'The Immigration and Refugee Board decided.',
  'Canada. Border Services Agency',
  'Refugees from Canada crossed the border; services of the agency stopped.',
])('left alone: %s', (text) => {
  expect(misnamed(text)).toEqual([]);
});

test('a name that is wrong twice is said once, with the second place as evidence', () => {
  const text = 'The Canadian Council of Refugees objects. The Canadian Council of Refugees wrote a letter.';
  const [finding, ...more] = verify(extractedOf(text, []), reference);
  expect(more).toEqual([]);
  expect(finding).toMatchObject({
    check: 'organization-name',
    verdict: 'refuted',
    severity: 'warning',
    cause: { code: 'misnamed' },
    evidence: [
      { type: 'reference', value: 'Canadian Council for Refugees' },
      { type: 'text', start: 46 },
    ],
  });
});

test('a long text of name words is read in time', () => {
  const text = 'Canadian Border Canada Services Agency Council of Refugee Board '.repeat(4000);
  const begun = processorMilliseconds();
  misnamed(text);
  expect(processorMilliseconds() - begun).toBeLessThan(4000);
});

test('leaves a name alone that the configuration allows', () => {
  const extracted = extractedOf('The Canadian Border Services Agency said so.', []);
  const allow = (name: string) =>
    verify(extracted, reference, { settings: { 'organization-name': { options: { allow: [name] } } } });
  expect(allow('Canadian Border Services Agency')).toEqual([]);
  expect(allow('Canadian Border Agency')).toHaveLength(1);
});

test('a check that is off finds nothing, and a set severity is that of its flags', () => {
  const extracted = extractedOf('The Canadian Border Services Agency said so.', []);
  const severities = (severity: 'off' | 'note') =>
    verify(extracted, reference, { settings: { 'organization-name': { severity } } }).map(
      (finding) => finding.severity,
    );
  expect(severities('off')).toEqual([]);
  expect(severities('note')).toEqual(['note']);
});
