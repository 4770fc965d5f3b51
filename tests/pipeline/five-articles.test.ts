import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { readManifest } from '../../src/batch/manifest.ts';
import { readArticles } from '../../src/ingest/read-articles.ts';
import type { Finding } from '../../src/model/finding.ts';
import { CheckedArticle } from '../../src/model/output.ts';
import { checkArticle } from '../../src/pipeline.ts';
import { openReference } from '../../src/reference/open-reference.ts';

const ROOT = new URL('../../', import.meta.url).pathname;
const FOLDER = new URL('../../../shared/articles/', import.meta.url);
const isHere = existsSync(FOLDER);

/** What a fact-checker must see on five real articles. They are not part of this repository. */
describe.skipIf(!isHere)(
  isHere ? 'five real articles' : 'five real articles: skipped, ../shared/articles is not here',
  () => {
    const articles = new Map<string, CheckedArticle>();

    beforeAll(() => {
      const reference = openReference([`${ROOT}reference/canada-asylum`]);
      for (const [path, entry] of readManifest(new URL('manifest.csv', FOLDER).pathname, '/').entries) {
        const name = path.split('/').at(-1)?.replace('.txt', '') ?? '';
        const [reading] = readArticles(readFileSync(path), { uri: name, manifest: manifestOf(entry) }).readings;
        if (reading !== undefined) articles.set(name, checkArticle(reading, reference));
      }
    });

    test.each([
      // article, quote, check, verdict, severity, expected value, cause
      ['legault-letter-2023', '39,540', 'reference-value', 'refuted', 'error', 39_171, 'other-place'],
      ['legault-letter-2023', '10-fold', 'reference-change', 'supported', null, undefined, undefined],
      ['legault-letter-2023', '369', 'reference-value', 'supported', null, undefined, undefined],
      ['roxham-road-pressure-2023', '40,000', 'reference-value', 'supported', null, undefined, undefined],
      ['roxham-road-pressure-2023', 'double', 'reference-comparison', 'supported', null, undefined, undefined],
      ['roxham-road-pressure-2023', '5,000', 'reference-value', 'supported', null, undefined, undefined],
      ['roxham-road-pressure-2023', '8,850-kilometre', 'reference-value', 'refuted', 'warning', 8_891, undefined],
      ['quebec-land-border-claims-2017', '452', 'reference-value', 'supported', null, undefined, undefined],
      [
        'quebec-land-border-claims-2017',
        'three times',
        'reference-comparison',
        'supported',
        null,
        undefined,
        undefined,
      ],
      [
        'quebec-land-border-claims-2017',
        '10 times',
        'reference-comparison',
        'not-enough-evidence',
        null,
        undefined,
        undefined,
      ],
      [
        'quebec-land-border-claims-2017',
        'Canadian Border Services Agency',
        'organization-name',
        'refuted',
        'warning',
        undefined,
        'misnamed',
      ],
      [
        'quebec-land-border-claims-2017',
        'Canadian Council of Refugees',
        'organization-name',
        'refuted',
        'warning',
        undefined,
        'misnamed',
      ],
      [
        'us-claims-jump-2025',
        'Department for Homeland Security',
        'organization-name',
        'refuted',
        'warning',
        undefined,
        'misnamed',
      ],
      [
        'legault-letter-2023',
        'Roxham Road, between Quebec’s Eastern Townships and New York State',
        'place-location',
        'refuted',
        'warning',
        'Montérégie',
        'other-place',
      ],
      ['lacolle-claims-surge-2025', '2,000', 'reference-value', 'refuted', 'warning', 1_531, 'whole-for-part'],
      ['lacolle-claims-surge-2025', '82%', 'reference-change', 'not-enough-evidence', null, undefined, undefined],
      ['us-claims-jump-2025', '204', 'reference-value', 'supported', null, undefined, undefined],
      ['us-claims-jump-2025', '245', 'reference-value', 'supported', null, undefined, undefined],
    ] as const)('%s: %j is, by %s, %s', (name, quote, check, verdict, severity, expected, cause) => {
      const found = findingsOf(name).filter((finding) => finding.check === check && finding.quote === quote);
      expect(found.length).toBeGreaterThan(0);
      for (const finding of found) {
        expect([finding.verdict, finding.severity]).toEqual([verdict, severity]);
        if (expected !== undefined) expect(finding.expected?.value).toBe(expected);
        if (cause !== undefined) expect(finding.cause?.code).toBe(cause);
        if (verdict !== 'not-enough-evidence') expect(finding.evidence.length).toBeGreaterThan(0);
      }
    });

    test.each([
      ['quebec-land-border-claims-2017', 'Canadian Border Services Agency', 'Canada Border Services Agency'],
      ['quebec-land-border-claims-2017', 'Canadian Council of Refugees', 'Canadian Council for Refugees'],
      ['us-claims-jump-2025', 'Department for Homeland Security', 'Department of Homeland Security'],
    ])('%s: %s comes with the right name', (name, quote, suggestion) => {
      const finding = findingsOf(name).find(
        (candidate) => candidate.check === 'organization-name' && candidate.quote === quote,
      );
      expect(finding?.suggestion).toBe(suggestion);
    });

    test('nothing else is an error; the Sunday of a Monday meeting and a road in the wrong region are warnings', () => {
      const flagged = [...articles]
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .flatMap(([name, { findings }]) =>
          findings.filter(({ severity }) => severity !== null).map(({ quote, severity }) => [name, quote, severity]),
        );
      expect(flagged).toEqual(expect.arrayContaining([['legault-letter-2023', '39,540', 'error']]));
      expect(flagged.filter(([, , severity]) => severity === 'error')).toEqual([
        ['legault-letter-2023', '39,540', 'error'],
      ]);
      expect(flagged.filter(([, , severity]) => severity === 'warning').map(([, quote]) => quote)).toEqual([
        '2,000',
        'Roxham Road, between Quebec’s Eastern Townships and New York State',
        'Sunday',
        'Canadian Border Services Agency',
        'Canadian Council of Refugees',
        '8,850-kilometre',
        'Department for Homeland Security',
      ]);
    });

    test('“up 82% since the start of the year” is shown beside the record’s cut-offs before and after the day of the text', () => {
      const finding = findingsOf('lacolle-claims-surge-2025').find(({ quote }) => quote === '82%');
      expect(finding?.evidence).toMatchObject([
        { type: 'derivation', value: 71.03 },
        { type: 'derivation', value: 90.97 },
      ]);
    });

    test('245 in half a year beside 204 in a whole year is no contradiction', () => {
      expect(findingsOf('us-claims-jump-2025').filter(({ verdict }) => verdict === 'conflicting')).toEqual([]);
    });

    test.each([
      ['legault-letter-2023', 'Skip to main content'],
      ['legault-letter-2023', 'Ryan Remiorz'],
      ['legault-letter-2023', 'OPINION'],
      ['legault-letter-2023', 'Follow related'],
      ['us-claims-jump-2025', '$2.7 billion'],
      ['us-claims-jump-2025', 'TikTok'],
      ['lacolle-claims-surge-2025', 'washington post'],
      ['roxham-road-pressure-2023', 'Norimitsu'],
    ])('%s: %j makes no mention, no claim and no finding', (name, line) => {
      const { article, mentions, claims, findings } = checked(name);
      const at = article.text.indexOf(line);
      const touched = [...mentions, ...claims, ...findings].filter(
        ({ start, end }) => at >= 0 && start < at + line.length && at < end,
      );
      expect(touched).toEqual([]);
    });

    test.each([
      ['lacolle-claims-surge-2025', ['Mathieu Dion', 'Randy Thanthong-Knight']],
      ['roxham-road-pressure-2023', ['Norimitsu Onishi']],
    ])('%s is by %j', (name, byline) => {
      expect(checked(name).article.byline).toEqual(byline);
    });

    test('a dateline is read as one', () => {
      const { article } = checked('roxham-road-pressure-2023');
      expect(article.dateline).toBe('SAINT-BERNARD-DE-LACOLLE, Quebec');
      expect(article.text.startsWith('Hélène Gravel’s home')).toBe(true);
    });

    test('“Mr. Legault” is François Legault', () => {
      const { article, mentions, entities } = checked('legault-letter-2023');
      const ids = mentions.flatMap((mention) =>
        mention.kind === 'person' && /Legault$/.test(mention.quote) ? [mention.entity] : [],
      );
      expect(article.text.match(/Mr\. Legault/g)?.length).toBeGreaterThan(3);
      expect([...new Set(ids)].map((id) => entities.find((entity) => entity.id === id)?.name)).toEqual([
        'François Legault',
      ]);
    });

    test('“hundreds of thousands” stays open', () => {
      const vague = checked('lacolle-claims-surge-2025').mentions.find(({ quote }) =>
        /^hundreds of thousands/.test(quote),
      );
      expect(vague).toMatchObject({ kind: 'quantity', low: 100_000, high: null, value: null, highOpen: true });
    });

    test('“Third” in “Safe Third Country” is no number', () => {
      for (const { mentions } of articles.values()) {
        expect(mentions.filter(({ kind, quote }) => kind === 'quantity' && /third/i.test(quote))).toEqual([]);
      }
    });

    test('every record with offsets quotes its text, and the output fits its schema', () => {
      for (const checkedArticle of articles.values()) {
        const { article, mentions, claims, findings } = CheckedArticle.parse(checkedArticle);
        for (const { start, end, quote } of [...mentions, ...claims, ...findings]) {
          expect(article.text.slice(start, end)).toBe(quote);
        }
      }
    });

    function checked(name: string): CheckedArticle {
      const article = articles.get(name);
      if (article === undefined) throw new Error(`${name} was not read`);
      return article;
    }

    function findingsOf(name: string): readonly Finding[] {
      return checked(name).findings;
    }
  },
);

function manifestOf({ published }: { readonly published?: string }): { published?: string } {
  return published === undefined ? {} : { published };
}
