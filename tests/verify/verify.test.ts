import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { check, extract, readText } from '../../src/index.ts';
import { Finding } from '../../src/model/finding.ts';
import { openReference } from '../../src/reference/open-reference.ts';
import { verify } from '../../src/verify/verify.ts';
import { processorMilliseconds } from '../processor-time.ts';
import { claimPlace, claimQuantity, extractedOf, measure, time, valueClaim } from './builders/claims.ts';
import { observation, place, referenceOf, source, variable } from './builders/reference.ts';

const reference = openReference(['canada-asylum', 'officeholders', 'places'].map((name) => `reference/${name}`));
const articles = readdirSync('fixtures/articles').filter((file) => file.endsWith('.txt'));
const read = (file: string) =>
  readText(readFileSync(`fixtures/articles/${file}`, 'utf8'), { uri: file, published: '2023-02-20' });

test.each(articles)('every claim of %s has a verdict, and every finding quotes its text', (file) => {
  const { article, claims, findings } = check(read(file), { reference });
  const answered = new Set(findings.flatMap((finding) => finding.claims));
  expect(claims.filter(({ id }) => !answered.has(id))).toEqual([]);
  for (const finding of findings) {
    expect(Finding.parse(finding)).toEqual(finding);
    expect(article.text.slice(finding.start, finding.end)).toBe(finding.quote);
  }
});

test.each(articles)('the findings of %s come in order, with ids of their own, the same each time', (file) => {
  const extracted = extract(read(file));
  const findings = verify(extracted, reference);
  expect(verify(extracted, reference)).toEqual(findings);
  const ordered = findings.toSorted(
    (a, b) => a.start - b.start || (a.check < b.check ? -1 : a.check > b.check ? 1 : 0),
  );
  expect(ordered.map(({ id }) => id)).toEqual(findings.map(({ id }) => id));
  expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length);
});

test('an edit elsewhere leaves the id of a finding as it was', () => {
  const sentence = 'The Canadian Border Services Agency opened a second lane.';
  const ids = [sentence, `It rained on Monday. ${sentence}`, `A long line.\n\n${sentence}\n\nMore.`].map(
    (text) =>
      check(text, { reference, publishedAt: '2023-02-20' }).findings.find(({ severity }) => severity === 'warning')?.id,
  );
  expect(ids[0]).toBeDefined();
  expect(new Set(ids).size).toBe(1);
});

test.each([
  ['possible', 'Not checked: it is said to be possible, not to be so'],
  ['intended', 'Not checked: it is a plan or a target'],
  ['predicted', 'Not checked: it is a prediction'],
] as const)('what is %s is not held against the record', (certainty, message) => {
  const text = 'Births in Landia may reach 900 in 2022.';
  const claim = valueClaim(text, {
    measure: measure('births', 'birth'),
    quantity: claimQuantity(text, '900'),
    places: [claimPlace(text, 'Landia', 'X')],
    time: time(text, '2022', '2022'),
    certainty,
  });
  const [finding] = verify(extractedOf(text, [claim]), births(observation('births', 'X', '2022', 500)));
  expect(finding).toMatchObject({ verdict: 'not-enough-evidence', severity: null, message });
});

function births(...rows: Parameters<typeof referenceOf>[0]['observations'] & object) {
  return referenceOf({
    places: [place('X', 'Landia')],
    variables: [variable('births', 'Live births', { aliases: ['births'] })],
    observations: rows,
  });
}

const other = { ...source, id: 'other', title: 'Another yearbook' };

test.each([
  ['500', [500, 800], 'conflicting', 'note'],
  ['500', [500, 500], 'supported', null],
  ['500', [500, 501], 'supported', null],
  ['650', [500, 800], 'refuted', 'error'],
] as const)('%s where two sources have %j: %s', (printed, values, verdict, severity) => {
  const text = `There were ${printed} live births in Landia in 2022.`;
  const claim = valueClaim(text, {
    measure: measure('live births', 'birth', 'live'),
    quantity: claimQuantity(text, printed),
    places: [claimPlace(text, 'Landia', 'X')],
    time: time(text, '2022', '2022'),
  });
  const rows = [
    observation('births', 'X', '2022', values[0]),
    observation('births', 'X', '2022', values[1], { source: other }),
  ];
  expect(verify(extractedOf(text, [claim], { published: '2023-06-01' }), births(...rows))[0]).toMatchObject({
    verdict,
    severity,
  });
});

test.each([
  ['500', 'supported', null],
  ['502', 'refuted', 'warning'],
  ['650', 'refuted', 'error'],
] as const)('%s where an older edition has 502 and the new one 500: %s', (printed, verdict, severity) => {
  const text = `There were ${printed} live births in Landia in 2022.`;
  const claim = valueClaim(text, {
    measure: measure('live births', 'birth', 'live'),
    quantity: claimQuantity(text, printed),
    places: [claimPlace(text, 'Landia', 'X')],
    time: time(text, '2022', '2022'),
  });
  const rows = [
    observation('births', 'X', '2022', 502, { source: other, flags: ['superseded'] }),
    observation('births', 'X', '2022', 500),
  ];
  expect(verify(extractedOf(text, [claim], { published: '2023-06-01' }), births(...rows))[0]).toMatchObject({
    verdict,
    severity,
    expected: { value: 500 },
  });
});

test('an empty article has no findings', () => {
  expect(verify(extractedOf('', []), reference)).toEqual([]);
});

test.each([
  ['a place within itself', 'In 2022 the RCMP intercepted 39,540 asylum seekers in Quebec. '.repeat(300)],
  ['names', 'Immigration and Refugee Board of Canada Border Services Agency Council '.repeat(3000)],
  ['weekdays', 'Monday, December 5, '.repeat(10_000)],
  ['numbers', '120 people: 70 men, 25 women and '.repeat(2000)],
  ['no spaces', 'x'.repeat(200_000)],
])('hostile text is checked in time: %s', (_, text) => {
  const extracted = extract(readText(text, { uri: 'x', published: '2023-02-20' }));
  const begun = processorMilliseconds();
  verify(extracted, reference);
  expect(processorMilliseconds() - begun).toBeLessThan(5000);
});
