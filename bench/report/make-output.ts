import { readdirSync, readFileSync } from 'node:fs';
import { addArticle, emptySummary } from '../../src/batch/summary.ts';
import { check, openReference } from '../../src/index.ts';
import type { Claim } from '../../src/model/claim.ts';
import type { Evidence, Finding, ReferenceSeries } from '../../src/model/finding.ts';
import type { CheckedArticle, CheckOutput } from '../../src/model/output.ts';

/** The fixtures, checked against the packages that ship with the product. */
export function checkFixtures(root: URL): readonly CheckedArticle[] {
  const reference = openReference(
    ['canada-asylum', 'officeholders'].map((name) => new URL(`reference/${name}`, root).pathname),
  );
  const folder = new URL('fixtures/articles/', root);
  return readdirSync(folder)
    .filter((name) => /\.(?:txt|md)$/.test(name))
    .map((name) => check(readFileSync(new URL(name, folder), 'utf8'), { publishedAt: '2023-06-15', reference }));
}

/** How many articles, from how many fixtures each is put together, and how many of its flags it keeps. */
export interface Size {
  readonly articles: number;
  readonly parts: number;
  readonly flagged: number;
}

/** Articles put together from fixtures, each with other numbers in its text; the same size always gives the same. */
export function makeOutput(
  fixtures: readonly CheckedArticle[],
  { articles: count, parts, flagged }: Size,
): CheckOutput {
  const random = generator(7);
  const articles = Array.from({ length: count }, (_, index) => {
    const chosen = Array.from({ length: parts }, (__, part) => fixtures[(index + part * 3) % fixtures.length]);
    return joined(
      index,
      chosen.filter((each) => each !== undefined),
      flagged,
      random,
    );
  });
  return {
    version: 1,
    articles,
    batchFindings: [],
    failures: [],
    summary: articles.reduce(addArticle, emptySummary()),
  };
}

function joined(
  index: number,
  parts: readonly CheckedArticle[],
  flagged: number,
  random: () => number,
): CheckedArticle {
  let text = `The record and the report, part ${index + 1}`;
  const claims: Claim[] = [];
  const findings: Finding[] = [];
  for (const part of parts) {
    const from = text.length + 2;
    text += `\n\n${part.article.text.replace(/\d/g, (digit) => (random() < 0.3 ? String(Math.floor(random() * 9) + 1) : digit))}`;
    const rename = (id: string): string => `${id.slice(0, -4)}${index.toString(16).padStart(4, '0')}`;
    for (const claim of part.claims) {
      const { start, end } = claim.sentence;
      claims.push({
        ...claim,
        ...moved(claim, from, text),
        id: rename(claim.id),
        sentence: { start: start + from, end: end + from },
      });
    }
    for (const finding of part.findings) {
      const changed = {
        ...finding,
        ...moved(finding, from, text),
        id: rename(finding.id),
        claims: finding.claims.map(rename),
      };
      findings.push(finding.severity !== null && random() > flagged ? unflagged(changed) : withSeries(changed));
    }
  }
  return {
    article: {
      id: `article_${index.toString(16).padStart(15, '0')}`,
      uri: `articles/2023/part-${index + 1}.txt`,
      title: `The record and the report, part ${index + 1}`,
      byline: ['Tomas Field'],
      publisher: ['The Harbour Light', 'The Northern Post', 'The Evening Record'][index % 3] ?? '',
      publishedAt: `2023-0${1 + (index % 9)}-1${index % 10}`,
      language: 'en',
      text,
    },
    mentions: [],
    entities: [],
    claims,
    findings: findings.toSorted((a, b) => a.start - b.start),
  };
}

function moved(
  { start, end }: { start: number; end: number },
  by: number,
  text: string,
): { start: number; end: number; quote: string } {
  return { start: start + by, end: end + by, quote: text.slice(start + by, end + by) };
}

function unflagged({ cause: _cause, suggestion: _suggestion, ...finding }: Finding): Finding {
  return { ...finding, verdict: 'supported', severity: null, message: 'The record bears this out' };
}

/** A flag on a number has the chart that a check would give it: seven years and four places. */
function withSeries(finding: Finding): Finding {
  const cell = finding.evidence.find((piece: Evidence) => piece.type === 'reference');
  if (
    finding.series !== undefined ||
    finding.severity === null ||
    cell === undefined ||
    typeof cell.value !== 'number'
  ) {
    return finding;
  }
  const { value } = cell;
  const point = (label: string, factor: number, relation: ReferenceSeries['points'][number]['relation']) => ({
    label,
    place: 'CA-QC',
    period: { from: '2022-01-01', to: '2023-01-01' },
    value: Math.round(value * factor),
    relation,
  });
  const points = [
    ...[2016, 2017, 2018, 2019, 2020, 2021].map((year, at) => point(String(year), 0.5 + at * 0.08, 'same-place')),
    point('2022', 1, 'expected'),
    ...['Canada', 'Ontario', 'British Columbia', 'Manitoba'].map((name, at) =>
      point(name, 2.2 / (at + 1), 'same-period'),
    ),
  ];
  return {
    ...finding,
    series: { variable: cell.variable ?? 'value', label: 'Asylum seekers intercepted', unit: 'person', points },
  };
}

/** Numbers from 0 to 1 that look random and are always the same (a linear congruential generator). */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}
