import { expect, test } from 'vitest';
import type { EventClaim } from '../../src/model/claim.ts';
import { verify } from '../../src/verify/verify.ts';
import { claimOf, claimPlace, extractedOf, time } from './builders/claims.ts';
import { event, place, referenceOf } from './builders/reference.ts';

const reference = referenceOf({
  places: [
    place('CA-PE', 'Prince Edward Island'),
    place('town', 'Charlottetown', 'CA-PE'),
    place('CA-NS', 'Nova Scotia'),
    place('other', 'Halifax', 'CA-NS'),
  ],
  events: [
    event('cap', 'Council of Atlantic Premiers news conference in Charlottetown', '2023-02-20', { place: 'town' }),
  ],
});

function findingFor(text: string, when: string, day: string, where: string, lemmas: readonly string[]) {
  const claim = claimOf<EventClaim>('event', text, {
    event: lemmas.join(' '),
    lemmas: [...lemmas],
    places: [claimPlace(text, where, undefined)],
    time: time(text, when, day),
  });
  return verify(extractedOf(text, [claim], { published: '2023-02-20' }), reference)[0];
}

const meeting = ['news', 'conference', 'council', 'atlantic', 'premier', 'meeting'];

test('a news conference a day off is refuted, its weekday named', () => {
  const text = 'At a news conference of the Council of Atlantic Premiers meeting in Charlottetown Sunday, he spoke.';
  expect(findingFor(text, 'Sunday', '2023-02-19', 'Charlottetown', meeting)).toMatchObject({
    check: 'event-date',
    verdict: 'refuted',
    severity: 'warning',
    quote: 'Sunday',
    message: 'The record has it on Monday, 20 February 2023',
    cause: { code: 'wrong-weekday' },
  });
});

test.each([
  ['Monday', '2023-02-20'],
  ['February', '2023-02'],
])('%s bears it out', (when, period) => {
  const text = `At a news conference of the Council of Atlantic Premiers in Charlottetown ${when}, he spoke.`;
  expect(findingFor(text, when, period, 'Charlottetown', meeting)).toMatchObject({
    verdict: 'supported',
    expected: { text: 'Council of Atlantic Premiers news conference in Charlottetown · Monday, 20 February 2023' },
  });
});

test.each([
  ['another town', 'Sunday', '2023-02-19', 'Halifax', meeting],
  ['another year', 'Sunday', '2022-01-16', 'Charlottetown', meeting],
  ['too few words in common', 'Sunday', '2023-02-19', 'Charlottetown', ['news', 'conference']],
])('%s is left alone', (_, when, day, where, lemmas) => {
  const text = `At a news conference of premiers in ${where} ${when}, he spoke.`;
  expect(findingFor(text, when, day, where, lemmas)).toMatchObject({ verdict: 'not-enough-evidence', severity: null });
});

test('an event of every year is held against its nearest day', () => {
  const yearly = ['2022', '2023', '2024'].map((year) =>
    event(`lobster-${year}`, 'Lobster and oyster festival opening', `${year}-08-05`),
  );
  const text = 'At the opening of the lobster and oyster festival Friday, he spoke.';
  const claim = claimOf<EventClaim>('event', text, {
    event: 'opening of the lobster and oyster festival',
    lemmas: ['open', 'opening', 'lobster', 'oyster', 'festival'],
    places: [],
    time: time(text, 'Friday', '2023-08-04'),
  });
  const [finding] = verify(extractedOf(text, [claim], { published: '2023-08-05' }), referenceOf({ events: yearly }));
  expect(finding).toMatchObject({ verdict: 'refuted', message: 'The record has it on Saturday, 5 August 2023' });
});
